"""Which runs of the log are shown."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel
from typing_extensions import override

from flowbutton.bridge.button_filter import folded
from flowbutton.bridge.log_model import RunModel
from flowbutton.bridge.log_text import is_failed, is_running, message
from flowbutton.bridge.roles import SORT_ROLE
from flowbutton.bridge.status_text import state_word
from flowbutton.domain.run import Run


class Chip(StrEnum):
    """The kinds of runs that one click shows."""

    ALL = "all"
    RUNNING = "running"
    FAILED = "failed"


class RunFilter(QSortFilterProxyModel):
    """The runs of one chip that hold every word of a search; hidden ones never."""

    def __init__(self, model: RunModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._chip = Chip.ALL
        self._words: tuple[str, ...] = ()
        self.setSortRole(SORT_ROLE)
        self.setSourceModel(model)

    @property
    def narrows(self) -> bool:
        """Whether runs are left out because of a chip or a search."""
        return self._chip is not Chip.ALL or bool(self._words)

    def choose(self, chip: Chip) -> None:
        """Show the runs of this chip only."""
        if chip is not self._chip:
            self._chip = chip
            self._filter_anew()

    def search(self, text: str) -> None:
        """Show only what holds every word of `text`."""
        words = tuple(folded(text).split())
        if words != self._words:
            self._words = words
            self._filter_anew()

    def _filter_anew(self) -> None:
        # WORKAROUND: invalidateFilter() is deprecated in Qt 6.11 and endFilterChange() is new in
        # 6.10; setting a pattern filters anew in all of them. Can go with Qt 6.9.
        self.setFilterFixedString("")

    @override
    def filterAcceptsRow(
        self, source_row: int, source_parent: QModelIndex | QPersistentModelIndex
    ) -> bool:
        run = self._model.run_at(source_row)
        return not run.is_hidden and self._wants(run)

    def _wants(self, run: Run) -> bool:
        if self._chip is Chip.RUNNING and not is_running(run):
            return False
        if self._chip is Chip.FAILED and not is_failed(run):
            return False
        if not self._words:
            return True
        where = folded(f"{run.name} {state_word(run.state)} {message(run)}")
        return all(word in where for word in self._words)
