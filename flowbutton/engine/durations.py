"""How long runs take: what counts, and when it is longer than usual."""

from __future__ import annotations

import logging
from dataclasses import replace
from datetime import datetime

from flowbutton.domain.answer import Report
from flowbutton.domain.errors import StoreError
from flowbutton.domain.run import Mark, Run, RunState
from flowbutton.domain.working_time import LONG, active_s, is_long
from flowbutton.engine.services import Services

log = logging.getLogger(__name__)

_TIMES, _MORE_S = 1.5, 10.0  # a flow of two seconds may take five without a word


def waited_s(run: Run, report: Report, now: datetime) -> float:
    """Return how long a run has waited for persons, once this report is put into it.

    The wait that goes on is not counted yet: its beginning is in the report.
    """
    since = run.waiting_since
    if since is None or since == report.waiting_since:
        return run.waited_s
    until = now if report.waiting_since is None else report.waiting_since
    return run.waited_s + max(0.0, (until - since).total_seconds())


def with_mark_when_long(run: Run, services: Services) -> Run:
    """Return the run, marked once when it takes longer than usual."""
    if run.state is not RunState.RUNNING or is_long(run):
        return run
    now = services.clocks.now_by(run.started_at)
    elapsed_s = active_s(run, now)
    if elapsed_s <= _MORE_S:
        return run
    try:
        typical_s = services.journal.typical_s(run.button) if run.button else None
    except StoreError as error:
        log.info("It is not known how long runs usually take: %s", error)
        return run
    if typical_s is None or elapsed_s <= max(typical_s * _TIMES, typical_s + _MORE_S):
        return run
    at_ms = round((now - run.started_at).total_seconds() * 1000)
    return replace(run, marks=(*run.marks, Mark(LONG, at_ms)))
