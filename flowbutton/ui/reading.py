"""Where a line of painted text begins and ends, in the direction that people read."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QWidget

_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


def by_its_own_letters(painter: QPainter) -> None:
    """Paint texts in the direction of their own letters, as names of people have them.

    A Latin name among Arabic ones then keeps its full stop, and "6 s" its order.
    """
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


@cache  # each tile and each cell asks
def at_start(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Return the alignment of text at the beginning of its line, whatever its own direction."""
    return QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft) | _MIDDLE


@cache
def at_end(direction: Qt.LayoutDirection) -> Qt.AlignmentFlag:
    """Return the alignment of text at the end of its line, whatever its own direction."""
    return QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignRight) | _MIDDLE


def onward(widget: QWidget) -> str:
    """Return the name of the arrow that points to where a page goes on."""
    return "chevron-left" if widget.isRightToLeft() else "chevron-right"


def backward(widget: QWidget) -> str:
    """Return the name of the arrow that points to where one came from."""
    return "chevron-right" if widget.isRightToLeft() else "chevron-left"
