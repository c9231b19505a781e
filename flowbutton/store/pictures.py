"""People's own pictures of buttons: small PNG files, called by what is in them."""

from __future__ import annotations

import hashlib
import re
import struct
import zlib
from collections.abc import Collection
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from flowbutton.domain.button import PICTURE, SET
from flowbutton.store import files

MOST_SIDE = 512  # pixels
_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_CHANNELS = {0: 1, 2: 3, 3: 1, 4: 2, 6: 4}  # by the kind of colours
_KEPT = frozenset({b"PLTE", b"tRNS"})  # beside the head, the pixels and the end
_MOST_PALETTE = 1024
_DIGEST = re.compile("[0-9a-f]{64}")
_YOUNG = timedelta(days=1)  # a picture may have been chosen for a button that is not saved yet


class NoPictureError(ValueError):
    """What should be a small PNG is none."""


def clean(data: bytes) -> bytes:
    """Return the same picture written anew, with nothing in it but its pixels.

    Raises NoPictureError for all but a PNG of 8 bits, not interlaced, of at most MOST_SIDE.
    """
    head, kept, packed = _chunks(data)
    width, height, depth, colors, packing, filters, interlace = struct.unpack(">IIBBBBB", head)
    channels = _CHANNELS.get(colors)
    is_plain = (depth, packing, filters, interlace) == (8, 0, 0, 0)
    if (
        channels is None
        or not is_plain
        or not 0 < width <= MOST_SIDE
        or not 0 < height <= MOST_SIDE
    ):
        raise NoPictureError
    size = height * (1 + width * channels)
    unpacker = zlib.decompressobj()
    try:
        pixels = unpacker.decompress(packed, size + 1)
    except zlib.error as error:
        raise NoPictureError from error
    if len(pixels) != size:
        raise NoPictureError
    parts = [(b"IHDR", head), *kept, (b"IDAT", zlib.compress(pixels, 9)), (b"IEND", b"")]
    return _SIGNATURE + b"".join(_chunk(name, content) for name, content in parts)


def icon_of(data: bytes) -> str:
    """Return what the icon of a button with this picture is called."""
    return PICTURE + hashlib.sha256(data).hexdigest()


def drawing_of(icon: str) -> str:
    """Return the name of the file with the drawing of an icon of the set."""
    return f"{icon.removeprefix(SET)}.svg"


class PictureFolder:
    """The pictures in a folder. Safe to call from several threads and processes."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def keep(self, data: bytes) -> str:
        """Keep a picture; return the name of the icon. Raises StoreError."""
        icon = icon_of(data)
        files.write(self._path / f"{icon.removeprefix(PICTURE)}.png", data)
        return icon

    def read(self, icon: str) -> bytes | None:
        """Return the picture of an icon, cleaned; None when it has none that can be used."""
        digest = icon.removeprefix(PICTURE)
        if digest == icon or not _DIGEST.fullmatch(digest):
            return None
        with suppress(OSError, NoPictureError):
            return clean((self._path / f"{digest}.png").read_bytes())
        return None

    def has_drawing(self, icon: str) -> bool:
        """Return whether there is a drawing of an icon of the set."""
        return (self._path / drawing_of(icon)).is_file()

    def keep_drawing(self, icon: str, svg: bytes) -> None:
        """Keep the drawing of an icon of the set. Raises StoreError."""
        files.write(self._path / drawing_of(icon), svg)

    def tidy(self, used: Collection[str], now: datetime) -> None:
        """Remove the pictures that no icon of `used` is, but for those of the last day."""
        with suppress(OSError):
            for file in [*self._path.glob("*.png"), *self._path.glob("*.svg")]:
                age = now - datetime.fromtimestamp(file.stat().st_mtime, UTC)
                icon = (PICTURE if file.suffix == ".png" else SET) + file.stem
                if icon not in used and age > _YOUNG:
                    file.unlink()


def _chunks(data: bytes) -> tuple[bytes, list[tuple[bytes, bytes]], bytes]:
    """Return the head, what else is kept, and the packed pixels of a PNG."""
    if not data.startswith(_SIGNATURE):
        raise NoPictureError
    head, kept, packed, at = b"", [], b"", len(_SIGNATURE)
    while at + 12 <= len(data):
        (length,) = struct.unpack_from(">I", data, at)
        name, content = data[at + 4 : at + 8], data[at + 8 : at + 8 + length]
        at += 12 + length
        if name == b"IHDR":
            head = content
        elif name == b"IDAT":
            packed += content
        elif name in _KEPT and length <= _MOST_PALETTE:
            kept.append((name, content))
        elif name == b"IEND":
            break
    if len(head) != 13:  # noqa: PLR2004 - the length of the head
        raise NoPictureError
    return head, kept, packed


def _chunk(name: bytes, content: bytes) -> bytes:
    check = struct.pack(">I", zlib.crc32(name + content))
    return struct.pack(">I", len(content)) + name + content + check
