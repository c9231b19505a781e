"""A drop-down in the look of the program."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QToolTip,
    QWidget,
)
from typing_extensions import override

from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_ICON = 14


class Combo(QComboBox):
    """A drop-down with the program's own arrow; the wheel scrolls the page, not the choice.

    Its page takes the style's arrow away, with RULES.
    """

    RULES = (
        "QComboBox::drop-down { border: none; width: 28px; }"
        "QComboBox::down-arrow { image: none; }"
        "QComboBox QLineEdit {"
        " border: none; padding: 0; margin-left: -2px; background: transparent; }"
    )

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._is_cut():
            QToolTip.showText(event.globalPos(), self.currentText(), self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self._is_cut():
            self._paint_short()
        else:
            super().paintEvent(event)
        side = self._theme.scaled(_ICON)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 10 if is_mirrored else self.width() - side - 10
        rect = QRectF(left, (self.height() - side) / 2, side, side)
        color = self._theme.color(Token.INK)
        self._theme.icons.paint(QPainter(self), rect, "chevron-down", color)

    def _is_cut(self) -> bool:
        """Return whether the words have no room; those of an editable one scroll."""
        return not self.isEditable() and self._words_in(self._option()) != self.currentText()

    def _option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return option

    def _words_in(self, option: QStyleOptionComboBox) -> str:
        """Return as much of the words as there is room for."""
        kind, part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(kind, option, part, self).width()
        elide = Qt.TextElideMode.ElideRight
        return self.fontMetrics().elidedText(self.currentText(), elide, room)

    def _paint_short(self) -> None:
        """Paint what the style does not: it cuts words wherever their room ends."""
        option = self._option()
        option.currentText = self._words_in(option)
        painter = QStylePainter(self)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.end()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
