import pytest

from flowbutton.bridge.wakes import AFTER_S, GAP_S, SLACK_S, TICK_S, Wakes
from tests.fakes import FakeTime


@pytest.fixture
def time():
    return FakeTime()


@pytest.fixture
def wakes(qapp, time):
    wakes = Wakes(time.monotonic)
    wakes.count = 0
    wakes.woke.connect(lambda: setattr(wakes, "count", wakes.count + 1))
    yield wakes
    wakes.close()


def test_a_sleep_is_noticed_once(wakes, time) -> None:
    time.pass_(3600)
    wakes._on_timer()
    assert wakes.count == 1
    time.pass_(TICK_S)
    wakes._on_timer()
    assert wakes.count == 1


def test_a_busy_computer_has_not_slept(wakes, time) -> None:
    for late_s in (0.0, 3.0, GAP_S):
        time.pass_(TICK_S + late_s)
        wakes._on_timer()
    assert wakes.count == 0


def test_what_a_person_does_counts_from_now(wakes, time) -> None:
    for late_s in (0.0, SLACK_S):
        time.pass_(TICK_S + late_s)
        assert wakes.finger() == time.monotonic()
        wakes._on_timer()
        assert wakes.finger() == time.monotonic()


@pytest.mark.parametrize("ticks_first", [True, False])
def test_a_click_that_may_have_waited_counts_from_when_the_program_was_last_awake(
    wakes, time, ticks_first
) -> None:
    last = time.monotonic()
    time.pass_(20)
    if ticks_first:  # the timer or the click: either may be told first
        wakes._on_timer()
        time.pass_(AFTER_S)
    assert wakes.finger() == last


def test_a_click_after_that_is_a_new_one(wakes, time) -> None:
    time.pass_(20)
    wakes._on_timer()
    time.pass_(AFTER_S + 0.1)
    assert wakes.finger() == time.monotonic()


def test_the_timer_looks_by_itself_until_the_end(wakes, time, qtbot) -> None:
    wakes._timer.setInterval(1)
    time.pass_(3600)
    qtbot.waitSignal(wakes.woke).wait()
    wakes.close()
    assert not wakes._timer.isActive()
