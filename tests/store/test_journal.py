import stat
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flowbutton.domain.errors import StoreError
from flowbutton.domain.ports import Begun, Page
from flowbutton.domain.run import Ran, RunState
from flowbutton.domain.words import say
from tests.store.journals import begin, execute, open_journal
from tests.store.strategies import runs
from tests.store.values import MONDAY, run


def later(run, milliseconds, **changes):
    """Return another press of the same button, some time after."""
    at = run.started_at + timedelta(milliseconds=milliseconds)
    return replace(run, press_id=run.press_id + "-later", started_at=at, **changes)


def test_a_press_that_began_is_known(journal):
    assert begin(journal, run()) is Begun.GO
    assert journal.get("press-1") == run()


def test_a_press_that_was_never_made_is_not_known(journal):
    assert journal.get("press-1") is None


def test_nothing_is_on_the_disk_before_the_first_call(journal, path):
    assert not path.exists()


def test_the_file_is_for_this_user_only(journal, path):
    begin(journal, run())
    assert {stat.S_IMODE(each.stat().st_mode) for each in path.parent.iterdir()} == {0o600}
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700


def test_a_press_survives_the_program(journal, reopen):
    begin(journal, run())
    journal.close()
    assert reopen().get("press-1") == run()


def test_a_press_is_on_the_disk_when_it_began(journal):
    begin(journal, run())
    with journal._database.reading() as connection:
        assert connection.execute("PRAGMA synchronous").fetchone() == (2,)
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)


@settings(deadline=None, max_examples=20)
@given(st.lists(runs, unique_by=lambda each: each.press_id, max_size=4))
def test_any_run_comes_back_as_it_was(tmp_path_factory, found):
    folder = tmp_path_factory.mktemp("any")
    journal = open_journal(folder / "j.sqlite3")
    for each in found:
        journal.save(each)
    stored = journal.read(Page(limit=9))
    journal.close()
    surrogates = [each for each in found if not each.press_id.isprintable()]
    assert surrogates or stored == tuple(e for e in reversed(found) if not e.is_hidden)


# What a program leaves behind


def test_what_a_dead_program_was_sending_is_unknown(journal, reopen):
    begin(journal, run())
    journal.close()
    (found,) = reopen().unfinished()
    assert (found.state, found.ran, found.is_open) == (RunState.UNKNOWN, Ran.UNKNOWN, True)
    assert found.message == say("FlowButton ended while this was being sent")


def test_a_run_is_changed_as_it_is_written_and_stays_whose_it_was(journal, reopen):
    begin(journal, run())
    other = reopen()
    other.change("press-1", lambda known: replace(known, is_seen=True))
    assert journal.get("press-1") == run(is_seen=True)
    assert other.unfinished() == (run(is_seen=True),)  # it is being sent by the one that lives
    journal.close()
    (found,) = other.unfinished()
    assert (found.state, found.is_seen) == (RunState.UNKNOWN, True)
    assert other.change("nobody", lambda known: known) is None


def test_what_a_dead_program_had_sent_and_the_service_taken_is_accepted(journal, reopen):
    begin(journal, run())
    journal.save(run(ran=Ran.YES, run_id="RUN1"))
    journal.close()
    again = reopen()
    assert again.unfinished() == ()  # by its address: there is nothing to look at
    found = again.get("press-1")
    assert (found.state, found.ran, found.run_id) == (RunState.ACCEPTED, Ran.YES, "RUN1")
    assert "Accepted, and FlowButton was closed before" in str(found.message)


def test_what_a_run_waited_for_persons_is_no_part_of_its_usual_duration(journal):
    for number in range(3):
        known = run(number, state=RunState.SUCCEEDED, waited_s=3600.0)
        journal.save(replace(known, ended_at=known.started_at + timedelta(seconds=3612)))
    assert journal.typical_s(run().button) == 12


def test_what_a_dead_program_had_queued_is_never_sent(journal, reopen):
    journal.save(run(state=RunState.QUEUED, ran=Ran.NO))
    journal.close()
    again = reopen()
    assert again.unfinished() == ()
    found = again.get("press-1")
    assert (found.state, found.ran, found.is_open) == (RunState.NOT_SENT, Ran.NO, False)
    assert found.ended_at is not None
    assert "closed before" in str(found.message)


