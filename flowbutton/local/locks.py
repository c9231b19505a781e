"""Locks between processes, which the system frees when their holder dies."""

from __future__ import annotations

import errno
import os
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_FIRST_PAUSE_S = 0.002
_LONGEST_PAUSE_S = 0.1
_HELD = frozenset({errno.EACCES, errno.EAGAIN, errno.EDEADLK})  # by somebody else

if sys.platform == "win32":  # pragma: no cover - the branch of another system
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _unlock(descriptor: int) -> None:
        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_UN)


@contextmanager
def hold(path: Path, wait_s: float) -> Iterator[bool]:
    """Hold the lock `path`, a file that is left there; give whether it was got in time.

    Two holders in one process exclude each other as two processes do. Raises OSError when the
    file cannot be made, or lies where there are no locks.
    """
    lock = FileLock(path)
    is_held = _wait_for(lock, wait_s)
    try:
        yield is_held
    finally:
        lock.free()


class FileLock:
    """A lock on a file; one holder at a time, in this process or any other."""

    def __init__(self, path: Path, lock: Callable[[int], None] = _lock) -> None:
        self.path = path
        self._lock = lock
        self._descriptor: int | None = None

    def take(self) -> bool:
        """Return whether the lock is held now; the file is made with its folder.

        Raises OSError when it cannot be made, or lies where there are no locks: a network folder
        may have none.
        """
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            self._lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            if error.errno in _HELD:
                return False
            raise
        if not self._is_in_place(descriptor):
            os.close(descriptor)
            return False
        self._descriptor = descriptor
        return True

    def free(self, *, removes: bool = False) -> None:
        """Let go of the lock, if it is held; `removes` deletes its file too."""
        if self._descriptor is None:
            return
        descriptor, self._descriptor = self._descriptor, None
        if removes and sys.platform != "win32":  # while it is held: nobody else can hold it
            self.path.unlink(missing_ok=True)
        with suppress(OSError):  # closing does that too, but on Windows perhaps not at once
            _unlock(descriptor)
        os.close(descriptor)
        if removes and sys.platform == "win32":  # pragma: no cover - the branch of another system
            with suppress(OSError):  # Windows removes no open file: one that is held stays
                self.path.unlink()

    def _is_in_place(self, descriptor: int) -> bool:
        """Return whether the locked file is still the one that others find at its path."""
        try:
            return os.path.samestat(os.fstat(descriptor), self.path.stat())
        except FileNotFoundError:
            return False


def _wait_for(lock: FileLock, wait_s: float) -> bool:
    end, pause_s = time.monotonic() + wait_s, _FIRST_PAUSE_S
    never = threading.Event()
    while not lock.take():
        if time.monotonic() >= end:
            return False
        never.wait(pause_s)
        pause_s = min(pause_s * 1.5, _LONGEST_PAUSE_S)
    return True
