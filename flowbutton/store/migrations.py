"""The shape of the journal's database, step by step; a step is never changed, only added."""

from __future__ import annotations

import sqlite3

from flowbutton.domain.errors import StoreError
from flowbutton.domain.words import say

# One row for each press. `run` is all that is known, as JSON; the other columns are what is
# asked for. Times are microseconds since the epoch. `owner` is the program that sends it.
_RUNS = (
    """
    CREATE TABLE runs (
        seq INTEGER PRIMARY KEY,
        press_id TEXT NOT NULL UNIQUE,
        button TEXT NOT NULL,
        name TEXT NOT NULL,
        state TEXT NOT NULL,
        ran TEXT NOT NULL,
        is_open INTEGER NOT NULL,
        is_hidden INTEGER NOT NULL,
        started_at INTEGER NOT NULL,
        ended_at INTEGER,
        owner TEXT NOT NULL,
        text TEXT NOT NULL,
        run TEXT NOT NULL
    )
    """,
    "CREATE INDEX runs_button ON runs (button)",
    "CREATE INDEX runs_button_state ON runs (button, state) WHERE is_hidden = 0",
    "CREATE INDEX runs_state ON runs (state) WHERE is_hidden = 0",
    "CREATE INDEX runs_started ON runs (started_at)",
    "CREATE INDEX runs_open ON runs (button) WHERE is_open = 1",
)

# The words of each run, in step with runs.text.
_SEARCH = (
    """
    CREATE VIRTUAL TABLE search USING fts5 (
        text, content = 'runs', content_rowid = 'seq', prefix = '1 2 3'
    )
    """,
    "INSERT INTO search (search) VALUES ('rebuild')",
    """
    CREATE TRIGGER search_insert AFTER INSERT ON runs BEGIN
        INSERT INTO search (rowid, text) VALUES (new.seq, new.text);
    END
    """,
    """
    CREATE TRIGGER search_update AFTER UPDATE OF text ON runs WHEN old.text IS NOT new.text BEGIN
        INSERT INTO search (search, rowid, text) VALUES ('delete', old.seq, old.text);
        INSERT INTO search (rowid, text) VALUES (new.seq, new.text);
    END
    """,
    """
    CREATE TRIGGER search_delete AFTER DELETE ON runs BEGIN
        INSERT INTO search (search, rowid, text) VALUES ('delete', old.seq, old.text);
    END
    """,
)

# How many runs of each button are in each state: counting a million takes too long.
_COUNTS = (
    """
    CREATE TABLE counts (
        button TEXT NOT NULL,
        state TEXT NOT NULL,
        number INTEGER NOT NULL,
        PRIMARY KEY (button, state)
    ) WITHOUT ROWID
    """,
    """
    INSERT INTO counts
    SELECT button, state, count(*) FROM runs WHERE is_hidden = 0 GROUP BY button, state
    """,
    """
    CREATE TRIGGER counts_insert AFTER INSERT ON runs WHEN new.is_hidden = 0 BEGIN
        INSERT INTO counts VALUES (new.button, new.state, 1)
        ON CONFLICT DO UPDATE SET number = number + 1;
    END
    """,
    """
    CREATE TRIGGER counts_update_old AFTER UPDATE ON runs
    WHEN old.is_hidden = 0
        AND (old.button, old.state, old.is_hidden) IS NOT (new.button, new.state, new.is_hidden)
    BEGIN
        UPDATE counts SET number = number - 1 WHERE button = old.button AND state = old.state;
    END
    """,
    """
    CREATE TRIGGER counts_update_new AFTER UPDATE ON runs
    WHEN new.is_hidden = 0
        AND (old.button, old.state, old.is_hidden) IS NOT (new.button, new.state, new.is_hidden)
    BEGIN
        INSERT INTO counts VALUES (new.button, new.state, 1)
        ON CONFLICT DO UPDATE SET number = number + 1;
    END
    """,
    """
    CREATE TRIGGER counts_delete AFTER DELETE ON runs WHEN old.is_hidden = 0 BEGIN
        UPDATE counts SET number = number - 1 WHERE button = old.button AND state = old.state;
    END
    """,
)

# The door is in the JSON of the run; only its index takes room, and seconds for a million runs.
_DOORS = (
    """
    ALTER TABLE runs ADD COLUMN door TEXT
        AS (CASE WHEN json_valid(run) THEN json_extract(run, '$.door') END) VIRTUAL
    """,
    "CREATE INDEX runs_door ON runs (door) WHERE is_hidden = 0",
)

#: Has all rows that are there indexed anew, later.
INDEX_ANEW = "INSERT INTO to_index SELECT max(seq) FROM runs HAVING max(seq) IS NOT NULL"

# What is found of a run became more. Rows up to this one are indexed anew, later.
_TO_INDEX = ("CREATE TABLE to_index (seq INTEGER NOT NULL)", INDEX_ANEW)

# Nobody asks for the counts any more, and each press paid for them.
_NO_COUNTS = (
    "DROP TRIGGER counts_insert",
    "DROP TRIGGER counts_update_old",
    "DROP TRIGGER counts_update_new",
    "DROP TRIGGER counts_delete",
    "DROP TABLE counts",
)

MIGRATIONS = (_RUNS, _SEARCH, _COUNTS, _DOORS, _TO_INDEX, _NO_COUNTS)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the database to the newest shape, wholly or not at all. Raises StoreError."""
    if _version(connection) == len(MIGRATIONS):
        return
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = _version(connection)  # another process may have been quicker
        if version > len(MIGRATIONS):
            raise StoreError(
                say("The journal was made by a newer FlowButton"),
                say("Update FlowButton on this computer"),
            )
        for statements in MIGRATIONS[version:]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(MIGRATIONS):d}")
        connection.execute("COMMIT")
    finally:
        if connection.in_transaction:
            connection.execute("ROLLBACK")


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])
