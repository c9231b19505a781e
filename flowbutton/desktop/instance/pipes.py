"""Local connections over the named pipes of Windows, by Python's own multiprocessing.connection.

A pipe's default rights let only this user and administrators write; whoever connects has to know
a word that lies in the home. Its first instance is the system's own lock: there is only one.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import secrets
import sys
from multiprocessing.connection import Client, Connection
from multiprocessing.connection import Listener as PipeServer
from pathlib import Path

from flowbutton.desktop.instance.lines import MOST_BYTES
from flowbutton.desktop.instance.place import Place

_KEY_BYTES = 32
_MOST_FAILURES = 100  # one after the other: then it is the pipe that is broken
FAMILY = "AF_PIPE"
#: What the system says when the pipe, or the socket that takes its place in tests, is taken.
_TAKEN = (PermissionError, FileExistsError) if sys.platform == "win32" else (OSError,)


class PipeLine:
    """A connection over a pipe; the pipe keeps messages apart by itself."""

    def __init__(self, line: Connection) -> None:
        self._line = line

    def read(self, seconds: float | None) -> bytes:
        """Return the next message, b"" at the end. Raises TimeoutError, OSError."""
        if not self._line.poll(seconds):
            raise TimeoutError("nothing was said")
        try:
            return self._line.recv_bytes(MOST_BYTES)
        except EOFError:
            return b""

    def write(self, message: bytes) -> None:
        """Send one message. Raises OSError."""
        self._line.send_bytes(message)

    def is_gone(self) -> bool:
        """Return whether the other end has hung up: it has nothing more to say."""
        try:
            return self._line.poll(0)
        except (OSError, EOFError):
            return True

    def close(self) -> None:
        """Hang up."""
        self._line.close()


class PipeListener:
    """Listens at a pipe of which it made the first instance."""

    def __init__(self, place: Place, family: str = FAMILY) -> None:
        """Take the place. Raises OSError when another process has it."""
        self._place = place
        self._family = family
        word = secrets.token_bytes(_KEY_BYTES)
        self._server = PipeServer(place.address, family, authkey=word)
        write_key(place.key, word)
        self._is_closed = False
        self._failures = 0

    def accept(self) -> PipeLine | None:
        """Wait for the next connection; None for one that did not know the word."""
        try:
            line = self._server.accept()
        except (OSError, EOFError, multiprocessing.AuthenticationError) as error:
            self._failures += 1
            if self._is_closed or self._failures > _MOST_FAILURES:
                raise OSError("the pipe is closed") from error
            return None
        self._failures = 0
        return PipeLine(line)

    def close(self) -> None:
        """Take no connection any more and free the place."""
        if self._is_closed:
            return
        self._is_closed = True
        with contextlib.suppress(OSError):  # wakes accept, by knocking without the word
            Client(self._place.address, self._family).close()
        self._server.close()


def listen(place: Place, family: str = FAMILY) -> PipeListener | None:
    """Return the listener of a place, None when another process has it."""
    place.key.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        return PipeListener(place, family)
    except _TAKEN:
        return None


def connect(place: Place, family: str = FAMILY) -> PipeLine | None:
    """Return a connection to the program at a place, None when none is there. Raises OSError."""
    try:
        return PipeLine(Client(place.address, family, authkey=place.key.read_bytes()))
    except (FileNotFoundError, ConnectionRefusedError):
        return None
    except (EOFError, multiprocessing.AuthenticationError):
        return None  # the word was changed in between: another program is just beginning


def write_key(path: Path, word: bytes) -> None:
    """Write the word that both ends know, for this user only. Raises OSError."""
    aside = path.with_name(f"{path.name}.{os.getpid()}")
    descriptor = os.open(aside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(word)
    aside.replace(path)
