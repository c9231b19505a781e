"""Grounds that widgets stand on: a plain one, and a card with a line around it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token


class Ground(QWidget):
    """A ground in a colour of the scheme, with a line along its top when it `has_line`."""

    def __init__(
        self, theme: Theme, token: Token, parent: QWidget | None = None, *, has_line: bool = False
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._token = token
        self._has_line = has_line
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color(self._token))
        if self._has_line:
            painter.fillRect(0, 0, self.width(), 1, self._theme.color(Token.LINE))


class Card(QWidget):
    """A ground with round corners; `line` is the colour of its edge, None for no edge.

    With high contrast, where the grounds are all the same, each card has its edge.
    """

    RADIUS = 8.0

    def __init__(
        self,
        theme: Theme,
        token: Token,
        parent: QWidget | None = None,
        *,
        line: Token | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._token = token
        self._line = line
        theme.changed.connect(self.update)

    def show_token(self, token: Token) -> None:
        """Take another colour."""
        self._token = token
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = self._line
        if line is None and self._theme.is_contrast_high and self._token is not Token.SURFACE:
            line = Token.LINE
        painter.setPen(Qt.PenStyle.NoPen if line is None else QPen(self._theme.color(line), 1))
        painter.setBrush(self._theme.color(self._token))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, self.RADIUS, self.RADIUS)
