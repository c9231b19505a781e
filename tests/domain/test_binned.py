from datetime import UTC, datetime, timedelta

import pytest

from flowbutton.domain.binned import Binned, after_change
from flowbutton.domain.button import Button
from flowbutton.domain.target import FlowTarget

NOW = datetime(2026, 11, 24, 9, tzinfo=UTC)
A, B, C = (Button(name, name.upper(), FlowTarget("env", name)) for name in "abc")


@pytest.mark.parametrize(
    ("days", "left", "is_over"), [(0, 30, False), (0.5, 30, False), (29.5, 1, False), (30, 0, True)]
)
def test_a_deleted_button_stays_for_thirty_days(days, left, is_over) -> None:
    binned = Binned(A, 0, NOW - timedelta(days=days))
    assert (binned.days_left(NOW), binned.is_over(NOW)) == (left, is_over)


def test_what_is_gone_comes_into_the_bin_with_its_place_before_what_is_there() -> None:
    old = Binned(C, 0, NOW - timedelta(days=1))
    assert after_change((old,), (A, B), (A,), NOW) == (Binned(B, 1, NOW), old)


def test_what_is_back_is_in_the_bin_no_more() -> None:
    old = Binned(C, 0, NOW - timedelta(days=1))
    assert after_change((old,), (A,), (A, C), NOW) == ()
