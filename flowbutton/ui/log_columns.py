"""How wide the columns of the status log are, and which have no room."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtGui import QFontMetrics

from flowbutton.bridge.log_text import Column
from flowbutton.bridge.roles import OBJECT_ROLE
from flowbutton.bridge.status_text import state_word
from flowbutton.bridge.time_text import log_time, span
from flowbutton.domain.run import Run, RunState
from flowbutton.ui.fonts import Type
from flowbutton.ui.log_delegate import SIDE
from flowbutton.ui.theme import Theme

_BUTTON_PART = 0.2
_BUTTON_LEAST = 150  # a name is worth more than the last words of a message
_NO_DURATION = 620  # below these widths a column is left out
_NO_MESSAGE = 520
_NO_TIME = 330
_NO_OPEN = 200  # its menu and its details lead there, too
_NAME_LEAST = 90  # where states have long words, the time yields to the name
_WIDE = datetime(2026, 11, 28, 20, 48, 48).astimezone()  # a moment with wide digits
_LONG_S = 48 * 60 + 48


def has_older(rows: QAbstractItemModel, now: datetime, by: Column) -> bool:
    """Return whether a run of another day may be among the rows, which are sorted `by` a column."""
    ends = (0, rows.rowCount() - 1) if rows.rowCount() else ()
    runs = [rows.index(row, 0).data(OBJECT_ROLE) for row in ends]
    today = now.astimezone().date()
    days = {run.started_at.astimezone().date() for run in runs if isinstance(run, Run)}
    return bool(days - {today}) or (by is not Column.TIME and bool(runs))


def widths_of(
    theme: Theme, width: int, hidden: Collection[Column], *, is_older: bool
) -> Mapping[Column, int]:
    """Return the width of each column that is shown; the message has what is left.

    `is_older` says whether days are to be told, too.
    """
    body = QFontMetrics(theme.font(Type.BODY))
    states = QFontMetrics(theme.font(Type.MEDIUM))
    word = max(states.horizontalAdvance(state_word(state)) for state in RunState)
    times = [log_time(_WIDE, _WIDE), log_time(_WIDE, _WIDE + timedelta(days=9))]
    time = max(map(body.horizontalAdvance, times if is_older else times[:1]))
    widths = {
        Column.TIME: SIDE + time + 18,
        Column.BUTTON: max(theme.scaled(_BUTTON_LEAST), round(width * _BUTTON_PART)),
        Column.STATE: theme.scaled(22) + word + 24,
        Column.DURATION: body.horizontalAdvance(span(_LONG_S)) + 12,
        Column.MESSAGE: 1,
        Column.OPEN: SIDE + theme.scaled(28),
    }
    gone = set(hidden)
    for column, least in (
        (Column.DURATION, _NO_DURATION),
        (Column.MESSAGE, _NO_MESSAGE),
        (Column.TIME, _NO_TIME),
        (Column.OPEN, _NO_OPEN),
    ):
        if width < theme.scaled(least):
            gone.add(column)
    shown = _fitted(widths, gone, width)
    if Column.MESSAGE in gone and shown[Column.BUTTON] < theme.scaled(_NAME_LEAST):
        shown = _fitted(widths, gone | {Column.TIME}, width)
    return shown


def _fitted(
    widths: Mapping[Column, int], gone: Collection[Column], width: int
) -> dict[Column, int]:
    shown = {column: length for column, length in widths.items() if column not in gone}
    first = next(iter(shown), Column.TIME)
    shown[first] += 0 if first is Column.TIME else SIDE
    rest = width - sum(length for column, length in shown.items() if column is not Column.MESSAGE)
    taker = Column.MESSAGE if Column.MESSAGE in shown else Column.BUTTON
    before = 0 if taker is Column.MESSAGE else shown[taker]
    return {**shown, taker: max(1, before + rest)}
