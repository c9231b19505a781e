from datetime import timedelta

import pytest

from flowbutton.auth.clock import clock_warning


@pytest.mark.parametrize("right", [None, timedelta(), timedelta(minutes=-9)])
def test_clock_that_is_about_right_is_not_mentioned(right):
    assert not clock_warning(right)


@pytest.mark.parametrize(
    ("wrong_by", "words"),
    [
        (timedelta(days=1), "24 hours"),
        (timedelta(days=-1), "24 hours"),
        (timedelta(minutes=-20), "20 minutes"),
    ],
)
def test_wrong_clock_is_told_with_its_error(wrong_by, words):
    assert words in str(clock_warning(wrong_by))
