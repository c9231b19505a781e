"""The moment that the times of runs are reckoned to."""

from __future__ import annotations

from datetime import datetime

from flowbutton.domain.jumps import Jumps
from flowbutton.domain.run import Run


class RunClock:
    """A moment that goes on when it is told to, for runs that began on clocks set otherwise.

    `jumps` is by how much the clock was set while the program runs.
    """

    def __init__(self, now: datetime, jumps: Jumps | None = None) -> None:
        self.now = now
        self._jumps = jumps or Jumps()

    def by(self, run: Run | None) -> datetime:
        """Return the moment on the clock as it was set when a run began."""
        return self.now if run is None else self.now - self._jumps.since(run.started_at)

    def reach(self, run: Run) -> None:
        """Go on to the last that is known of a run, when that is later."""
        self.now = max(self.now, self._today(run.ended_at or run.started_at))

    def is_newer(self, run: Run, known: Run | None) -> bool:
        """Return whether a run takes the place of a known one: the same press, or a later one."""
        if known is None or known.press_id == run.press_id:
            return True
        return self._today(run.started_at) >= self._today(known.started_at)

    def _today(self, then: datetime) -> datetime:
        """Return a moment on the clock as it is set now."""
        return then + self._jumps.since(then)
