"""The saved buttons: read, added, changed, taken away, with the file written on a worker."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal, Slot

from flowbutton.bridge.tasks import Done, Failed, TaskPool
from flowbutton.domain.button import Button
from flowbutton.domain.fields import Json
from flowbutton.domain.ports import Buttons, Secrets
from flowbutton.engine.bin import EmptyBin, ReadBin, TidyBin
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


_REPORTED = (_Read, _Change, _ForgetSecret, ReadBin, EmptyBin)


class Shelf(QObject):
    """The saved buttons in their order.

    Signals:
        buttons_changed: other buttons are saved now, or they are read. arg: tuple of Button.
        added: new buttons were saved. arg: tuple of Button.
        bin_read: what can be restored was read. arg: tuple of Binned, the latest first.
        failed: the buttons could not be read or written. arg: the AppError.
    """

    buttons_changed = Signal(object)
    added = Signal(object)
    bin_read = Signal(object)
    failed = Signal(object)

    def __init__(
        self, tasks: TaskPool, store: Buttons, secrets: Secrets, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._store = store
        self._secrets = secrets
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
        """Read the buttons again, which another program may have written."""
        self._tasks.submit(_Read(self._store), LANE)

    def get(self, button_id: str) -> Button | None:
        """Return a button by its id."""
        return next((button for button in self.buttons if button.id == button_id), None)

    def add(self, *new: Button) -> None:
        """Save new buttons behind the others."""
        self._submit(lambda buttons: (*buttons, *new), new)

    def change(self, change: Callable[[Row], Row]) -> None:
        """Save what `change` makes of the buttons that are in the file then.

        Those that are gone are in the bin, and their secrets stay until `tidy`.
        """
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
        """Put a button into the bin."""
        self._submit(lambda buttons: tuple(known for known in buttons if known.id != button_id))

    def read_bin(self) -> None:
        """Read what can be restored; see `bin_read`."""
        self._tasks.submit(ReadBin(self._store), LANE)

    def empty_bin(self, ids: frozenset[str]) -> None:
        """Forget deleted buttons for good, and their secrets."""
        self._tasks.submit(EmptyBin(self._store, ids), LANE)

    def tidy(self) -> None:
        """Forget for good what was deleted long enough ago, and its secrets."""
        self._tasks.submit(TidyBin(self._store), LANE)

    def forget_secret(self, name: str) -> None:
        """Take an entry out of the keyring."""
        self._tasks.submit(_ForgetSecret(self._secrets, name))

    def _submit(self, change: Callable[[Row], Row], new: Row = ()) -> None:
        self._under_way += 1
        self._tasks.submit(_Change(self._store, change, new), LANE)

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        self._under_way -= isinstance(done.command, _Change)
        if isinstance(done.command, _Read) and done.result == self.buttons:
            return
        if isinstance(done.command, _Read | _Change) and isinstance(done.result, tuple):
            self.buttons = done.result
            self.buttons_changed.emit(self.buttons)
            if isinstance(done.command, _Change) and done.command.new:
                self.added.emit(done.command.new)
        elif isinstance(done.command, ReadBin):
            self.bin_read.emit(done.result)
        elif isinstance(done.command, EmptyBin):
            self.read_bin()

    @Slot(object)
    def _on_tasks_failed(self, failed: Failed) -> None:
        self._under_way -= isinstance(failed.command, _Change)
        if isinstance(failed.command, _REPORTED):
            self.failed.emit(failed.error)
