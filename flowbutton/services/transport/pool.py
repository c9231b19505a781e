"""Keeps connections that may be used again."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from threading import Lock

from flowbutton.services.transport.wire import Origin, Wire, uptime_s

_IDLE_S = 90.0  # what lies between forgets a silent connection after a few minutes
_SPARE = 24  # idle connections kept, to all hosts together


class Pool:
    """Hands out connections, the one used last first; each has one user at a time.

    Safe to call from several threads.
    """

    def __init__(self, context: Callable[[str], ssl.SSLContext], timeout_s: float) -> None:
        self._context = context
        self._timeout_s = timeout_s
        self._lock = Lock()
        self._idle: list[Wire] = []
        self._is_closed = False

    def take(self, origin: Origin) -> Wire:
        """Return an open, quiet connection, or a new one that is not open yet."""
        while (wire := self._pop(origin)) is not None:
            if uptime_s() - wire.idle_since < _IDLE_S and wire.is_quiet():
                return wire
            wire.close()
        return self.new(origin)

    def new(self, origin: Origin) -> Wire:
        """Return a connection that is not open yet."""
        return Wire(origin, self._context, self._timeout_s)

    def give_back(self, wire: Wire) -> None:
        """Keep a connection whose last exchange was complete."""
        wire.idle_since = uptime_s()
        with self._lock:
            self._idle.append(wire)
            spare = self._idle if self._is_closed else self._idle[:-_SPARE]
            self._idle = [] if self._is_closed else self._idle[-_SPARE:]
        for old in spare:
            old.close()

    def close(self) -> None:
        """Hang up all idle connections, and the others when they come back."""
        with self._lock:
            self._is_closed = True
            idle, self._idle = self._idle, []
        for wire in idle:
            wire.close()

    def _pop(self, origin: Origin) -> Wire | None:
        with self._lock:
            for index in range(len(self._idle) - 1, -1, -1):
                if self._idle[index].origin == origin:
                    return self._idle.pop(index)
        return None
