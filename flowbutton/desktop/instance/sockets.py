"""Local connections over Unix sockets."""

from __future__ import annotations

import contextlib
import logging
import os
import select
import socket
import sys
from collections.abc import Callable
from pathlib import Path

from flowbutton.desktop.instance.lines import MOST_BYTES
from flowbutton.desktop.instance.peers import peer_uid
from flowbutton.desktop.instance.place import Place

if sys.platform != "win32":  # pragma: no branch - the branch of another system
    import fcntl

log = logging.getLogger(__name__)

_BACKLOG = 32
_CHUNK = 1 << 20
_WRITE_S = 5.0


class SocketLine:
    """A connection over a stream socket; messages end with a line's end."""

    def __init__(self, line: socket.socket, most_bytes: int = MOST_BYTES) -> None:
        self._line = line
        self._most_bytes = most_bytes
        self._rest = b""

    def read(self, seconds: float | None) -> bytes:
        """Return the next message, b"" at the end. Raises TimeoutError, OSError."""
        self._line.settimeout(seconds)
        pieces = [self._rest]
        size = len(self._rest)
        while b"\n" not in pieces[-1]:
            piece = self._line.recv(_CHUNK)
            size += len(piece)
            if not piece or size > self._most_bytes:
                return b""
            pieces.append(piece)
        message, end, self._rest = b"".join(pieces).partition(b"\n")
        return message + end

    def write(self, message: bytes) -> None:
        """Send one message. Raises OSError."""
        self._line.settimeout(_WRITE_S)
        self._line.sendall(message)

    def is_gone(self) -> bool:
        """Return whether the other end has hung up: it has nothing more to say."""
        try:
            return bool(select.select([self._line], [], [], 0)[0])
        except (OSError, ValueError):
            return True

    def close(self) -> None:
        """Hang up."""
        with contextlib.suppress(OSError):  # wakes a thread that waits in recv
            self._line.shutdown(socket.SHUT_RDWR)
        self._line.close()


class SocketListener:
    """Listens at a place, whose lock it holds."""

    def __init__(
        self,
        place: Place,
        lock: int,
        uid_of: Callable[[socket.socket], int] = peer_uid,
    ) -> None:
        """Take the place over from whoever left it. Raises OSError."""
        self._place = place
        self._is_closed = False
        self._lock = lock
        self._uid_of = uid_of
        path = Path(place.address)
        make_private_folder(path.parent)
        path.unlink(missing_ok=True)  # of a program that died: the lock says that none lives
        self._socket = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            self._socket.bind(place.address)
            path.chmod(0o600)
            self._socket.listen(_BACKLOG)
        except OSError:
            self._socket.close()
            raise

    def accept(self) -> SocketLine | None:
        """Wait for the next connection; None for one of another user."""
        line, _ = self._socket.accept()
        try:
            uid = self._uid_of(line)
        except OSError as error:  # it has hung up already
            log.info("a connection went before it was looked at: %s", error)
            line.close()
            return None
        if uid != os.getuid():
            log.warning("user %d was turned away: this program belongs to another", uid)
            line.close()
            return None
        return SocketLine(line)

    def close(self) -> None:
        """Take no connection any more and free the place."""
        if self._is_closed:
            return
        self._is_closed = True
        Path(self._place.address).unlink(missing_ok=True)  # first: the next one makes its own
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)  # wakes accept on Linux
        self._socket.close()
        os.close(self._lock)


def listen(
    place: Place, uid_of: Callable[[socket.socket], int] = peer_uid
) -> SocketListener | None:
    """Return the listener of a place, None when another process has it. Raises OSError."""
    place.lock.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = os.open(place.lock, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        return SocketListener(place, lock, uid_of)
    except BlockingIOError:
        os.close(lock)
        return None
    except OSError:
        os.close(lock)
        raise


def connect(place: Place, uid_of: Callable[[socket.socket], int] = peer_uid) -> SocketLine | None:
    """Return a connection to the program at a place, None when none is there. Raises OSError."""
    line = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    try:
        line.settimeout(_WRITE_S)
        line.connect(place.address)
        if uid_of(line) != os.getuid():
            raise PermissionError("somebody else listens there")
    except (FileNotFoundError, ConnectionRefusedError):
        line.close()
        return None
    except OSError:
        line.close()
        raise
    return SocketLine(line)


def make_private_folder(folder: Path) -> None:
    """Make a folder for this user; one that is there has to be this user's. Raises OSError."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    if folder.lstat().st_uid != os.getuid():
        raise PermissionError(f"{folder} belongs to somebody else")