def test_what_a_living_program_has_queued_stays_so(journal, reopen):
    journal.save(run(state=RunState.QUEUED, ran=Ran.NO))
    (found,) = reopen().unfinished()
    assert found.state is RunState.QUEUED


def test_a_queued_press_is_withdrawn_once(journal):
    queued = run(state=RunState.QUEUED, ran=Ran.NO)
    withdrawn = run(state=RunState.NOT_SENT, ran=Ran.NO)
    assert not journal.withdraw(withdrawn)
    journal.save(queued)
    assert journal.withdraw(withdrawn)
    assert not journal.withdraw(withdrawn)
    assert journal.get("press-1") == withdrawn
    assert begin(journal, run()) is Begun.DOUBLE


def test_a_press_that_is_being_sent_is_not_withdrawn(journal):
    journal.save(run(state=RunState.QUEUED, ran=Ran.NO))
    begin(journal, run())
    assert not journal.withdraw(run(state=RunState.NOT_SENT, ran=Ran.NO))
    assert journal.get("press-1").state is RunState.SENDING


def test_what_a_living_program_is_sending_stays_so(journal, reopen):
    begin(journal, run())
    assert reopen().unfinished() == (run(),)


def test_what_a_dead_program_was_sending_holds_nothing_back(journal, reopen):
    begin(journal, run())
    journal.close()
    assert begin(reopen(), later(run(), 9000)) is Begun.GO


def test_what_a_living_program_is_sending_holds_the_press_of_another_back(journal, reopen):
    begin(journal, run())
    assert begin(reopen(), later(run(), 9000)) is Begun.RUNNING


def test_what_was_answered_is_not_touched_after_the_program_ended(journal, reopen):
    begin(journal, run())
    accepted = run(state=RunState.ACCEPTED, ran=Ran.YES, follows=True)
    journal.save(accepted)
    journal.close()
    assert reopen().unfinished() == (accepted,)


def test_dead_programs_leave_no_files(journal, reopen, path):
    begin(journal, run())
    (left,) = path.parent.glob("*.alive")
    kept = left.rename(left.with_name(left.name.replace(".alive", ".kept")))
    journal.close()
    kept.rename(left)
    reopen().unfinished()
    assert not list(path.parent.glob("*.alive"))


def test_unfinished_runs_come_oldest_first(journal):
    for number in (3, 1, 2):
        journal.save(run(number, state=RunState.RUNNING, follows=True))
    journal.save(run(4, state=RunState.SUCCEEDED))
    assert [each.press_id for each in journal.unfinished()] == ["press-3", "press-1", "press-2"]


# Errors


def test_a_closed_journal_says_so(journal):
    begin(journal, run())
    journal.close()
    with pytest.raises(StoreError, match="closing"):
        journal.save(run())


def test_a_journal_of_a_newer_program_is_not_touched(journal, reopen, path):
    journal.save(run())
    journal.close()
    execute(path, "PRAGMA user_version = 99")
    before = path.read_bytes()
    with pytest.raises(StoreError, match="newer FlowButton"):
        reopen().save(run())
    assert path.read_bytes() == before


def test_a_folder_in_the_place_of_the_file_is_said(journal, path):
    path.mkdir(parents=True)
    with pytest.raises(StoreError, match="journal"):
        journal.save(run())


def test_a_folder_that_cannot_be_made_is_said(journal, path):
    path.parent.write_text("a file")
    with pytest.raises(StoreError, match="cannot be made"):
        journal.save(run())


def test_a_journal_removed_while_the_program_runs_is_made_anew(journal, path):
    journal.save(run(1))
    for each in path.parent.glob("journal.sqlite3*"):
        each.unlink()
    assert begin(journal, run(2)) is Begun.GO
    assert path.exists()
    assert journal.read(Page()) == (run(2),)


def test_the_presses_around_one_are_known_whatever_the_clock_said(journal):
    known = [
        run(0),
        run(1, button="other"),
        run(2, is_hidden=True, state=RunState.SUCCEEDED),
        run(3, started_at=MONDAY - timedelta(days=400), state=RunState.SUCCEEDED),
    ]
    for each in known:
        journal.save(each)
    assert journal.around("press-1") == (known[0], known[2], known[3])
    assert journal.around("press-9") == ()
    for number in range(4, 400):
        journal.save(run(number))
    around = [each.press_id for each in journal.around("press-350")]
    assert around == [f"press-{number}" for number in range(50, 400) if number != 350]
