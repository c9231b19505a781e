"""A large row that is a button: a picture, what it does, and a word more about it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from flowbutton.ui.enter import is_enter
from flowbutton.ui.fonts import Type
from flowbutton.ui.label import Glyph, Label
from flowbutton.ui.reading import onward
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_RADIUS = 9.0


class ChoiceRow(QAbstractButton):
    """One of a few ways to go on. Space and Enter press it, the arrow keys go to its neighbours."""

    def __init__(
        self, theme: Theme, icon: str, title: str, detail: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Label(theme, title, Type.TITLE, wraps=True))
        words.addWidget(Label(theme, detail, Type.BODY, Token.SOFT, wraps=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 14, 18, 14)
        row.setSpacing(18)
        row.addWidget(Glyph(theme, icon, Token.ACCENT, 22))
        row.addLayout(words, 1)
        row.addWidget(Glyph(theme, onward(self), Token.INK, 16))
        theme.changed.connect(self.update)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_lit = self.isDown() or self.underMouse()
        painter.setBrush(self._theme.color(Token.HOVER if is_lit else Token.SURFACE))
        theme = self._theme
        pen = theme.focus_pen() if self.hasFocus() else QPen(theme.color(Token.LINE), 1)
        painter.setPen(pen)
        half = pen.widthF() / 2
        edge = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(edge, _RADIUS, _RADIUS)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not is_enter(event):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()
