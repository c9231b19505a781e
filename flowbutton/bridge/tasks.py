"""Runs commands off the GUI thread and brings what they return back to it."""

from __future__ import annotations

import logging
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Condition, RLock, Thread, current_thread
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from flowbutton.bridge.returns import Returns
from flowbutton.domain.errors import AppError
from flowbutton.domain.words import say
from flowbutton.engine.services import Command, Services

log = logging.getLogger(__name__)

KEPT_THREADS = 4  # stay when idle, so that a press never waits for a thread to start
MOST_THREADS = 256
IDLE_S = 20.0
PACE_S = 0.002  # between the starts of two threads
RETRY_S = 1.0  # after the system had no thread to give
_Order = tuple[Command[Any], str]  # a command and its lane


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
    other, so that a burst does not crowd out the window. The pool and what it returns
    through are the only QObjects they touch, and outlive them.

    Signals:
        done: a command returned. arg: the Done.
        failed: a command raised. arg: the Failed.
        told: a command that still runs says something. arg: the value it told.
    """

    done = Signal(object)
    failed = Signal(object)
    told = Signal(object)

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
        self._orders: SimpleQueue[_Order | None] = SimpleQueue()  # None ends a thread
        self._lanes: dict[str, deque[Command[Any]]] = {}  # what waits, of those that are busy
        lock = RLock()
        self._changed = Condition(lock)
        self._short = Condition(lock)  # no thread waits for the next command
        self._idle = 0
        self._asked = self._begun = 0  # commands
        self._threads: set[Thread] = set()
        self._closed = False
        self._returns = Returns(self)
        self._returns.came.connect(self._on_returns_came)
        for _ in range(KEPT_THREADS):
            self._grow()
        self._keeps_ahead = True
        Thread(target=self._keep_ahead, name="flowbutton-starter", daemon=True).start()

    def submit(self, command: Command[Any], lane: str = "") -> None:
        """Run a command at once, on a thread of its own while it runs. On the window's thread.

        Commands of the same lane run one after the other, in the order in which they came.
        """
        if self._closed:
            return
        self._asked += 1
        if not (lane and self._has_to_wait(command, lane)):
            self._orders.put((command, lane))  # takes no lock: the window stands still for nobody

    def tell(self, value: object) -> None:
        """Bring a value from a command that still runs to `told`. Called on any thread."""
        with self._changed:
            if not self._closed:
                self._returns.put(value)

    def drain(self, seconds: float) -> bool:
        """Wait until every command has begun, and return whether they have within the time."""
        with self._changed:
            return self._changed.wait_for(self._have_all_begun, seconds)

    def close(self, seconds: float = 1.0) -> bool:
        """Drop what waits, and return whether every thread ended within the time.

        What still runs is left behind: its answer reaches nobody.
        """
        with self._changed:
            self._closed = True
            self._lanes.clear()
            with suppress(Empty):
                while True:
                    self._orders.get_nowait()
            for _ in self._threads:
                self._orders.put(None)
            self._short.notify()
            return self._changed.wait_for(self._is_over, seconds)

    def _has_to_wait(self, command: Command[Any], lane: str) -> bool:
        """Return whether a command waits behind another of its lane; else the lane is busy now."""
        with self._changed:
            if lane in self._lanes:
                self._lanes[lane].append(command)
                return True
            self._lanes[lane] = deque()
            return False

    def _have_all_begun(self) -> bool:
        return self._begun == self._asked  # a thread may have one in hand that it has not begun

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
        while (order := self._take()) is not None:
            command, lane = order
            outcome = self._outcome(command)
            with self._changed:
                self._idle += 1
                if not self._closed:
                    self._returns.put(outcome)
                    self._free(lane)

    def _free(self, lane: str) -> None:
        """Let the next command of a lane begin."""
        if waiting := self._lanes.get(lane):
            self._orders.put((waiting.popleft(), lane))
        else:
            self._lanes.pop(lane, None)

    def _take(self) -> _Order | None:
        """Return the next command with its lane, None when this thread should end."""
        order = self._next()
        with self._changed:
            self._idle -= 1
            if self._closed:
                order = None
            if order is None:
                self._threads.discard(current_thread())
            else:
                self._begun += 1
            if order is None or self._orders.empty():
                self._changed.notify_all()
            if self._is_short():
                self._short.notify()
        return order

    def _next(self) -> _Order | None:
        while True:
            try:
                return self._orders.get(timeout=IDLE_S)
            except Empty:
                if self._is_spare():
                    return None

    def _is_spare(self) -> bool:
        return len(self._threads) > KEPT_THREADS and self._idle > 1

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
    def _on_returns_came(self, value: object) -> None:
        match value:
            case Done():
                self.done.emit(value)
            case Failed():
                self.failed.emit(value)
            case _:
                self.told.emit(value)
