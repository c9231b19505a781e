"""The face of a button: a glyph on its colour, or a picture of one's own."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QTransform

from flowbutton.ui.icons import Icons


def paint_face(
    painter: QPainter,
    icons: Icons,
    icon: str,
    square: QRectF,
    radius: float,
    *,
    ground: QColor,
    ink: QColor,
    part: float,
) -> None:
    """Paint into `square`. A glyph takes `part` of it, a picture all of it, over the colour."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(square, radius, radius)
    if not icons.is_picture(icon):
        side = round(square.width() * part / 2) * 2
        inner = QRectF(0, 0, side, side)
        inner.moveCenter(square.center())
        icons.paint(painter, inner, icon, ink)
        return
    side = max(1, round(square.width() * painter.device().devicePixelRatioF()))
    picture = icons.pixmap(icon, ink, side)
    brush = QBrush(picture)
    scale = square.width() / side
    brush.setTransform(QTransform().translate(square.left(), square.top()).scale(scale, scale))
    painter.setBrush(brush)
    painter.drawRoundedRect(square, radius, radius)
