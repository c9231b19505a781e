"""Old rows are found by the same words as new ones: a few at a time, when nothing waits for it."""

from __future__ import annotations

from flowbutton.domain.run import RunState
from flowbutton.domain.searchable import searchable
from flowbutton.store.database import Database
from flowbutton.store.rows import Said, runs_of

_BATCH = 200  # a press waits no longer than for so many
_LEFT = "SELECT max(seq) FROM to_index"
_ROWS = """
    SELECT seq, text, run FROM runs WHERE seq <= ? AND state != ? ORDER BY seq DESC LIMIT ?
"""
_WRITE = "UPDATE runs SET text = ? WHERE seq = ? AND text = ?"  # unless it has changed meanwhile


def reindex(database: Database, said: Said) -> bool:
    """Index the newest of the old rows anew; return whether there are more. Raises StoreError."""
    with database.reading() as connection:
        newest = connection.execute(_LEFT).fetchone()[0]
        if newest is None:
            return False
        values = (newest, RunState.SENDING.value, _BATCH)
        found = connection.execute(_ROWS, values).fetchall()
    changes = []
    for seq, before, text in found:
        for run in runs_of([(text,)]):
            words = searchable(run, said)
            if words != before:
                changes.append((words, seq, before))
    with database.writing() as connection:
        connection.executemany(_WRITE, changes)
        connection.execute("DELETE FROM to_index")
        if len(found) == _BATCH:
            connection.execute("INSERT INTO to_index VALUES (?)", (found[-1][0] - 1,))
    return len(found) == _BATCH
