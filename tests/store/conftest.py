"""Journals that are closed at the end."""

import pytest

from tests.store.journals import open_journal


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data" / "journal.sqlite3"


@pytest.fixture
def reopen(path):
    """Return a function that opens the journal as another program would."""
    opened = []

    def open_one():
        opened.append(open_journal(path))
        return opened[-1]

    yield open_one
    for each in opened:
        each.close()


@pytest.fixture
def journal(reopen):
    return reopen()
