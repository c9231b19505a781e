"""The sizes of text, all made from the system's own size."""

from __future__ import annotations

from enum import Enum

from PySide6.QtGui import QFont, QFontInfo

#: What to use where the system names no real font of its own, in this order.
FALLBACKS = ("Inter", "Segoe UI", "Cantarell", "Noto Sans")
_UNNAMED = frozenset({"", "sans", "sans serif", "sans-serif", "dejavu sans", "helvetica"})
_MONO = ("Cascadia Mono", "SF Mono", "JetBrains Mono", "DejaVu Sans Mono", "monospace")


class Type(Enum):
    """A kind of text: its size beside the body's, and its weight."""

    BODY = (1.0, QFont.Weight.Normal)
    MEDIUM = (1.0, QFont.Weight.Medium)
    STRONG = (1.0, QFont.Weight.DemiBold)
    SMALL = (11.5 / 13, QFont.Weight.Normal)
    SMALL_STRONG = (11.5 / 13, QFont.Weight.DemiBold)
    TITLE = (15 / 13, QFont.Weight.DemiBold)
    HEADING = (19 / 13, QFont.Weight.DemiBold)
    DISPLAY = (24 / 13, QFont.Weight.DemiBold)
    MONO = (12 / 13, QFont.Weight.Normal)


def base_font(system: QFont, text_percent: int) -> QFont:
    """Return the body font: the system's family and size (in points), times `text_percent`."""
    font = QFont(system)
    families = [family for family in system.families() if family.lower() not in _UNNAMED]
    font.setFamilies([*families, *FALLBACKS, *system.families()])
    points = system.pointSizeF()
    if points <= 0:  # a system that speaks in pixels
        points = QFontInfo(system).pointSizeF()
    font.setPointSizeF(points * text_percent / 100)
    return font


def typed(base: QFont, kind: Type) -> QFont:
    """Return `base` at the size and weight of `kind`."""
    ratio, weight = kind.value
    font = QFont(base)
    if kind is Type.MONO:
        font.setFamilies(list(_MONO))
        font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPointSizeF(base.pointSizeF() * ratio)
    font.setWeight(weight)
    return font
