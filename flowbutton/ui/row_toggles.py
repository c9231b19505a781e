"""Rows that assistive technology acts on."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView


class RowToggles(QObject):
    """Knows when assistive technology does the one action that Qt gives to a cell: to toggle it.

    A mouse or a key makes a row current before it selects it; a toggle selects one that is not.
    The row stays neither selected nor current, so that it can be toggled again.

    Signals:
        toggled: a row was toggled. arg: a QModelIndex of it.
    """

    toggled = Signal(object)
    _found = Signal(object)

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        view.selectionModel().selectionChanged.connect(self._on_selection_changed)
        # after whoever else hears of the selection
        self._found.connect(self._on_found, Qt.ConnectionType.QueuedConnection)

    def _on_selection_changed(self, selected: QItemSelection) -> None:
        current = self._view.currentIndex().row()
        chosen = [index for index in selected.indexes() if index.row() != current]
        if chosen:
            self._found.emit(QPersistentModelIndex(chosen[0]))

    def _on_found(self, found: QPersistentModelIndex) -> None:
        index = self._view.model().index(found.row(), found.column())
        if found.isValid():
            self._view.selectionModel().clear()
            self.toggled.emit(index)
