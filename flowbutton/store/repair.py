"""A damaged journal: noticed, kept, and its rows brought into a new one."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from datetime import datetime
from pathlib import Path

from flowbutton.domain.run import Run
from flowbutton.store import rows
from flowbutton.store.carving import carved
from flowbutton.store.database import connect
from flowbutton.store.files import cannot_write
from flowbutton.store.migrations import INDEX_ANEW, migrate

log = logging.getLogger(__name__)

SMALL_BYTES = 16 * 2**20  # checked whole at each start: some 1 ms for each MiB
_UPWARD = "SELECT owner, run FROM runs ORDER BY seq"
_DOWNWARD = "SELECT owner, run FROM runs ORDER BY seq DESC"
_CHECK_SEARCH = "INSERT INTO search (search, rank) VALUES ('integrity-check', 1)"
_DAMAGE = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR}


def is_damaged(path: Path, *, thoroughly: bool) -> bool:
    """Return whether the database is not what SQLite wrote. Raises StoreError, sqlite3.Error.

    Otherwise than `thoroughly`, a large file is only opened and its ends are read.
    """
    try:
        with contextlib.closing(connect(path)) as connection:
            if thoroughly or path.stat().st_size <= SMALL_BYTES:
                verdict = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
                if verdict != "ok":
                    return True
            if connection.execute("PRAGMA user_version").fetchone()[0]:
                connection.execute("SELECT max(seq), min(seq) FROM runs").fetchone()
                if thoroughly:
                    connection.execute(_CHECK_SEARCH)
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode & 0xFF in _DAMAGE:
            return True
        raise
    return False


def rebuild(path: Path, now: datetime) -> tuple[Path, int]:
    """Put a new database with what can be read in the place of a damaged one.

    Returns where the damaged one is kept, and how many runs were saved. Raises StoreError,
    sqlite3.Error; the damaged one is then still in its place.
    """
    fresh = path.with_name(f"{path.name}.rebuilt")
    aside = path.with_name(f"{path.name}.damaged-{now:%Y%m%dT%H%M%S}")
    try:
        _remove(fresh)
        count = _copy(path, fresh)
        _exchange(path, fresh, aside)
    except OSError as error:
        raise cannot_write(path) from error
    return aside, count


def _copy(path: Path, fresh: Path) -> int:
    runs = _readable(path)
    with contextlib.closing(connect(fresh)) as target:
        migrate(target)
        target.execute("BEGIN")
        for run, owner in runs:
            rows.put(target, run, owner)
        target.execute(INDEX_ANEW)  # the languages of the window are not known here
        target.execute("COMMIT")
    return len(runs)


def _exchange(path: Path, fresh: Path, aside: Path) -> None:
    """Give each file its new name; a write-ahead log goes with its database."""
    path.replace(aside)
    for ending in ("-wal", "-shm"):
        with contextlib.suppress(FileNotFoundError):
            _with(path, ending).replace(_with(aside, ending))
    fresh.replace(path)


def _remove(path: Path) -> None:
    for ending in ("", "-wal", "-shm"):
        _with(path, ending).unlink(missing_ok=True)


def _with(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def _readable(path: Path) -> list[tuple[Run, str]]:
    """Return every run that can still be read and its owner, oldest first."""
    found: dict[str, tuple[Run, str]] = {}
    if not _walk(path, _UPWARD, found) and not _walk(path, _DOWNWARD, found):
        for file in (path, _with(path, "-wal")):
            for run in carved(file):
                known = found.get(run.press_id)
                if known is None or (run.state.is_final and not known[0].state.is_final):
                    found[run.press_id] = run, ""
    return sorted(found.values(), key=lambda each: each[0].started_at)


def _walk(path: Path, order: str, found: dict[str, tuple[Run, str]]) -> bool:
    """Add the runs in that order until the damage; return whether there was none."""
    try:
        with contextlib.closing(connect(path)) as connection:
            for owner, text in connection.execute(order):
                for run in rows.runs_of([(text,)]):
                    found[run.press_id] = run, owner
    except sqlite3.DatabaseError as error:
        log.info("Reading the damaged journal ended: %s", error)
        return False
    return True
