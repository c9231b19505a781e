"""A PNG as the icon files of Windows and macOS, which may hold PNGs as they are."""

from __future__ import annotations

import struct

_PNG = b"\x89PNG\r\n\x1a\n"
_ICO_WHOLE = 256  # pixels, written as 0
#: Types of icns by the size of the picture in pixels (Apple's icns, since 10.7).
_ICNS_TYPES = {16: b"icp4", 32: b"icp5", 64: b"icp6", 128: b"ic07", 256: b"ic08", 512: b"ic09"}


def png_size(png: bytes) -> int:
    """Return the width of a PNG in pixels. Raises ValueError when it is none."""
    if not png.startswith(_PNG) or png[12:16] != b"IHDR":
        raise ValueError("not a PNG")
    (width,) = struct.unpack_from(">I", png, 16)
    return int(width)


def as_ico(png: bytes) -> bytes:
    """Return a PNG of at most 256 pixels as .ico. Raises ValueError."""
    size = png_size(png)
    if size > _ICO_WHOLE:
        raise ValueError("too large for an icon")
    side = size % _ICO_WHOLE
    header = struct.pack("<3H", 0, 1, 1)
    entry = struct.pack("<4B2H2I", side, side, 0, 0, 1, 32, len(png), len(header) + 16)
    return header + entry + png


def as_icns(png: bytes) -> bytes:
    """Return a square PNG of 16, 32, 64, 128, 256 or 512 pixels as .icns. Raises ValueError."""
    kind = _ICNS_TYPES.get(png_size(png))
    if kind is None:
        raise ValueError("no size of an icon")
    block = kind + struct.pack(">I", len(png) + 8) + png
    return b"icns" + struct.pack(">I", len(block) + 8) + block
