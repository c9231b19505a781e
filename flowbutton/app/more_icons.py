"""The icons of the set: found in a picker, and kept as drawings for the buttons that have one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from flowbutton.app.icon_set import Drawn, draw, find
from flowbutton.app.parts import Parts
from flowbutton.bridge.tasks import Done
from flowbutton.domain.button import SET, Button
from flowbutton.engine.services import Services
from flowbutton.store.pictures import PictureFolder
from flowbutton.ui.icon_picker import IconPicker

PAUSE_MS = 200  # after the last letter


@dataclass(frozen=True, slots=True)
class FindIcons:
    """Look in the set for icons that are called like this."""

    text: str

    def run(self, _services: Services) -> tuple[Drawn, ...]:
        """Return them, the best first."""
        return find(self.text)


@dataclass(frozen=True, slots=True)
class KeepDrawings:
    """Keep a drawing of each of these icons that has none yet."""

    icons: tuple[str, ...]
    folder: PictureFolder

    def run(self, _services: Services) -> tuple[Drawn, ...]:
        """Return those that had none. Raises StoreError."""
        made = draw([icon for icon in self.icons if not self.folder.has_drawing(icon)])
        for one in made:
            self.folder.keep_drawing(one.icon, one.svg)
        return made


class MoreIcons(QObject):
    """Shows in a picker what the set has for what was typed, and goes with the picker."""

    def __init__(self, parts: Parts, picker: IconPicker) -> None:
        super().__init__(picker)
        self._tasks = parts.tasks
        self._icons = parts.theme.icons
        self._picker = picker
        self._wanted = FindIcons("")
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._on_pause_timeout)
        picker.search.textChanged.connect(self._pause.start)
        parts.tasks.done.connect(self._on_tasks_done)

    @Slot()
    def _on_pause_timeout(self) -> None:
        self._wanted = FindIcons(self._picker.search.text())
        self._tasks.submit(self._wanted)

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        if done.command is self._wanted and isinstance(done.result, tuple):
            for one in done.result:
                self._icons.learn(one.icon, one.svg)
            self._picker.show_more([one.icon for one in done.result])


class Drawings(QObject):
    """Keeps the drawings of the icons that buttons have, also of those that came from elsewhere.

    Signals:
        drawn: icons look otherwise than before.
    """

    drawn = Signal()

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._folder = PictureFolder(parts.core.folders.pictures)
        self._kept: set[str] = set()
        parts.tasks.done.connect(self._on_tasks_done)
        parts.shelf.buttons_changed.connect(self._look)
        self._look(parts.shelf.buttons)

    @Slot(object)
    def _look(self, buttons: Iterable[Button]) -> None:
        icons = {button.icon for button in buttons if button.icon.startswith(SET)}
        new = tuple(sorted(icons - self._kept))
        if new:
            self._kept |= icons
            self._parts.tasks.submit(KeepDrawings(new, self._folder))

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        if isinstance(done.command, KeepDrawings) and isinstance(done.result, tuple):
            for one in done.result:
                self._parts.theme.icons.learn(one.icon, one.svg)
            if done.result:
                self.drawn.emit()
