"""The key that opens the menu of what has the focus, for keyboards without a menu key."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QWidget


def ask_for_menu(window: QWidget) -> None:
    """Open the menu of what has the focus in a window, as the menu key does."""
    widget = window.focusWidget()
    if isinstance(widget, QWidget):  # None when nothing has it
        middle = widget.rect().center()
        reason = QContextMenuEvent.Reason.Keyboard
        event = QContextMenuEvent(reason, middle, widget.mapToGlobal(middle))
        QCoreApplication.sendEvent(widget, event)
