"""The pictures of the tray icon and its menu, readable on a light panel and on a dark one."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap

from flowbutton.ui.icons import Icons
from flowbutton.ui.tray_values import TrayState

_SIDES = (16, 22, 24, 32, 48, 64)
_INSET = 0.06  # of the side, on each edge: room for the halo
_NAMES = {
    TrayState.SIGN_IN: "tray-sign-in",
    TrayState.FAILED: "tray-failed",
    TrayState.UNKNOWN: "tray-unknown",
    TrayState.RUNNING: "tray-running",
    TrayState.WELL: "tray",
}
_LIGHT = QColor("#ffffff")
_DARK = QColor("#1b1b1b")
#: Of the icons in the menu, whose ground is the panel's: 3:1 on a light one and on a dark one.
MENU_INK, MENU_ACCENT = "#838383", "#3d87d6"


def tray_icon(icons: Icons, state: TrayState, *, is_dark_panel: bool) -> QIcon:
    """Return the icon of a state: in the panel's ink, with a halo should the guess be wrong.

    No desktop tells a program how its panel looks; most go with the system's scheme.
    """
    ink, halo = (_LIGHT, _DARK) if is_dark_panel else (_DARK, _LIGHT)
    icon = QIcon()
    for side in _SIDES:
        icon.addPixmap(_pixmap(icons, _NAMES[state], side, ink, halo))
    return icon


def menu_icon(icons: Icons, name: str, *, is_button: bool = False) -> QIcon:
    """Return an icon for an item of the menu."""
    color = QColor(MENU_ACCENT if is_button else MENU_INK)
    return icons.icon(name, lambda: color)


def _pixmap(icons: Icons, name: str, side: int, ink: QColor, halo: QColor) -> QPixmap:
    edge = max(1, round(side * _INSET))
    picture = icons.pixmap(name, ink, side - 2 * edge)
    shadow = QPixmap(picture)
    painter = QPainter(shadow)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(shadow.rect(), halo)
    painter.end()
    canvas = QPixmap(side, side)
    canvas.fill(Qt.GlobalColor.transparent)
    painter = QPainter(canvas)
    painter.setOpacity(0.5)
    for right in (-edge, 0, edge):
        for down in (-edge, 0, edge):
            painter.drawPixmap(QPointF(edge + right, edge + down), shadow)
    painter.setOpacity(1.0)
    painter.drawPixmap(QPointF(edge, edge), picture)
    painter.end()
    return canvas
