"""How old runs leave the journal, with the files of their answers."""

from __future__ import annotations

import logging
from datetime import datetime, timedelta
from pathlib import Path

from flowbutton.domain.errors import StoreError
from flowbutton.store import answer_files
from flowbutton.store.database import Database
from flowbutton.store.rows import microseconds, runs_of

log = logging.getLogger(__name__)

_BATCH = 500  # presses wait no longer than for so many
_OLD = "SELECT seq, run FROM runs WHERE started_at < ? AND is_open = 0 ORDER BY started_at LIMIT ?"
_NEWEST = "SELECT max(started_at) FROM runs"
_EVERYTHING = 2**63 - 1


def prune(database: Database, now: datetime, days: int, outputs: Path) -> int:
    """Delete the runs that are older than `days`, but open ones, and return how many.

    Age is counted from the newest run or from now, whichever is earlier: a clock that is a year
    ahead must not empty the journal. Raises StoreError.
    """
    with database.reading() as connection:
        newest = connection.execute(_NEWEST).fetchone()[0]
    if newest is None:
        return 0
    latest = min(int(newest), microseconds(now))
    return _delete(database, latest - timedelta(days=days) // timedelta(microseconds=1), outputs)


def clear(database: Database, outputs: Path) -> int:
    """Delete all runs but open ones, and what is left of them in the file. Raises StoreError."""
    count = _delete(database, _EVERYTHING, outputs)
    overwrite(database)
    return count


def overwrite(database: Database) -> None:
    """Leave nothing in the file of what was deleted; if it is in use, some other time."""
    try:
        with database.reading() as connection:
            connection.execute("INSERT INTO search (search) VALUES ('optimize')")
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except StoreError as error:
        log.info("The journal could not be tidied: %s", error)


def _delete(database: Database, before: int, outputs: Path) -> int:
    count = 0
    while True:
        with database.writing() as connection:
            found = connection.execute(_OLD, (before, _BATCH)).fetchall()
            connection.executemany("DELETE FROM runs WHERE seq = ?", [(seq,) for seq, _ in found])
        for run in runs_of([(text,) for _, text in found if '"output"' in text]):
            if run.output is not None and run.output.path:
                answer_files.delete(Path(run.output.path), outputs)
        count += len(found)
        if len(found) < _BATCH:
            return count
