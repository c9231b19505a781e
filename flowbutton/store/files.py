"""Files that are whole or not there: written aside, brought to the disk, put in place."""

from __future__ import annotations

import contextlib
import os
import threading
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from flowbutton.domain.errors import StoreError
from flowbutton.domain.words import say

_TRIES = 8  # Windows refuses to replace a file while somebody reads it
_PAUSE_S = 0.02
_BINARY = getattr(os, "O_BINARY", 0)  # Windows would write other line ends


def write(path: Path, data: bytes) -> None:
    """Put `data` in the place of a file, for this user only. Raises StoreError.

    After a failure or a power cut the file has either its old content or the new one.
    """
    aside = path.with_name(f"{path.name}.{os.getpid()}-{threading.get_ident()}.tmp")
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            write_through(aside, data)
            replace(aside, path)
        finally:
            aside.unlink(missing_ok=True)
        _sync_folder(path.parent)
    except OSError as error:
        raise cannot_write(path) from error


def write_version(path: Path, data: bytes, *, keep: int) -> None:
    """Write a file as `write` does, and keep the last `keep` versions of it.

    They are called `name.1`, the newest, to `name.<keep>`. Writing what is there already
    changes nothing. Raises StoreError.
    """
    try:
        old = path.read_bytes() if path.exists() else None
        if old == data:
            return
        if old is not None:
            write(version(path, 0), old)  # when there is no room, the kept ones stay
            for number in range(keep - 1, -1, -1):
                with contextlib.suppress(FileNotFoundError):
                    version(path, number).replace(version(path, number + 1))
    except OSError as error:
        raise cannot_write(path) from error
    write(path, data)


def versions(path: Path, keep: int) -> Iterator[Path]:
    """Yield the kept versions of a file that are there, the newest first."""
    numbered = (version(path, number) for number in range(1, keep + 1))
    return (each for each in numbered if each.exists())


def version(path: Path, number: int) -> Path:
    """Return the path of a kept version; 1 is the newest."""
    return path.with_name(f"{path.name}.{number}")


def set_aside(path: Path, why: str, now: datetime) -> Path:
    """Rename a file to `name.<why>-<time>`, and return the new path. Raises StoreError."""
    aside = path.with_name(f"{path.name}.{why}-{now:%Y%m%dT%H%M%S}")
    try:
        path.replace(aside)
    except OSError as error:
        raise cannot_write(path) from error
    return aside


def cannot_write(path: Path) -> StoreError:
    """Return the error for a file that could not be written."""
    return StoreError(
        say("{file} cannot be written", file=path),
        say("Check that the disk is not full and that you may write there"),
    )


def cannot_read(path: Path) -> StoreError:
    """Return the error for a file that could not be read."""
    return StoreError(
        say("{file} cannot be read", file=path), say("Check that you may read this file")
    )


def write_through(path: Path, data: bytes, mode: int = 0o600) -> None:
    """Write a file and bring it to the disk. Raises OSError."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | _BINARY, mode)
    with os.fdopen(descriptor, "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(descriptor)


def replace(aside: Path, path: Path) -> None:
    """Rename a file; while Windows refuses, try again for a moment. Raises OSError."""
    for attempt in range(1, _TRIES):
        try:
            aside.replace(path)
        except PermissionError:
            threading.Event().wait(_PAUSE_S * attempt)
        else:
            return
    aside.replace(path)


def _sync_folder(folder: Path) -> None:
    with contextlib.suppress(OSError):  # Windows cannot open folders, and needs not
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
