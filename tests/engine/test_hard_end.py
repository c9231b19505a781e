import time
from datetime import UTC, datetime, timedelta

import pytest

from flowbutton.domain.button import Behaviour, SecondPress
from flowbutton.domain.clocks import Clocks
from flowbutton.engine.hard_end import NETWORK_FOR, TURN_FOR, hard_end, network_end, turn_end
from tests.fakes import START, press_of


@pytest.fixture
def in_berlin(monkeypatch):
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def clocks_at(now: datetime, monotonic: float) -> Clocks:
    return Clocks(lambda: monotonic, lambda: now)


def test_a_press_does_not_wait_for_the_network_unless_its_button_says_so() -> None:
    assert network_end(Behaviour(), START) is None
    assert network_end(Behaviour(send_until="23:59"), START) is None


def test_a_press_waits_for_two_minutes_when_nobody_said_how_long() -> None:
    assert network_end(Behaviour(sends_when_back=True), START) == START + NETWORK_FOR


def test_the_hard_end_is_a_local_time_of_day(in_berlin) -> None:
    behaviour = Behaviour(sends_when_back=True, send_until="11:30")  # 10:30 UTC in November
    assert network_end(behaviour, START) == datetime(2026, 11, 24, 10, 30, tzinfo=UTC)


def test_a_time_of_day_that_is_over_does_not_mean_tomorrows(in_berlin) -> None:
    behaviour = Behaviour(sends_when_back=True, send_until="10:00")
    assert network_end(behaviour, START) is None
    assert network_end(behaviour, START - timedelta(seconds=1)) == START
    end = network_end(behaviour, START - timedelta(microseconds=1))
    assert end == START
    assert end.utcoffset() == timedelta()


@pytest.mark.parametrize(
    ("pressed", "six"),
    [
        (datetime(2026, 3, 29, tzinfo=UTC), datetime(2026, 3, 29, 4, tzinfo=UTC)),
        (datetime(2026, 10, 25, tzinfo=UTC), datetime(2026, 10, 25, 5, tzinfo=UTC)),
    ],
)
def test_the_hard_end_is_by_the_clock_that_holds_then(in_berlin, pressed, six) -> None:
    """The clocks are changed between the press and its end."""
    assert network_end(Behaviour(sends_when_back=True, send_until="06:00"), pressed) == six


@pytest.mark.parametrize("text", ["soon", "25:00", "11", "11:xx", "10:11:12"])
def test_a_time_of_day_that_cannot_be_read_is_no_leave_to_wait(text) -> None:
    assert network_end(Behaviour(sends_when_back=True, send_until=text), START) is None


@pytest.mark.parametrize("second", SecondPress)
def test_only_a_button_that_queues_lets_a_press_wait_for_its_turn(second) -> None:
    expected = START + TURN_FOR if second is SecondPress.QUEUE else None
    assert turn_end(Behaviour(second_press=second), START) == expected


@pytest.mark.parametrize(
    ("wall_s", "monotonic_s", "is_over"),
    [
        (0, 0, False),
        (599, 599, False),
        (600, 600, True),
        (86_400, 10, True),  # the clock was set ahead: then the time of day is over
        (-86_400, 600, True),  # and set back: then the wait has been long enough
        (-86_400, 10, False),
    ],
)
def test_whichever_clock_is_at_the_end_first_ends_the_wait(wall_s, monotonic_s, is_over) -> None:
    end = hard_end(press_of(pressed_monotonic=50.0), START + timedelta(seconds=600))
    assert end.is_over(clocks_at(START + timedelta(seconds=wall_s), 50 + monotonic_s)) is is_over


def test_the_wall_clock_ends_the_wait_at_the_very_moment_that_was_told() -> None:
    end = hard_end(press_of(), START + timedelta(seconds=600))
    assert end.is_over(clocks_at(START + timedelta(seconds=600), 0))
