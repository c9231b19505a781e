"""Margins by the direction of reading."""

from __future__ import annotations

from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QWidget


def reading_margins(widget: QWidget, begin: int, top: int, end: int, bottom: int) -> QMargins:
    """Return margins whose `begin` is on the side where a line of text begins."""
    if widget.isRightToLeft():
        return QMargins(end, top, begin, bottom)
    return QMargins(begin, top, end, bottom)
