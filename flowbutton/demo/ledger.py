"""What the tenant was asked: every request to run something, and what came of it."""

from __future__ import annotations

import re
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from flowbutton.demo.wire import Request

_SIZE = 5000
_RUN_PATHS = (
    ("T1", re.compile(r"/Microsoft\.ProcessSimple/.*/triggers/[^/]+/run$", re.IGNORECASE)),
    ("T2", re.compile(r"/automations/direct/.*/triggers/[^/]+/paths/invoke", re.IGNORECASE)),
    ("T3", re.compile(r"^/apim/logicflows/.*/run$", re.IGNORECASE)),
    ("arm", re.compile(r"^/subscriptions/.*/triggers/[^/]+/run$", re.IGNORECASE)),
    ("callback", re.compile(r"^/workflows/.*/triggers/[^/]+/paths/invoke", re.IGNORECASE)),
    ("callback", re.compile(r"^/api/[^/]+/triggers/[^/]+/invoke", re.IGNORECASE)),
    ("resubmit", re.compile(r"/histories/[^/]+/resubmit$", re.IGNORECASE)),
    ("ifttt", re.compile(r"^/trigger/[^/]+/(json/)?with/key/")),
)


@dataclass(frozen=True, slots=True)
class Seen:
    """A request; its path has no query, which may hold a signature."""

    number: int
    at: datetime
    method: str
    path: str
    status: int | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """A request to run something.

    `transport` is T1 (management run), T2 (trigger address), T3 (connector run-time), "arm",
    "callback" (of a Logic App), "resubmit" or "ifttt". `status` is None when no answer was
    given. `has_started` is whether a run came of it, `run_id` its name.
    """

    number: int
    at: datetime
    transport: str
    tracking_id: str
    flow: str = ""
    title: str = ""
    user: str = ""
    body: Any = None
    status: int | None = None
    has_started: bool = False
    run_id: str = ""


def transport_of(path: str) -> str:
    """Return how a request with this path runs something, "" when it does not."""
    return next((name for name, pattern in _RUN_PATHS if pattern.search(path)), "")


class Ledger:
    """The last thousands of requests, in order. Safe to call from several threads."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._seen: deque[Seen] = deque(maxlen=_SIZE)
        self._entries: deque[Entry] = deque(maxlen=_SIZE)

    @property
    def requests(self) -> tuple[Seen, ...]:
        """Every request, oldest first."""
        with self._lock:
            return tuple(self._seen)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Every request to run something, oldest first."""
        with self._lock:
            return tuple(self._entries)

    def arrived(self, request: Request) -> None:
        """Write a request down."""
        seen = Seen(request.number, self._clock(), request.method, _masked(request.path))
        with self._lock:
            self._seen.append(seen)
            if transport := transport_of(request.path):
                tracking_id = request.headers.get("x-ms-client-tracking-id", "")
                body = _readable(request)
                entry = Entry(request.number, seen.at, transport, tracking_id, body=body)
                self._entries.append(entry)

    def concerns(self, request: Request, flow: str, title: str, user: str) -> None:
        """Note what a request wants to run, and in whose name."""
        self._change(request, flow=flow, title=title, user=user)

    def started(self, request: Request, run_id: str) -> None:
        """Note that a run came of a request."""
        self._change(request, has_started=True, run_id=run_id)

    def answered(self, request: Request, status: int) -> None:
        """Note the answer that is given to a request."""
        with self._lock:
            for at in range(len(self._seen) - 1, -1, -1):
                if self._seen[at].number == request.number:
                    self._seen[at] = replace(self._seen[at], status=status)
                    break
        self._change(request, status=status)

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._seen.clear()
            self._entries.clear()

    def _change(self, request: Request, **changes: Any) -> None:
        with self._lock:
            for at in range(len(self._entries) - 1, -1, -1):
                if self._entries[at].number == request.number:
                    self._entries[at] = replace(self._entries[at], **changes)
                    return


def _masked(path: str) -> str:
    """Return the path without the key that an IFTTT address carries in it."""
    return re.sub(r"(/with/key/).*", r"\1…", path)


def _readable(request: Request) -> Any:
    try:
        return request.json
    except ValueError:
        return request.body.decode("utf-8", "replace")
