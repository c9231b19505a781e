"""Runs of presses that were not sent, or not yet."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.errors import AppError, OfflineError, advice_of
from flowbutton.domain.run import QueuedFor, Ran, Run, RunState
from flowbutton.domain.words import NOTHING, Sentence, clock_of, say
from flowbutton.engine.services import Services

TOO_LATE = say("It was too late")


def not_sent(run: Run, error: AppError, services: Services) -> Run:
    """Return the run of a press that an error kept from being sent."""
    return replace(
        run,
        state=RunState.NOT_SENT,
        ran=Ran.NO,
        message=_line(error),
        advice=advice_of(error),
        http_status=getattr(error, "status", None),
        ended_at=services.clocks.now_by(run.started_at),
    )


def too_late(run: Run, services: Services) -> Run:
    """Return the run of a press that waited too long to be sent."""
    hint = say("Nothing was run. Something held the press up for too long. Press again")
    return _ended(run, TOO_LATE, hint, services)


def past_end(run: Run, services: Services) -> Run:
    """Return the run of a queued press whose time is over."""
    hint = say("Nothing was run. It was to be sent until {time}. Press again", time=until(run))
    return _ended(run, TOO_LATE, hint, services)


def taken_back(run: Run, services: Services) -> Run:
    """Return the run of a queued press that a person took back: no news to them, and no failure."""
    ended = _ended(run, say("Taken back. Nothing was run"), NOTHING, services)
    return replace(ended, state=RunState.CANCELLED, is_seen=True)


def changed_since(run: Run, services: Services) -> Run:
    """Return the run of a queued press whose button has changed since."""
    return _ended(
        run,
        say("The button has changed since"),
        say("Nothing was run. Look at its inputs and its account, and press again"),
        services,
    )


def queued(run: Run, what_for: QueuedFor, end: datetime, tried: Run | None = None) -> Run:
    """Return the run of a press that waits until a hard end; `tried` says what is in its way."""
    run = replace(run, state=RunState.QUEUED, ran=Ran.NO, queued_for=what_for, queued_until=end)
    if what_for is QueuedFor.TURN:
        line = say("Waits for the run before it, until {time}", time=until(run))
    else:
        what = tried.advice.title if tried and tried.advice else say("No network")
        line = say("{what}. Sends when that is over, until {time}", what=what, time=until(run))
    return replace(run, message=line)


def until(run: Run) -> Sentence:
    """Return the time of day until which a queued press waits."""
    return clock_of(run.queued_until or run.started_at)


def _ended(run: Run, title: Sentence, hint: Sentence, services: Services) -> Run:
    return replace(
        run,
        state=RunState.NOT_SENT,
        ran=Ran.NO,
        message=title,
        advice=Advice(title, hint, Fix.TRY_AGAIN),
        ended_at=services.clocks.now_by(run.started_at),
    )


def _line(error: AppError) -> Sentence:
    if isinstance(error, OfflineError):
        return say("{what}. Nothing was run", what=error.title)
    return error.title
