"""What goes over the wire: one HTTP request, one answer, and the routes between them."""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

_ROWS = 1000  # of a long answer, written at once
JSON_TYPE = "application/json; charset=utf-8"
Headers = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Request:
    """A request as it came in.

    `path` is still percent-encoded, `headers` have lower-case names, `base` is the scheme, host
    and port it came in by, `names` are the parts of the path that its route
    names, decoded; `number` tells requests apart.
    """

    method: str
    path: str
    query: Mapping[str, str] = field(default_factory=dict)
    headers: Headers = field(default_factory=dict)
    body: bytes = field(default=b"", repr=False)
    base: str = ""
    names: Mapping[str, str] = field(default_factory=dict)
    number: int = field(default_factory=itertools.count(1).__next__)

    @property
    def form(self) -> dict[str, str]:
        """The fields of a submitted form."""
        return dict(parse_qsl(self.body.decode("utf-8", "replace"), keep_blank_values=True))

    @property
    def json(self) -> Any:
        """The JSON value of the body, None when it is empty. Raises ValueError."""
        return json.loads(self.body) if self.body.strip() else None


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer to be written: its body, and below it `row` as often as `times` says.

    A long answer is never in memory as a whole.
    """

    status: int
    body: bytes = field(default=b"", repr=False)
    headers: Headers = field(default_factory=dict)
    row: bytes = field(default=b"", repr=False)
    times: int = 0

    @property
    def size_bytes(self) -> int:
        """How long it is."""
        return len(self.body) + len(self.row) * self.times

    def pieces(self) -> Iterator[bytes]:
        """Give the body in pieces of a size to be written."""
        yield self.body
        for first in range(0, self.times, _ROWS):
            yield self.row * min(_ROWS, self.times - first)


def parse_target(target: str) -> tuple[str, dict[str, str]]:
    """Return the path and the query of a request line's target."""
    parts = urlsplit(target)
    return parts.path, dict(parse_qsl(parts.query, keep_blank_values=True))


def json_reply(status: int, value: Any, headers: Headers | None = None) -> Reply:
    """Return an answer with a JSON body."""
    body = json.dumps(value, ensure_ascii=False).encode()
    return Reply(status, body, {"Content-Type": JSON_TYPE, **(headers or {})})


def error_reply(status: int, code: str, message: str, headers: Headers | None = None) -> Reply:
    """Return the error body that the flow service and ARM share."""
    return json_reply(status, {"error": {"code": code, "message": message}}, headers)


class RefusalError(Exception):
    """The request is refused: `reply` is the answer to give."""

    def __init__(self, reply: Reply) -> None:
        super().__init__(f"refused with {reply.status}")
        self.reply = reply


def refusal(status: int, code: str, message: str, headers: Headers | None = None) -> RefusalError:
    """Return a refusal with the usual error body, to be raised."""
    return RefusalError(error_reply(status, code, message, headers))


Handler = Callable[[Request], Reply]


class Routes:
    """Which handler answers which path; the first that fits wins, in any letter case."""

    def __init__(self) -> None:
        self._routes: list[tuple[str, re.Pattern[str], Handler]] = []

    def add(self, method: str, pattern: str, handler: Handler) -> None:
        """Let the handler answer; what the names stand for is in the request's `names`.

        `{name}` stands for one segment, `{name:rest}` for whatever follows; `method` "*" for any.
        """
        regex = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(pattern))
        regex = re.sub(r"\\\{(\w+):rest\\\}", r"(?P<\1>.*)", regex)
        self._routes.append((method, re.compile(regex, re.IGNORECASE), handler))

    def find(self, request: Request) -> Callable[[], Reply] | None:
        """Return what answers the request, None when nothing does."""
        for method, pattern, handler in self._routes:
            if method not in {"*", request.method}:
                continue
            if match := pattern.fullmatch(request.path):
                names = {name: unquote(value) for name, value in match.groupdict().items()}
                return partial(_answer, handler, replace(request, names=names))
        return None


def _answer(handler: Handler, request: Request) -> Reply:
    try:
        return handler(request)
    except RefusalError as refused:
        return refused.reply
