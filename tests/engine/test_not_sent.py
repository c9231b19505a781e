from dataclasses import replace
from datetime import timedelta

import pytest

from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.errors import (
    AppError,
    ClaimsError,
    ConsentError,
    OfflineError,
    RefusedError,
    SignInError,
)
from flowbutton.domain.run import QueuedFor, Ran, RunState
from flowbutton.domain.words import NOTHING, say
from flowbutton.engine.not_sent import (
    advice_of,
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


@pytest.mark.parametrize(
    ("error", "fix"),
    [
        (AppError(say("No")), Fix.NONE),
        (OfflineError(say("No answer"), say("Check the network")), Fix.TRY_AGAIN),
        (SignInError(say("Sign in again")), Fix.SIGN_IN),
        (ConsentError(say("Not allowed"), say("Ask"), "https://x.example/"), Fix.GIVE_CONSENT),
    ],
)
def test_an_error_is_told_with_its_one_fix(error, fix) -> None:
    link = "https://x.example/" if fix is Fix.GIVE_CONSENT else ""
    assert advice_of(error) == Advice(error.title, error.hint or NOTHING, fix, link=link)


def test_the_words_of_the_service_are_in_the_advice() -> None:
    refused = RefusedError(say("Gone"), say("Look"), code="FlowNotFound", status=404)
    assert advice_of(refused) == Advice(say("Gone"), say("Look"), code="FlowNotFound")
    known = Advice(say("It is off"), fix=Fix.TURN_ON)
    refused.advice = known
    assert advice_of(refused) is known
    claims = ClaimsError(say("Once more"), say("Sign in"), "{}")
    assert advice_of(claims) == Advice(say("Once more"), say("Sign in"), Fix.SIGN_IN, claims="{}")


def test_the_status_of_a_refusal_is_kept() -> None:
    services = services_of(FakeTrigger(), time=FakeTime(9))
    run = not_sent(RUN, RefusedError(say("Gone"), status=404), services)
    assert (run.http_status, str(run.message)) == (404, "Gone")
    assert run.ended_at == START + timedelta(seconds=9)
    assert not_sent(replace(RUN), OfflineError(say("No")), services).http_status is None
