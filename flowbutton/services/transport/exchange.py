"""One request written once, one answer read, and exactly how far it came."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from http.client import HTTPException
from urllib.parse import quote, urlsplit

from flowbutton import __version__
from flowbutton.domain.errors import InputError
from flowbutton.domain.words import say
from flowbutton.services.messages import Outcome, Reply, Request, Sent
from flowbutton.services.transport.answer import Answer
from flowbutton.services.transport.body import KEPT_BYTES, Body, collect, collect_at_most
from flowbutton.services.transport.wire import Origin, Wire, WireError

_LONGEST_S = 900.0  # a server that drips its answer must not hold a thread for ever
_KEPT_ADDRESSES = 64  # in memory only: some are signed
_BAD_HEADER = re.compile(r"[\r\n\0]")
_SAFE_IN_TARGET = "!#$%&'()*+,/:;=?@[]~"


@dataclass(frozen=True, slots=True)
class Exchange:
    """What an exchange needs to know besides the connection."""

    clock: Callable[[], float]
    folder: str  # for large answers
    write_timeout_s: float
    read_timeout_s: float

    def run(self, wire: Wire, request: Request, head: bytes) -> tuple[Sent, bool]:
        """Write the request and read the answer; also return whether the wire may be kept."""
        sent_at = self.clock()
        unwritten: WireError | None = None
        try:
            wire.write(head + (request.body or b""), self.write_timeout_s)
        except WireError as error:
            unwritten = error  # the service may have said why before it hung up
        answer = wire.answer(request.method, self.read_timeout_s)
        try:
            return self._read(request, answer, sent_at, is_written=unwritten is None)
        except WireError as error:
            first = unwritten or error
            return Sent(first.outcome, sent_at=sent_at, why=first.why), False
        finally:
            answer.close()

    def _read(
        self, request: Request, answer: Answer, sent_at: float, *, is_written: bool
    ) -> tuple[Sent, bool]:
        try:
            answer.begin()
        except (OSError, ValueError, HTTPException) as error:
            status = answer.known_status
            if status is None:
                outcome = Outcome.WRITTEN_NO_ANSWER
                raise WireError(outcome, error) from error
            return self._cut(Reply(status), sent_at, error), False
        headers = _headers(answer)
        most_bytes = request.most_bytes
        pieces = self._in_time(answer.pieces(), sent_at)
        try:
            if most_bytes is not None:
                body = collect_at_most(pieces, most_bytes)
            else:
                kept_bytes = 0 if Reply(answer.status, headers).is_file else KEPT_BYTES
                body = collect(pieces, self.folder, kept_bytes)
        except (OSError, ValueError, HTTPException) as error:
            return self._cut(Reply(answer.status, headers), sent_at, error), False
        reply = _reply(answer.status, headers, body)
        sent = Sent(Outcome.COMPLETE, reply, sent_at, self.clock())
        is_read = most_bytes is None or body.size_bytes <= most_bytes
        return sent, is_written and is_read and not answer.will_close

    def _in_time(self, pieces: Iterable[bytes], sent_at: float) -> Iterator[bytes]:
        """Give the pieces of a body, as long as that takes no eternity."""
        for piece in pieces:
            if self.clock() - sent_at > _LONGEST_S:
                raise TimeoutError("the answer does not end")
            yield piece

    def _cut(self, reply: Reply, sent_at: float, error: BaseException) -> Sent:
        why = type(error).__name__
        return Sent(Outcome.ANSWER_CUT, reply, sent_at, self.clock(), why)


def head_of(request: Request, bearer: str) -> bytes:
    """Return the request line and the headers. Raises InputError when one has a line break."""
    headers = {
        "Host": origin_of(request.url).authority,
        "User-Agent": f"FlowButton/{__version__}",
        "Accept": "application/json",
        "Accept-Encoding": "gzip",
        **request.headers,
    }
    if bearer:
        headers["Authorization"] = f"Bearer {bearer}"
    if request.body is not None or request.method in {"POST", "PUT", "PATCH"}:
        headers["Content-Length"] = str(len(request.body or b""))
    lines = [f"{request.method} {_target_of(request.url)} HTTP/1.1"]
    lines += [f"{name}: {value}" for name, value in headers.items()]
    if any(_BAD_HEADER.search(line) for line in lines):
        raise InputError(say("The request has a line break where none may be"))
    return "\r\n".join([*lines, "", ""]).encode("latin-1", "replace")


@lru_cache(maxsize=_KEPT_ADDRESSES)  # each press asks three times
def origin_of(url: str) -> Origin:
    """Return where `url` leads. Raises InputError when it is no web address."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        host, port = "", None
        parts = urlsplit("")
    if parts.scheme not in {"http", "https"} or not host or re.search(r"[\s\0]", host):
        raise InputError(
            say("This is not a web address"), say("It has to begin with https:// and name a host.")
        )
    return Origin(parts.scheme, host, port or (443 if parts.scheme == "https" else 80))


@lru_cache(maxsize=_KEPT_ADDRESSES)
def _target_of(url: str) -> str:
    """Return what a request line says of an address."""
    parts = urlsplit(url)
    target = quote(parts.path or "/", safe=_SAFE_IN_TARGET)
    if parts.query:
        target += "?" + quote(parts.query, safe=_SAFE_IN_TARGET)
    return target


def _headers(answer: Answer) -> dict[str, str]:
    headers: dict[str, str] = {}
    for name, value in answer.getheaders():
        key = name.lower()
        headers[key] = f"{headers[key]}, {value}" if key in headers else value
    return headers


def _reply(status: int, headers: Mapping[str, str], body: Body) -> Reply:
    return Reply(status, headers, body.kept, body.path, body.size_bytes)
