"""The buttons as rows, each with its newest run."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
    Slot,
)
from typing_extensions import override

from flowbutton.bridge.button_row import TileRow, key_hints
from flowbutton.bridge.roles import OBJECT_ROLE, PROGRESS_ROLE, SORT_ROLE, STATUS_ROLE
from flowbutton.bridge.run_clock import RunClock
from flowbutton.bridge.status_text import StatusText
from flowbutton.bridge.stretches import stretches
from flowbutton.domain.advice import Advice
from flowbutton.domain.button import Button
from flowbutton.domain.effects import Effects
from flowbutton.domain.jumps import Jumps
from flowbutton.domain.run import Run

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class ButtonModel(QAbstractListModel):
    """One row for each saved button, in the saved order; OBJECT_ROLE is its TileRow.

    `now` is the moment that "2 min ago" is reckoned from, until `refresh_times`; `jumps` by how
    much the clock was set meanwhile.

    Signals:
        buttons_changed: the buttons were set; dataChanged tells of their runs, too.
    """

    buttons_changed = Signal()

    def __init__(
        self, now: datetime, parent: QObject | None = None, *, jumps: Jumps | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = RunClock(now, jumps)
        self._rows: list[TileRow] = []
        self._knows_past = False
        self._before: dict[str, Run | None] = {}  # what a run replaced, by its press id
        self._gone: dict[str, Run] = {}  # the newest runs of buttons that may come back, by id
        self._lines: dict[str, StatusText] = {}  # what was read last, by button id

    @property
    def ticks(self) -> bool:
        """Whether something is on its way, so that each second changes what is shown."""
        return any(row.ticks for row in self._rows)

    def buttons(self) -> tuple[Button, ...]:
        """Return the buttons in their order."""
        return tuple(row.button for row in self._rows)

    def rows(self) -> tuple[TileRow, ...]:
        """Return the values of all rows."""
        return tuple(self._rows)

    def row_at(self, row: int) -> TileRow:
        """Return the value of a row."""
        return self._rows[row]

    def row_of(self, button_id: str) -> TileRow | None:
        """Return the row of a button, None when there is no such button."""
        return next((row for row in self._rows if row.button.id == button_id), None)

    def button_of_key(self, digit: str) -> Button | None:
        """Return the button that Ctrl and a digit press."""
        return next((row.button for row in self._rows if row.key_hint == digit), None)

    def set_buttons(self, buttons: Sequence[Button]) -> None:
        """Show these buttons in this order; those that stay keep their rows and runs."""
        wanted = {button.id for button in buttons}
        for at in reversed(range(len(self._rows))):
            if self._rows[at].button.id not in wanted:
                self._remove(at)
        self._arrange({button.id: place for place, button in enumerate(buttons)})
        at = 0
        while at < len(buttons):
            at += self._insert(at, buttons)
        for row, button, hint in zip(
            range(len(buttons)), buttons, self._hints(buttons), strict=True
        ):
            self._put(row, replace(self._rows[row], button=button, key_hint=hint))
        self.buttons_changed.emit()

    def clear_runs(self) -> None:
        """Show no run on any button but those that are under way."""
        self._gone.clear()
        for at, row in enumerate(self._rows):
            if row.run is not None and not row.run.is_open:
                self._put(at, replace(row, run=None))

    def set_past(self, runs: Mapping[str, Run]) -> None:
        """Show the newest run of each button, by button id, now that the journal was read.

        Until then nobody knows of a button without a run whether it ever ran.
        """
        self._knows_past = True
        self._gone = {**runs, **self._gone}
        rows = {}
        for at, row in enumerate(self._rows):
            last = runs.get(row.button.id)
            run = row.run
            if run is None or (last is not None and self._clock.is_newer(last, run)):
                run = last
            elif run.press_id in self._before:
                self._before[run.press_id] = self._before[run.press_id] or last
            rows[at] = replace(row, run=run, knows_past=True)
        self._put_all(rows)

    def set_typical(self, button_id: str, typical_s: float | None) -> None:
        """Reckon the progress of a button with this usual duration in seconds."""
        self.set_typicals({button_id: typical_s})

    def set_typicals(self, typical_s: Mapping[str, float | None]) -> None:
        """Reckon the progress of buttons with these usual durations in seconds."""
        rows = ((at, row) for at, row in enumerate(self._rows) if row.button.id in typical_s)
        self._put_all({at: replace(row, typical_s=typical_s[row.button.id]) for at, row in rows})

    def set_armed(self, button_id: str, seconds: int) -> None:
        """Show in how many seconds a press will be sent, 0 when it no longer will."""
        at = self._find(button_id)
        if at is not None:
            self._put(at, replace(self._rows[at], armed_s=seconds))

    def set_advice(self, button_id: str, advice: Advice | None) -> None:
        """Show what would go wrong at a press of the button; None: nothing that is known."""
        at = self._find(button_id)
        if at is not None:
            self._put(at, replace(self._rows[at], advice=advice))

    def set_effects(self, button_id: str, effects: Effects) -> None:
        """Show what a press of the button sets going."""
        at = self._find(button_id)
        if at is not None:
            self._put(at, replace(self._rows[at], effects=effects))

    def set_remark(self, button_id: str, remark: str) -> None:
        """Answer a press with a line on the button; "" brings the status back."""
        at = self._find(button_id)
        if at is not None:
            self._put(at, replace(self._rows[at], remark=remark))

    def put_run(self, run: Run) -> None:
        """Show a run on its button, unless a newer one is there."""
        self.put_runs((run,))

    def put_runs(self, runs: Iterable[Run]) -> None:
        """Show many runs on their buttons at once; of two of one press the later one counts."""
        places = {row.button.id: at for at, row in enumerate(self._rows)}
        self._forget_settled()
        rows: dict[int, TileRow] = {}
        for run in runs:
            at = places.get(run.button)
            if at is None:
                if self._clock.is_newer(run, self._gone.get(run.button)):
                    self._gone[run.button] = run
                continue
            row = rows.get(at, self._rows[at])
            if not self._clock.is_newer(run, row.run):
                continue
            if row.run is None or row.run.press_id != run.press_id:
                self._before[run.press_id] = row.run
            self._clock.reach(run)
            rows[at] = replace(row, run=run, remark="")
        self._put_all(rows)

    @Slot(str)
    def drop_run(self, press_id: str) -> None:
        """Show the button as it was before a press that was held back."""
        self._gone = {one: run for one, run in self._gone.items() if run.press_id != press_id}
        for at, row in enumerate(self._rows):
            if row.run is not None and row.run.press_id == press_id:
                self._put(at, replace(row, run=self._before.pop(press_id, None)))

    @Slot(object)
    def refresh_times(self, now: datetime) -> None:
        """Reckon all times from `now`; only rows that then read otherwise change."""
        self._clock.now = now
        self._tell_all([at for at, row in enumerate(self._rows) if self._reads_otherwise(row)])

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == OBJECT_ROLE:  # first: asked for by far the most often
            return row
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return row.button.name
            case Qt.ItemDataRole.ToolTipRole:
                return row.tip
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return row.speech(self._clock.by(row.run))
            case _:
                return self._value(row, index.row(), role)

    def _value(self, row: TileRow, at: int, role: int) -> object:
        match role:
            case _ if role == SORT_ROLE:
                return at
            case _ if role == STATUS_ROLE:
                line = self._lines[row.button.id] = row.status(self._clock.by(row.run))
                return line
            case _ if role == PROGRESS_ROLE:
                return row.progress(self._clock.by(row.run))
            case _:
                return None

    def _arrange(self, places: Mapping[str, int]) -> None:
        """Bring the rows into the order of `places`, by button id."""
        order = sorted(self._rows, key=lambda row: places[row.button.id])
        if order == self._rows:
            return
        self.layoutAboutToBeChanged.emit()
        kept = self.persistentIndexList()
        ids = [self._rows[index.row()].button.id for index in kept]
        self._rows = order
        rows = {row.button.id: at for at, row in enumerate(order)}
        self.changePersistentIndexList(kept, [self.index(rows[one]) for one in ids])
        self.layoutChanged.emit()

    def _insert(self, at: int, buttons: Sequence[Button]) -> int:
        """Insert the new buttons that belong to row `at`; return how many rows are right then."""
        have = {row.button.id for row in self._rows[at:]}
        fresh: list[TileRow] = []
        for button in buttons[at:]:
            if button.id in have:
                break
            past = self._gone.pop(button.id, None)
            fresh.append(TileRow(button, past, knows_past=self._knows_past))
        if not fresh:
            return 1
        self.beginInsertRows(QModelIndex(), at, at + len(fresh) - 1)
        self._rows[at:at] = fresh
        self.endInsertRows()
        return len(fresh)

    def _remove(self, at: int) -> None:
        self.beginRemoveRows(QModelIndex(), at, at)
        gone = self._rows.pop(at)
        self._lines.pop(gone.button.id, None)
        if gone.run is not None:
            self._gone[gone.button.id] = gone.run
        self.endRemoveRows()

    @staticmethod
    def _hints(buttons: Sequence[Button]) -> list[str]:
        hints = key_hints(buttons)
        return [hints.get(button.id, "") for button in buttons]

    def _find(self, button_id: str) -> int | None:
        return next((at for at, row in enumerate(self._rows) if row.button.id == button_id), None)

    def _forget_settled(self) -> None:
        """Keep what is replaced by runs that may still be held back."""
        shown = {row.run.press_id for row in self._rows if row.run is not None}
        for press_id in self._before.keys() - shown:
            del self._before[press_id]

    def _reads_otherwise(self, row: TileRow) -> bool:
        """Return whether the row reads otherwise than when it was read last."""
        line = self._lines.get(row.button.id)
        return row.ticks or (line is not None and line != row.status(self._clock.by(row.run)))

    def _put(self, at: int, row: TileRow) -> None:
        self._put_all({at: row})

    def _put_all(self, rows: Mapping[int, TileRow]) -> None:
        """Have these rows at these places, and tell of those that are not as they were."""
        changed = sorted(at for at, row in rows.items() if row != self._rows[at])
        for at in changed:
            self._rows[at] = rows[at]
        self._tell_all(changed)

    def _tell_all(self, places: Sequence[int]) -> None:
        """Say that rows have changed, their places rising: one signal for each stretch."""
        for first, last in stretches(places):
            self.dataChanged.emit(self.index(first), self.index(last))
