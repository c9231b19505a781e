"""Journals for the tests: opened as several programs would, and closed at the end."""

from __future__ import annotations

import sqlite3
from contextlib import closing, contextmanager

from flowbutton.store.journal import SqliteJournal
from tests.store.values import MONDAY


def open_journal(path, now=MONDAY):
    return SqliteJournal(path, lambda: now, path.parent / "outputs")


@contextmanager
def journal_at(path):
    journal = open_journal(path)
    yield journal
    journal.close()


def execute(path, sql, *values):
    """Run SQL on the file as another program would, and return the rows."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        return connection.execute(sql, values).fetchall()


def begin(journal, run, *, double_press_ms=500, one_at_a_time=True):
    return journal.begin(run, double_press_ms=double_press_ms, one_at_a_time=one_at_a_time)
