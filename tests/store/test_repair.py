import contextlib
import logging
import os
import random
import shutil
import threading
from contextlib import closing
from datetime import timedelta

import pytest

from flowbutton.domain.errors import StoreError
from flowbutton.domain.ports import Begun, Page
from flowbutton.domain.run import Ran, RunState
from flowbutton.store import codec, repair
from flowbutton.store.carving import carved
from flowbutton.store.database import connect
from tests.store.journals import begin, execute, journal_at, open_journal
from tests.store.values import MONDAY, run, success

MANY = [success(number, inputs={"text": f"{number} " * 20}) for number in range(300)]
PAGE = 4096


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.sqlite3"


@pytest.fixture(scope="module")
def whole(tmp_path_factory):
    """A journal with many runs, to be copied and damaged."""
    path = tmp_path_factory.mktemp("whole") / "journal.sqlite3"
    with journal_at(path) as journal:
        for each in MANY:
            journal.save(each)
    return path


@pytest.fixture
def filled(whole, path):
    shutil.copy(whole, path)
    return path


def overwrite(path, start, data):
    with path.open("r+b") as file:
        file.seek(start)
        file.write(data)


def leaves(path):
    """Return the numbers of the pages with rows."""
    with closing(connect(path)) as connection:
        return [
            number
            for (number,) in connection.execute(
                "SELECT pageno FROM dbstat WHERE name = 'runs' AND pagetype = 'leaf'"
            )
        ]


def everything(journal):
    return {each.press_id: each for each in journal.read(Page(limit=10_000))}


def test_a_sound_journal_is_left_alone(filled):
    assert not repair.is_damaged(filled, thoroughly=True)
    with journal_at(filled) as journal:
        assert len(everything(journal)) == 300
        assert journal.notices == ()


