import pytest

from flowbutton.desktop.notifications.gathering import GATHER_S, WINDOW_S, Gathering, Plan
from flowbutton.desktop.notifications.kinds import Kind
from flowbutton.desktop.notifications.note import SUMMARY, note_of
from flowbutton.domain.run import RunState
from tests.samples import COURIER, run


def note(number, state=RunState.FAILED):
    return note_of(run(COURIER, state, press_id=str(number)), Kind.FAILED, can_run_again=True)


@pytest.fixture
def gathering():
    return Gathering()


def test_a_burst_of_twenty_becomes_one(gathering):
    waits = [gathering.add(note(number), number * 0.01) for number in range(20)]
    assert waits[0] == GATHER_S
    assert waits[-1] == pytest.approx(GATHER_S - 0.19)
    (one,) = gathering.take(0.4).show
    assert (one.key, len(one.runs)) == (SUMMARY, 20)
    assert gathering.take(0.5) == Plan()


def test_a_burst_that_comes_bit_by_bit_becomes_one_too(gathering):
    gone, there = [], {}
    for number in range(20):
        gathering.add(note(number), float(number))
        plan = gathering.take(number + GATHER_S)
        gone += plan.take_away
        there = {k: n for k, n in there.items() if k not in plan.take_away}
        there |= {n.key: n for n in plan.show}
    assert gone == ["0", "1", "2"]
    assert list(there) == [SUMMARY]
    assert len(there[SUMMARY].runs) == 20


def test_few_are_shown_each_by_itself(gathering):
    for number in range(3):
        gathering.add(note(number), 0.0)
    assert gathering.take(1.0) == Plan((note(0), note(1), note(2)))


def test_after_a_while_there_is_a_new_burst(gathering):
    for number in range(4):
        gathering.add(note(number), 0.0)
    gathering.take(1.0)
    gathering.add(note(5), 2.0 + WINDOW_S)
    assert gathering.take(2.0 + WINDOW_S) == Plan((note(5),))


def test_news_of_the_same_run_takes_the_place_of_the_old(gathering):
    gathering.add(note(1, RunState.WAITING), 0.0)
    gathering.add(note(2), 0.0)
    gathering.add(note(1), 0.1)
    assert gathering.take(1.0).show == (note(2), note(1))


def test_what_was_seen_in_between_is_not_told(gathering):
    gathering.add(note(1), 0.0)
    gathering.drop("1")
    assert gathering.take(1.0) == Plan()


def test_a_late_timer_waits_no_longer(gathering):
    gathering.add(note(1), 0.0)
    assert gathering.add(note(2), 9.0) == 0.0
