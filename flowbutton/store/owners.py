"""Which running program sends a press: known by a lock that dies with it."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from flowbutton.local.locks import FileLock
from flowbutton.store.locks import takes

_ENDING = ".alive"


def _new_name() -> str:
    return os.urandom(8).hex()


class Owners:
    """The programs that write to the journal `path`.

    Each holds a lock on a file of its own beside it. The system frees the lock however the
    program ends, so that a dead program is never taken for a living one, nor the other way round,
    as it could be with process numbers. Safe to call from several threads.
    """

    def __init__(self, path: Path, new_name: Callable[[], str] = _new_name) -> None:
        self._path = path
        self._new_name = new_name
        self._lock = threading.Lock()
        self._own: tuple[str, FileLock] | None = None

    def own(self) -> str:
        """Return the name of this program, which lives from now on. Raises StoreError."""
        with self._lock:
            while self._own is None:
                name = self._new_name()
                lock = FileLock(self._file(name))
                if takes(lock):
                    self._own = name, lock
            return self._own[0]

    def is_alive(self, name: str) -> bool:
        """Return whether the program of that name still runs."""
        lock = FileLock(self._file(name))
        if not name or not lock.path.exists():
            return False
        if not takes(lock):
            return True
        lock.free(removes=True)
        return False

    def tidy(self) -> None:
        """Remove what dead programs have left."""
        for name in self._names():
            self.is_alive(name)

    def close(self) -> None:
        """Be a dead program from now on."""
        with self._lock:
            if self._own is not None:
                self._own[1].free(removes=True)
                self._own = None

    def _file(self, name: str) -> Path:
        return self._path.with_name(f"{self._path.name}.{name}{_ENDING}")

    def _names(self) -> Iterator[str]:
        start = len(self._path.name) + 1
        for file in self._path.parent.glob(f"{self._path.name}.*{_ENDING}"):
            yield file.name[start : -len(_ENDING)]
