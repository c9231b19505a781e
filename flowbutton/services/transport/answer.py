"""Reads an HTTP answer, and notices when it was cut."""

from __future__ import annotations

import http.client
import io
import zlib
from collections.abc import Iterator
from socket import socket

from typing_extensions import override

_PIECE = 65536
_SWITCHING = 101  # never asked for; what follows is no HTTP any more
_MOST_HEADS = 50  # a server that only ever informs must not hold a thread for ever


class CutError(http.client.HTTPException):
    """The answer ended in the middle."""


class _WholeLines(io.BufferedReader):
    """A reader that does not take half a line, or half a head, for a whole one.

    `http.client` reads a status line, a header or a chunk size that ends with the connection
    as if it were complete, and a head without its empty line as a head.
    """

    status: int | None = None  # the final one, once its whole line was read
    _heads = 0
    _is_in_head = False
    _is_in_body = False

    @override
    def readline(self, size: int | None = -1, /) -> bytes:
        line = super().readline(size)
        if line and not line.endswith(b"\n"):
            raise CutError("The line ended early")
        if self._is_in_head:
            self._take_header(line)
        elif not self._is_in_body:
            self._take_status(line)
        return line

    def _take_status(self, line: bytes) -> None:
        words = line.split(None, 2)
        if len(words) > 1 and words[1].isdigit():
            status = int(words[1])
            self.status = None if _only_informs(status) else status
            self._is_in_head = True
            self._heads += 1
        if self._heads > _MOST_HEADS:
            raise CutError("The answer does not begin")

    def _take_header(self, line: bytes) -> None:
        if not line:
            raise CutError("The head ended early")
        if line in {b"\r\n", b"\n"}:
            self._is_in_head = False
            self._is_in_body = self.status is not None


def _only_informs(status: int) -> bool:
    """Whether the final answer is still to come (RFC 9110, 15.2)."""
    return 100 <= status < 200 and status != _SWITCHING  # noqa: PLR2004 - the bounds of 1xx


class Answer(http.client.HTTPResponse):
    """The final answer, whose head is either whole or an error.

    Of the answers that only inform (103 Early Hints, 102 Processing), `http.client` skips 100
    alone and takes the others for final.
    """

    def __init__(self, sock: socket, method: str) -> None:
        super().__init__(sock, method=method)
        raw = self.fp.detach()
        self._lines = _WholeLines(raw)
        self.fp = self._lines

    @override
    def begin(self) -> None:
        super().begin()
        while _only_informs(self.status):
            self.headers = None  # type: ignore[assignment]  # it begins anew without them
            super().begin()
        self.will_close = self.will_close or self.status == _SWITCHING

    @property
    def known_status(self) -> int | None:
        """The status when its whole line was read, also when the rest is missing."""
        return self._lines.status

    def pieces(self) -> Iterator[bytes]:
        """Give the body, decompressed, piece by piece. Raises CutError when it ends early."""
        unpack = _unpacker(self.getheader("content-encoding", ""))
        while piece := self.read(_PIECE):
            yield from unpack.feed(piece)
        if self.length:
            raise CutError("The body ended early")
        unpack.end()


class _Plain:
    """Gives what it gets."""

    def feed(self, piece: bytes) -> Iterator[bytes]:
        """Give the piece."""
        yield piece

    def end(self) -> None:
        """Nothing is left over."""


class _Zipped:
    """Unpacks gzip or deflate, a bounded piece at a time."""

    def __init__(self) -> None:
        self._zlib = zlib.decompressobj(wbits=zlib.MAX_WBITS | 32)
        self._is_fed = False

    def feed(self, piece: bytes) -> Iterator[bytes]:
        """Give what the piece unpacks to. Raises CutError when it is broken."""
        self._is_fed = True
        try:
            while piece and not self._zlib.eof:
                yield self._zlib.decompress(piece, _PIECE)
                piece = self._zlib.unconsumed_tail
        except zlib.error as error:
            raise CutError("The body cannot be unpacked") from error

    def end(self) -> None:
        """Raise CutError when the end is missing; an empty body is empty, however packed."""
        if self._is_fed and not self._zlib.eof:
            raise CutError("The packed body ended early")


def _unpacker(encoding: str) -> _Plain | _Zipped:
    return _Zipped() if encoding.strip().lower() in {"gzip", "x-gzip", "deflate"} else _Plain()
