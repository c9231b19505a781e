"""Presses and runs: what a person wants done with them, and what became of it."""

from __future__ import annotations

import logging
import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from flowbutton.bridge.tasks import Done, Failed, TaskPool
from flowbutton.domain.errors import AppError, CancelledError, GuardedError
from flowbutton.domain.press import Press
from flowbutton.domain.run import Run, RunState
from flowbutton.engine.ask import CancelRun, FollowAgain, MakeReady, MarkRun, StopWaiting
from flowbutton.engine.follow import Look, Looked, Settle
from flowbutton.engine.press import SendPress, new_run
from flowbutton.engine.record import with_wishes_of
from flowbutton.engine.send_queued import SendQueued, TakeBack
from flowbutton.engine.watcher import Watcher, service_of

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Guarded:
    """A press that a guard held back, and the sentence for its button."""

    button: str
    error: GuardedError
    press_id: str = ""


class Runs(QObject):
    """Sends presses and follows their runs.

    Signals:
        run_changed: a run began, or more is known about it. arg: the Run.
        run_dropped: a press that was shown as sending was held back by a guard. arg: press id.
        guarded: a press was held back. arg: the Guarded.
        failed: something a person asked for did not work. arg: the AppError.
    """

    run_changed = Signal(object)
    run_dropped = Signal(str)
    guarded = Signal(object)
    failed = Signal(object)

    def __init__(
        self, tasks: TaskPool, clock: Callable[[], float], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._clock = clock
        self._watcher = Watcher()
        self._known: dict[str, Run] = {}
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._on_timer)
        tasks.told.connect(self._on_tasks_told)
        tasks.done.connect(self._on_tasks_done)
        tasks.failed.connect(self._on_tasks_failed)

    def press(self, press: Press) -> None:
        """Send a press; run_changed, guarded or failed tell what came of it.

        A press whose button has a run on its way is still asked of the guard, which knows
        of other processes too, but not shown as sending.
        """
        is_busy = self._is_busy(press.button)
        # first: showing it takes longer than sending it
        self._tasks.submit(SendPress(press, self._tasks.tell))
        if not is_busy:
            self._change(new_run(press))

    def make_ready(self, press: Press) -> None:
        """Warm up everything that a coming press of the button needs."""
        self._tasks.submit(MakeReady(press))

    def follow(self, runs: Iterable[Run]) -> None:
        """Follow these runs again, of which an earlier start of the program knew."""
        for run in runs:
            self._known[run.press_id] = run
            self._watcher.watch(run, self._clock())
        self._plan()

    def cancel(self, run: Run) -> None:
        """Ask the service to stop a run; a press that is queued is taken back."""
        self._tasks.submit(TakeBack(run) if run.state is RunState.QUEUED else CancelRun(run))

    def stop_waiting(self, run: Run) -> None:
        """Follow a run no longer; a press that is queued is taken back."""
        self._tasks.submit(TakeBack(run) if run.state is RunState.QUEUED else StopWaiting(run))

    def follow_again(self, run: Run) -> None:
        """Follow a run again that nobody waited for any more, and look at it soon."""
        self._tasks.submit(FollowAgain(run))

    def see(self, run: Run) -> None:
        """Remember that a person has looked at what became of a run."""
        self._tasks.submit(MarkRun(run, is_seen=True))

    def hide(self, run: Run) -> None:
        """Take a run out of the log; the journal keeps it."""
        self._tasks.submit(MarkRun(run, is_seen=True, is_hidden=True))

    def look_again(self) -> None:
        """Look at everything that is followed soon; nothing is run."""
        self._watcher.hurry(self._clock())
        self._plan()

    def open_runs(self) -> tuple[Run, ...]:
        """Return the runs of which more is expected to be known."""
        return tuple(run for run in self._known.values() if run.is_open)

    def _is_busy(self, button: str) -> bool:
        return bool(button) and any(
            run.button == button and run.is_open and run.state is not RunState.UNKNOWN
            for run in self._known.values()
        )

    @Slot()
    def _on_timer(self) -> None:
        for due in self._watcher.take_due(self._clock()):
            if due.is_settling:
                self._tasks.submit(Settle(due.runs[0]))
            else:
                self._tasks.submit(Look(due.runs))
        self._plan()  # a timer may fire early: then nothing was due yet

    def _plan(self) -> None:
        due = self._watcher.next_look()
        if due is None:
            self._timer.stop()
        else:
            self._timer.start(max(0, math.ceil((due - self._clock()) * 1000)))

    @Slot(object)
    def _on_tasks_told(self, value: object) -> None:
        if isinstance(value, Run):
            self._change(value)

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        match done.command, done.result:
            case (
                SendPress()
                | SendQueued()
                | TakeBack()
                | StopWaiting()
                | FollowAgain()
                | CancelRun(),
                Run() as run,
            ):
                self._change(run)
                self._watcher.watch(run, self._clock())
            case MarkRun(), Run() as run:
                self._mark(run)
            case Settle(), Run() as run:
                self._look_came(run)
            case Look(), Looked() as looked:
                for run in looked.runs:
                    self._look_came(run, looked.retry_after_s.get(run.press_id))
        self._plan()

    @Slot(object)
    def _on_tasks_failed(self, failed: Failed) -> None:
        match failed.command:
            case SendPress(press=press):
                self._drop(press, failed.error)
            case Look(runs=runs):
                self._look_failed(runs, failed.error)
            case Settle(known=run):
                self._look_failed((run,), failed.error)
            case CancelRun() | StopWaiting() | FollowAgain() | MarkRun() | TakeBack():
                self._tell(failed.error)
        self._plan()

    def _mark(self, run: Run) -> None:
        """Take in the marks of a run; how it goes, other commands tell, perhaps before."""
        known = self._known.get(run.press_id)
        if known is not None:
            self._change(with_wishes_of(known, run))
        elif not run.is_open:
            self._change(run)

    def _drop(self, press: Press, error: AppError) -> None:
        known = self._known.get(press.id)
        if known is not None and known.state is RunState.SENDING:
            del self._known[press.id]
            self.run_dropped.emit(press.id)
        if isinstance(error, GuardedError):
            self.guarded.emit(Guarded(press.button, error, press.id))
        else:
            self._tell(error)

    def _look_came(self, run: Run, retry_after_s: float | None = None) -> None:
        """Take in a look, unless the person has stopped waiting while it was under way."""
        known = self._known.get(run.press_id)
        if known is not None:
            run = with_wishes_of(run, known)
            self._watcher.observe(run, self._clock(), retry_after_s)
            self._change(run)

    def _look_failed(self, runs: tuple[Run, ...], error: AppError) -> None:
        log.info("%d runs could not be looked at: %s", len(runs), error)
        wait = getattr(error, "wait_s", None)
        if wait:
            self._watcher.hold(service_of(runs[0]), wait, self._clock())
        for run in runs:
            self._watcher.observe(run, self._clock())

    def _tell(self, error: AppError) -> None:
        if not isinstance(error, CancelledError):
            self.failed.emit(error)

    def _change(self, run: Run) -> None:
        if self._known.get(run.press_id) == run:
            return
        self._known[run.press_id] = run
        self.run_changed.emit(run)
        if not run.is_open:
            del self._known[run.press_id]
