import stat
import threading
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
from tests.store.values import MONDAY, run, success


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


# The guard


def test_the_same_press_does_not_begin_twice(journal):
    assert begin(journal, run()) is Begun.GO
    assert begin(journal, run()) is Begun.DOUBLE


def test_a_second_press_within_the_guard_is_a_double_one(journal):
    begin(journal, run())
    assert begin(journal, later(run(), 499), one_at_a_time=False) is Begun.DOUBLE
    assert journal.get("press-1-later") is None


def test_a_second_press_after_the_guard_is_none(journal):
    begin(journal, run())
    assert begin(journal, later(run(), 500), one_at_a_time=False) is Begun.GO


def test_a_second_press_is_a_double_one_even_when_the_first_failed(journal):
    begin(journal, run())
    journal.save(run(state=RunState.NOT_SENT, ran=Ran.NO))
    assert begin(journal, later(run(), 100)) is Begun.DOUBLE


def test_a_press_of_another_button_is_no_double_one(journal):
    begin(journal, run())
    assert begin(journal, later(run(), 10, button="b2")) is Begun.GO


def test_presses_without_button_are_told_apart_by_name(journal):
    begin(journal, run(button=""))
    assert begin(journal, later(run(button=""), 10)) is Begun.DOUBLE
    assert begin(journal, later(run(button=""), 20, name="Another")) is Begun.GO


def test_threads_that_write_in_the_wrong_order_make_no_second_run(journal):
    begin(journal, run())
    assert begin(journal, later(run(), -20), one_at_a_time=False) is Begun.DOUBLE


def test_a_clock_set_back_by_a_day_blocks_no_press(journal):
    begin(journal, run(), one_at_a_time=False)
    yesterday = later(run(), -86_400_000)
    assert begin(journal, yesterday, one_at_a_time=False) is Begun.GO


@pytest.mark.parametrize("state", [RunState.SENDING, RunState.RUNNING, RunState.WAITING])
def test_a_run_under_way_holds_the_next_press_back(journal, state):
    begin(journal, run())
    journal.save(run(state=state, follows=True))
    assert begin(journal, later(run(), 9000)) is Begun.RUNNING
    assert journal.get("press-1-later") is None


@pytest.mark.parametrize(
    "changes",
    [
        {"state": RunState.ACCEPTED, "follows": False},
        {"state": RunState.UNKNOWN},
        {"state": RunState.SUCCEEDED},
        {"state": RunState.FAILED},
        {"state": RunState.QUEUED},
        {"state": RunState.RUNNING, "follows": True, "is_stopped": True},
    ],
)
def test_what_nobody_waits_for_holds_nothing_back(journal, changes):
    begin(journal, run())
    journal.save(run(**changes))
    assert begin(journal, later(run(), 9000)) is Begun.GO


def test_an_accepted_run_that_can_be_followed_holds_the_next_press_back(journal):
    journal.save(run(state=RunState.ACCEPTED, follows=True))
    assert begin(journal, later(run(), 9000)) is Begun.RUNNING


def test_a_hidden_run_under_way_holds_the_next_press_back(journal):
    journal.save(run(state=RunState.RUNNING, follows=True, is_hidden=True))
    assert begin(journal, later(run(), 9000)) is Begun.RUNNING


def test_a_button_that_allows_it_runs_many_times_at_once(journal):
    begin(journal, run())
    assert begin(journal, later(run(), 9000), one_at_a_time=False) is Begun.GO


def test_a_queued_press_begins_once_more_to_be_sent(journal):
    assert begin(journal, run(state=RunState.QUEUED)) is Begun.GO
    assert begin(journal, run()) is Begun.GO
    assert begin(journal, run()) is Begun.DOUBLE
    assert journal.read(Page()) == (run(),)


