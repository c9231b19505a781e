"""The picture of a button as an icon of the desktop: its glyph on its colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from flowbutton.domain.button import Button
from flowbutton.ui.face import paint_face
from flowbutton.ui.icons import Icons
from flowbutton.ui.png import as_png
from flowbutton.ui.tokens import TILE_COLORS

SIDE = 128  # pixels
_RADIUS, _GLYPH = 28, 72


def button_picture(icons: Icons, button: Button) -> bytes:
    """Return the picture as a PNG. To be called on the GUI thread."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint_face(
        painter,
        icons,
        button.icon,
        QRectF(0, 0, SIDE, SIDE),
        _RADIUS,
        ground=QColor(TILE_COLORS[button.color % len(TILE_COLORS)]),
        ink=QColor("white"),
        part=_GLYPH / SIDE,
    )
    painter.end()
    return as_png(image)
