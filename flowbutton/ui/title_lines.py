"""A name on at most so many lines, shortened in its middle."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

from flowbutton.ui.last_signs import as_written, kept_together

_MOST_KEPT = 2000


class TitleLines:
    """Breaks names into lines, and keeps what it has broken."""

    def __init__(self) -> None:
        self._kept: dict[tuple[str, str, int, int], tuple[str, ...]] = {}

    def lines(self, text: str, font: QFont, width: int, most: int) -> tuple[str, ...]:
        """Return `text` on at most `most` lines of `width` pixels."""
        key = (text, font.key(), width, most)
        known = self._kept.get(key)
        if known is None:
            if len(self._kept) > _MOST_KEPT:
                self._kept.clear()
            known = self._kept[key] = _broken(" ".join(text.split()), font, width, most)
        return known

    def fits(self, text: str, font: QFont, width: int) -> bool:
        """Return whether `text` is whole on one line of `width` pixels."""
        return self.lines(text, font, width, 1) == (" ".join(text.split()),)


def _broken(text: str, font: QFont, width: int, most: int) -> tuple[str, ...]:
    metrics = QFontMetrics(font)
    if most == 1 or metrics.horizontalAdvance(text) <= width:
        return (metrics.elidedText(text, Qt.TextElideMode.ElideMiddle, width),)
    text = kept_together(text)
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(max(1, width))
    units = text.encode("utf-16-le")  # Qt counts in units of UTF-16: an emoji has two
    end = 2 * (line.textStart() + line.textLength())
    layout.endLayout()
    first = as_written(units[:end].decode("utf-16-le")).rstrip()
    rest = as_written(units[end:].decode("utf-16-le"))
    return (first, *_broken(rest, font, width, most - 1)) if rest else (first,)
