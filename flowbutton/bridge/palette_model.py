"""The rows of the palette as a model."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from flowbutton.bridge.button_row import TileRow
from flowbutton.bridge.palette_rows import Entry, NewButton, PaletteCommand, PaletteRow
from flowbutton.bridge.roles import OBJECT_ROLE, STATUS_ROLE
from flowbutton.bridge.run_clock import RunClock
from flowbutton.bridge.words import shown
from flowbutton.domain.jumps import Jumps
from flowbutton.domain.words import say

_Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PaletteModel(QAbstractListModel):
    """OBJECT_ROLE is the PaletteRow, STATUS_ROLE the StatusText of a button or None.

    `jumps` is by how much the clock was set while the program runs.
    """

    def __init__(
        self, now: datetime, parent: QObject | None = None, *, jumps: Jumps | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = RunClock(now, jumps)
        self._rows: tuple[PaletteRow, ...] = ()

    def row_at(self, row: int) -> PaletteRow:
        """Return the value of a row."""
        return self._rows[row]

    def show_rows(self, rows: Sequence[PaletteRow], now: datetime) -> None:
        """Show these rows; when they are the same entries as before, only their looks change."""
        self._clock.now = now
        known = tuple(rows)
        if known and [_key(row) for row in known] == [_key(row) for row in self._rows]:
            self._rows = known
            self.dataChanged.emit(self.index(0), self.index(len(known) - 1))
            return
        if self._rows:
            self.beginRemoveRows(QModelIndex(), 0, len(self._rows) - 1)
            self._rows = ()
            self.endRemoveRows()
        if known:
            self.beginInsertRows(QModelIndex(), 0, len(known) - 1)
            self._rows = known
            self.endInsertRows()

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return title_of(row.entry)
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self._speech(row)
            case _ if role == OBJECT_ROLE:
                return row
            case _ if role == STATUS_ROLE and isinstance(row.entry, TileRow):
                return row.entry.status(self._clock.by(row.entry.run))
        return None

    def _speech(self, row: PaletteRow) -> str:
        match row.entry:
            case TileRow() as tile:
                parts = (
                    shown(row.heading),
                    tile.button.group,
                    tile.speech(self._clock.by(tile.run)),
                )
            case PaletteCommand() as command:
                parts = (shown(row.heading), command.keys, "")
            case _:
                parts = ("", "", "")
        return ". ".join(part for part in parts if part)


def title_of(entry: Entry) -> str:
    """Return what an entry is called."""
    match entry:
        case TileRow():
            return entry.title
        case PaletteCommand():
            return entry.title
        case NewButton():
            return shown(say("Add a button called “{name}”", name=entry.name))


def _key(row: PaletteRow) -> tuple[str, str]:
    match row.entry:
        case TileRow() as tile:
            return tile.button.id, row.heading.text
        case PaletteCommand() as command:
            return command.key, row.heading.text
        case NewButton():
            return "+", row.entry.name
