"""A round choice: one of several that stand side by side."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget
from typing_extensions import override

from flowbutton.ui.fonts import Type
from flowbutton.ui.reading import by_its_own_letters
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_WIDEST = 240  # longer names are shortened, or one could be wider than the window


class PillLook(Enum):
    """How a pill looks: its height, the space at its sides, its font."""

    TAB = (30, 13, Type.MEDIUM)
    CHIP = (24, 11, Type.SMALL)


class Pill(QAbstractButton):
    """A choice that is on or off; the arrow keys go to its neighbours in a button group."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        look: PillLook,
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._look = look
        self._icon_name = icon
        self.setText(text)
        self.setCheckable(True)
        self.setAutoExclusive(True)  # read aloud as one of several; the group sees to it anyway
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        height, side, kind = self._look.value
        metrics = QFontMetrics(self._theme.font(kind))
        words = metrics.horizontalAdvance(self.text()) + 2  # what it takes is no whole number
        width = min(words, self._theme.scaled(_WIDEST)) + 2 * side + self._icon_width()
        return QSize(width, max(self._theme.scaled(height), metrics.height() + 8))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground, line, ink = self._tokens()
        painter.setPen(QPen(self._theme.color(line), 1) if line else Qt.PenStyle.NoPen)
        if ground:
            painter.setBrush(self._theme.color(ground))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2)
        self._paint_words(painter, ink)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            token, inset = self._focus()
            painter.setPen(self._theme.focus_pen(token))
            ring = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2)

    def _paint_words(self, painter: QPainter, ink: Token) -> None:
        _height, side, kind = self._look.value
        place = self.rect().adjusted(side, 0, -side, 0)
        color = self._theme.color(ink)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if self._icon_name:
            icon = self._theme.scaled(14)
            left = place.right() + 1 - icon if is_mirrored else place.left()
            top = (self.height() - icon) / 2
            self._theme.icons.paint(painter, QRectF(left, top, icon, icon), self._icon_name, color)
            used = self._icon_width()
            place.adjust(0 if is_mirrored else used, 0, -used if is_mirrored else 0, 0)
        painter.setFont(self._theme.font(kind))
        painter.setPen(color)
        elide = Qt.TextElideMode.ElideMiddle
        text = painter.fontMetrics().elidedText(self.text(), elide, place.width())
        self.setToolTip(self.text() if text != self.text() else "")
        by_its_own_letters(painter)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def _icon_width(self) -> int:
        return self._theme.scaled(14) + 6 if self._icon_name else 0

    def _focus(self) -> tuple[Token, int]:
        """Return the colour of the ring of the focus, and how far inside it is."""
        if self._look is PillLook.TAB or not self.isChecked():
            return Token.ACCENT, 1
        return (Token.ON_ACCENT, 4) if self._theme.is_contrast_high else (Token.INK, 1)

    def _tokens(self) -> tuple[Token | None, Token | None, Token]:
        """Return the ground, the line (None for none) and the ink."""
        if self._look is PillLook.CHIP:
            if self.isChecked():
                return Token.ACCENT, Token.ACCENT, Token.ON_ACCENT
            return (Token.HOVER if self.underMouse() else None), Token.LINE, Token.SOFT
        if self.isChecked():
            return Token.SURFACE, Token.LINE, Token.INK
        return (Token.HOVER if self.underMouse() else None), None, Token.SOFT
