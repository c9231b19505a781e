from datetime import UTC, datetime, timedelta

import pytest

from flowbutton.domain.clocks import Clocks
from flowbutton.domain.jumps import Jumps

START = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
DAY, HOUR = timedelta(days=1), timedelta(hours=1)
NO_TIME = timedelta()


def after(seconds: float, set_by: timedelta = NO_TIME) -> datetime:
    return START + timedelta(seconds=seconds) + set_by


def seen(*moments: tuple[float, timedelta]) -> Jumps:
    """Return what was seen at seconds on the monotonic clock, the wall clock set by so much."""
    jumps = Jumps()
    for seconds, set_by in moments:
        jumps.see(seconds, after(seconds, set_by))
    return jumps


def test_nothing_has_jumped_before_anything_was_seen() -> None:
    assert Jumps().since(START) == NO_TIME


def test_a_clock_that_goes_as_it_should_has_not_jumped() -> None:
    jumps = seen((0, NO_TIME), (3600, timedelta(seconds=1)), (7200, timedelta(seconds=2.5)))
    assert jumps.since(START) == NO_TIME


@pytest.mark.parametrize("by", [DAY, -DAY, HOUR, -HOUR, timedelta(seconds=3)])
def test_what_was_before_a_jump_knows_of_it(by: timedelta) -> None:
    jumps = seen((0, NO_TIME), (10, NO_TIME), (20, by), (25, by))
    assert jumps.since(after(5)) == by
    assert jumps.since(after(10.5)) == by  # between what was seen last and the jump
    assert jumps.since(after(-4 * 3600)) == (NO_TIME if by == -HOUR * 4 else by)
    assert jumps.since(after(22, by)) == NO_TIME
    assert jumps.since(after(25, by)) == NO_TIME


def test_jumps_add_up() -> None:
    jumps = seen((0, NO_TIME), (10, NO_TIME), (20, DAY), (30, DAY), (40, NO_TIME), (50, NO_TIME))
    assert jumps.since(after(25, DAY)) == -DAY
    assert jumps.since(after(5)) == NO_TIME
    assert jumps.since(after(45)) == NO_TIME


def test_what_the_clock_may_have_shown_twice_is_taken_for_the_later_one() -> None:
    jumps = seen((0, NO_TIME), (3600, NO_TIME), (3610, -HOUR), (5000, -HOUR))
    assert jumps.since(after(3900, -HOUR)) == NO_TIME


def test_of_a_clock_that_is_set_all_the_time_the_last_jumps_are_known() -> None:
    jumps = seen(*((second * 10.0, DAY * second) for second in range(200)))
    assert jumps.since(after(1990, DAY * 199)) == NO_TIME
    assert jumps.since(after(1980, DAY * 198)) == DAY
    assert len(jumps._spans) == 50


@pytest.mark.parametrize("by", [DAY, -DAY])
def test_how_long_ago_something_was_does_not_depend_on_the_wall_clock(by: timedelta) -> None:
    seconds, set_by = 0.0, NO_TIME
    clocks = Clocks(lambda: seconds, lambda: after(seconds, set_by))
    then = clocks.now()
    seconds, set_by = 12.0, by
    assert clocks.now() == after(12, by)
    assert clocks.now_by(then) - then == timedelta(seconds=12)
    seconds = 30.0
    assert clocks.now_by(then) - then == timedelta(seconds=30)
    assert clocks.stopped_at(20.0).now() == after(20, by)
