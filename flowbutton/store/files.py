"""The files of what is kept: whole or not there, in several versions, set aside when damaged."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from flowbutton.domain.errors import StoreError
from flowbutton.domain.words import say
from flowbutton.local.files import write_whole


def write(path: Path, data: bytes) -> None:
    """Put `data` in the place of a file, for this user only. Raises StoreError.

    After a failure or a power cut the file has either its old content or the new one.
    """
    try:
        write_whole(path, data)
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
