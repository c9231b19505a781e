"""What somebody wishes to see of the log."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from flowbutton.bridge.log_text import is_failed, is_running
from flowbutton.domain.press import Door
from flowbutton.domain.run import Run


class Chip(StrEnum):
    """The kinds of runs that one click shows."""

    ALL = "all"
    RUNNING = "running"
    FAILED = "failed"


class Day(StrEnum):
    """From which days runs are shown."""

    ANY = "any"
    TODAY = "today"
    YESTERDAY = "yesterday"
    WEEK = "week"  # today and the six days before
    MONTH = "month"  # today and the 29 days before


_BACK = {Day.TODAY: 0, Day.YESTERDAY: 1, Day.WEEK: 6, Day.MONTH: 29}


@dataclass(frozen=True, slots=True)
class LogWish:
    """Runs of a chip that hold every word, of one button ("" all), door and time.

    `since` and `until` are seconds since the epoch; the end is not among them.
    """

    chip: Chip = Chip.ALL
    words: tuple[str, ...] = ()
    button: str = ""
    door: Door | None = None
    since: float | None = None
    until: float | None = None

    def with_chip(self, chip: Chip) -> LogWish:
        """Return the wish for another kind of runs."""
        return replace(self, chip=chip)

    def with_words(self, words: tuple[str, ...]) -> LogWish:
        """Return the wish for other words, folded."""
        return replace(self, words=words)

    def with_day(self, day: Day, now: datetime) -> LogWish:
        """Return the wish for other days, by the local calendar at `now`."""
        if day is Day.ANY:
            return replace(self, since=None, until=None)
        since = _midnight(now, _BACK[day])
        until = _midnight(now, 0) if day is Day.YESTERDAY else None
        return replace(self, since=since, until=until)

    def takes_time(self, began: float) -> bool:
        """Return whether a run that began then is wished."""
        if self.since is not None and began < self.since:
            return False
        return self.until is None or began < self.until

    def takes_run(self, run: Run) -> bool:
        """Return whether the run is of the chip, the button and the door that are wished."""
        if self.button and run.button != self.button:
            return False
        if self.door is not None and run.door is not self.door:
            return False
        match self.chip:
            case Chip.RUNNING:
                return is_running(run)
            case Chip.FAILED:
                return is_failed(run)
        return True


def _midnight(now: datetime, days_back: int) -> float:
    day = now.astimezone().date() - timedelta(days=days_back)
    return datetime.combine(day, datetime.min.time()).astimezone().timestamp()
