"""Whether a press may go on while other runs of its button are under way."""

from __future__ import annotations

import logging
from datetime import timedelta

from flowbutton.domain.button import SecondPress
from flowbutton.domain.errors import AppError, GuardedError
from flowbutton.domain.ports import Begun
from flowbutton.domain.press import Press
from flowbutton.domain.run import Run, RunState
from flowbutton.domain.words import say
from flowbutton.engine.not_sent import until
from flowbutton.engine.services import Services

log = logging.getLogger(__name__)


def admit(press: Press, run: Run, services: Services) -> Begun:
    """Write the run of a press down when it may go on, and return whether it may.

    A run that is in the way is looked at first: it may have ended unseen. Raises StoreError.
    """
    begun = _ask(press, run, services)
    if begun is Begun.RUNNING and _are_over(press.button, services):
        begun = _ask(press, run, services)
    return begun


def held_back(begun: Begun, button: str, services: Services) -> GuardedError:
    """Return what to tell about a press that may not go on. Raises StoreError."""
    if begun is Begun.DOUBLE:
        return GuardedError(say("Pressed twice, only the first counts"))
    other = services.journal.last_of_each_button().get(button)
    if other is not None and other.state is RunState.QUEUED:
        return GuardedError(
            say("Already queued, until {time}", time=until(other)),
            say("Nothing was sent. Take the press that waits back, or let it wait"),
            press_id=other.press_id,
        )
    since = (
        timedelta()
        if other is None
        else services.clocks.now_by(other.started_at) - other.started_at
    )
    return GuardedError(
        say("Already running, {time}", time=short_time(since)),
        say("Nothing was sent. Wait for the run to end, or stop waiting for it"),
        press_id=other.press_id if other else "",
    )


def short_time(span: timedelta) -> str:
    """Return a short English length of time: "12 s", "3 min", "2 h"."""
    seconds = max(0, int(span.total_seconds()))
    if seconds < 60:  # noqa: PLR2004 - seconds in a minute
        return f"{seconds} s"
    if seconds < 3600:  # noqa: PLR2004 - seconds in an hour
        return f"{seconds // 60} min"
    return f"{seconds // 3600} h"


def _ask(press: Press, run: Run, services: Services) -> Begun:
    alone = press.second_press is not SecondPress.ALLOW and bool(press.button)
    return services.journal.begin(
        run, double_press_ms=services.double_press_ms(), one_at_a_time=alone
    )


def _are_over(button: str, services: Services) -> bool:
    """Look at the runs of the button that are under way, and return whether none is any more."""
    others = tuple(
        run
        for run in services.journal.unfinished()
        if run.button == button and run.state.is_followed and run.follows
    )
    if not others:
        return False
    try:
        from flowbutton.engine.follow import Look  # noqa: PLC0415 - only when one is under way

        looked = Look(others).run(services)
    except AppError as error:
        log.info("The run before could not be looked at: %s", error)
        return False
    return not any(run.is_open for run in looked.runs)
