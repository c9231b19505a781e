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

from flowbutton.domain.errors import StoreError
from flowbutton.domain.words import say
from flowbutton.store.files import cannot_write
from flowbutton.store.folders import make_folder

if sys.platform == "win32":  # pragma: no cover - the branch of another system
    import msvcrt
else:
    import fcntl

PATIENCE_S = 5.0
_PAUSE_S = 0.01
_HELD = frozenset({errno.EACCES, errno.EAGAIN, errno.EDEADLK})  # by somebody else


def _lock(descriptor: int) -> None:
    if sys.platform == "win32":  # pragma: no cover - the branch of another system
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


@contextmanager
def locked(path: Path, *, patience_s: float = PATIENCE_S) -> Iterator[None]:
    """Hold the lock `path`, a file that is made and left there. Raises StoreError.

    Two holders in one process exclude each other as two processes do.
    """
    lock = FileLock(path)
    deadline = time.monotonic() + patience_s
    while not lock.take():
        if time.monotonic() >= deadline:
            raise StoreError(say("Another FlowButton is writing at this moment"), say("Try again"))
        threading.Event().wait(_PAUSE_S)
    try:
        yield
    finally:
        lock.free()


class FileLock:
    """A lock on a file; one holder at a time, in this process or any other."""

    def __init__(self, path: Path, lock: Callable[[int], None] = _lock) -> None:
        self.path = path
        self._lock = lock
        self._descriptor: int | None = None

    def take(self) -> bool:
        """Return whether the lock is held now.

        Raises StoreError when the file cannot be made, or lies where there are no locks.
        """
        make_folder(self.path.parent)
        try:
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise cannot_write(self.path) from error
        try:
            self._lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            if error.errno in _HELD:
                return False
            raise cannot_write(self.path) from error  # a network folder may have none
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
