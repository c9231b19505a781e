"""How long a run has been at work."""

from __future__ import annotations

from datetime import datetime

from flowbutton.domain.run import Run

LONG = "long"  # the mark of a run that takes longer than usual


def active_s(run: Run, now: datetime) -> float:
    """Return for how long a run has been at work: what it waited for persons does not count."""
    return max(0.0, (now - run.started_at).total_seconds() - run.waited_s)


def is_long(run: Run) -> bool:
    """Return whether a run is marked as taking longer than usual."""
    return any(mark.what == LONG for mark in run.marks)
