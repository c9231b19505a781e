from dataclasses import replace
from datetime import UTC, datetime

import pytest

from flowbutton.domain.button import Button
from flowbutton.domain.clocks import Clocks
from flowbutton.domain.press import Door
from flowbutton.domain.run import Ran
from flowbutton.domain.target import HttpTarget, IftttTarget, LogicAppTarget
from flowbutton.engine.make_press import can_run_there, press_for
from flowbutton.engine.masking import MASK
from flowbutton.engine.press import new_run
from tests.samples import COURIER, run

OLD = run(COURIER, run_id="0858", inputs={"text": "Ada"})


@pytest.mark.parametrize("target", [OLD.target, LogicAppTarget("/subscriptions/s/x")])
def test_the_service_can_run_again_what_it_ran_and_what_had_inputs(target) -> None:
    old = replace(OLD, target=target)
    assert can_run_there(old)
    for changes in ({"run_id": ""}, {"inputs": {}}, {"ran": Ran.UNKNOWN}):
        assert not can_run_there(replace(old, **changes))


@pytest.mark.parametrize("target", [HttpTarget("s", "h"), IftttTarget("e", "s")])
def test_what_was_pasted_has_no_place_where_it_could_be_run_again(target) -> None:
    assert not can_run_there(replace(OLD, target=target))


def test_content_that_nobody_asked_for_is_written_down_without_its_secrets() -> None:
    clocks = Clocks(lambda: 0.0, lambda: datetime(2026, 11, 24, tzinfo=UTC))
    body = {"name": "Ann", "apiKey": "S3CRET", "inner": [{"password": "S3CRET", "room": 7}]}
    for given in ({"body": body}, {"inputs": body}):
        press = press_for(
            Button("b", "B", HttpTarget("kept", "host")), Door.WINDOW, clocks, **given
        )
        written = new_run(press).inputs
        assert press.payload == body
        assert written == {"name": "Ann", "apiKey": MASK, "inner": [{"password": MASK, "room": 7}]}
