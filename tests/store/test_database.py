import contextlib
import sqlite3
import threading

import pytest

from flowbutton.domain.errors import StoreError
from flowbutton.store import database
from flowbutton.store.database import DamagedError, Database, connect, store_error


@pytest.fixture
def path(tmp_path):
    return tmp_path / "data.sqlite3"


@pytest.fixture
def prepared():
    return []


@pytest.fixture
def data(path, prepared):
    def prepare():
        prepared.append(opened.is_suspect)
        connection = connect(path)
        connection.execute("CREATE TABLE IF NOT EXISTS t (x)")
        connection.close()

    opened = Database(path, prepare)
    yield opened
    opened.close()


def rows(data):
    with data.reading() as connection:
        return connection.execute("SELECT x FROM t").fetchall()


def test_what_was_written_is_read(data, prepared):
    with data.writing() as connection:
        connection.execute("INSERT INTO t VALUES (1)")
    assert rows(data) == [(1,)]
    assert prepared == [False]


def test_an_error_inside_leaves_nothing_written(data):
    with contextlib.suppress(ZeroDivisionError), data.writing() as connection:
        connection.execute("INSERT INTO t VALUES (1)")
        1 / 0  # noqa: B018 - it raises
    assert rows(data) == []
    with data.writing() as connection:
        connection.execute("INSERT INTO t VALUES (2)")
    assert rows(data) == [(2,)]


def test_a_connection_is_used_again(data):
    with data.reading() as one:
        pass
    with data.reading() as other:
        assert other is one


def test_connections_above_what_is_kept_are_closed(data):
    opened = [data.reading() for _ in range(6)]
    connections = [each.__enter__() for each in opened]
    for each in opened:
        each.__exit__(None, None, None)
    closed = 0
    for connection in connections:
        try:
            connection.execute("SELECT 1")
        except sqlite3.ProgrammingError:
            closed += 1
    assert closed == 2


def test_a_connection_given_back_after_the_end_is_closed(data):
    with data.reading() as connection:
        data.close()
    with pytest.raises(sqlite3.ProgrammingError):
        connection.execute("SELECT 1")
    with pytest.raises(StoreError, match="closing"):
        rows(data)


def test_a_file_that_was_replaced_is_prepared_again(data, path, prepared):
    with data.writing() as connection:
        connection.execute("INSERT INTO t VALUES (1)")
    with data.reading() as old:
        for each in path.parent.iterdir():
            each.unlink()
        assert rows(data) == []
    assert prepared == [False, False]
    with data.reading() as connection:
        assert connection is not old


def test_damage_makes_it_suspect_until_it_is_prepared_again(data, prepared):
    rows(data)
    with pytest.raises(DamagedError), data.reading():
        raise sqlite_error(sqlite3.SQLITE_CORRUPT)
    assert data.is_suspect
    rows(data)
    assert prepared == [False, True]
    assert not data.is_suspect


def test_a_bug_stays_a_bug(data):
    with data.writing() as connection:
        connection.execute("CREATE TABLE u (x UNIQUE)")
    with pytest.raises(sqlite3.IntegrityError), data.writing() as connection:
        connection.execute("INSERT INTO u VALUES (1), (1)")
    with pytest.raises(sqlite3.ProgrammingError), data.reading() as connection:
        connection.execute("SELECT ?", (1, 2))


def test_two_threads_write_one_after_the_other(data):
    entered, leave = threading.Event(), threading.Event()

    def first():
        with data.writing() as connection:
            entered.set()
            leave.wait(9)
            connection.execute("INSERT INTO t VALUES ('first')")

    thread = threading.Thread(target=first)
    thread.start()
    assert entered.wait(9)
    timer = threading.Timer(0.05, leave.set)
    timer.start()
    with data.writing() as connection:
        connection.execute("INSERT INTO t VALUES ('second')")
    thread.join()
    timer.join()
    assert rows(data) == [("first",), ("second",)]


def test_waiting_for_another_thread_has_an_end(path, data):
    impatient = Database(path, lambda: None, patience_s=0)
    with (
        data.writing(),
        pytest.raises(StoreError, match="in use by another"),
        impatient.writing(),
    ):
        pytest.fail("it was in use")
    with (
        impatient.writing(),
        pytest.raises(StoreError, match="in use by another"),
        impatient.writing(),
    ):
        pytest.fail("it was in use")
    impatient.close()


def test_a_setting_that_fails_leaves_no_connection(path):
    path.write_bytes(b"not a database" * 100)
    with pytest.raises(sqlite3.DatabaseError, match="not a database"):
        connect(path)


def test_a_file_that_cannot_be_made_is_said(tmp_path):
    with pytest.raises(StoreError, match="cannot be written"):
        connect(tmp_path / ("x" * 300))


def sqlite_error(code):
    error = sqlite3.OperationalError("words of SQLite")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize(
    ("code", "title"),
    [
        (sqlite3.SQLITE_BUSY, "The journal is in use by another FlowButton"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, "The journal is in use by another FlowButton"),
        (sqlite3.SQLITE_LOCKED, "The journal is in use by another FlowButton"),
        (sqlite3.SQLITE_CORRUPT_VTAB, "The journal is damaged"),
        (sqlite3.SQLITE_NOTADB, "The journal is damaged"),
        (sqlite3.SQLITE_FULL, "The disk is full, so the journal cannot be written"),
        (sqlite3.SQLITE_READONLY, "data.sqlite3 cannot be written"),
        (sqlite3.SQLITE_IOERR_WRITE, "data.sqlite3 cannot be written"),
        (sqlite3.SQLITE_CANTOPEN, "data.sqlite3 cannot be written"),
    ],
)
def test_every_error_says_what_happened_and_what_to_do(path, code, title):
    error = store_error(sqlite_error(code), path)
    assert str(error).endswith(title)
    assert error.hint
    assert "words of SQLite" not in str(error)


def test_a_text_that_is_damaged_is_read_as_far_as_it_goes(data):
    with data.writing() as connection:
        connection.execute("INSERT INTO t VALUES (CAST(x'61FF62' AS TEXT))")
    assert rows(data) == [("a\ufffdb",)]
    with data.reading() as connection:
        assert connection.text_factory(b"a\xffb") == "a\ufffdb"


def test_patience_is_five_seconds():
    assert database.PATIENCE_S == 5
