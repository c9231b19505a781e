"""The face of a button in a list: its glyph on its colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from flowbutton.domain.button import Button
from flowbutton.ui.face import paint_face
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_SIDE, _RADIUS = 30, 7
_GLYPH_PART = 0.6


class ButtonFace(QWidget):
    """Stands beside the button's name, and is of no interest to a screen reader."""

    def __init__(self, theme: Theme, button: Button, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._button = button
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self._on_theme_changed)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = self._theme.scaled(_SIDE)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_face(
            painter,
            theme.icons,
            self._button.icon,
            QRectF(self.rect()),
            theme.scaled(_RADIUS),
            ground=theme.tile_color(self._button.color),
            ink=theme.color(Token.GLYPH),
            part=_GLYPH_PART,
        )
