"""Runs commands off the GUI thread and brings what they return back to it."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from threading import Condition, RLock, Thread, current_thread
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal, Slot

from flowbutton.domain.errors import AppError
from flowbutton.domain.words import say
from flowbutton.engine.services import Command, Services

log = logging.getLogger(__name__)

KEPT_THREADS = 4  # stay when idle, so that a press never waits for a thread to start
MOST_THREADS = 256
IDLE_S = 20.0
PACE_S = 0.002  # between the starts of two threads
RETRY_S = 1.0  # after the system had no thread to give


@dataclass(frozen=True, slots=True)
class Done:
    """A command that returned, and what it returned."""

    command: object
    result: object


@dataclass(frozen=True, slots=True)
class Failed:
    """A command that raised, and the error for people."""

    command: object
    error: AppError


class TaskPool(QObject):
    """Daemon threads that run commands, as many as are needed at once.

    Plain threads, because they may be left behind: a request that hangs never holds up the end
    of the program. A run may wait two minutes for its answer, so threads grow on demand and
    end when they are idle. One always waits for the next command: as soon as none does, a
    thread of its own starts another, so that who submits waits for nothing, and one after the
    other, so that a burst does not crowd out the window. The pool is the only QObject they
    touch, and it outlives them.

    Signals:
        done: a command returned. arg: the Done.
        failed: a command raised. arg: the Failed.
        told: a command that still runs says something. arg: the value it told.
    """

    done = Signal(object)
    failed = Signal(object)
    told = Signal(object)
    _back = Signal(object)

    def __init__(
        self,
        services: Services,
        parent: QObject | None = None,
        *,
        start: Callable[[Thread], None] = Thread.start,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._start = start
        self._queue: deque[tuple[Command[Any], str]] = deque()
        self._busy_lanes: set[str] = set()
        lock = RLock()
        self._changed = Condition(lock)
        self._begun = Condition(lock)  # apart, so that nobody is woken for each command
        self._short = Condition(lock)  # no thread waits for the next command
        self._idle = 0
        self._threads: set[Thread] = set()
        self._closed = False
        self._back.connect(self._on_back, Qt.ConnectionType.QueuedConnection)
        for _ in range(KEPT_THREADS):
            self._grow()
        self._keeps_ahead = True
        Thread(target=self._keep_ahead, name="flowbutton-starter", daemon=True).start()

    def submit(self, command: Command[Any], lane: str = "") -> None:
        """Run a command at once, on a thread of its own while it runs.

        Commands of the same lane run one after the other, in the order in which they came.
        """
        with self._changed:
            if self._closed:
                return
            self._queue.append((command, lane))
            self._changed.notify()

    def tell(self, value: object) -> None:
        """Bring a value from a command that still runs to `told`. Called on any thread."""
        with self._changed:
            if not self._closed:
                self._back.emit(value)

    def drain(self, seconds: float) -> bool:
        """Wait until every command has begun, and return whether they have within the time."""
        with self._changed:
            return self._begun.wait_for(lambda: not self._queue, seconds)

    def close(self, seconds: float = 1.0) -> bool:
        """Drop what waits, and return whether every thread ended within the time.

        What still runs is left behind: its answer reaches nobody.
        """
        with self._changed:
            self._closed = True
            self._queue.clear()
            self._changed.notify_all()
            self._short.notify()
            return self._changed.wait_for(self._is_over, seconds)

    def _is_over(self) -> bool:
        return not self._threads and not self._keeps_ahead

    def _keep_ahead(self) -> None:
        """Start a thread whenever none waits for the next command."""
        while not self._closed:
            with self._changed:
                self._short.wait_for(lambda: self._closed or self._is_short())
            pause_s = PACE_S if self._grow() else RETRY_S
            with self._changed:
                self._short.wait_for(lambda: self._closed, pause_s)
        with self._changed:
            self._keeps_ahead = False
            self._changed.notify_all()

    def _is_short(self) -> bool:
        return not self._idle and len(self._threads) < MOST_THREADS

    def _grow(self) -> bool:
        """Start a thread, and return whether the system had one to give.

        Outside of the lock: who submits must not wait for it.
        """
        thread = Thread(target=self._work, name="flowbutton-task", daemon=True)
        with self._changed:
            if self._closed:
                return False
            self._threads.add(thread)
            self._idle += 1
        try:
            self._start(thread)
        except RuntimeError:  # the system has no more of them: those that are there go on
            log.warning("No thread could be started beside %d", len(self._threads) - 1)
            with self._changed:
                self._threads.discard(thread)
                self._idle -= 1
            return False
        return True

    def _work(self) -> None:
        while (taken := self._take()) is not None:
            command, lane = taken
            outcome = self._outcome(command)
            with self._changed:
                self._idle += 1
                if not self._closed:
                    self._back.emit(outcome)
                if lane:
                    self._busy_lanes.discard(lane)
                    self._changed.notify()  # what waited for the lane

    def _take(self) -> tuple[Command[Any], str] | None:
        """Return the next command with its lane, None when this thread should end."""
        with self._changed:
            while (at := self._next()) is None and not self._closed:
                called = self._changed.wait(IDLE_S)
                if not called and not self._queue and self._is_spare():
                    break
            self._idle -= 1
            if at is None or self._closed:
                self._end_this_thread()
                return None
            taken = self._queue[at]
            del self._queue[at]
            if taken[1]:
                self._busy_lanes.add(taken[1])
            if not self._queue:
                self._begun.notify_all()
            if self._is_short():
                self._short.notify()
            return taken

    def _next(self) -> int | None:
        """Return the place of the first command that may run now."""
        for at, (_command, lane) in enumerate(self._queue):
            if lane not in self._busy_lanes:
                return at
        return None

    def _is_spare(self) -> bool:
        return len(self._threads) > KEPT_THREADS and self._idle > 1

    def _end_this_thread(self) -> None:
        self._threads.discard(current_thread())
        self._changed.notify_all()
        self._short.notify()

    def _outcome(self, command: Command[Any]) -> Done | Failed:
        try:
            return Done(command, command.run(self._services))
        except AppError as error:
            return Failed(command, error)
        except Exception:
            log.exception("%s failed", type(command).__name__)
            return Failed(
                command,
                AppError(
                    say("Something went wrong in FlowButton"),
                    say("The log has the details. Copy them for whoever helps you"),
                ),
            )

    @Slot(object)
    def _on_back(self, value: object) -> None:
        match value:
            case Done():
                self.done.emit(value)
            case Failed():
                self.failed.emit(value)
            case _:
                self.told.emit(value)
