"""How far a run has come."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from flowbutton.domain.run import Run, RunState
from flowbutton.domain.working_time import active_s

_AT_MOST = 0.95  # it is not done before it is done


@dataclass(frozen=True, slots=True)
class Progress:
    """The part that is done, 0 to 1; None when nobody can know."""

    fraction: float | None


def progress_of(run: Run | None, now: datetime, typical_s: float | None) -> Progress | None:
    """Return how far the run has come, None when nothing is on its way."""
    if run is None or run.state not in {RunState.SENDING, RunState.RUNNING}:
        return None
    if run.step is not None and run.step.count > 0:
        return Progress(min(_AT_MOST, max(0.0, run.step.number / run.step.count)))
    if run.state is RunState.RUNNING and typical_s:
        return Progress(min(_AT_MOST, active_s(run, now) / typical_s))
    return Progress(None)
