from dataclasses import replace

import pytest

from flowbutton.domain.run import Ran, RunState, Step
from flowbutton.engine.press import new_run
from flowbutton.engine.run_document import run_document
from tests.fakes import press_of

RUN = replace(new_run(press_of()), state=RunState.RUNNING, step=Step("Get a quote", 2, 5))


def test_the_step_of_a_run_is_told_while_it_is_at_one() -> None:
    assert run_document(RUN)["step"] == {"name": "Get a quote", "number": 2, "count": 5}
    assert run_document(replace(RUN, step=None))["step"] is None
    assert run_document(replace(RUN, state=RunState.SUCCEEDED))["step"] is None


def test_how_many_steps_there_are_is_null_when_it_is_not_known() -> None:
    assert run_document(replace(RUN, step=Step("Get a quote", 2, 0)))["step"]["count"] is None


@pytest.mark.parametrize(("ran", "state"), [(Ran.UNKNOWN, "sending"), (Ran.YES, "accepted")])
def test_what_waits_for_a_late_answer_was_accepted(ran, state) -> None:
    sending = replace(RUN, state=RunState.SENDING, ran=ran, step=None)
    assert run_document(sending)["state"] == state
