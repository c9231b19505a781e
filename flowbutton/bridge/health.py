"""Looks after buttons before they are pressed."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from flowbutton.bridge.tasks import Done, Failed, TaskPool
from flowbutton.domain.button import Button
from flowbutton.domain.errors import AppError
from flowbutton.engine.health import CheckButton, HealthMark

log = logging.getLogger(__name__)

AGAIN_S = 1800.0  # a button is asked about again after this
GAP_S = 0.5  # between two: presses and looks go first
MENDING_S = 70.0  # that somebody has to consent is kept for a minute by who asks for tokens
MENDING_LOOKS = 5
LATER_S = 60.0  # when nothing could be asked, or the service wants to be left alone


class HealthWatch(QObject):
    """Asks about one button after the other; runs nothing.

    `clock` is monotonic seconds.

    Signals:
        health_changed: something else is known about a button. arg: the HealthMark.
    """

    health_changed = Signal(object)

    def __init__(
        self, tasks: TaskPool, clock: Callable[[], float], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._clock = clock
        self._buttons: dict[str, Button] = {}
        self._due: dict[str, float] = {}
        self._marks: dict[str, HealthMark] = {}
        self._mending: dict[str, int] = {}  # how many more early looks there are
        self._out: CheckButton | None = None
        self._is_overtaken = False  # what is asked just now was found out otherwise meanwhile
        self._not_before = 0.0
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._on_timer)
        tasks.done.connect(self._on_tasks_done)
        tasks.failed.connect(self._on_tasks_failed)

    def watch(self, buttons: Iterable[Button]) -> None:
        """Look after these buttons; new and changed ones are asked about soon."""
        now, known = self._clock(), self._buttons
        self._buttons = {button.id: button for button in buttons}
        for button in self._buttons.values():
            before = known.get(button.id)
            if before is None or _what_counts(before) != _what_counts(button):
                self._due[button.id] = now
            if before is not None and before.target != button.target:
                self._forget_flow(button.id)
        for gone in known.keys() - self._buttons.keys():
            self._due.pop(gone, None)
            self._marks.pop(gone, None)
            self._mending.pop(gone, None)
        self._plan()

    def check_soon(self, *button_ids: str) -> None:
        """Ask about these buttons again soon, about all when none is named.

        After a press that was refused, a sign-in, a wake-up.
        """
        for button_id in button_ids or tuple(self._buttons):
            if button_id in self._buttons:
                self._due[button_id] = self._clock()
        self._plan()

    def check_while_mended(self, *button_ids: str) -> None:
        """Ask about these ill buttons soon, and a few times more: somebody may be at it."""
        ill = [each for each in button_ids if self.mark_of(each).advice is not None]
        self._mending.update(dict.fromkeys(ill, MENDING_LOOKS))
        if ill:
            self.check_soon(*ill)

    def mark_of(self, button_id: str) -> HealthMark:
        """Return what is known about a button."""
        return self._marks.get(button_id, HealthMark(button_id))

    def learn(self, mark: HealthMark) -> None:
        """Take what was found out otherwise about a button: newer than any answer under way."""
        if self._out is not None and self._out.button.id == mark.button:
            self._is_overtaken = True
            self.check_soon(mark.button)
        self._take(mark)

    def close(self) -> None:
        """Ask nothing any more."""
        self._timer.stop()
        self._buttons.clear()
        self._due.clear()

    def _forget_flow(self, button_id: str) -> None:
        """Take back what is known of a button that runs something else now."""
        if self._out is not None and self._out.button.id == button_id:
            self._is_overtaken = True  # it asks about what the button ran before
        self._mending.pop(button_id, None)
        self._take(HealthMark(button_id))

    def _pause_s(self, button_id: str) -> float:
        """Return for how long a button that is asked about now is left alone."""
        looks = self._mending.pop(button_id, 0)
        if looks > 1:
            self._mending[button_id] = looks - 1
        return MENDING_S if looks else AGAIN_S

    def _take(self, mark: HealthMark) -> None:
        if mark.advice is None:
            self._mending.pop(mark.button, None)
        if mark.button in self._buttons and mark != self.mark_of(mark.button):
            self._marks[mark.button] = mark
            self.health_changed.emit(mark)

    def _plan(self) -> None:
        if self._out is not None or not self._due:
            self._timer.stop()
            return
        due = max(min(self._due.values()), self._not_before)
        self._timer.start(max(0, round((due - self._clock()) * 1000)))

    @Slot()
    def _on_timer(self) -> None:
        now = self._clock()
        first = min(self._due, key=lambda button_id: self._due[button_id], default="")
        if self._out is None and first and max(self._due[first], self._not_before) <= now:
            self._out = CheckButton(self._buttons[first])
            self._due[first] = now + self._pause_s(first)
            self._tasks.submit(self._out)
        self._plan()  # a timer may fire early: then nothing was due yet

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        match done.command, done.result:
            case CheckButton() as check, HealthMark() as mark if check is self._out:
                is_news = not self._is_overtaken
                self._came(GAP_S)
                if is_news:
                    self._take(mark)

    @Slot(object)
    def _on_tasks_failed(self, failed: Failed) -> None:
        match failed.command:
            case CheckButton() as check if check is self._out:
                log.info("A button could not be checked: %s", failed.error)
                self._due[check.button.id] = self._clock()
                self._came(_wait_s(failed.error))

    def _came(self, pause_s: float) -> None:
        self._out, self._is_overtaken = None, False
        self._not_before = self._clock() + pause_s
        self._plan()


def _wait_s(error: AppError) -> float:
    return max(LATER_S, getattr(error, "wait_s", None) or 0.0)


def _what_counts(button: Button) -> tuple[object, ...]:
    return button.target, button.account, button.fields
