"""The rows of the grid: the buttons that are shown, and behind them one that adds another."""

from __future__ import annotations

from PySide6.QtCore import QConcatenateTablesProxyModel, QObject, QStringListModel

from flowbutton.bridge.button_filter import ButtonFilter


class GridRows(QConcatenateTablesProxyModel):
    """The rows of a filter, then one of the text `adder`, which no OBJECT_ROLE belongs to."""

    def __init__(self, filter_: ButtonFilter, adder: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._adder = QStringListModel([adder], self)
        self._has_adder = True
        self.addSourceModel(filter_)
        self.addSourceModel(self._adder)

    def show_adder(self, *, is_shown: bool) -> None:
        """Have the last row, or leave it out."""
        if is_shown == self._has_adder:
            return
        self._has_adder = is_shown
        if is_shown:
            self.addSourceModel(self._adder)
        else:
            self.removeSourceModel(self._adder)
