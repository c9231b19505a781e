"""The runs as a table, newest first."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from typing_extensions import override

from flowbutton.bridge.log_counts import LogCounts
from flowbutton.bridge.log_kinds import LogKinds
from flowbutton.bridge.log_text import (
    HEADERS,
    Column,
    display,
    sort_value,
    status,
    tool_tip,
)
from flowbutton.bridge.roles import OBJECT_ROLE, SORT_ROLE, STATUS_ROLE
from flowbutton.bridge.run_clock import RunClock
from flowbutton.bridge.status_speech import run_sentence
from flowbutton.bridge.stretches import stretches
from flowbutton.bridge.words import shown
from flowbutton.domain.jumps import Jumps
from flowbutton.domain.run import Run

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
MOST = 100_000  # what lies further back is in the journal


class RunModel(QAbstractTableModel):
    """One row for each press, newest first; OBJECT_ROLE is the Run.

    Holds the newest `most` runs. `now` is the moment that running times are reckoned to, until
    `refresh_times`; `jumps` by how much the clock was set meanwhile.

    Signals:
        counts_changed: there are more or fewer running or failed runs. arg: the LogCounts.
    """

    counts_changed = Signal(object)

    def __init__(
        self,
        now: datetime,
        parent: QObject | None = None,
        *,
        most: int = MOST,
        jumps: Jumps | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = RunClock(now, jumps)
        self._most = most
        self._runs: list[Run] = []  # oldest first: the newest is added at the end
        self._base = 0  # the serial number of the first
        self._serials: dict[str, int] = {}  # by press id
        self._kinds = LogKinds()
        self._knows_past = False
        self._counts = LogCounts()

    @property
    def counts(self) -> LogCounts:
        """How many runs of each kind there are."""
        return self._counts

    def run_of(self, press_id: str) -> Run | None:
        """Return the run of a press, None when it is not in the log."""
        serial = self._serials.get(press_id)
        return None if serial is None else self._runs[serial - self._base]

    def run_at(self, row: int) -> Run:
        """Return the run of a row."""
        return self._runs[self._row(row)]

    @property
    def clock(self) -> RunClock:
        """The moment that running times are reckoned to."""
        return self._clock

    @property
    def kinds(self) -> LogKinds:
        """Which presses are of a kind that can be chosen."""
        return self._kinds

    def oldest(self) -> Run | None:
        """Return the run furthest back."""
        return self._runs[0] if self._runs else None

    @Slot(object)
    def put(self, run: Run) -> None:
        """Show a run: change its row, or add one."""
        self.put_many((run,))

    def put_many(self, runs: Iterable[Run]) -> None:
        """Show many runs at once; of two with the same press id the later one counts."""
        fresh: dict[str, Run] = {}
        for run in runs:
            if run.press_id in self._serials:
                self._replace(run)
            else:
                fresh[run.press_id] = run
        if fresh:
            self._add(sorted(fresh.values(), key=_start))
        self._count()

    def put_past(self, runs: Iterable[Run]) -> None:
        """Show the runs of before, now that the journal was read."""
        self._knows_past = True
        self.put_many(runs)

    @Slot(str)
    def drop(self, press_id: str) -> None:
        """Take a press out of the log that was held back."""
        serial = self._serials.get(press_id)
        if serial is None:
            return
        at = serial - self._base
        row = self._row(at)
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._runs[at]
        self._forget(press_id)
        self._renumber()
        self.endRemoveRows()
        self._count()

    def clear(self) -> None:
        """Forget all runs."""
        if self._runs:
            self.beginRemoveRows(QModelIndex(), 0, len(self._runs) - 1)
            for run in self._runs:
                self._forget(run.press_id)
            self._runs.clear()
            self.endRemoveRows()
            self._count()

    @Slot(object)
    def refresh_times(self, now: datetime) -> None:
        """Reckon running times and "today" from `now`."""
        before, self._clock.now = self._clock.now, now
        rows = sorted(self._row(self._serials[one] - self._base) for one in self._kinds.running)
        for first, last in stretches(rows):
            top = self.index(first, Column.DURATION)
            self.dataChanged.emit(top, top.siblingAtRow(last))
        if self._runs and before.astimezone().date() != now.astimezone().date():
            top = self.index(0, Column.TIME)
            self.dataChanged.emit(top, top.siblingAtRow(len(self._runs) - 1))
            self._count()

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._runs)

    @override
    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        run = self._runs[len(self._runs) - 1 - index.row()]
        return self.cell(run, Column(index.column()), role)

    def cell(self, run: Run, column: Column, role: int) -> Any:
        """Return what a cell of a run's row says in a role."""
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return display(run, column, self._clock.by(run))
            case Qt.ItemDataRole.ToolTipRole:
                return tool_tip(run, column)
            case Qt.ItemDataRole.AccessibleTextRole:
                return display(run, column, self._clock.by(run)) or tool_tip(run, column)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return run_sentence(run, self._clock.by(run)) if column is Column.STATE else None
            case _:
                return self._value(run, column, role)

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return shown(HEADERS[Column(section)])

    def _value(self, run: Run, column: Column, role: int) -> object:
        match role:
            case _ if role == OBJECT_ROLE:
                return run
            case _ if role == SORT_ROLE:
                return sort_value(run, column, self._clock.by(run))
            case _ if role == STATUS_ROLE:
                return status(run)
            case _:
                return None

    def _row(self, at: int) -> int:
        """Return the row of the run at a place of the list, and the other way round."""
        return len(self._runs) - 1 - at

    def _add(self, runs: list[Run]) -> None:
        """Insert new runs, sorted oldest first, with one signal for each unbroken stretch."""
        at = len(self._runs)
        while runs:
            at = bisect_right(self._runs, _start(runs[-1]), key=_start)
            before = self._runs[at - 1] if at else None
            first = 0 if before is None else bisect_left(runs, _start(before), key=_start)
            stretch, runs = runs[first:], runs[:first]
            self._insert(at, stretch)
        self._trim()

    def _insert(self, at: int, runs: list[Run]) -> None:
        row = len(self._runs) - at
        self.beginInsertRows(QModelIndex(), row, row + len(runs) - 1)
        is_newest = at == len(self._runs)
        self._runs[at:at] = runs
        if is_newest:
            for place, run in enumerate(runs, start=at):
                self._serials[run.press_id] = self._base + place
        else:
            self._renumber()
        for run in runs:
            self._kinds.put(run)
        self.endInsertRows()

    def _trim(self) -> None:
        extra = len(self._runs) - self._most
        if extra > 0:
            self.beginRemoveRows(QModelIndex(), self._most, len(self._runs) - 1)
            for run in self._runs[:extra]:
                self._forget(run.press_id)
            del self._runs[:extra]
            self._base += extra
            self.endRemoveRows()

    def _replace(self, run: Run) -> None:
        at = self._serials[run.press_id] - self._base
        before = self._runs[at]
        if before == run:
            return
        if before.started_at != run.started_at:
            at = self._move(at, run)
        self._runs[at] = run
        self._kinds.put(run)
        row = self._row(at)
        self.dataChanged.emit(self.index(row, 0), self.index(row, len(Column) - 1))

    def _move(self, at: int, run: Run) -> int:
        """Put a run where it belongs now: one that was queued begins late. Returns the place."""
        others = [*self._runs[:at], *self._runs[at + 1 :]]
        place = bisect_right(others, _start(run), key=_start)
        if place != at:
            row, to = self._row(at), self._row(place)
            self.beginMoveRows(_ROOT, row, row, _ROOT, to if to < row else to + 1)
            self._runs = others
            self._runs.insert(place, run)
            self._renumber()
            self.endMoveRows()
        return place

    def _renumber(self) -> None:
        self._serials = {
            run.press_id: serial for serial, run in enumerate(self._runs, start=self._base)
        }

    def _forget(self, press_id: str) -> None:
        self._serials.pop(press_id)
        self._kinds.drop(press_id)

    def _count(self) -> None:
        counts = LogCounts(len(self._kinds.running), len(self._kinds.failed), self._today())
        if counts != self._counts:
            self._counts = counts
            self.counts_changed.emit(counts)

    def _today(self) -> int | None:
        if not self._knows_past:
            return None
        midnight = self._clock.now.astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
        return len(self._runs) - bisect_left(self._runs, midnight, key=_start)


def _start(run: Run) -> datetime:
    return run.started_at