def test_a_damaged_page_costs_no_more_than_its_rows(filled, expected_logs):
    damaged = leaves(filled)
    overwrite(filled, (damaged[len(damaged) // 2] - 1) * PAGE, b"\xa5" * PAGE)
    with journal_at(filled) as journal:
        found = everything(journal)
        assert 280 <= len(found) < 300
        assert all(each in MANY for each in found.values())
        (notice,) = journal.notices
        assert f"{len(found)} runs could be saved" in str(notice)
        assert list(found) == sorted(found, key=lambda each: -int(each[6:]))
        assert begin(journal, run(1000)) is Begun.GO
    assert len(list(filled.parent.glob("journal.sqlite3.damaged-20261123T090000"))) == 1
    expected_logs("The journal was damaged")


def test_a_journal_without_its_beginning_gives_back_its_runs(filled, expected_logs):
    overwrite(filled, 0, b"\0" * PAGE)
    with journal_at(filled) as journal:
        assert everything(journal) == {each.press_id: each for each in MANY}
    expected_logs("The journal was damaged; 300 runs saved")


def test_what_was_saved_is_found_in_the_language_of_the_window_again(filled, expected_logs):
    overwrite(filled, 0, b"\0" * PAGE)
    with journal_at(filled) as journal:
        journal.said = lambda _sentence: "Erfolgreich"
        while journal.reindex():
            pass
        assert len(journal.read(Page(text="erfolgreich", limit=1000))) == len(MANY)
    expected_logs("The journal was damaged")


def test_a_truncated_journal_gives_back_what_is_there(filled, expected_logs):
    os.truncate(filled, filled.stat().st_size // 2)
    with journal_at(filled) as journal:
        found = everything(journal)
        assert 50 < len(found) < 300
        assert all(each in MANY for each in found.values())
    expected_logs("The journal was damaged")


@pytest.mark.parametrize("content", [b"junk" * 2000, b"\xff" * 5, bytes(range(256)) * 40])
def test_a_file_that_never_was_a_journal_is_set_aside(path, content, expected_logs):
    path.write_bytes(content)
    with journal_at(path) as journal:
        assert begin(journal, run()) is Begun.GO
        assert "0 runs could be saved" in str(journal.notices[0])
    assert path.with_name(f"{path.name}.damaged-20261123T090000").read_bytes() == content
    expected_logs("The journal was damaged")


def test_a_database_without_the_tables_is_set_aside(path, expected_logs):
    execute(path, "CREATE TABLE x (y)")
    execute(path, "PRAGMA user_version = 3")
    with journal_at(path) as journal:
        assert begin(journal, run()) is Begun.GO
    expected_logs("The journal was damaged")


@pytest.mark.parametrize("seed", range(20))
def test_wherever_it_is_damaged_presses_go_on(filled, expected_logs, seed):
    chance = random.Random(seed)  # noqa: S311 - to be the same each time
    size = filled.stat().st_size
    overwrite(filled, chance.randrange(size), chance.randbytes(chance.choice([1, 50, 5000])))
    logging.getLogger("flowbutton.store").setLevel(logging.ERROR)  # damage, or none that matters
    with journal_at(filled) as journal:
        presses = 0
        while presses < 2:  # damage that is met only later is repaired then
            with contextlib.suppress(StoreError):
                begin(journal, run(2000))
            presses += 1
        assert journal.get("press-2000") == run(2000)
        assert len(everything(journal)) > 280
    logging.getLogger("flowbutton.store").setLevel(logging.NOTSET)


def test_runs_that_only_the_write_ahead_log_has_are_saved(filled, expected_logs):
    copy = filled.with_name("copy.sqlite3")
    with closing(connect(filled)) as keeps_it_open:
        keeps_it_open.execute("SELECT * FROM runs").fetchone()
        with journal_at(filled) as journal:
            journal.save(run(999))
        shutil.copy(filled, copy)
        shutil.copy(f"{filled}-wal", f"{copy}-wal")
    overwrite(copy, 0, b"\0" * 100)
    with journal_at(copy) as journal:
        found = everything(journal)
        assert found["press-999"] == run(999)
        assert len(found) == 301
    expected_logs("The journal was damaged")


def test_what_was_being_sent_is_unknown_afterwards(path, expected_logs):
    with journal_at(path) as journal:
        begin(journal, run())
    overwrite(path, 0, b"\0" * 100)
    with journal_at(path) as journal:
        assert [each.state for each in journal.unfinished()] == [RunState.UNKNOWN]
    expected_logs("The journal was damaged")


def test_of_several_versions_of_a_run_the_final_one_is_taken(path, expected_logs):
    done = run(state=RunState.FAILED, ran=Ran.YES, ended_at=MONDAY + timedelta(hours=1))
    versions = (run(), done, run(state=RunState.RUNNING), run(2))
    path.write_bytes(b"junk".join(codec.encode(each).encode() for each in versions))
    assert list(carved(path)) == list(versions)
    with journal_at(path) as journal:
        assert everything(journal) == {"press-1": done, "press-2": run(2)}
    expected_logs("The journal was damaged")


def test_nothing_is_carved_from_what_is_not_there(path):
    assert list(carved(path)) == []
    path.write_bytes(b"")
    assert list(carved(path)) == []
    path.write_bytes(b'{"press_id": "cut off')
    assert list(carved(path)) == []


def test_a_damaged_search_is_repaired_once_it_was_met(filled, expected_logs, monkeypatch):
    monkeypatch.setattr(repair, "SMALL_BYTES", 0)  # else newer SQLite finds it at the start
    execute(filled, "UPDATE search_data SET block = x'00' WHERE id > 10")
    with journal_at(filled) as journal:
        with pytest.raises(StoreError, match="The journal is damaged"):
            journal.read(Page(text="digest"))
        assert len(journal.read(Page(text="digest", limit=1000))) == 300
        assert "300 runs could be saved" in str(journal.notices[0])
    expected_logs("The journal was damaged")


def test_a_large_journal_is_not_read_whole_at_the_start(filled, expected_logs):
    execute(filled, "CREATE TABLE ballast AS SELECT zeroblob(?)", repair.SMALL_BYTES)
    page = leaves(filled)[3]
    overwrite(filled, (page - 1) * PAGE, b"\xa5" * PAGE)
    with journal_at(filled) as journal:
        assert begin(journal, run(1000)) is Begun.GO
        assert journal.notices == ()
        with pytest.raises(StoreError, match="The journal is damaged") as caught:
            journal.read(Page(limit=1000))
        assert "saved first" in str(caught.value.hint)
        assert everything(journal)["press-1000"] == run(1000)
        assert len(journal.notices) == 1
    expected_logs("The journal was damaged")


def test_another_program_goes_on_with_the_repaired_journal(filled, expected_logs):
    one, other = open_journal(filled), open_journal(filled)
    one.save(run(500))
    assert other.get("press-500") == run(500)  # it is open when the damage comes
    execute(filled, "UPDATE search_data SET block = x'00' WHERE id > 10")
    with pytest.raises(StoreError):
        other.read(Page(text="digest"))
    assert len(everything(other)) == 200 or len(everything(other)) == 301
    one.save(run(501))
    assert everything(other)["press-501"] == run(501)
    one.close()
    other.close()
    expected_logs("The journal was damaged")


def test_of_two_programs_that_find_the_damage_one_repairs_it(filled, expected_logs):
    overwrite(filled, 0, b"\0" * PAGE)
    barrier, journals = threading.Barrier(2), [open_journal(filled), open_journal(filled)]

    def look(journal):
        barrier.wait()
        assert journal.get("press-1") == MANY[1]

    threads = [threading.Thread(target=look, args=(each,)) for each in journals]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for each in journals:
        each.close()
    assert len(journals[0].notices + journals[1].notices) == 1
    assert len(list(filled.parent.glob("*.damaged-*"))) == 1
    expected_logs("The journal was damaged")


def test_a_damaged_journal_that_cannot_be_set_aside_is_said(filled):
    overwrite(filled, 0, b"\0" * PAGE)
    filled.with_name(f"{filled.name}.damaged-20261123T090000").mkdir()
    with journal_at(filled) as journal, pytest.raises(StoreError, match="cannot be written"):
        journal.get("press-1")
    assert filled.exists()


def test_an_error_that_is_no_damage_is_not_taken_for_it(path):
    path.mkdir()
    with pytest.raises(Exception, match="unable to open"):
        repair.is_damaged(path, thoroughly=False)
