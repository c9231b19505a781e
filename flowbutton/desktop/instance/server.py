"""Hears the requests of second starts, on threads of its own. Knows no Qt."""

from __future__ import annotations

import contextlib
import logging
import time
from collections.abc import Callable
from threading import Lock, Thread

from flowbutton.desktop.instance.asked import Asked
from flowbutton.desktop.instance.lines import Line, Listener
from flowbutton.desktop.instance.requests import Reply
from flowbutton.desktop.instance.wire import (
    VERSION,
    WireError,
    read_request,
    write_answer,
    write_heard,
)
from flowbutton.domain.errors import DesktopError

log = logging.getLogger(__name__)

MOST_LINES = 64  # more at once are hung up on
_REQUEST_S = 5.0  # for a request to arrive whole
TICK_S = 0.5  # how often to look whether whoever waits has gone


class Server:
    """Answers at a listener. `on_asked` is called on a thread of the server, and returns soon."""

    def __init__(
        self,
        listener: Listener,
        on_asked: Callable[[Asked], None],
        *,
        most_lines: int = MOST_LINES,
        tick_s: float = TICK_S,
    ) -> None:
        self._most_lines = most_lines
        self._tick_s = tick_s
        self._listener = listener
        self._on_asked = on_asked
        self._lock = Lock()
        self._open: dict[Line, Asked | None] = {}
        self._threads: set[Thread] = set()
        self._is_closed = False
        self._start(self._accept)

    def close(self, seconds: float = 1.0) -> bool:
        """Hang up on everybody, and return whether every thread ended within the time."""
        with self._lock:
            if self._is_closed:
                return True
            self._is_closed = True
            lines = dict(self._open)
            threads = tuple(self._threads)
        self._listener.close()
        for line, asked in lines.items():
            if asked is None:
                line.close()
            else:
                asked.give_up()
        deadline = time.monotonic() + seconds
        for thread in threads:
            thread.join(max(0.0, deadline - time.monotonic()))
        return not any(thread.is_alive() for thread in threads)

    def _start(self, work: Callable[[], None]) -> None:
        thread = Thread(target=work, name="flowbutton-instance", daemon=True)
        self._threads = {old for old in self._threads if old.is_alive()} | {thread}
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                line = self._listener.accept()
            except OSError as error:
                if not self._is_closed:
                    log.warning("no longer reachable by a second start: %s", error)
                return
            if line is not None and not self._take(line):
                line.close()

    def _take(self, line: Line) -> bool:
        """Return whether there is somebody to talk to this line."""
        with self._lock:
            if self._is_closed or len(self._open) >= self._most_lines:
                return False
            self._open[line] = None
            self._start(lambda: self._talk(line))
        return True

    def _talk(self, line: Line) -> None:
        try:
            asked = self._hear(line)
            if asked is not None:
                self._reply(line, asked)
        except (OSError, WireError) as error:
            log.info("a second start went away: %s", error)
        finally:
            with self._lock:
                del self._open[line]
            line.close()

    def _hear(self, line: Line) -> Asked | None:
        message = line.read(_REQUEST_S)
        if not message:
            return None
        try:
            asked = Asked(read_request(message))
        except DesktopError as error:
            log.info("asked in version %d of the words by another: %s", VERSION, error)
            line.write(write_heard())  # it reads our version there, and tells its person
            return None
        line.write(write_heard())
        with self._lock:
            if self._is_closed:
                return None
            self._open[line] = asked
        self._on_asked(asked)
        return asked

    def _reply(self, line: Line, asked: Asked) -> None:
        while True:
            try:
                said = asked.next(self._tick_s)
            except TimeoutError:
                if line.is_gone():
                    asked.is_gone = True
                    return
                continue
            if said is None:
                return
            with contextlib.suppress(OSError):
                line.write(write_answer(said))
            if isinstance(said, Reply):
                return
