"""Keys, drawn as keys."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from flowbutton.ui.fonts import Type
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token


class KeyCap(QWidget):
    """A small frame around the name of keys."""

    def __init__(self, theme: Theme, keys: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keys = keys
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        metrics = QFontMetrics(self._theme.font(Type.SMALL))
        return QSize(metrics.horizontalAdvance(self._keys) + 14, metrics.height() + 5)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.color(Token.BG))
        painter.setPen(QPen(self._theme.color(Token.LINE), 1))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        painter.setFont(self._theme.font(Type.SMALL))
        painter.setPen(self._theme.color(Token.SOFT))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._keys)
