from dataclasses import replace

import pytest

from flowbutton.domain.run import Ran
from flowbutton.domain.target import HttpTarget, IftttTarget, LogicAppTarget
from flowbutton.engine.make_press import can_run_there
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
