import os
from datetime import timedelta

import pytest

from flowbutton.domain.run import Output
from flowbutton.store.journal import SqliteJournal
from tests.store.journals import open_journal
from tests.store.values import MONDAY, run, success

NOW = MONDAY + timedelta(days=100)


@pytest.fixture
def outputs(tmp_path):
    outputs = tmp_path / "outputs"
    outputs.mkdir()
    return outputs


@pytest.fixture
def journal(tmp_path):
    journal = open_journal(tmp_path / "journal.sqlite3", NOW)
    yield journal
    journal.close()


@pytest.fixture
def put(outputs):
    def put(name, age):
        path = outputs / name
        path.write_text("x")
        changed_at = (NOW - age).timestamp()
        os.utime(path, (changed_at, changed_at))
        return path

    return put


TIDY = [lambda journal: journal.prune(90), SqliteJournal.clear]


@pytest.mark.parametrize("tidy", TIDY)
def test_files_that_no_run_names_are_deleted_when_they_are_a_day_old(journal, put, tidy):
    old = put("answer-abcd_123", timedelta(days=1, seconds=1))
    young = put("answer-efgh_456", timedelta(hours=23))
    others = put("notes.txt", timedelta(days=9))
    tidy(journal)
    assert [each.exists() for each in (old, young, others)] == [False, True, True]


def test_what_a_run_names_stays_as_long_as_the_run(journal, put):
    done = put("answer-abcd_123", timedelta(days=5))
    going_on = put("answer-efgh_456", timedelta(days=5))
    left = put("answer-abcd_12", timedelta(days=5))
    recent = NOW - timedelta(days=5)
    kept = Output("application/pdf", 1, path=str(done))
    journal.save(success(1, started_at=recent, output=kept))
    journal.save(run(2, started_at=recent, output=Output("text/plain", 1, path=str(going_on))))
    journal.prune(90)
    assert [each.exists() for each in (done, going_on, left)] == [True, True, False]
    journal.clear()
    assert [each.exists() for each in (done, going_on)] == [False, True]


@pytest.mark.parametrize("tidy", TIDY)
def test_without_a_folder_there_is_nothing_to_sweep(journal, tmp_path, tidy):
    assert tidy(journal) == 0
    assert not (tmp_path / "outputs").exists()


def test_a_file_that_goes_meanwhile_is_no_fault(journal, outputs):
    (outputs / "answer-gone").symlink_to(outputs / "nowhere")
    assert journal.prune(90) == 0
