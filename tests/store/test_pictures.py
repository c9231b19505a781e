import os
import struct
import zlib
from datetime import UTC, datetime, timedelta

import pytest

from flowbutton.domain.button import PICTURE
from flowbutton.store.pictures import NoPictureError, PictureFolder, clean, icon_of

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
SIGNATURE = b"\x89PNG\r\n\x1a\n"


def chunk(name, content):
    check = struct.pack(">I", zlib.crc32(name + content))
    return struct.pack(">I", len(content)) + name + content + check


def png(width=2, height=2, *, depth=8, colors=6, interlace=0, extra=b"", pixels=None):
    head = struct.pack(">IIBBBBB", width, height, depth, colors, 0, 0, interlace)
    if pixels is None:
        pixels = (b"\0" + b"\x10\x20\x30\xff" * width) * height
    body = chunk(b"IDAT", zlib.compress(pixels)) + chunk(b"IEND", b"")
    return SIGNATURE + chunk(b"IHDR", head) + extra + body


def test_what_is_written_anew_has_its_pixels_and_nothing_else():
    told = png(extra=chunk(b"tEXt", b"Author\0Mara")) + b"and more"
    assert clean(told) == clean(png())
    assert b"Mara" not in clean(told)
    assert clean(clean(told)) == clean(told)


def test_the_colours_of_a_palette_stay():
    palette = chunk(b"PLTE", b"\xff\0\0")
    pixels = b"\0\0\0" * 2
    assert b"PLTE" in clean(png(colors=3, extra=palette, pixels=pixels))


@pytest.mark.parametrize(
    "bad",
    [
        b"",
        b"GIF89a",
        SIGNATURE,
        png()[:40],
        png(width=0, pixels=b""),
        png(width=9_999),
        png(depth=16),
        png(colors=5),
        png(interlace=1),
        png(pixels=b"\0" * 100_000),
        png(pixels=b"\0"),
        png().replace(b"IDAT", b"IDAX"),
    ],
)
def test_what_is_no_small_plain_picture_is_refused(bad):
    with pytest.raises(NoPictureError):
        clean(bad)


def test_what_is_not_packed_as_it_says_is_refused():
    head = struct.pack(">IIBBBBB", 2, 2, 8, 6, 0, 0, 0)
    with pytest.raises(NoPictureError):
        clean(SIGNATURE + chunk(b"IHDR", head) + chunk(b"IDAT", b"junk"))


def test_a_picture_is_kept_by_its_content_and_read_again(tmp_path):
    folder = PictureFolder(tmp_path / "pictures")
    icon = folder.keep(clean(png()))
    assert icon == icon_of(clean(png()))
    assert folder.read(icon) == clean(png())
    assert folder.read("truck") is None
    assert folder.read(f"{PICTURE}../../secret") is None
    assert folder.read(PICTURE + "0" * 64) is None
    (tmp_path / "pictures" / f"{'1' * 64}.png").write_bytes(b"junk")
    assert folder.read(PICTURE + "1" * 64) is None


def test_old_pictures_of_no_button_go(tmp_path):
    folder = PictureFolder(tmp_path)
    used, young, old = (folder.keep(clean(png(width))) for width in (1, 2, 3))
    for icon in (used, old):
        long_ago = (NOW - timedelta(days=2)).timestamp()
        os.utime(tmp_path / f"{icon.removeprefix(PICTURE)}.png", (long_ago, long_ago))
    file = tmp_path / f"{young.removeprefix(PICTURE)}.png"
    os.utime(file, (NOW.timestamp(), NOW.timestamp()))
    folder.tidy({used}, NOW)
    assert folder.read(used)
    assert folder.read(young)
    assert folder.read(old) is None
    PictureFolder(tmp_path / "none").tidy((), NOW)
