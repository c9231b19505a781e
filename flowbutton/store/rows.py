"""A run as a row of the journal, and back."""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta

from flowbutton.domain.run import Run, RunState
from flowbutton.domain.searchable import searchable
from flowbutton.domain.words import Sentence
from flowbutton.store import codec
from flowbutton.store.shape import ShapeError

log = logging.getLogger(__name__)

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)

_PUT = """
    INSERT INTO runs (press_id, button, name, state, ran, is_open, is_hidden, started_at,
        ended_at, owner, text, run)
    VALUES (:press_id, :button, :name, :state, :ran, :is_open, :is_hidden, :started_at,
        :ended_at, :owner, :text, :run)
    ON CONFLICT (press_id) DO UPDATE SET button = :button, name = :name, state = :state,
        ran = :ran, is_open = :is_open, is_hidden = :is_hidden, started_at = :started_at,
        ended_at = :ended_at, owner = :owner, text = :text, run = :run
"""
Row = dict[str, object]
Said = Callable[[Sentence], str]


def put(connection: sqlite3.Connection, run: Run, owner: str, said: Said = str) -> None:
    """Write a run: in its row when there is one, else in a new one."""
    put_row(connection, row_of(run, owner, said))


def put_row(connection: sqlite3.Connection, row: Row) -> None:
    """Write a row, made before the transaction so that others do not wait for that."""
    connection.execute(_PUT, row)


def runs_of(rows: Iterable[tuple[str]]) -> tuple[Run, ...]:
    """Return the runs of rows of JSON; one that cannot be read is left out and logged."""
    runs = []
    for (text,) in rows:
        try:
            runs.append(codec.decode(Run, text))
        except ShapeError as error:
            log.warning("A row of the journal cannot be read: %s", error)
    return tuple(runs)


def microseconds(moment: datetime) -> int:
    """Return a time as microseconds since the epoch."""
    return (moment - _EPOCH) // timedelta(microseconds=1)


def row_of(run: Run, owner: str, said: Said = str) -> Row:
    """Return the row of a run, to be found by its sentences also as they are `said`.

    One that is being sent is not to be found by its words yet: a press does not wait for their
    index, and its answer brings them.
    """
    return {
        "press_id": _storable(run.press_id),
        "button": _storable(run.button),
        "name": _storable(run.name),
        "state": run.state.value,
        "ran": run.ran.value,
        "is_open": run.is_open,
        "is_hidden": run.is_hidden,
        "started_at": microseconds(run.started_at),
        "ended_at": None if run.ended_at is None else microseconds(run.ended_at),
        "owner": owner,
        "text": "" if run.state is RunState.SENDING else searchable(run, said),
        "run": codec.encode(run),
    }


def _storable(text: str) -> str:
    """Return the text without lone surrogates, which SQLite refuses."""
    return text.encode("utf-8", "replace").decode("utf-8")
