"""Things that go wrong on order: what to do to which request, and how often."""

from __future__ import annotations

import json
import threading
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, Literal

from flowbutton.demo.wire import Reply, Request


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens to the next `times` requests that fit `match`.

    `match` is a part of the path, or a method and a part of the path ("POST /run"). With a
    `status` the request is not carried out, unless `starts`, and this answer is given instead.
    `delay_s` holds the answer back, in real seconds; the request itself was carried out by then,
    unless `drop` is "before". `drop` closes the connection without an answer, before or after
    the request is carried out. `cut` writes only that many bytes of the body and then closes.
    """

    match: str = ""
    status: int | None = None
    body: str = ""
    content_type: str = "application/json; charset=utf-8"
    headers: Mapping[str, str] = field(default_factory=dict)
    delay_s: float = 0.0
    drop: Literal["", "before", "after"] = ""
    cut: int | None = None
    times: int = 1
    starts: bool = False

    @property
    def carries_out(self) -> bool:
        """Whether the request is carried out all the same."""
        return self.drop != "before" and (self.status is None or self.starts)

    def fits(self, request: Request) -> bool:
        """Return whether the fault is meant for this request."""
        method, _, part = self.match.rpartition(" ")
        return method in {"", request.method} and part in request.path

    def answer(self, reply: Reply) -> Reply:
        """Return the answer to give instead of `reply`, which was the true one."""
        if self.status is None:
            return replace(reply, headers={**reply.headers, **self.headers})
        headers = {"Content-Type": self.content_type, **self.headers}
        return Reply(self.status, self.body.encode(), headers)


class Faults:
    """The faults that were ordered and not used up. Safe to call from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._faults: list[Fault] = []

    def order(self, fault: Fault) -> None:
        """Let the fault happen."""
        with self._lock:
            self._faults.append(fault)

    def take(self, request: Request) -> Fault | None:
        """Return the fault that happens to this request, using it up once."""
        with self._lock:
            for at, fault in enumerate(self._faults):
                if fault.fits(request):
                    left = replace(fault, times=fault.times - 1)
                    self._faults[at : at + 1] = [left] if left.times > 0 else []
                    return fault
        return None

    def clear(self) -> None:
        """Let everything go well again."""
        with self._lock:
            self._faults.clear()


def fault_from_json(value: Any) -> Fault:
    """Return the fault that a JSON object orders. Raises ValueError, TypeError.

    A `body` that is not text is sent as JSON.
    """
    if not isinstance(value, dict):
        raise TypeError("a fault is a JSON object")
    unknown = value.keys() - {known.name for known in fields(Fault)}
    if unknown:
        raise ValueError(f"a fault has no {', '.join(sorted(unknown))}")
    if value.get("drop", "") not in {"", "before", "after"}:
        raise ValueError('drop is "before" or "after"')
    body = value.get("body", "")
    return Fault(**{**value, "body": body if isinstance(body, str) else json.dumps(body)})
