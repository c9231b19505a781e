from contextlib import closing

import pytest

from flowbutton.domain.ports import Page
from flowbutton.domain.run import Output, RunState
from flowbutton.store import reindex as module
from flowbutton.store import rows
from flowbutton.store.database import connect
from flowbutton.store.migrations import MIGRATIONS
from tests.store.journals import begin, execute, journal_at
from tests.store.values import run, success

OLD = MIGRATIONS[:4]  # before what is found became more


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.sqlite3"


def answered(number):
    return success(number, output=Output("text/plain", 9, f"answer{number}"))


def make(path, runs):
    """Make a journal in which runs are found by nothing but "digest"."""
    with closing(connect(path)) as connection:
        for statements in OLD:
            for statement in statements:
                connection.execute(statement)
        connection.execute(f"PRAGMA user_version = {len(OLD)}")
        for each in runs:
            rows.put_row(connection, rows.row_of(each, "") | {"text": "digest"})


def found(journal, text):
    return [each.press_id for each in journal.read(Page(text=text))]


def test_old_rows_are_found_as_new_ones_are(path):
    make(path, [answered(number) for number in range(1, 6)])
    with journal_at(path) as journal:
        assert found(journal, "answer3") == []
        assert not journal.reindex()
        assert found(journal, "answer3") == [answered(3).press_id]
        assert len(found(journal, "digest")) == 5
        assert not journal.reindex()
    assert execute(path, "SELECT * FROM to_index") == []


def test_it_goes_on_where_it_was_also_after_a_restart(path, monkeypatch):
    monkeypatch.setattr(module, "_BATCH", 2)
    make(path, [answered(number) for number in range(1, 6)])
    with journal_at(path) as journal:
        assert journal.reindex()
        assert found(journal, "answer5") != []
        assert found(journal, "answer2") == []
    with journal_at(path) as journal:
        assert journal.reindex()
        assert not journal.reindex()
        assert all(found(journal, f"answer{number}") for number in range(1, 6))


def test_a_new_journal_has_nothing_to_do(path):
    with journal_at(path) as journal:
        journal.save(answered(1))
        assert not journal.reindex()
        assert found(journal, "answer1") == [answered(1).press_id]


def test_what_is_being_sent_and_what_cannot_be_read_is_left_alone(path, expected_logs):
    expected_logs("A row of the journal cannot be read")
    make(path, [answered(1), answered(2)])
    execute(path, "UPDATE runs SET run = '{}' WHERE press_id = ?", answered(1).press_id)
    with journal_at(path) as journal:
        begin(journal, run(3, state=RunState.SENDING, button="other"))
        assert not journal.reindex()
        assert found(journal, "answer2") == [answered(2).press_id]
    sql = "SELECT text FROM runs ORDER BY seq"
    assert [text for (text,) in execute(path, sql)][::2] == ["digest", ""]


def test_sentences_are_found_as_they_are_said(path):
    make(path, [success(1)])
    with journal_at(path) as journal:
        journal.said = lambda sentence: f"gelungen {sentence}"
        assert not journal.reindex()
        assert found(journal, "gelungen") == [success(1).press_id]
