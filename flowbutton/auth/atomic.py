"""Replacing a file so that a reader sees the old bytes or the new ones, never half of them."""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from pathlib import Path

_TRIES = 8
_FIRST_PAUSE_S = 0.01


def replace_file(path: Path, content: bytes) -> None:
    """Write `content` to `path`, readable by this user only, on the disk when this returns.

    Raises OSError; the old file is then as it was.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    new = path.with_name(f".{path.name}.{os.getpid()}.{threading.get_ident()}.new")
    try:
        _write(new, content)
        _move(new, path)
    except OSError:
        with suppress(OSError):
            new.unlink()
        raise


def _write(path: Path, content: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0)
    with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def _move(source: Path, target: Path) -> None:
    """Rename; on Windows a reader may hold the target open for a moment."""
    never, pause_s = threading.Event(), _FIRST_PAUSE_S
    for _ in range(_TRIES - 1):
        try:
            source.replace(target)
        except PermissionError:
            never.wait(pause_s)
            pause_s *= 2
        else:
            return
    source.replace(target)