def test_of_many_threads_that_press_at_once_one_goes(journal):
    barrier, answers = threading.Barrier(8), []

    def press(number):
        barrier.wait()
        answers.append(begin(journal, run(press_id=f"p{number}")))

    threads = [threading.Thread(target=press, args=(n,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(answers) == [*[Begun.DOUBLE] * 7, Begun.GO]
    assert len(journal.read(Page())) == 1


def test_many_threads_lose_nothing(journal):
    def write(start):
        for number in range(start, start + 10):
            journal.save(run(number))
            assert journal.get(f"press-{number}") == run(number)

    threads = [threading.Thread(target=write, args=(n * 10,)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(journal.read(Page())) == 80


# What a program leaves behind


def test_what_a_dead_program_was_sending_is_unknown(journal, reopen):
    begin(journal, run())
    journal.close()
    (found,) = reopen().unfinished()
    assert (found.state, found.ran, found.is_open) == (RunState.UNKNOWN, Ran.UNKNOWN, True)
    assert found.message == say("FlowButton ended while this was being sent")


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


# Questions


def test_the_newest_come_first_and_a_page_goes_on_below_another(journal):
    for number in range(7):
        journal.save(run(number))
    first = journal.read(Page(limit=3))
    assert [each.press_id for each in first] == ["press-6", "press-5", "press-4"]
    below = journal.number(first[-1].press_id)
    second = journal.read(Page(limit=3, before=below))
    assert [each.press_id for each in second] == ["press-3", "press-2", "press-1"]


def test_a_press_that_is_not_there_has_no_number(journal):
    assert journal.number("press-1") is None


def test_pages_are_of_a_button_and_of_states(journal):
    journal.save(success(1))
    journal.save(run(2, state=RunState.FAILED))
    journal.save(run(3, state=RunState.FAILED, button="b2"))
    journal.save(run(4, state=RunState.CANCELLED))

    def found(**page):
        return [each.press_id[-1] for each in journal.read(Page(**page))]

    assert found(button="b2") == ["3"]
    assert found(states=frozenset({RunState.FAILED})) == ["3", "2"]
    assert found(states=frozenset({RunState.FAILED, RunState.CANCELLED})) == ["4", "3", "2"]
    assert found(states=frozenset({RunState.FAILED, RunState.CANCELLED}), limit=2) == ["4", "3"]
    assert found(states=frozenset({RunState.FAILED}), button="b1") == ["2"]
    assert found(states=frozenset({RunState.SKIPPED})) == []


def test_pages_are_of_days(journal):
    for number in range(5):
        journal.save(run(number, started_at=MONDAY + timedelta(days=number)))

    def found(**page):
        return [each.press_id[-1] for each in journal.read(Page(**page))]

    day = timedelta(days=1)
    assert found(since=MONDAY + 3 * day) == ["4", "3"]
    assert found(until=MONDAY + 2 * day) == ["1", "0"]
    assert found(since=MONDAY + day, until=MONDAY + 2 * day) == ["1"]
    assert found(since=MONDAY + day, before=journal.number("press-3")) == ["2", "1"]
    assert found(since=MONDAY + 9 * day) == []


def test_a_day_has_what_was_pressed_on_it_though_the_clock_jumped(journal):
    days = (0, 5, 1, 0, 5)
    for number, day in enumerate(days):
        journal.save(run(number, started_at=MONDAY + timedelta(days=day)))
    found = journal.read(Page(since=MONDAY, until=MONDAY + timedelta(days=1)))
    assert [each.press_id for each in found] == ["press-3", "press-0"]


def test_text_is_found_in_name_message_inputs_and_advice(journal):
    journal.save(run(1, name="Täglicher Bericht"))
    journal.save(run(2, message=say("Sent to {host}", host="example.com")))
    journal.save(run(3, inputs={"to": ["Zoë", {"n": 4711}], "secret": True}))

    def found(text, **page):
        return [each.press_id[-1] for each in journal.read(Page(text=text, **page))]

    assert found("taglich") == ["1"]
    assert found("BERICHT tägl") == ["1"]
    assert found("example.com") == ["2"]
    assert found("zoe") == ["3"]
    assert found("471") == ["3"]
    assert found("digest", limit=1) == ["3"]
    assert found("digest", before=journal.number("press-3")) == ["2"]
    assert found("digest", since=run(3).started_at) == ["3"]
    assert found("digest", states=frozenset({RunState.SUCCEEDED})) == []
    assert found("digest", button="b2") == []
    assert found("bericht zoe") == []


def test_text_follows_what_is_written_about_a_run(journal):
    journal.save(run(message=say("Waiting")))
    journal.save(run(message=say("Approved")))
    assert journal.read(Page(text="approved"))
    assert not journal.read(Page(text="waiting"))


def test_a_press_is_found_by_its_id(journal):
    journal.save(run(press_id="6f9619ff-8b86-d011-b42d-00cf4fc964ff"))
    journal.save(run(2))
    (found,) = journal.read(Page(text=" 6f9619ff-8b86-d011-b42d-00cf4fc964ff "))
    assert found.press_id.startswith("6f96")


def test_blanks_are_no_filter_and_signs_that_are_no_words_find_nothing(journal):
    journal.save(run())
    assert journal.read(Page(text="  ")) == (run(),)
    assert journal.read(Page(text="?!")) == ()


@given(st.text(max_size=20))
@settings(deadline=None, max_examples=200)
def test_any_text_can_be_searched_for(filled, text):
    for each in filled.read(Page(text=text)):
        assert each == run()


@pytest.fixture(scope="module")
def filled(tmp_path_factory):
    folder = tmp_path_factory.mktemp("filled")
    journal = open_journal(folder / "j.sqlite3")
    journal.save(run())
    yield journal
    journal.close()


def test_hidden_runs_are_on_no_page_and_not_counted(journal):
    journal.save(run(1, is_hidden=True))
    journal.save(run(2))
    journal.save(run(2, is_hidden=True))
    assert journal.read(Page()) == ()
    assert journal.read(Page(text="digest")) == ()
    assert journal.count_by_state() == {}
    assert journal.get("press-1") is not None
    journal.save(run(2))
    assert journal.count_by_state() == {RunState.SENDING: 1}


def test_the_newest_run_of_each_button_is_known(journal):
    for number, button in enumerate(["b1", "b2", "b1", "", "b2"]):
        journal.save(run(number, button=button))
    last = journal.last_of_each_button()
    assert {button: each.press_id for button, each in last.items()} == {
        "": "press-3",
        "b1": "press-2",
        "b2": "press-4",
    }


def test_an_empty_journal_has_no_newest_runs(journal):
    assert journal.last_of_each_button() == {}


def test_runs_are_counted_by_state(journal):
    journal.save(success(1))
    journal.save(run(2))
    journal.save(success(2))
    journal.save(run(3, state=RunState.FAILED, button="b2"))
    assert journal.count_by_state() == {RunState.SUCCEEDED: 2, RunState.FAILED: 1}
    assert journal.count_by_state("b2") == {RunState.FAILED: 1}


def test_two_successes_are_too_few_for_a_typical_duration(journal):
    journal.save(success(1))
    journal.save(success(2))
    journal.save(run(3, state=RunState.FAILED, ended_at=MONDAY))
    assert journal.typical_s("b1") is None


def test_the_typical_duration_is_the_median_of_the_last_ten_successes(journal):
    journal.save(success(0, 9999))
    for number, seconds in enumerate([1, 2, 3, 4, 50, 60, 7, 8, 9, 10], start=1):
        journal.save(success(number, seconds))
    journal.save(success(20, 0.001, button="b2"))
    assert journal.typical_s("b1") == 7.5
    journal.save(success(21, 7))
    assert journal.typical_s("b1") == 7.5


def test_the_typical_duration_of_an_odd_number_is_the_middle_one(journal):
    for number, seconds in enumerate([5, 1, 2.5]):
        journal.save(success(number, seconds))
    assert journal.typical_s("b1") == 2.5


def test_a_row_that_cannot_be_read_is_left_out(journal, path, expected_logs):
    journal.save(run(1))
    journal.save(run(2))
    execute(path, "UPDATE runs SET run = '{}' WHERE seq = 1")
    assert journal.read(Page()) == (run(2),)
    expected_logs("A row of the journal cannot be read: account: missing")


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
