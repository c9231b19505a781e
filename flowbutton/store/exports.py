"""Files that a person names, to have or to share what the program has."""

from __future__ import annotations

import stat
from pathlib import Path

from flowbutton.domain.errors import StoreError
from flowbutton.domain.words import say
from flowbutton.local.files import aside_of, replace, write_through

_USUAL = 0o666  # less what the person's umask takes away


def export(path: Path, data: bytes) -> None:
    """Put `data` into the file as `write_out` does. Raises StoreError."""
    try:
        write_out(path, data)
    except OSError as error:
        raise StoreError(
            say("{file} cannot be written", file=path), say("Choose another folder, or make room")
        ) from error


def write_out(path: Path, data: bytes) -> None:
    """Put `data` into the file: all of it, or the file stays as it was. Raises OSError.

    A file that is there keeps its permissions, a new one has the usual ones. A link is followed;
    a device or a pipe is written to as it is. The folder has to be there.
    """
    place = path.resolve()
    if place.exists() and not place.is_file():
        place.write_bytes(data)
        return
    mode = stat.S_IMODE(place.stat().st_mode) if place.exists() else None
    aside = aside_of(place)
    try:
        write_through(aside, data, _USUAL)
        if mode is not None:
            aside.chmod(mode)
        replace(aside, place)
    finally:
        aside.unlink(missing_ok=True)
