"""Says in a corner of the screen what becomes of a press that came without the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication

from flowbutton.app.parts import Parts
from flowbutton.app.toast_words import (
    UNDO,
    armed_text,
    is_under_way,
    note_text,
    refused_text,
    run_text,
)
from flowbutton.bridge.doors import Armed
from flowbutton.bridge.tasks import Failed
from flowbutton.desktop.notifications.center import Chosen
from flowbutton.desktop.notifications.note import Action, Note
from flowbutton.domain.button import SecondPress
from flowbutton.domain.errors import CancelledError
from flowbutton.domain.press import Door
from flowbutton.domain.run import Run, RunState
from flowbutton.engine.press import SendPress
from flowbutton.ui.main_window import MainWindow
from flowbutton.ui.toast_corner import ToastChoice, ToastCorner

WITHOUT_WINDOW = frozenset({Door.DESKTOP, Door.HOT_KEY})
TICK_MS = 1000


class Toasting(QObject):
    """A toast for each button that was pressed by its icon or its key, and not in the window.

    It follows the run from its beginning and goes after a while; what comes after that, or in a
    place where no window can be put into a corner, is for notifications. Nothing is shown while
    the window is in front.

    Signals:
        chosen: a person chose something on a toast. arg: the Chosen.
    """

    chosen = Signal(object)

    def __init__(self, parts: Parts, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._window = window
        self._followed: dict[str, Run | None] = {}  # by button; None is a countdown
        self._notes: dict[str, Note] = {}
        self.corner = ToastCorner(parts.theme, self)
        self.corner.chosen.connect(self._on_corner_chosen)
        self.corner.gone.connect(self._forget)
        self._tick = QTimer(self, interval=TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        parts.runs.run_changed.connect(self._on_run_changed)
        parts.tasks.failed.connect(self._on_tasks_failed)
        if _has_corners():
            parts.doors.armed.connect(self._on_armed)

    def tells(self, run: Run) -> bool:
        """Return whether a toast says what becomes of a run."""
        shown = self._followed.get(run.button)
        return shown is not None and shown.press_id == run.press_id

    @Slot(object)
    def show_note(self, note: Note) -> None:
        """Show what nobody else on this desktop can show."""
        self._notes[note.key] = note
        self.corner.show_toast(note.key, note_text(note, note.runs[0]))

    @Slot()
    def clear(self) -> None:
        """Take every toast away: the person looks at the window, or the program ends."""
        self._tick.stop()
        self._followed.clear()
        self._notes.clear()
        self.corner.clear()

    def _show(self, run: Run) -> None:
        button = self._parts.shelf.get(run.button)
        row = self._parts.buttons.row_of(run.button)
        if button is None:
            return
        self._followed[run.button] = run
        now = self._parts.core.services.clocks.now_by(run.started_at)
        typical_s = row.typical_s if row is not None else None
        self.corner.show_toast(run.button, run_text(run, button, now, typical_s))
        if is_under_way(run):
            self._tick.start()

    @Slot(object)
    def _on_run_changed(self, run: Run) -> None:
        is_new = run.state is RunState.SENDING and run.door in WITHOUT_WINDOW and _has_corners()
        if self._window.isActiveWindow():
            return
        if is_new or self.tells(run):
            self._show(run)

    @Slot(object)
    def _on_tasks_failed(self, failed: Failed) -> None:
        """Say why a press by an icon or a key came to nothing."""
        command, error = failed.command, failed.error
        if not isinstance(command, SendPress) or isinstance(error, CancelledError):
            return
        press = command.press
        is_asked = press.second_press is SecondPress.ASK  # there is a question in its place
        if press.door in WITHOUT_WINDOW and not self._window.isActiveWindow() and not is_asked:
            shown = self._followed.get(press.button)
            if shown is not None and shown.press_id == press.id:
                del self._followed[press.button]
            self.corner.show_toast(press.button, refused_text(press, error))

    @Slot(object)
    def _on_armed(self, armed: Armed) -> None:
        button = self._parts.shelf.get(armed.button)
        if armed.seconds <= 0 or button is None:
            QTimer.singleShot(0, self._end_countdowns)  # the press may take its place before
        elif not self._window.isActiveWindow():
            self._followed[armed.button] = None
            text = armed_text(button, armed.seconds, self.tr("Undo"))
            self.corner.show_toast(armed.button, text)

    @Slot()
    def _end_countdowns(self) -> None:
        if not self._parts.doors.is_counting:
            for button in [key for key, run in self._followed.items() if run is None]:
                self._forget(button)
                self.corner.take_away(button)

    @Slot()
    def _on_tick(self) -> None:
        """Count the seconds of what is under way."""
        runs = [run for run in self._followed.values() if run is not None and is_under_way(run)]
        if not runs:
            self._tick.stop()
        for run in runs:
            self._show(run)

    @Slot(str)
    def _forget(self, key: str) -> None:
        self._followed.pop(key, None)
        self._notes.pop(key, None)

    @Slot(object)
    def _on_corner_chosen(self, choice: ToastChoice) -> None:
        run, note = self._followed.get(choice.key), self._notes.get(choice.key)
        self._forget(choice.key)
        runs = (run,) if run is not None else note.runs if note is not None else ()
        if choice.action == UNDO:
            self._parts.doors.undo(choice.key)
        elif runs:
            self.chosen.emit(Chosen(Action(choice.action or Action.CLICK.value), runs))
        else:
            self._window.bring_to_front()


def _has_corners() -> bool:
    """Return whether a program may put a window where it wants."""
    return not QGuiApplication.platformName().startswith("wayland")
