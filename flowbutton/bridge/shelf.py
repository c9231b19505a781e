"""The saved buttons: read, added, changed, taken away, with the file written on a worker."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from flowbutton.bridge.tasks import Done, Failed, TaskPool
from flowbutton.domain.button import Button
from flowbutton.domain.fields import Json
from flowbutton.domain.ports import Buttons, Secrets
from flowbutton.engine.adding import secret_of
from flowbutton.engine.services import Services

Row = tuple[Button, ...]
LANE = "buttons"  # the file is changed in the order of what the person did


@dataclass(frozen=True, slots=True)
class _Read:
    store: Buttons

    def run(self, _services: Services) -> Row:
        return self.store.all()


@dataclass(frozen=True, slots=True)
class _Change:
    """Change what is in the file then, which another process may have written."""

    store: Buttons
    change: Callable[[Row], Row]
    new: Row = ()

    def run(self, _services: Services) -> Row:
        return self.store.change(self.change)


@dataclass(frozen=True, slots=True)
class _ForgetSecret:
    secrets: Secrets
    name: str

    def run(self, _services: Services) -> None:
        self.secrets.delete(self.name)


class Shelf(QObject):
    """The saved buttons in their order.

    Signals:
        buttons_changed: other buttons are saved now, or they are read. arg: tuple of Button.
        added: new buttons were saved. arg: tuple of Button.
        failed: the buttons could not be read or written. arg: the AppError.
    """

    buttons_changed = Signal(object)
    added = Signal(object)
    failed = Signal(object)

    def __init__(
        self, tasks: TaskPool, store: Buttons, secrets: Secrets, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._store = store
        self._secrets = secrets
        self._gone: list[tuple[Button, int]] = []  # with their places
        self._under_way = 0
        self.buttons: Row = ()
        tasks.done.connect(self._on_tasks_done)
        tasks.failed.connect(self._on_tasks_failed)

    @property
    def is_settled(self) -> bool:
        """Whether everything that was changed is written, so that `buttons` is the latest."""
        return self._under_way == 0

    def show(self, buttons: Row) -> None:
        """Take over buttons that were read before the first paint."""
        self.buttons = buttons

    def read(self) -> None:
        """Read the buttons again."""
        self._tasks.submit(_Read(self._store), LANE)

    def get(self, button_id: str) -> Button | None:
        """Return a button by its id."""
        return next((button for button in self.buttons if button.id == button_id), None)

    def add(self, *new: Button) -> None:
        """Save new buttons behind the others."""
        self._submit(lambda buttons: (*buttons, *new), new)

    def change(self, change: Callable[[Row], Row], gone: Row = ()) -> None:
        """Save what `change` makes of the buttons that are in the file then.

        The secrets of those that are `gone` stay until `tidy`.
        """
        self._gone += [(button, 0) for button in gone]
        self._submit(change)

    def put(self, button: Button) -> None:
        """Save a changed button in its place; one that is gone stays gone."""
        self._submit(
            lambda buttons: tuple(button if known.id == button.id else known for known in buttons)
        )

    def remember(self, button_id: str, values: Mapping[str, Json]) -> None:
        """Keep the last answers of a button; the caller has left secrets and files out."""
        button = self.get(button_id)
        if button is not None and button.values != values:
            self.put(replace(button, values=values))

    def star(self, button_id: str) -> None:
        """Make a button a favourite, or no longer."""
        button = self.get(button_id)
        if button is not None:
            self.put(replace(button, is_favourite=not button.is_favourite))

    def remove(self, button_id: str) -> None:
        """Forget a button. Its secret stays, so that it can be brought back; see `tidy`."""
        gone = self.get(button_id)
        if gone is not None:
            self._gone.append((gone, self.buttons.index(gone)))
        self._submit(lambda buttons: tuple(known for known in buttons if known.id != button_id))

    def restore(self, button_id: str) -> None:
        """Bring a forgotten button back to where it was."""
        found = next(((gone, at) for gone, at in self._gone if gone.id == button_id), None)
        if found is not None:
            self._gone.remove(found)
            gone, at = found
            self._submit(lambda row: (*row[:at], gone, *row[at:]))

    def tidy(self) -> None:
        """Take the secrets of forgotten buttons out of the keyring; they come back no more."""
        used = {secret_of(button.target) for button in self.buttons}
        gone, self._gone = self._gone, []
        for button, _at in gone:
            secret = secret_of(button.target)
            if secret and secret not in used:
                self.forget_secret(secret)

    def forget_secret(self, name: str) -> None:
        """Take an entry out of the keyring."""
        self._tasks.submit(_ForgetSecret(self._secrets, name))

    def _submit(self, change: Callable[[Row], Row], new: Row = ()) -> None:
        self._under_way += 1
        self._tasks.submit(_Change(self._store, change, new), LANE)

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        self._under_way -= isinstance(done.command, _Change)
        if isinstance(done.command, _Read | _Change) and isinstance(done.result, tuple):
            self.buttons = done.result
            self.buttons_changed.emit(self.buttons)
            if isinstance(done.command, _Change) and done.command.new:
                self.added.emit(done.command.new)

    @Slot(object)
    def _on_tasks_failed(self, failed: Failed) -> None:
        self._under_way -= isinstance(failed.command, _Change)
        if isinstance(failed.command, _Read | _Change | _ForgetSecret):
            self.failed.emit(failed.error)
