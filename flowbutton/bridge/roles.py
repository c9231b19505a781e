"""The roles that every model answers beside Qt's own."""

from __future__ import annotations

from PySide6.QtCore import Qt

OBJECT_ROLE = Qt.ItemDataRole.UserRole  # the frozen value of the row
SORT_ROLE = Qt.ItemDataRole.UserRole + 1  # a native value to sort by
STATUS_ROLE = Qt.ItemDataRole.UserRole + 2  # the StatusText
PROGRESS_ROLE = Qt.ItemDataRole.UserRole + 3  # the Progress, None when nothing is on its way
