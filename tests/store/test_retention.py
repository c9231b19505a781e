from contextlib import closing
from datetime import timedelta

import pytest

from flowbutton.domain.ports import Page
from flowbutton.domain.run import Output, RunState
from flowbutton.store import retention
from flowbutton.store.database import Database, connect
from tests.store.journals import execute, open_journal
from tests.store.values import MONDAY, run, success

DAY = timedelta(days=1)


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.sqlite3"


@pytest.fixture
def journal(path):
    journal = open_journal(path, MONDAY + 100 * DAY)
    yield journal
    journal.close()


def on_day(day, **changes):
    return success(day, started_at=MONDAY + day * DAY, **changes)


def ids(journal):
    return [each.press_id for each in journal.read(Page())]


def test_what_is_older_than_the_days_is_deleted(journal, path):
    for day in (1, 9, 10, 11, 100):
        journal.save(on_day(day))
    assert journal.prune(90) == 2
    assert ids(journal) == ["press-100", "press-11", "press-10"]
    assert journal.read(Page(text="digest", until=MONDAY + 10 * DAY)) == ()


def test_many_are_deleted_in_batches(journal, path):
    for day in range(3):
        journal.save(on_day(day))
    execute(
        path,
        """
        WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers LIMIT 1200)
        INSERT INTO runs (press_id, button, name, state, ran, is_open, is_hidden, started_at,
            owner, text, run)
        SELECT 'more-' || n, button, name, state, ran, is_open, is_hidden, started_at, owner, text,
            run FROM numbers, (SELECT * FROM runs WHERE press_id = 'press-1')
        """,
    )
    journal.save(on_day(100))
    assert journal.prune(90) == 1203
    assert ids(journal) == ["press-100"]


def test_open_runs_are_kept(journal):
    journal.save(on_day(1, state=RunState.WAITING, follows=True))
    journal.save(on_day(2, state=RunState.UNKNOWN))
    journal.save(on_day(100))
    assert journal.prune(1) == 0
    assert journal.clear() == 1
    assert ids(journal) == ["press-2", "press-1"]


def test_a_clock_far_ahead_does_not_empty_the_journal(path):
    journal = open_journal(path, MONDAY + 4000 * DAY)
    journal.save(on_day(1))
    journal.save(on_day(2))
    assert journal.prune(90) == 0
    journal.close()


def test_an_empty_journal_has_nothing_to_delete(journal):
    assert journal.prune(1) == 0
    assert journal.clear() == 0


def test_answers_in_files_go_with_their_runs_and_nothing_else_does(journal, path, tmp_path):
    outputs = tmp_path / "outputs"
    outputs.mkdir()
    mine, other, kept = outputs / "1.bin", tmp_path / "other.txt", outputs / "2.bin"
    for each in (mine, other, kept):
        each.write_text("x")
    sneaky = outputs / ".." / "other.txt"
    for day, file in enumerate((mine, other, sneaky, outputs / "gone", "")):
        journal.save(on_day(day, output=Output("text/plain", 1, path=str(file))))
    journal.save(on_day(100, output=Output("text/plain", 1, path=str(kept))))
    assert journal.prune(90) == 5
    assert [each.exists() for each in (mine, other, kept)] == [False, True, True]


def test_nothing_of_what_was_cleared_is_left_in_the_files(journal, path):
    for number in range(50):
        journal.save(success(number, name="Swordfish"))
    journal.save(run(99))
    assert journal.clear() == 50
    assert journal.get("press-99") == run(99)
    left = b"".join(each.read_bytes() for each in path.parent.iterdir() if each.is_file())
    assert b"wordfish" not in left


def test_what_is_in_use_is_overwritten_some_other_time(journal, path):
    journal.save(success(name="Swordfish"))
    database = Database(path, lambda: None, patience_s=0)
    with closing(connect(path)) as writer:
        execute(path, "DELETE FROM runs")
        writer.execute("BEGIN IMMEDIATE")
        retention.overwrite(database)
        assert b"wordfish" in path.with_name(f"{path.name}-wal").read_bytes()
    database.close()
    assert journal.clear() == 0
    assert b"wordfish" not in path.with_name(f"{path.name}-wal").read_bytes()
