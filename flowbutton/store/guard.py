"""Whether a press may go on, judged inside the transaction that writes it down."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable

from flowbutton.domain.run import Run, RunState
from flowbutton.store.rows import microseconds

# Presses without a saved button are told apart by their name.
_BEFORE = """
    SELECT (SELECT state FROM runs WHERE press_id = :press_id), (
        SELECT started_at FROM runs
        WHERE button = :button AND (button != '' OR name = :name) AND press_id != :press_id
        ORDER BY seq DESC LIMIT 1
    )
"""
# What is queued goes before those that came after it.
_UNDER_WAY = """
    SELECT state, owner FROM runs
    WHERE button = :button AND (button != '' OR name = :name) AND press_id != :press_id
        AND is_open = 1 AND (
            state IN ('sending', 'accepted', 'running', 'waiting')
            OR state = 'queued' AND seq < ifnull(
                (SELECT seq FROM runs WHERE press_id = :press_id), 9223372036854775807
            )
        )
"""
_OWNED = frozenset({RunState.SENDING.value, RunState.QUEUED.value})


def is_double(connection: sqlite3.Connection, run: Run, double_press_ms: int) -> bool:
    """Return whether this press, or another of the button a moment ago, is written down.

    Moments are told by the time of the press. One that lies in the future, after the clock was
    set back, holds nothing up.
    """
    known, newest = connection.execute(_BEFORE, _names(run)).fetchone()
    if known is not None:
        return bool(known != RunState.QUEUED.value)
    if newest is None:
        return False
    elapsed = microseconds(run.started_at) - int(newest)
    return abs(elapsed) < double_press_ms * 1000  # threads may write in another order


def is_running(connection: sqlite3.Connection, run: Run, is_alive: Callable[[str], bool]) -> bool:
    """Return whether a run of the button is under way, or queued before this press.

    One of unknown fate is not, nor one that a program was to send that has ended.
    """
    return any(
        state not in _OWNED or is_alive(owner)
        for state, owner in connection.execute(_UNDER_WAY, _names(run)).fetchall()
    )


def _names(run: Run) -> dict[str, str]:
    return {"press_id": run.press_id, "button": run.button, "name": run.name}
