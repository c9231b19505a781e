"""A lock between processes that no crash leaves behind."""

from __future__ import annotations

import os
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_FIRST_PAUSE_S = 0.002
_LONGEST_PAUSE_S = 0.1


@contextmanager
def hold(path: Path, wait_s: float) -> Iterator[bool]:
    """Hold the operating system's lock on the file `path`; give whether it was got in time.

    The file is made when it is missing and never deleted: the system frees the lock when its
    holder ends in any way. Raises OSError when the file cannot be made.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        is_held = _wait_for(handle, wait_s)
        try:
            yield is_held
        finally:
            if is_held:
                _unlock(handle)
    finally:
        os.close(handle)


def _wait_for(handle: int, wait_s: float) -> bool:
    end, pause_s = time.monotonic() + wait_s, _FIRST_PAUSE_S
    never = threading.Event()
    while not _try_lock(handle):
        if time.monotonic() >= end:
            return False
        never.wait(pause_s)
        pause_s = min(pause_s * 1.5, _LONGEST_PAUSE_S)
    return True


if sys.platform == "win32":  # pragma: no cover - measured on Linux only
    import msvcrt

    def _try_lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def _unlock(handle: int) -> None:
        os.lseek(handle, 0, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _try_lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _unlock(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_UN)
