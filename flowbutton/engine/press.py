"""A press: guarded, written down, sent at most once, and written down again."""

from __future__ import annotations

import logging
from dataclasses import dataclass, replace
from datetime import timedelta

from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.answer import Answer
from flowbutton.domain.button import SecondPress
from flowbutton.domain.errors import (
    AppError,
    ClaimsError,
    ConsentError,
    GuardedError,
    OfflineError,
    SignInError,
    StoreError,
)
from flowbutton.domain.ports import Begun
from flowbutton.domain.press import Press
from flowbutton.domain.run import Mark, Ran, Run, RunState
from flowbutton.domain.words import NOTHING, Sentence, say
from flowbutton.engine.follow import Look
from flowbutton.engine.masking import written_inputs
from flowbutton.engine.record import save
from flowbutton.engine.services import Services

log = logging.getLogger(__name__)

TOO_LATE = say("Not sent, it was too late")
BROKEN = Answer(
    RunState.UNKNOWN,
    Ran.UNKNOWN,
    message=say("Something went wrong in FlowButton while it was sent"),
    advice=Advice(
        say("Something went wrong in FlowButton while it was sent"),
        say("It may have run. Look at the list of runs before you press again"),
        Fix.OPEN_FLOW,
    ),
)


@dataclass(frozen=True, slots=True)
class SendPress:
    """Send a press, once.

    The order is the promise: guard, journal (on the disk), token, not too late, send, journal.
    """

    press: Press

    def run(self, services: Services) -> Run:
        """Return the run as it is after the answer. Raises GuardedError when it was held back."""
        press = self.press
        run = new_run(press)
        try:
            self._begin(services, run)
        except StoreError as error:
            return _not_sent(run, services, error)
        run = self._send(services, run)
        save(services, run)
        return run

    def _begin(self, services: Services, run: Run) -> None:
        begun = self._ask_guard(services, run)
        if begun is Begun.RUNNING and self._look_at_others(services):
            begun = self._ask_guard(services, run)
        if begun is Begun.DOUBLE:
            raise GuardedError(say("Pressed twice, sent once"))
        if begun is Begun.RUNNING:
            other = services.journal.last_of_each_button().get(run.button)
            since = None if other is None else services.clocks.now() - other.started_at
            raise GuardedError(
                say("Already running, {time}", time=short_time(since or timedelta())),
                say("Nothing was sent. Wait for the run to end, or stop waiting for it"),
                press_id=other.press_id if other else "",
            )

    def _ask_guard(self, services: Services, run: Run) -> Begun:
        alone = self.press.second_press is not SecondPress.ALLOW and bool(run.button)
        return services.journal.begin(
            run, double_press_ms=services.double_press_ms(), one_at_a_time=alone
        )

    def _look_at_others(self, services: Services) -> bool:
        """Look at the run that is in the way: it may have ended since anybody looked.

        Returns whether it has.
        """
        others = tuple(
            run
            for run in services.journal.unfinished()
            if run.button == self.press.button and run.state.is_followed and run.follows
        )
        if not others:
            return False
        try:
            looked = Look(others).run(services)
        except AppError as error:
            log.info("The run before could not be looked at: %s", error)
            return False
        return all(run.state.is_final for run in looked.runs)

    def _send(self, services: Services, run: Run) -> Run:
        press, clocks = self.press, services.clocks
        limit = press.pressed_monotonic + services.stale_after_s()

        def is_late() -> bool:
            return clocks.monotonic() > limit

        try:
            service = services.trigger_for(press.target)
            service.prepare(press)
        except AppError as error:
            return _not_sent(run, services, error)
        ready_ms = round((clocks.monotonic() - press.pressed_monotonic) * 1000)
        run = replace(run, marks=(*run.marks, Mark("token", ready_ms)))
        if is_late():
            return too_late(run, services)
        try:
            answer = service.send(press, is_late)
        except Exception:  # whatever broke, the request may be out: it is never told as not run
            log.exception("Sending broke off")
            answer = BROKEN
        return answered(run, answer, services)


def new_run(press: Press) -> Run:
    """Return what is known of a press that was just made, without its secrets."""
    return Run(
        press_id=press.id,
        button=press.button,
        name=press.name,
        target=press.target,
        account=press.account,
        door=press.door,
        started_at=press.pressed_at,
        inputs=written_inputs(press.payload, press.secret_keys),
        marks=(Mark("pressed", 0, press.door.value),),
    )


def answered(run: Run, answer: Answer, services: Services) -> Run:
    """Return the run with what the service answered to its press."""
    state = answer.state
    ended = services.clocks.now() if state.is_final else None
    return replace(
        run,
        state=state,
        ran=answer.ran,
        transport=answer.transport,
        run_id=answer.run_id,
        run_url=answer.run_url,
        http_status=answer.http_status,
        message=answer.message,
        advice=answer.advice,
        output=answer.output,
        follows=answer.follows,
        ended_at=ended,
        marks=(*run.marks, *answer.marks),
    )


def too_late(run: Run, services: Services) -> Run:
    """Return the run of a press that waited too long to be sent."""
    return replace(
        run,
        state=RunState.NOT_SENT,
        ran=Ran.NO,
        message=TOO_LATE,
        advice=Advice(
            TOO_LATE,
            say("Nothing was run. Something held the press up for too long. Press again"),
            Fix.TRY_AGAIN,
        ),
        ended_at=services.clocks.now(),
    )


def short_time(span: timedelta) -> str:
    """Return a short English length of time: "12 s", "3 min", "2 h"."""
    seconds = max(0, int(span.total_seconds()))
    if seconds < 60:  # noqa: PLR2004 - seconds in a minute
        return f"{seconds} s"
    if seconds < 3600:  # noqa: PLR2004 - seconds in an hour
        return f"{seconds // 60} min"
    return f"{seconds // 3600} h"


def _not_sent(run: Run, services: Services, error: AppError) -> Run:
    return replace(
        run,
        state=RunState.NOT_SENT,
        ran=Ran.NO,
        message=_not_sent_line(error),
        advice=advice_of(error),
        http_status=getattr(error, "status", None),
        ended_at=services.clocks.now(),
    )


def _not_sent_line(error: AppError) -> Sentence:
    if isinstance(error, OfflineError):
        return say("Not sent, no network. Nothing was run")
    return error.title


def advice_of(error: AppError) -> Advice:
    """Return an error as the advice that a run carries."""
    fix, link = Fix.NONE, ""
    if isinstance(error, ConsentError):
        fix, link = Fix.GIVE_CONSENT, error.link
    elif isinstance(error, SignInError):
        fix = Fix.SIGN_IN
    elif isinstance(error, OfflineError):
        fix = Fix.TRY_AGAIN
    return Advice(
        error.title,
        error.hint or NOTHING,
        fix,
        code=getattr(error, "code", ""),
        link=link,
        claims=error.claims if isinstance(error, ClaimsError) else "",
    )
