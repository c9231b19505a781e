"""The files of answers that were too large for the journal."""

from __future__ import annotations

import contextlib
import re
from datetime import datetime, timedelta
from pathlib import Path

from flowbutton.store.database import Database

_AGE = timedelta(days=1)  # another program may be writing a younger one, or be about to name it
_FILES = "answer-*"
_NAME = re.compile(r"answer-\w+")
_NAMING = "SELECT run FROM runs WHERE instr(run, 'answer-') > 0"


def delete(path: Path, outputs: Path) -> None:
    """Delete the file of an answer, and nothing outside the folder, whatever a row says."""
    if outputs.resolve() in path.resolve().parents:
        with contextlib.suppress(OSError):
            path.unlink()


def sweep(database: Database, now: datetime, outputs: Path) -> int:
    """Delete the files that no run names, as a program leaves them that ends too early.

    Return how many there were. Raises StoreError.
    """
    latest = (now - _AGE).timestamp()
    old = [path for path in outputs.glob(_FILES) if _changed_at(path) < latest]
    if not old:
        return 0
    with database.reading() as connection:
        named = {name for (run,) in connection.execute(_NAMING) for name in _NAME.findall(run)}
    left = [path for path in old if path.name not in named]
    for path in left:
        delete(path, outputs)
    return len(left)


def _changed_at(path: Path) -> float:
    """Return when the file was changed, in seconds since the epoch; never when it is gone."""
    try:
        return path.stat().st_mtime
    except OSError:
        return float("inf")
