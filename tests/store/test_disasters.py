"""What happens to the journal when the computer does its worst: real disks, real processes."""

import json
import subprocess
import sys
from contextlib import contextmanager
from dataclasses import replace

import pytest

from flowbutton.domain.errors import StoreError
from flowbutton.domain.ports import Begun, Page
from flowbutton.domain.run import RunState
from tests.store.journals import begin, journal_at
from tests.store.test_journal import later
from tests.store.values import run

PROGRAM = [sys.executable, "-m", "tests.store.presser"]


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.sqlite3"


@contextmanager
def program(*arguments):
    """Run a second program that presses; give it a line to let it go on."""
    with subprocess.Popen(
        [*PROGRAM, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        bufsize=1,
    ) as process:
        try:
            yield process
            process.stdin.close()
            process.wait(30)
        finally:
            process.kill()


def test_on_a_full_disk_nothing_begins(path):
    with journal_at(path) as journal:
        assert begin(journal, run(0)) is Begun.GO
        journal.save(run(0, state=RunState.FAILED))
    limit = path.stat().st_size + 40_000  # bytes that a file may have, as on a full disk
    with program("until-full", path, limit) as process:
        told = json.loads(process.stdout.read())
    assert told["title"] in {
        f"{path} cannot be written",
        "The disk is full, so the journal cannot be written",
    }
    assert told["hint"]
    with journal_at(path) as journal:
        assert len(journal.read(Page(limit=10_000))) == told["begun"] + 1
        assert journal.get(f"press-{told['begun'] + 1}") is None
        assert journal.notices == ()


def test_on_a_disk_without_room_for_a_page_nothing_begins(path):
    with journal_at(path) as journal:
        assert begin(journal, run(0, button="b0")) is Begun.GO
        with journal._database.reading() as connection:
            (pages,) = connection.execute("PRAGMA page_count").fetchone()
            connection.execute(f"PRAGMA max_page_count = {pages}")
        large = {"text": "long " * 10_000}
        with pytest.raises(StoreError, match="The disk is full") as caught:
            begin(journal, run(1, inputs=large))
        assert str(caught.value.hint) == "Make room on the disk and try again"
        assert journal.get("press-1") is None
        assert begin(journal, run(1, inputs=large)) is Begun.GO


def without_room(journal):
    with journal._database.reading() as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages}")


def test_an_answer_that_could_not_be_written_holds_no_press_back(path):
    large = {"text": "long " * 10_000}
    answered = replace(run(0), state=RunState.ACCEPTED, follows=False, inputs=large)
    with journal_at(path) as journal:
        assert begin(journal, run(0)) is Begun.GO
        without_room(journal)
        with pytest.raises(StoreError, match="The disk is full"):
            journal.save(answered)
        assert journal.get("press-0").state is RunState.SENDING
        assert begin(journal, later(run(1), 5000)) is Begun.GO
        assert journal.get("press-0") == answered


def test_an_answer_that_still_cannot_be_written_keeps_nothing_else_from_it(path):
    answered = replace(run(0), state=RunState.ACCEPTED, inputs={"text": "long " * 10_000})
    with journal_at(path) as journal:
        assert begin(journal, run(0)) is Begun.GO
        for _ in range(2):
            without_room(journal)
            with pytest.raises(StoreError):
                journal.save(answered)
        without_room(journal)
        assert begin(journal, run(1, button="other")) is Begun.GO
        assert begin(journal, later(run(2), 5000)) is Begun.GO
        assert journal.get("press-0") == answered


def test_an_answer_that_is_written_late_replaces_nothing_newer(path):
    answered = replace(run(0), state=RunState.ACCEPTED, inputs={"text": "long " * 10_000})
    with journal_at(path) as journal, journal_at(path) as other:
        assert begin(journal, run(0)) is Begun.GO
        without_room(journal)
        with pytest.raises(StoreError):
            journal.save(answered)
        ended = replace(run(0), state=RunState.SUCCEEDED)
        other.save(ended)
        assert begin(journal, later(run(1), 5000)) is Begun.GO
        assert journal.get("press-0") == ended


def test_two_programs_that_press_at_once_make_one_run(path):
    with program("press", path, "a") as one, program("press", path, "b") as two:
        for each in (one, two):
            assert each.stdout.readline() == "ready\n"
        for number in range(50):
            for each in (one, two):
                each.stdin.write(f"button-{number}\n")
            answers = {each.stdout.readline() for each in (one, two)}
            assert answers == {"double\n", "go\n"}
    with journal_at(path) as journal:
        assert len(journal.read(Page())) == 50


def test_killed_at_any_moment_no_press_that_began_is_lost(path):
    for number in range(8):
        with program("many", path, number) as process:
            begun = [process.stdout.readline().strip() for _ in range(1 + number * 3)]
            process.kill()
            begun += process.stdout.read().split()
        with journal_at(path) as journal:
            known = {each.press_id: each for each in journal.unfinished()}
            assert journal.notices == ()
            assert set(begun) <= set(known)
            assert {known[each].state for each in begun} == {RunState.UNKNOWN}
            assert (
                begin(journal, run(press_id=f"after-{number}", button=f"after-{number}"))
                is Begun.GO
            )


def test_while_another_program_writes_a_press_waits(path):
    with journal_at(path) as journal:
        journal.unfinished()
        with program("hold", path) as process:
            assert process.stdout.readline() == "ready\n"
            process.stdin.write("go\n")
            assert begin(journal, run()) is Begun.GO
