"""Drags and drops, as the desktop delivers them to a window."""

import PySide6
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

_TAKES_FRACTIONS = PySide6.__version_info__ >= (6, 12)  # and calls whole numbers deprecated


def drag(widget: QWidget, data: QMimeData, spot: QPoint) -> bool:
    """Hold the data there; return whether the widget would take it."""
    keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    place = QPointF(spot) if _TAKES_FRACTIONS else spot
    enter = QDragEnterEvent(place, Qt.DropAction.CopyAction, data, *keys)
    enter.ignore()
    QApplication.sendEvent(widget, enter)
    return enter.isAccepted()


def leave(widget: QWidget) -> None:
    """Take what is held over the widget elsewhere."""
    QApplication.sendEvent(widget, QDragLeaveEvent())


def drop(widget: QWidget, data: QMimeData, spot: QPoint) -> bool:
    """Drag the data there and let it go; return whether the widget would take it."""
    keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    is_taken = drag(widget, data, spot)
    if is_taken:
        action = Qt.DropAction.CopyAction
        QApplication.sendEvent(widget, QDropEvent(QPointF(spot), action, data, *keys))
    return is_taken
