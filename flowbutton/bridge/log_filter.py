"""Which runs of the log are shown, and in which order."""

from __future__ import annotations

from bisect import bisect_left
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from flowbutton.bridge.log_entry import Entry, has_words, moment_of, places_with
from flowbutton.bridge.log_kept import KeptRuns
from flowbutton.bridge.log_model import RunModel
from flowbutton.bridge.log_text import Column, sort_value
from flowbutton.bridge.log_wish import Chip, LogWish
from flowbutton.domain.run import Run
from flowbutton.domain.searchable import phrases

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_MANY = 100  # rows that are taken out at once rather than one by one


class RunFilter(QAbstractTableModel):
    """The runs that somebody wishes to see; hidden ones never.

    Answers within a frame also over a hundred thousand runs: what is searched is kept beside
    each, and a wish is a pass over lists. A sort proxy would ask for the cells one by one.
    """

    def __init__(self, model: RunModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._wish = LogWish()
        self._column = Column.TIME
        self._is_descending = True
        self._kept = KeptRuns()
        self._entries: dict[str, Entry] = {}  # those shown, by press id; empty in order of time
        self._shown: list[Entry] = []  # ascending
        model.rowsInserted.connect(self._on_model_rows_inserted)
        model.rowsAboutToBeRemoved.connect(self._on_model_rows_about_to_be_removed)
        model.rowsMoved.connect(self._on_model_rows_moved)
        model.dataChanged.connect(self._on_model_data_changed)
        self._take_in(0, model.rowCount())
        self._shown = self._chosen()

    @property
    def wish(self) -> LogWish:
        """What is wished to be seen."""
        return self._wish

    @property
    def now(self) -> datetime:
        """The moment that running times are reckoned to."""
        return self._model.clock.now

    @property
    def narrows(self) -> bool:
        """Whether runs are left out because of the wish."""
        return self._wish != LogWish()

    @property
    def order(self) -> tuple[Column, bool]:
        """The column that is sorted by, and whether it goes down."""
        return self._column, self._is_descending

    def show_wish(self, wish: LogWish) -> None:
        """Show the runs of this wish only."""
        if wish != self._wish:
            self._wish = wish
            self._begin_anew()

    def choose(self, chip: Chip) -> None:
        """Show the runs of this chip only."""
        self.show_wish(self._wish.with_chip(chip))

    def search(self, text: str) -> None:
        """Show only what holds every word of `text`, each as the beginning of one.

        The journal is searched in the same way; a whole press id is found, too.
        """
        self.show_wish(self._wish.with_words(phrases(text)))

    @override
    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        wanted = (Column.TIME, True)  # -1 stands for no order but the usual
        if column >= 0:
            wanted = (Column(column), order is Qt.SortOrder.DescendingOrder)
        if wanted != self.order:
            self.beginResetModel()  # until here, rows are where they were
            self._column, self._is_descending = wanted
            self._choose_anew()
            self.endResetModel()

    def buttons(self) -> dict[str, str]:
        """Return the names of the buttons that runs are of, by id, as they were last."""
        kept = zip(self._kept.entries, self._kept.owners, strict=True)
        last = {owner[0]: entry[2] for entry, owner in kept}
        runs = map(self._model.run_of, last.values())
        return {run.button: run.name for run in runs if run is not None}

    def run_at(self, row: int) -> Run | None:
        """Return the run of a row."""
        return self._model.run_of(self._shown[self._place(row)][2])

    def row_of(self, press_id: str) -> int:
        """Return the row of a press, -1 when it is not shown."""
        place = self._find(press_id)
        return -1 if place is None else self._place(place)

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._shown)

    @override
    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._shown):
            return None
        run = self.run_at(index.row())
        return None if run is None else self._model.cell(run, Column(index.column()), role)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        return self._model.headerData(section, orientation, role)

    def _on_model_rows_inserted(self, _parent: QModelIndex, first: int, last: int) -> None:
        begin = self._model.rowCount() - 1 - last  # the model counts from the newest
        self._take_in(begin, last - first + 1)
        if self._column is not Column.TIME:
            self._begin_anew()
            return
        end = begin + last - first + 1
        wanted = filter(self._is_wanted, range(begin, end))
        fresh = sorted(self._kept.entries[place] for place in wanted)
        if not fresh:
            return
        at = bisect_left(self._shown, fresh[0])
        if at != bisect_left(self._shown, fresh[-1]):  # runs of the same moment lie between
            self._begin_anew()
            return
        self._tell_insert(at, len(fresh))
        self._shown[at:at] = fresh
        self.endInsertRows()

    def _on_model_rows_about_to_be_removed(
        self, _parent: QModelIndex, first: int, last: int
    ) -> None:
        count = self._model.rowCount()
        begin, end = count - 1 - last, count - first
        gone = self._kept.leave_out(begin, end)
        if len(gone) > _MANY:
            self._begin_anew()
            return
        for entry in gone:
            self._leave_out(entry[2])

    def _on_model_rows_moved(
        self, _parent: QModelIndex, row: int, _last: int, _to: QModelIndex, before: int
    ) -> None:
        last = self._model.rowCount() - 1
        self._kept.move(last - row, last - (before if before < row else before - 1))

    def _on_model_data_changed(self, top: QModelIndex, bottom: QModelIndex) -> None:
        is_cell = top.column() == bottom.column()
        if is_cell and top.row() != bottom.row():  # time has passed
            if self._shown:
                column = top.column()
                last = self.index(len(self._shown) - 1, column)
                self.dataChanged.emit(self.index(0, column), last)
            return
        for source_row in range(top.row(), bottom.row() + 1):
            run = self._model.run_at(source_row)
            if not is_cell:
                place = self._model.rowCount() - 1 - source_row
                if self._kept.change(place, run):  # it was queued, and begins now
                    self._begin_anew()
                    continue
                if not self._keep_in_place(run, place):
                    continue
            self._tell_changed(run.press_id, top.column(), bottom.column())

    def _keep_in_place(self, run: Run, kept_at: int) -> bool:
        """Return whether a run that has changed stays where it is; otherwise move it."""
        place = self._find(run.press_id)
        is_wanted = self._is_wanted(kept_at)
        if place is not None and is_wanted:
            if self._shown[place] == self._entry(run):
                return True
            self._begin_anew()
        elif place is not None:
            self._leave_out(run.press_id)
        elif is_wanted and self._column is not Column.TIME:
            self._begin_anew()
        elif is_wanted:
            entry = self._entry(run)
            at = bisect_left(self._shown, entry)
            self._tell_insert(at, 1)
            self._shown.insert(at, entry)
            self.endInsertRows()
        return False

    def _tell_changed(self, press_id: str, first: int, last: int) -> None:
        row = self.row_of(press_id)
        if row >= 0:
            self.dataChanged.emit(self.index(row, first), self.index(row, last))

    def _tell_insert(self, at: int, count: int) -> None:
        """Say that `count` entries come before the one at `at`."""
        row = len(self._shown) - at if self._is_descending else at
        self.beginInsertRows(QModelIndex(), row, row + count - 1)

    def _leave_out(self, press_id: str) -> None:
        place = self._find(press_id)
        if place is not None:
            row = self._place(place)
            self.beginRemoveRows(QModelIndex(), row, row)
            del self._shown[place]
            self._entries.pop(press_id, None)
            self.endRemoveRows()

    def _take_in(self, begin: int, count: int) -> None:
        """Keep what is searched of runs that the model has now, from the place `begin` on."""
        last = self._model.rowCount() - 1
        places = range(begin, begin + count)
        self._kept.take_in(begin, [self._model.run_at(last - place) for place in places])

    def _begin_anew(self) -> None:
        """Show what is wished now. A reset: row by row, Qt would need seconds for many."""
        self.beginResetModel()
        self._choose_anew()
        self.endResetModel()

    def _choose_anew(self) -> None:
        self._shown = self._chosen()
        self._entries = {}
        if self._column is not Column.TIME:
            runs = (self._model.run_of(entry[2]) for entry in self._shown)
            self._shown = sorted(self._entry(run) for run in runs if run is not None)
            self._entries = {entry[2]: entry for entry in self._shown}

    def _chosen(self) -> list[Entry]:
        """Return the entries that are wished, in the order of time."""
        wish, kept, all_ = self._wish, self._kept, self._kept.entries
        places = places_with(wish.words, kept.texts, all_)
        if wish.button:
            places = [place for place in places if kept.owners[place][0] == wish.button]
        if wish.door is not None:
            places = [place for place in places if kept.owners[place][1] is wish.door]
        if wish.since is not None or wish.until is not None:
            places = [place for place in places if wish.takes_time(all_[place][1])]
        entries = [all_[place] for place in places]
        kind, hidden = self._model.kinds.of(wish.chip), self._model.kinds.hidden
        if kind is not None:
            entries = [entry for entry in entries if entry[2] in kind]
        if hidden:
            entries = [entry for entry in entries if entry[2] not in hidden]
        if kept.has_ties:
            entries.sort()
        return entries

    def _is_wanted(self, place: int) -> bool:
        entry, text = self._kept.entries[place], self._kept.texts[place]
        run = self._model.run_of(entry[2])
        if run is None or run.is_hidden or not self._wish.takes_run(run):
            return False
        return has_words(self._wish.words, text, entry) and self._wish.takes_time(entry[1])

    def _entry(self, run: Run) -> Entry:
        _, began, press_id = moment_of(run)
        if self._column is Column.TIME:
            return (0, began, press_id)
        value = sort_value(run, self._column, self._model.clock.by(run))
        return (value, began if self._is_descending else -began, press_id)

    def _find(self, press_id: str) -> int | None:
        """Return the place of a press among those shown."""
        entry = self._entries.get(press_id)
        if entry is None:
            run = self._model.run_of(press_id) if self._column is Column.TIME else None
            if run is None:
                return None
            entry = moment_of(run)
        place = bisect_left(self._shown, entry)
        is_there = place < len(self._shown) and self._shown[place] == entry
        return place if is_there else None

    def _place(self, row: int) -> int:
        """Return the place of a row, or the row of a place."""
        return len(self._shown) - 1 - row if self._is_descending else row
