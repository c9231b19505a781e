"""The order in which the Tab key goes through what lies in a column."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget


def stops_in(column: QLayout) -> list[QWidget]:
    """Return what the Tab key stops at in the widgets of a layout, in their order."""
    items = (column.itemAt(number) for number in range(column.count()))
    parts = [part for item in items if item is not None and (part := item.widget()) is not None]
    stops: list[QWidget] = []
    for part in parts:
        inner = [] if _is_stop(part) else part.findChildren(QWidget)
        stops += [one for one in (part, *inner) if _is_stop(one)]
    return stops


def put_in_order(stops: Sequence[QWidget]) -> None:
    """Have the Tab key go from each of these to the next."""
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)


def _is_stop(widget: QWidget) -> bool:
    return bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
