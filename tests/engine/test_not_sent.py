from dataclasses import replace
from datetime import timedelta

import pytest

from flowbutton.domain.advice import Fix
from flowbutton.domain.errors import OfflineError, RefusedError
from flowbutton.domain.run import QueuedFor, Ran, RunState
from flowbutton.domain.words import say
from flowbutton.engine.not_sent import (
    changed_since,
    not_sent,
    past_end,
    queued,
    taken_back,
    too_late,
    until,
)
from flowbutton.engine.press import new_run
from tests.fakes import START, FakeTime, FakeTrigger, press_of, services_of

RUN = new_run(press_of())
UNTIL = START + timedelta(hours=1)


@pytest.mark.parametrize(
    ("ending", "state"),
    [
        (too_late, RunState.NOT_SENT),
        (past_end, RunState.NOT_SENT),
        (taken_back, RunState.CANCELLED),
        (changed_since, RunState.NOT_SENT),
    ],
)
def test_what_was_not_sent_has_ended_and_says_that_nothing_was_run(ending, state) -> None:
    services = services_of(FakeTrigger(), time=FakeTime(9))
    run = ending(queued(RUN, QueuedFor.NETWORK, UNTIL), services)
    assert (run.state, run.ran) == (state, Ran.NO)
    assert run.ended_at == START + timedelta(seconds=9)
    assert run.advice is not None
    assert (run.advice.title, run.advice.fix) == (run.message, Fix.TRY_AGAIN)
    assert "Nothing was run" in f"{run.message} {run.advice.hint}"


def test_a_press_that_waited_in_vain_says_until_when() -> None:
    waiting = queued(RUN, QueuedFor.TURN, UNTIL)
    run = past_end(waiting, services_of(FakeTrigger()))
    assert str(until(waiting)) in str(run.advice.hint)
    assert str(until(waiting)) in str(waiting.message)
    assert str(until(waiting)) == UNTIL.astimezone().strftime("%H:%M")
    assert str(until(RUN)) == START.astimezone().strftime("%H:%M")


def test_the_status_of_a_refusal_is_kept() -> None:
    services = services_of(FakeTrigger(), time=FakeTime(9))
    run = not_sent(RUN, RefusedError(say("Gone"), status=404), services)
    assert (run.http_status, str(run.message)) == (404, "Gone")
    assert run.ended_at == START + timedelta(seconds=9)
    assert not_sent(replace(RUN), OfflineError(say("No")), services).http_status is None
