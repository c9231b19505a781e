from dataclasses import replace
from datetime import timedelta

import pytest

from flowbutton.app.token_life import minutes_left
from flowbutton.domain.run import Mark
from flowbutton.engine.press import new_run
from tests.fakes import START, press_of

RUN = replace(
    new_run(press_of()), marks=(Mark("pressed", 0), Mark("token", 900), Mark("sent", 950))
)


def issued(after_s, lasts_s=3600):
    since = (START + timedelta(seconds=after_s)).timestamp()
    return {"iat": since, "exp": since + lasts_s}


@pytest.mark.parametrize(("after_s", "minutes"), [(-1800, 29), (0, 59), (0.9, 59), (0.95, 60)])
def test_a_token_that_was_there_when_the_press_was_sent_went_along(after_s, minutes) -> None:
    assert minutes_left(issued(after_s), RUN) == minutes


@pytest.mark.parametrize(
    "claims", [issued(1), issued(-7200), issued(-60, 30 * 3600), {}, {"iat": "soon", "exp": 1}]
)
def test_of_any_other_token_nothing_is_said(claims) -> None:
    assert minutes_left(claims, RUN) is None


def test_a_press_that_was_not_sent_had_what_was_there_at_the_finger() -> None:
    unsent = replace(RUN, marks=(Mark("pressed", 0),))
    assert minutes_left(issued(0), unsent) == 60
    assert minutes_left(issued(0.5), unsent) is None
