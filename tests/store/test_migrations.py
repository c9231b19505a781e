from contextlib import closing

import pytest

from flowbutton.domain.errors import StoreError
from flowbutton.domain.ports import Page
from flowbutton.domain.run import RunState
from flowbutton.store import rows
from flowbutton.store.database import connect
from flowbutton.store.migrations import MIGRATIONS, migrate
from tests.store.journals import execute, journal_at
from tests.store.values import run, success

SCHEMA = "SELECT type, name, sql FROM sqlite_schema ORDER BY name"


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.sqlite3"


def make(path, version, runs):
    """Make a journal as a program of an older version left it."""
    with closing(connect(path)) as connection:
        for statements in MIGRATIONS[:version]:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {version}")
        for each in runs:
            rows.put(connection, each, "")


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS) + 1))
def test_a_journal_of_any_version_becomes_a_new_one(path, version):
    known = (success(1), run(2, state=RunState.FAILED), success(3, is_hidden=True))
    make(path, version, known)
    with journal_at(path) as journal:
        assert journal.read(Page()) == (known[1], known[0])
        assert journal.read(Page(text="digest")) == (known[1], known[0])
        journal.save(run(2, state=RunState.SUCCEEDED))
        succeeded = journal.read(Page(states=frozenset({RunState.SUCCEEDED})))
        assert [each.press_id for each in succeeded] == ["press-2", "press-1"]
        assert journal.notices == ()
    assert execute(path, "PRAGMA user_version") == [(len(MIGRATIONS),)]
    assert "counts" not in str(execute(path, SCHEMA))


@pytest.mark.parametrize("version", range(len(MIGRATIONS)))
def test_every_way_leads_to_the_same_shape(path, tmp_path, version):
    make(path, version, [])
    make(tmp_path / "other", 0, [])
    for each in (path, tmp_path / "other"):
        with closing(connect(each)) as connection:
            migrate(connection)
    assert execute(path, SCHEMA) == execute(tmp_path / "other", SCHEMA)


def test_an_empty_file_becomes_a_journal(path):
    path.write_bytes(b"")
    with journal_at(path) as journal:
        journal.save(run())
        assert journal.notices == ()


def test_a_migration_that_fails_changes_nothing(path):
    make(path, 1, [run()])
    execute(path, "CREATE TABLE counts (x)")
    before = execute(path, SCHEMA)
    with closing(connect(path)) as connection, pytest.raises(Exception, match="already exists"):
        migrate(connection)
    assert execute(path, SCHEMA) == before
    assert execute(path, "PRAGMA user_version") == [(1,)]


def test_a_newer_shape_is_refused(path):
    make(path, 1, [])
    execute(path, "PRAGMA user_version = 99")
    with (
        closing(connect(path)) as connection,
        pytest.raises(StoreError, match="made by a newer FlowButton"),
    ):
        migrate(connection)
