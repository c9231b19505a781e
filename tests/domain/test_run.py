from datetime import UTC, datetime, timedelta

import pytest

from flowbutton.domain.press import Door
from flowbutton.domain.run import Run, RunState
from flowbutton.domain.target import FlowTarget

NOON = datetime(2026, 11, 24, 12, tzinfo=UTC)


def run(**changes):
    return Run("p", "b", "B", FlowTarget("e", "f"), "me", Door.WINDOW, NOON, **changes)


@pytest.mark.parametrize(
    ("state", "is_final", "is_followed"),
    [
        (RunState.QUEUED, False, False),
        (RunState.SENDING, False, False),
        (RunState.ACCEPTED, False, True),
        (RunState.RUNNING, False, True),
        (RunState.WAITING, False, True),
        (RunState.SUCCEEDED, True, False),
        (RunState.FAILED, True, False),
        (RunState.CANCELLED, True, False),
        (RunState.TIMED_OUT, True, False),
        (RunState.SKIPPED, True, False),
        (RunState.NOT_SENT, True, False),
        (RunState.UNKNOWN, False, False),
    ],
)
def test_a_state_is_final_or_followed_or_neither(state, is_final, is_followed):
    assert (state.is_final, state.is_followed) == (is_final, is_followed)


@pytest.mark.parametrize("state", RunState)
@pytest.mark.parametrize("follows", [True, False])
def test_a_run_is_open_as_long_as_more_may_be_learned(state, follows):
    waits_for_answer = state in {RunState.QUEUED, RunState.SENDING, RunState.UNKNOWN}
    expected = waits_for_answer or (follows and state.is_followed)
    assert run(state=state, follows=follows).is_open is expected


@pytest.mark.parametrize("state", RunState)
def test_a_run_that_nobody_waits_for_is_not_open(state):
    assert not run(state=state, follows=True, is_stopped=True).is_open


def test_the_duration_is_known_at_the_end():
    assert run().duration is None
    assert run(ended_at=NOON + timedelta(seconds=4)).duration == timedelta(seconds=4)
