"""Drags and drops, as the desktop delivers them to a window."""

import PySide6
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

_TAKES_FRACTIONS = PySide6.__version_info__ >= (6, 12)  # and calls whole numbers deprecated


def drop(widget: QWidget, data: QMimeData, spot: QPoint) -> bool:
    """Drag the data there and let it go; return whether the widget would take it."""
    action = Qt.DropAction.CopyAction
    keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    place = QPointF(spot) if _TAKES_FRACTIONS else spot
    enter = QDragEnterEvent(place, action, data, *keys)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(QPointF(spot), action, data, *keys))
    return enter.isAccepted()
