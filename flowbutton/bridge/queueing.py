"""Presses that wait for the network or for their turn."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from flowbutton.bridge.doors import Wish
from flowbutton.bridge.runs import Runs
from flowbutton.bridge.tasks import Done, Failed, TaskPool
from flowbutton.bridge.words import shown
from flowbutton.domain.button import Button
from flowbutton.domain.press import Press
from flowbutton.domain.run import Run, RunState
from flowbutton.domain.words import say
from flowbutton.engine.press import SendPress
from flowbutton.engine.queue import Queue
from flowbutton.engine.send_queued import SendQueued, TakeBack

log = logging.getLogger(__name__)


class Queueing(QObject):
    """Tries queued presses until they are sent, taken back, or their time is over.

    They live as long as the program: what it did not send before its end is never sent.
    `clock` is monotonic seconds, `button_of` gives a saved button by its id.

    Signals:
        changed: the button of a queued press is not what it was; the press was taken back, and
            the person should be asked. arg: the Wish, with the button as it is now.
    """

    changed = Signal(object)

    def __init__(
        self,
        tasks: TaskPool,
        runs: Runs,
        clock: Callable[[], float],
        button_of: Callable[[str], Button | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._clock = clock
        self._button_of = button_of
        self._queue = Queue()
        self._buttons: dict[str, Button | None] = {}  # as they were at the press
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._on_timer)
        tasks.done.connect(self._on_tasks_done)
        tasks.failed.connect(self._on_tasks_failed)
        runs.run_changed.connect(self._on_run_changed)

    @property
    def is_empty(self) -> bool:
        """Whether nothing waits."""
        return not self._buttons

    def hurry(self) -> None:
        """Try everything soon: after a wake-up, or when the network came back."""
        self._queue.hurry(self._clock())
        self._plan()

    @Slot()
    def _on_timer(self) -> None:
        for each in self._queue.take_due(self._clock(), self._tasks.tell):
            if self._has_changed(each.press):
                self._ask(each)
            else:
                self._tasks.submit(each)
        self._plan()  # a timer may fire early: then nothing was due yet

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        match done.command, done.result:
            case SendPress(press=press), Run(state=RunState.QUEUED) as run:
                self._buttons[press.id] = self._button_of(press.button)
                self._queue.put(press, run, self._clock())
            case ((SendQueued() | TakeBack()), Run() as run):
                self._observe(run)
        self._plan()

    @Slot(object)
    def _on_tasks_failed(self, failed: Failed) -> None:
        match failed.command:
            case SendQueued(known=run) | TakeBack(known=run):
                log.info("A queued press stays so: %s", failed.error)
                self._queue.put_off(run.press_id, self._clock())
                self._plan()

    @Slot(object)
    def _on_run_changed(self, run: Run) -> None:
        if not run.is_open:
            self._queue.wake(run.button, self._clock())
            self._plan()

    def _observe(self, run: Run) -> None:
        self._queue.observe(run, self._clock())
        if run.press_id not in self._queue:
            self._buttons.pop(run.press_id, None)

    def _has_changed(self, press: Press) -> bool:
        before, now = self._buttons.get(press.id), self._button_of(press.button)
        if before is None:
            return False  # a press without a saved button
        return now is None or _what_counts(now) != _what_counts(before)

    def _ask(self, each: SendQueued) -> None:
        self._tasks.submit(TakeBack(each.known, has_changed=True))
        button, press = self._button_of(each.press.button), each.press
        if button is not None:
            note = shown(say("It waited to be sent, and the button has changed since"))
            self.changed.emit(Wish(button, press.door, press.inputs, press.body, note))

    def _plan(self) -> None:
        due = self._queue.next_try()
        if due is None:
            self._timer.stop()
        else:
            self._timer.start(max(0, math.ceil((due - self._clock()) * 1000)))


def _what_counts(button: Button) -> tuple[object, ...]:
    """Return what of a button a person meant when it was pressed."""
    return button.target, button.account, button.fields
