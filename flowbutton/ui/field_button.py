"""A button that looks like a field: a picture, what is in it, and a word at its end."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from flowbutton.ui.enter import is_enter
from flowbutton.ui.fonts import Type
from flowbutton.ui.reading import at_end, at_start, by_its_own_letters
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_EDGE = 11
_GAP = 9
_AROUND = 16
_RADIUS = 6.0


class FieldButton(QAbstractButton):
    """Opens something to choose from. Its dynamic property `wrong` draws its edge as a mistake."""

    def __init__(self, theme: Theme, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._end = ""
        self._is_empty = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    def show_content(self, text: str, end: str = "", *, is_empty: bool = False) -> None:
        """Show what is in it; while it is empty the text only says what to do."""
        self.setText(text)
        self._end = end
        self._is_empty = is_empty
        self.update()

    @override
    def sizeHint(self) -> QSize:
        line = QFontMetrics(self._theme.font(Type.BODY)).height()
        return QSize(self._theme.scaled(160), line + _AROUND + 2)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.scaled(80), self.sizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        by_its_own_letters(painter)
        self._paint_ground(painter)
        inside = self.rect().adjusted(_EDGE, 0, -_EDGE, 0)
        side = self._theme.scaled(15)
        icon = QRect(inside.left(), (self.height() - side) // 2, side, side)
        ink = self._theme.color(Token.SOFT if self._is_empty else Token.INK)
        where = QStyle.visualRect(self.layoutDirection(), inside, icon)
        self._theme.icons.paint(painter, QRectF(where), self._icon, ink)
        small = self._theme.font(Type.SMALL)
        end_width = QFontMetrics(small).horizontalAdvance(self._end)
        self._paint_text(painter, inside.adjusted(side + _GAP, 0, -end_width - _GAP, 0))
        painter.setFont(small)
        painter.setPen(self._theme.color(Token.SOFT))
        painter.drawText(inside, at_end(self.layoutDirection()), self._end)

    def _paint_text(self, painter: QPainter, rect: QRect) -> None:
        font = self._theme.font(Type.BODY)
        rect = QStyle.visualRect(self.layoutDirection(), self.rect(), rect)
        text = QFontMetrics(font).elidedText(
            self.text(), Qt.TextElideMode.ElideMiddle, rect.width()
        )
        painter.setFont(font)
        painter.setPen(self._theme.color(Token.FAINT if self._is_empty else Token.INK))
        painter.drawText(rect, at_start(self.layoutDirection()), text)

    def _paint_ground(self, painter: QPainter) -> None:
        is_wrong = bool(self.property("wrong"))
        painter.setBrush(self._theme.color(Token.HOVER if self.isDown() else Token.BG))
        painter.setPen(QPen(self._theme.color(Token.BAD if is_wrong else Token.LINE), 1))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, _RADIUS, _RADIUS)
        if self.hasFocus() and self._theme.is_contrast_high:
            self._paint_ring(painter)
            return
        if is_wrong and not self.hasFocus():
            return
        painter.setClipRect(0, self.height() - 4, self.width(), 4)
        width = 2 if self.hasFocus() else 1
        ink = Token.ACCENT if self.hasFocus() else Token.SOFT
        painter.setPen(QPen(self._theme.color(ink), width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        half = width / 2
        line = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.drawRoundedRect(line, _RADIUS, _RADIUS)
        painter.setClipping(False)

    def _paint_ring(self, painter: QPainter) -> None:
        pen = self._theme.focus_pen()
        half = pen.widthF() / 2
        painter.setPen(pen)
        painter.drawRoundedRect(
            QRectF(self.rect()).adjusted(half, half, -half, -half), _RADIUS, _RADIUS
        )

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not is_enter(event):
            super().keyPressEvent(event)
        elif not event.isAutoRepeat():
            self.click()
