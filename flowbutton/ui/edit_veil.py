"""What edit mode paints over the grid: its frame, what is selected, where it would be put."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QLineF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_TICK, _EDGE = 22, 9  # it covers the digit of the tile
_RADIUS = 12


class EditVeil(QWidget):
    """Lies over the tiles and lets the mouse through."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._selected: Callable[[], Sequence[QRect]] = tuple
        self._line: QLineF | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_selected(self, tiles: Callable[[], Sequence[QRect]]) -> None:
        """Mark tiles; where they are is asked when they are painted: they may have moved."""
        self._selected = tiles
        self.update()

    def show_line(self, line: QLineF | None) -> None:
        """Show where what is dragged would be put, None for nowhere."""
        self._line = line
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        accent = self._theme.color(Token.ACCENT)
        frame = QPen(accent, 1.5, Qt.PenStyle.DashLine)
        painter.setPen(frame)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        veil = QColor(accent)
        veil.setAlphaF(0.12)
        for tile in self._selected():
            painter.setPen(QPen(accent, 2))
            painter.setBrush(veil)
            painter.drawRoundedRect(QRectF(tile), _RADIUS, _RADIUS)
            self._paint_tick(painter, tile)
        if self._line is not None:
            painter.setPen(QPen(accent, 4, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.drawLine(self._line)

    def _paint_tick(self, painter: QPainter, tile: QRect) -> None:
        side = self._theme.scaled(_TICK)
        left = tile.left() + _EDGE if self.isRightToLeft() else tile.right() - side - _EDGE
        place = QRectF(left, tile.top() + _EDGE, side, side)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(Token.ACCENT))
        painter.drawEllipse(place)
        inner = place.adjusted(4, 4, -4, -4)
        self._theme.icons.paint(painter, inner, "check", self._theme.color(Token.ON_ACCENT))
