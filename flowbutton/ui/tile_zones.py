"""Where the parts of a tile lie, at each of the three sizes."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyle

from flowbutton.domain.settings import TileSize
from flowbutton.ui.fonts import Type
from flowbutton.ui.theme import Theme

GAP = 12
PROGRESS = 4
_ROW_GAP = {TileSize.BIG: GAP, TileSize.MEDIUM: GAP, TileSize.LIST: 6}
_PAD = {TileSize.BIG: 15, TileSize.MEDIUM: 13, TileSize.LIST: 9}
_GLYPH = {TileSize.BIG: 38, TileSize.MEDIUM: 36, TileSize.LIST: 26}
_LEAST = {TileSize.BIG: 128, TileSize.MEDIUM: 76, TileSize.LIST: 44}
_NARROW, _NARROW_LIST = 200, 320
_ONE_LINE = 400  # a row of the list has two lines where it is narrower
_HINT = 18
_BETWEEN = 2
_BESIDE = 12
_TITLES = {TileSize.BIG: Type.TITLE, TileSize.MEDIUM: Type.STRONG, TileSize.LIST: Type.STRONG}
_SLACK = 2  # QListView begins a new line when one is exactly full


@dataclass(frozen=True, slots=True)
class Zones:
    """The rectangles of a tile, already mirrored where text runs from right to left.

    `whole_title` is the room of the name where the key hint is left out.
    """

    tile: QRect
    glyph: QRect
    hint: QRect
    title: QRect
    whole_title: QRect
    status: QRect
    title_lines: int


@dataclass(frozen=True, slots=True)
class TileMetrics:
    """All lengths of tiles, made from the size of text that is set."""

    size: TileSize
    pad: int
    glyph: int
    hint: int
    title_line: int
    status_line: int
    height: int
    two_lines: int
    narrowest: int
    one_line: int
    row_gap: int
    title: Type

    def columns(self, width: int) -> int:
        """Return how many tiles fit side by side into `width`, gaps included."""
        if self.size is TileSize.LIST:
            return 1
        return max(1, (width - _SLACK) // (self.narrowest + GAP))

    def cell(self, width: int) -> QSize:
        """Return the size of one tile with its gaps in a grid of `width`."""
        width = (width - _SLACK) // self.columns(width)
        height = self.two_lines if self._is_stacked(width - GAP) else self.height
        return QSize(max(1, width), height + self.row_gap)

    def whole_height(self, count: int, width: int) -> int:
        """Return how high a grid of so many tiles is."""
        lines = -(-count // self.columns(width))
        return lines * self.cell(width).height()

    def tile(self, cell: QRect) -> QRect:
        """Return the tile inside its cell, without the gaps around it."""
        side, half = GAP // 2, self.row_gap // 2
        return cell.adjusted(side, half, -side, -half)

    def zones(self, cell: QRect, direction: Qt.LayoutDirection) -> Zones:
        """Return where the parts of the tile in `cell` lie."""
        tile = self.tile(cell)
        place = self._big if self.size is TileSize.BIG else self._flat
        glyph, hint, title, whole_title, status = (
            QStyle.visualRect(direction, tile, part) for part in place(tile)
        )
        lines = 2 if self.size is TileSize.BIG else 1
        return Zones(tile, glyph, hint, title, whole_title, status, lines)

    def _is_stacked(self, width: int) -> bool:
        return self.size is TileSize.LIST and width < self.one_line

    def _big(self, tile: QRect) -> list[QRect]:
        left, top, width = tile.left() + self.pad, tile.top() + self.pad, self._inner(tile)
        status_top = tile.bottom() + 1 - self.pad - self.status_line
        title_height = 2 * self.title_line
        title = QRect(left, status_top - _BETWEEN - title_height, width, title_height)
        return [
            QRect(left, top, self.glyph, self.glyph),
            self._hint(tile, tile.top() + self.pad - 3),
            title,
            title,
            QRect(left, status_top, width, self.status_line),
        ]

    def _flat(self, tile: QRect) -> list[QRect]:
        middle = tile.top() + tile.height() // 2
        left = tile.left() + self.pad + self.glyph + _BESIDE
        whole = tile.left() + self.pad + self._inner(tile) - left
        width = whole - self.hint - _BESIDE // 2
        glyph = QRect(tile.left() + self.pad, middle - self.glyph // 2, self.glyph, self.glyph)
        if self.size is TileSize.LIST and not self._is_stacked(tile.width()):
            half = width // 2
            title = QRect(left, middle - self.title_line // 2, half - _BESIDE, self.title_line)
            return [
                glyph,
                self._hint(tile, middle - self.hint // 2),
                title,
                title,
                QRect(left + half, middle - self.status_line // 2, half, self.status_line),
            ]
        top = middle - (self.title_line + _BETWEEN + self.status_line) // 2
        status_top = top + self.title_line + _BETWEEN
        return [
            glyph,
            self._hint(tile, tile.top() + self.pad - 3),
            QRect(left, top, width, self.title_line),
            QRect(left, top, whole, self.title_line),
            QRect(left, status_top, whole, self.status_line),
        ]

    def _inner(self, tile: QRect) -> int:
        return tile.width() - 2 * self.pad

    def _hint(self, tile: QRect, top: int) -> QRect:
        return QRect(tile.right() + 1 - self.pad + 3 - self.hint, top, self.hint, self.hint)


def tile_metrics(theme: Theme, size: TileSize) -> TileMetrics:
    """Return the lengths at the text size in force."""
    title = QFontMetrics(theme.font(_TITLES[size])).height()
    status = max(QFontMetrics(theme.font(Type.SMALL)).height(), theme.scaled(16))
    pad, glyph = _PAD[size], theme.scaled(_GLYPH[size])
    text = title + _BETWEEN + status
    content = {
        TileSize.BIG: glyph + 4 + title + text,
        TileSize.MEDIUM: max(glyph, text),
        TileSize.LIST: max(glyph, title, status),
    }[size]
    narrowest = _NARROW_LIST if size is TileSize.LIST else _NARROW
    return TileMetrics(
        size=size,
        pad=pad,
        glyph=glyph,
        hint=theme.scaled(_HINT),
        title_line=title,
        status_line=status,
        height=max(_LEAST[size], content + 2 * pad),
        two_lines=max(_LEAST[size], max(glyph, text) + 2 * pad),
        narrowest=theme.scaled(narrowest),
        one_line=theme.scaled(_ONE_LINE),
        row_gap=_ROW_GAP[size],
        title=_TITLES[size],
    )
