"""Connections to one SQLite file, and its errors as a person would say them."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from flowbutton.domain.errors import StoreError
from flowbutton.domain.words import say
from flowbutton.store.files import cannot_write
from flowbutton.store.folders import make_folder

PATIENCE_S = 5.0
_IDLE = 4  # connections kept for the next call

_SETTINGS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",  # a commit is on the disk when it returns
    "PRAGMA fullfsync = ON",  # macOS: through the disk's own cache too
    "PRAGMA journal_size_limit = 4194304",
)


class DamagedError(StoreError):
    """The database file is not what SQLite wrote."""


class Database:
    """A SQLite file for several threads and processes; each call borrows a connection.

    `prepare` is called before the first connection, and again when the file was replaced or
    removed behind the program's back: without that, what is written would be lost unseen. It is
    called again too after damage was met; `is_suspect` tells.
    """

    def __init__(
        self, path: Path, prepare: Callable[[], None], *, patience_s: float = PATIENCE_S
    ) -> None:
        self.path = path
        self.is_suspect = False
        self._prepare = prepare
        self._patience_s = patience_s
        self._lock = threading.Lock()
        self._writing = threading.Lock()
        self._idle: list[sqlite3.Connection] = []
        self._identity: tuple[int, int] | None = None
        self._is_closed = False

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Lend a connection. Raises StoreError."""
        try:
            with told(self.path):
                connection, home = self._borrow()
                try:
                    yield connection
                except BaseException:
                    connection.close()
                    raise
                self._give_back(connection, home)
        except DamagedError:
            with self._lock:
                self.is_suspect, self._identity = True, None
            raise

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Lend a connection inside a transaction: on the disk at the end, or not at all.

        Raises StoreError, also when it could not be brought to the disk.
        """
        if not self._writing.acquire(timeout=self._patience_s):
            raise _busy()
        try:
            with self.reading() as connection:
                connection.execute("BEGIN IMMEDIATE")
                yield connection
                connection.execute("COMMIT")
        finally:
            self._writing.release()

    def close(self) -> None:
        """Close the connections: those in use when they come back."""
        with self._lock:
            self._is_closed = True
            self._drop_idle()

    def _borrow(self) -> tuple[sqlite3.Connection, list[sqlite3.Connection]]:
        """Return a connection and where it is to be given back to."""
        with self._lock:
            if self._is_closed:
                raise StoreError(say("FlowButton is closing"))
            if self._identity is None or _identity(self.path) != self._identity:
                self._drop_idle()
                self._prepare()
                self.is_suspect = False
                self._identity = _identity(self.path)
            home = self._idle
            if home:
                return home.pop(), home
        return connect(self.path, patience_s=self._patience_s), home

    def _give_back(self, connection: sqlite3.Connection, home: list[sqlite3.Connection]) -> None:
        with self._lock:
            if home is self._idle and len(home) < _IDLE and not self._is_closed:
                home.append(connection)
                return
        connection.close()

    def _drop_idle(self) -> None:
        for connection in self._idle:
            connection.close()
        self._idle = []


def connect(path: Path, *, patience_s: float = PATIENCE_S) -> sqlite3.Connection:
    """Return a connection that commits when told to, for one thread at a time.

    The file is made when it is not there, for this user only. Raises StoreError, sqlite3.Error.
    """
    _make(path)
    connection = sqlite3.connect(
        path, timeout=patience_s, isolation_level=None, check_same_thread=False
    )
    connection.text_factory = _text  # a damaged text is no reason to read nothing
    try:
        for setting in _SETTINGS:
            connection.execute(setting)
    except BaseException:
        connection.close()
        raise
    return connection


@contextmanager
def told(path: Path) -> Iterator[None]:
    """Turn the errors of SQLite into StoreError; bugs stay what they are."""
    try:
        yield
    except (sqlite3.IntegrityError, sqlite3.ProgrammingError):
        raise
    except sqlite3.DatabaseError as error:
        raise store_error(error, path) from error


def store_error(error: sqlite3.DatabaseError, path: Path) -> StoreError:
    """Return an error of SQLite as a person would say it."""
    match error.sqlite_errorcode & 0xFF:
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return _busy()
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return DamagedError(
                say("The journal is damaged"),
                say("Try again: what can be read is saved first, and the damaged file is kept"),
            )
        case sqlite3.SQLITE_FULL:
            return StoreError(
                say("The disk is full, so the journal cannot be written"),
                say("Make room on the disk and try again"),
            )
        case _:
            return cannot_write(path)


def _text(data: bytes) -> str:
    return data.decode("utf-8", "replace")


def _busy() -> StoreError:
    return StoreError(
        say("The journal is in use by another FlowButton"), say("Try again in a moment")
    )


def _make(path: Path) -> None:
    # Never opens a file that is there: closing it again would free SQLite's own locks.
    make_folder(path.parent)
    try:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return
    except OSError as error:
        raise cannot_write(path) from error
    os.close(descriptor)


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino
