"""Files that are whole or not there: written aside, brought to the disk, put in place."""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from pathlib import Path

PRIVATE = 0o600  # for this user only
_TRIES = 8  # Windows refuses to replace a file while somebody reads it
_FIRST_PAUSE_S = 0.01
_FLAGS = (
    os.O_WRONLY
    | os.O_CREAT
    | os.O_TRUNC
    | getattr(os, "O_NOFOLLOW", 0)  # nobody leads what is written elsewhere
    | getattr(os, "O_BINARY", 0)  # Windows would write other line ends
)


def write_whole(path: Path, data: bytes, mode: int = PRIVATE) -> None:
    """Put `data` in the place of a file, with its folder if need be. Raises OSError.

    After a failure or a power cut the file has either its old content or the new one.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    aside = aside_of(path)
    try:
        write_through(aside, data)
        if mode != PRIVATE:
            aside.chmod(mode)
        replace(aside, path)
    finally:
        with suppress(OSError):  # it is gone, unless something failed
            aside.unlink()
    _sync_folder(path.parent)


def aside_of(path: Path) -> Path:
    """Return where this thread writes what is put in the place of a file then."""
    return path.with_name(f".{os.getpid()}-{threading.get_ident()}.new")


def write_through(path: Path, data: bytes, mode: int = PRIVATE) -> None:
    """Write a file and bring it to the disk; the umask counts for `mode`. Raises OSError."""
    descriptor = os.open(path, _FLAGS, mode)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(descriptor)


def replace(aside: Path, path: Path) -> None:
    """Rename a file; while Windows refuses, try again for a moment. Raises OSError."""
    never, pause_s = threading.Event(), _FIRST_PAUSE_S
    for _ in range(_TRIES - 1):
        try:
            aside.replace(path)
        except PermissionError:
            never.wait(pause_s)
            pause_s *= 2
        else:
            return
    aside.replace(path)


def _sync_folder(folder: Path) -> None:
    with suppress(OSError):  # Windows cannot open folders, and needs not
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
