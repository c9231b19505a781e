"""A program that was started without its window: it stays where it can be found, or ends."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication

from flowbutton.app.entry import Entry
from flowbutton.app.parts import Parts
from flowbutton.desktop.instance.show import Show
from flowbutton.ui.main_window import MainWindow

PANEL_MS = 15_000  # a panel may come up after the programs that start with the desktop
LOOK_MS = 10_000  # between two looks whether there is still something to do


class Staying(QObject):
    """Sees to it that the program is not there where nobody can see it.

    In the tray it stays. Where no panel appears, the window of a program that was started to
    stay is minimised, and one that was started for a press ends after it.

    Signals:
        quit_wanted: the program has done what it was started for.
    """

    quit_wanted = Signal()

    def __init__(
        self, parts: Parts, window: MainWindow, entry: Entry, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._window = window
        self._ends = not isinstance(entry.request, Show)
        self._timer = QTimer(self, interval=PANEL_MS)
        self._timer.timeout.connect(self.look)
        if entry.is_hidden:
            self._timer.start()

    @Slot()
    def look(self) -> None:
        """Look whether there is a panel by now, and if not, what is left to do."""
        if self._parts.outside.has_panel() or self._window.isVisible():
            self._timer.stop()
        elif not self._ends:
            self._timer.stop()
            self._window.showMinimized()
        elif self._is_busy():
            self._timer.start(LOOK_MS)
        else:
            self._timer.stop()
            self.quit_wanted.emit()

    def _is_busy(self) -> bool:
        """Return whether a run is followed, or something is asked or counting down."""
        is_asking = any(widget.isVisible() for widget in QApplication.topLevelWidgets())
        return is_asking or bool(self._parts.runs.open_runs()) or self._parts.doors.is_counting
