"""Where the running program of a home is reached."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

_LONGEST_ADDRESS = 100  # bytes; Linux takes 107, macOS 103
_NAME = "instance"


@dataclass(frozen=True, slots=True)
class Place:
    """The address that a home's running program listens at, and the files beside it.

    `address` is the path of a socket, or the name of a pipe. `lock` is held by the program as
    long as it lives; `key` is the file with the word that both ends of a pipe know.
    """

    address: str
    lock: Path
    key: Path

    @property
    def may_be_taken(self) -> bool:
        """Whether a program may listen here; where this says no, none does.

        Only a connection tells of a pipe.
        """
        return sys.platform == "win32" or os.path.lexists(self.address)


def find_place(home: Path) -> Place:
    """Return the place of the home whose data lies in the folder `home`.

    The socket lies in the home itself, not in XDG_RUNTIME_DIR: a terminal, a timer and the
    desktop see different environments, and have to find the same program.
    """
    home = home.resolve()
    lock, key = home / f"{_NAME}.lock", home / f"{_NAME}.key"
    if sys.platform == "win32":  # pragma: no cover - the branch of another system
        return Place(pipe_name(home), lock, key)
    address = home / f"{_NAME}.socket"
    if len(os.fsencode(address)) > _LONGEST_ADDRESS:
        address = Path("/tmp") / f"flowbutton-{os.getuid()}" / f"{_mark(home)}.socket"  # noqa: S108 - the folder is made for this user alone, and refused when it is not
    return Place(str(address), lock, key)


def pipe_name(home: Path) -> str:
    """Return the name of a home's pipe on Windows."""
    return rf"\\.\pipe\flowbutton-{_mark(home)}"


def _mark(home: Path) -> str:
    import hashlib  # noqa: PLC0415 - 3 ms, for long paths alone

    return hashlib.sha256(os.fsencode(home)).hexdigest()[:24]
