"""A drop-down in the look of the program."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QWidget
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
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self._theme.scaled(_ICON)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = 10 if is_mirrored else self.width() - side - 10
        rect = QRectF(left, (self.height() - side) / 2, side, side)
        color = self._theme.color(Token.INK)
        self._theme.icons.paint(QPainter(self), rect, "chevron-down", color)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
