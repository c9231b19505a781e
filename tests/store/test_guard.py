import threading
from dataclasses import replace
from datetime import timedelta

import pytest

from flowbutton.domain.ports import Begun, Page
from flowbutton.domain.run import Ran, RunState
from tests.store.journals import begin, open_journal
from tests.store.values import run


def later(run, milliseconds, **changes):
    """Return another press of the same button, some time after."""
    at = run.started_at + timedelta(milliseconds=milliseconds)
    return replace(run, press_id=run.press_id + "-later", started_at=at, **changes)


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


def test_a_press_before_it_that_is_queued_holds_the_next_one_back(journal):
    journal.save(run(state=RunState.QUEUED))
    assert begin(journal, later(run(), 9000)) is Begun.RUNNING
    assert begin(journal, later(run(), 9000), one_at_a_time=False) is Begun.GO


def test_queued_presses_begin_in_their_order(journal):
    first, second = run(state=RunState.QUEUED), later(run(), 9000, state=RunState.QUEUED)
    journal.save(first)
    journal.save(second)
    assert begin(journal, replace(second, state=RunState.SENDING)) is Begun.RUNNING
    assert begin(journal, replace(first, state=RunState.SENDING)) is Begun.GO


def test_a_press_that_was_queued_by_a_program_that_ended_holds_nothing_back(journal):
    ended = open_journal(journal._path)
    ended.save(run(state=RunState.QUEUED))
    ended.close()
    assert begin(journal, later(run(), 9000)) is Begun.GO


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
