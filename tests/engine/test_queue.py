from dataclasses import replace
from datetime import timedelta

import pytest

from flowbutton.domain.button import SecondPress
from flowbutton.domain.run import QueuedFor, RunState
from flowbutton.engine.not_sent import queued
from flowbutton.engine.press import new_run
from flowbutton.engine.queue import Queue
from tests.fakes import START, press_of

UNTIL = START + timedelta(hours=1)


def put(queue, what_for=QueuedFor.NETWORK, *, now=0.0, until=UNTIL, **changes):
    press = press_of(**changes)
    run = queued(new_run(press), what_for, until)
    queue.put(press, run, now)
    return run


@pytest.fixture
def queue():
    return Queue()


def test_the_network_is_tried_ever_later(queue) -> None:
    run, now, delays = put(queue), 0.0, []
    for _ in range(7):
        due = queue.next_try()
        delays.append(due - now)
        now = due
        (tried,) = queue.take_due(now)
        assert tried.known == run
        assert queue.take_due(now) == []
        assert queue.next_try() is None
        queue.observe(run, now)
    assert delays == [2, 4, 8, 15, 30, 30, 30]


def test_a_press_is_tried_when_the_run_before_it_has_ended(queue) -> None:
    put(queue, QueuedFor.TURN)
    assert queue.next_try() == 15
    queue.wake("another", 3.0)
    assert queue.take_due(3.0) == []
    queue.wake("courier", 4.0)
    assert len(queue.take_due(4.0)) == 1


def test_the_end_of_a_run_brings_no_network(queue) -> None:
    put(queue)
    queue.wake("courier", 1.0)
    assert queue.next_try() == 2


def test_everything_is_tried_after_a_wake_up(queue) -> None:
    put(queue, QueuedFor.TURN)
    put(queue, id="press-2", button="digest")
    queue.hurry(1.0)
    assert len(queue.take_due(1.0)) == 2


def test_presses_of_one_button_go_in_their_order(queue) -> None:
    first = put(queue, QueuedFor.TURN)
    second = put(queue, QueuedFor.TURN, id="press-2")
    queue.hurry(1.0)
    assert [each.press.id for each in queue.take_due(1.0)] == ["press-1"]
    assert queue.next_try() is None
    queue.observe(replace(first, state=RunState.ACCEPTED), 2.0)
    assert [each.known for each in queue.take_due(2.0)] == [second]


@pytest.mark.parametrize("changes", [{"second_press": SecondPress.ALLOW}, {"button": ""}])
def test_where_many_may_run_at_once_each_press_goes_alone(queue, changes) -> None:
    put(queue, **changes)
    put(queue, id="press-2", **changes)
    assert len(queue.take_due(2.0)) == 2


def test_the_hard_end_is_told_when_it_is_there(queue) -> None:
    run = put(queue, until=START + timedelta(seconds=70))
    for now in (2, 6, 14, 29, 59):
        queue.take_due(now)
        queue.observe(run, now)
    assert queue.next_try() == 70


def test_a_press_that_was_sent_or_taken_back_waits_no_longer(queue) -> None:
    run = put(queue)
    assert "press-1" in queue
    queue.observe(replace(run, state=RunState.NOT_SENT), 1.0)
    assert "press-1" not in queue
    assert queue.next_try() is None


def test_a_try_that_broke_off_is_made_again(queue) -> None:
    put(queue)
    queue.take_due(2.0)
    queue.put_off("press-1", 3.0)
    assert queue.next_try() == 7
    queue.put_off("press-9", 3.0)


def test_a_run_that_does_not_wait_changes_nothing(queue) -> None:
    queue.observe(new_run(press_of()), 1.0)
    assert queue.next_try() is None


def test_what_is_being_tried_is_not_among_what_waits(queue) -> None:
    put(queue)
    put(queue, id="press-2", button="digest", now=10.0)
    queue.take_due(2.0)
    assert [each.press.id for each in queue.waiting()] == ["press-2"]


def test_who_wants_to_know_is_told_of_what_is_tried(queue) -> None:
    run, told = put(queue), []
    (tried,) = queue.take_due(2.0, told.append)
    assert (tried.known, tried.told) == (run, told.append)
    queue.observe(run, 2.0)
    (waiting,) = queue.waiting()
    assert waiting.known == run


def test_the_press_behind_one_that_ended_is_tried_at_once(queue) -> None:
    first = put(queue, QueuedFor.TURN)
    put(queue, QueuedFor.TURN, id="press-2", now=10.0)
    queue.take_due(15.0)
    queue.observe(replace(first, state=RunState.NOT_SENT), 16.0)
    assert queue.next_try() == 16.0
