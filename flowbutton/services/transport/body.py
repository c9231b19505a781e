"""Keeps the body of an answer: a small one in memory, a large one in a file where it is wanted."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

KEPT_BYTES = 10 * 1024 * 1024
MOST_BYTES = 256 * 1024 * 1024  # the service's own limit is 100 MB


class TooLargeError(OSError):
    """The body is larger than anything the service may send."""


@dataclass(frozen=True, slots=True)
class Body:
    """A body: its first bytes, its size, and the file that holds all of it when it is large."""

    kept: bytes
    size_bytes: int
    path: str = ""


def collect(
    pieces: Iterable[bytes],
    folder: str,
    kept_bytes: int = KEPT_BYTES,
    most_bytes: int = MOST_BYTES,
) -> Body:
    """Read all pieces; when they are over `kept_bytes`, they go to a file in `folder`.

    Raises TooLargeError, and whatever reading raises; then no file is left behind.
    """
    kept = bytearray()
    size = 0
    file: IO[bytes] | None = None
    try:
        for piece in pieces:
            size = _within_reason(size + len(piece), most_bytes)
            if file is None and size > kept_bytes:
                file = _new_file(folder)
                file.write(kept)
            if file is None:
                kept += piece
            else:
                file.write(piece)
        if file is not None:
            file.close()
    except BaseException:
        if file is not None:
            _discard(file)
        raise
    return Body(bytes(kept), size, "" if file is None else file.name)


def collect_at_most(pieces: Iterable[bytes], most_bytes: int) -> Body:
    """Read all pieces into memory; nothing is kept of more than `most_bytes`, and no more is read.

    The size is then what was read. Raises whatever reading raises.
    """
    kept = bytearray()
    for piece in pieces:
        kept += piece
        if len(kept) > most_bytes:
            return Body(b"", len(kept))
    return Body(bytes(kept), len(kept))


def _within_reason(size: int, most_bytes: int) -> int:
    if size > most_bytes:
        raise TooLargeError("too large")
    return size


def _new_file(folder: str) -> IO[bytes]:
    if folder:
        Path(folder).mkdir(parents=True, exist_ok=True)
    return tempfile.NamedTemporaryFile(prefix="answer-", dir=folder or None, delete=False)


def _discard(file: IO[bytes]) -> None:
    with suppress(OSError):
        file.close()
    with suppress(OSError):
        Path(file.name).unlink()
