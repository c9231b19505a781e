from dataclasses import replace

import pytest

from flowbutton.cli.exits import Exit, exit_of
from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.run import Ran, RunState
from flowbutton.domain.words import say
from flowbutton.engine.press import new_run
from tests.fakes import press_of

RUN = new_run(press_of())
SIGN_IN = Advice(say("Sign in again"), fix=Fix.SIGN_IN)
SET_UP = Advice(say("No client id"), fix=Fix.SET_UP)
CONSENT = Advice(say("Nobody has allowed it"), fix=Fix.GIVE_CONSENT)


@pytest.mark.parametrize(
    ("changes", "waits", "code"),
    [
        ({"state": RunState.SUCCEEDED}, True, Exit.OK),
        ({"state": RunState.ACCEPTED, "follows": True}, False, Exit.OK),
        ({"state": RunState.RUNNING}, False, Exit.OK),
        ({"state": RunState.ACCEPTED, "follows": True}, True, Exit.UNKNOWN),
        ({"state": RunState.ACCEPTED}, True, Exit.OK),
        ({"state": RunState.RUNNING}, True, Exit.UNKNOWN),
        ({"ran": Ran.YES}, False, Exit.OK),
        ({"ran": Ran.YES}, True, Exit.UNKNOWN),
        ({}, False, Exit.UNKNOWN),
        ({"state": RunState.UNKNOWN}, False, Exit.UNKNOWN),
        ({"state": RunState.NOT_SENT}, True, Exit.NOT_SENT),
        ({"state": RunState.NOT_SENT, "advice": Advice(say("x"))}, True, Exit.NOT_SENT),
        ({"state": RunState.NOT_SENT, "advice": SIGN_IN}, True, Exit.SIGN_IN),
        ({"state": RunState.NOT_SENT, "advice": SET_UP}, True, Exit.SIGN_IN),
        ({"state": RunState.NOT_SENT, "advice": CONSENT}, True, Exit.SIGN_IN),
        ({"state": RunState.FAILED}, True, Exit.FAILED),
        ({"state": RunState.CANCELLED}, True, Exit.FAILED),
        ({"state": RunState.CANCELLED, "ran": Ran.NO}, True, Exit.NOT_SENT),
        ({"state": RunState.TIMED_OUT}, True, Exit.FAILED),
        ({"state": RunState.SKIPPED}, True, Exit.FAILED),
    ],
)
def test_the_exit_code_says_what_is_known(changes, waits, code) -> None:
    assert exit_of(replace(RUN, **changes), waits=waits) is code
