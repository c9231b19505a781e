"""A well-kept set of thousands of icons, read from the fonts of QtAwesome when they are wanted.

Each icon is made a drawing of its own, so that a tile needs no font. Nothing of the package is
imported: its fonts and their indexes are files.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtGui import QPainterPath, QRawFont

from flowbutton.domain.button import SET

MOST = 60  # found at once; nobody looks further
_SIDE = 24.0  # of a drawing
_EMPTY = 1.0  # around what is drawn
_FONTS = {"ph": "phosphor-", "mdi6": "materialdesignicons6-webfont-"}
_OTHER_WEIGHTS = re.compile("-(bold|fill|light|thin|duotone)$")
_NAME = re.compile(f"{SET}([a-z0-9]+)[.]([a-z0-9-]+)")


@dataclass(frozen=True, slots=True)
class Drawn:
    """An icon by its name, and its drawing as SVG."""

    icon: str
    svg: bytes


def find(text: str) -> tuple[Drawn, ...]:
    """Return the icons whose names hold every word, the best first; reads files."""
    words = text.casefold().replace("-", " ").split()
    found: list[tuple[int, int, int, str]] = []
    for place, font in enumerate(_FONTS if words else ()):
        for name in _index(font):
            rank = _rank(words, name.split("-"))
            if rank is not None:
                found.append((rank, len(name), place, f"{SET}{font}.{name}"))
    found.sort()
    return draw([one[-1] for one in found[:MOST]])


def draw(icons: list[str]) -> tuple[Drawn, ...]:
    """Return the drawings of the icons of the set among these, without those it has not."""
    drawn = []
    fonts: dict[str, QRawFont] = {}
    for icon in icons:
        match = _NAME.fullmatch(icon)
        code = _index(match[1]).get(match[2]) if match and match[1] in _FONTS else None
        if match and code is not None:
            font = fonts.setdefault(match[1], _font(match[1]))
            drawn.append(Drawn(icon, _svg(font, code)))
    return tuple(drawn)


def _rank(words: list[str], parts: list[str]) -> int | None:
    """Return how far a name is from what was typed, None when it does not hold it."""
    total = 0
    for word in words:
        if word in parts:
            continue
        if any(part.startswith(word) for part in parts):
            total += 1
        elif any(word in part for part in parts):
            total += 2
        else:
            return None
    return total


def _folder() -> Path | None:
    spec = find_spec("qtawesome")
    places = spec.submodule_search_locations if spec is not None else None
    return Path(places[0]) / "fonts" if places else None


@cache
def _index(font: str) -> Mapping[str, int]:
    """Return the code of each icon of a font by its name; nothing where the font is not there."""
    folder = _folder()
    files = sorted(folder.glob(f"{_FONTS[font]}charmap-*.json")) if folder is not None else []
    if not files:
        return {}
    codes = json.loads(files[-1].read_text(encoding="utf-8"))
    return {name: int(code, 16) for name, code in codes.items() if not _OTHER_WEIGHTS.search(name)}


def _font(font: str) -> QRawFont:
    folder = _folder()
    files = sorted(folder.glob(f"{_FONTS[font]}*.ttf")) if folder is not None else []
    return QRawFont(str(files[-1]), _SIDE) if files else QRawFont()


def _svg(font: QRawFont, code: int) -> bytes:
    glyphs = font.glyphIndexesForString(chr(code))
    path = font.pathForGlyph(glyphs[0]) if glyphs else QPainterPath()
    box = path.boundingRect()
    most = max(box.width(), box.height(), 1.0)
    scale = min(1.0, (_SIDE - 2 * _EMPTY) / most)
    left = (_SIDE - box.width() * scale) / 2 - box.left() * scale
    top = (_SIDE - box.height() * scale) / 2 - box.top() * scale
    words = []
    kinds = QPainterPath.ElementType
    letters = {kinds.MoveToElement: "M", kinds.LineToElement: "L", kinds.CurveToElement: "C"}
    for at in range(path.elementCount()):
        element = path.elementAt(at)
        letter = letters.get(element.type, "")
        words.append(f"{letter}{element.x * scale + left:.2f} {element.y * scale + top:.2f}")
    drawing = f'<path fill="currentColor" d="{" ".join(words)}"/>'
    return f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">{drawing}</svg>'.encode()
