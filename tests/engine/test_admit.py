from datetime import timedelta

import pytest

from flowbutton.engine.admit import short_time


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (-3, "0 s"),
        (0, "0 s"),
        (59.9, "59 s"),
        (60, "1 min"),
        (3599, "59 min"),
        (3600, "1 h"),
        (90_000, "25 h"),
    ],
)
def test_a_length_of_time_is_told_in_one_unit(seconds, text) -> None:
    assert short_time(timedelta(seconds=seconds)) == text
