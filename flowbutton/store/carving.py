"""Runs found in the bytes of a file that is no longer a database."""

from __future__ import annotations

import contextlib
import json
import mmap
import re
from collections.abc import Iterator
from pathlib import Path

from flowbutton.domain.run import Run
from flowbutton.store import codec

_START = re.compile(rb'\{"press_id": "')
_LONGEST = 4096  # what is longer than SQLite's page does not lie in one piece


def carved(path: Path) -> Iterator[Run]:
    """Yield the runs whose JSON lies in one piece in the file, in the order of the bytes.

    A run may come more than once, and as it was at an earlier time.
    """
    decoder = json.JSONDecoder()
    for piece in _pieces(path):
        with contextlib.suppress(ValueError, RecursionError):  # ShapeError is a ValueError
            data, _ = decoder.raw_decode(piece.decode("utf-8", "replace"))
            yield codec.from_json(Run, data)


def _pieces(path: Path) -> Iterator[bytes]:
    if not path.exists() or path.stat().st_size == 0:
        return
    with (
        path.open("rb") as file,
        mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data,
    ):
        for start in _START.finditer(data):
            yield data[start.start() : start.start() + _LONGEST]
