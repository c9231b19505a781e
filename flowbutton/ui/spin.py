"""A field for a number, in the look of the program."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QDoubleSpinBox, QWidget
from typing_extensions import override

from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_ICON = 10
_MARGIN = 8
_BUTTON = 24  # the width of the two buttons, as in RULES


class Spin(QDoubleSpinBox):
    """A number with two small buttons; the wheel scrolls the page, not the number.

    Its page takes the style's arrows away, with RULES.
    """

    RULES = (
        "QDoubleSpinBox { padding: 5px 24px 5px 8px; }"
        "QDoubleSpinBox::up-button, QDoubleSpinBox::down-button {"
        " border: none; background: transparent; width: 24px; }"
        "QDoubleSpinBox::up-arrow, QDoubleSpinBox::down-arrow { image: none; }"
    )

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(_MARGIN, 0, _MARGIN, 0)  # the sheet's padding ends above it
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        side = self._theme.scaled(_ICON)
        is_mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        middle = _BUTTON / 2 if is_mirrored else self.width() - _BUTTON / 2
        painter = QPainter(self)
        color = self._theme.color(Token.SOFT)
        for name, part in (("chevron-up", 0.31), ("chevron-down", 0.69)):
            rect = QRectF(middle - side / 2, self.height() * part - side / 2, side, side)
            self._theme.icons.paint(painter, rect, name, color)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
