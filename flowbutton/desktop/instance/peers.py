"""Who is at the other end of a local socket."""

from __future__ import annotations

import socket
import struct
import sys

_LINUX = struct.Struct("3i")  # struct ucred: pid, uid, gid
_MACOS = struct.Struct("2I")  # the beginning of struct xucred: version, uid
_MACOS_SIZE = 76  # of all of struct xucred
_SOL_LOCAL, _LOCAL_PEERCRED = 0, 1  # <sys/un.h> of macOS, which Python does not name


def peer_uid(line: socket.socket) -> int:
    """Return the user id of the other end, as the system vouches for it. Raises OSError."""
    if sys.platform == "linux":
        data = line.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, _LINUX.size)
        return uid_of_ucred(data)
    else:  # pragma: no cover - the branch of another system  # noqa: RET505 - mypy sees one branch
        data = line.getsockopt(_SOL_LOCAL, _LOCAL_PEERCRED, _MACOS_SIZE)
        return uid_of_xucred(data)


def uid_of_ucred(data: bytes) -> int:
    """Return the user of Linux's `struct ucred` (unix(7))."""
    uid: int = _LINUX.unpack(data)[1]
    return uid


def uid_of_xucred(data: bytes) -> int:
    """Return the user of macOS's `struct xucred` (sys/ucred.h)."""
    uid: int = _MACOS.unpack_from(data)[1]
    return uid
