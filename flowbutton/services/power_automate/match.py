"""Which of the service's runs is the one of a press. Pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from flowbutton.domain.run import Run
from flowbutton.services.power_automate.run_item import RunItem

BEFORE = timedelta(seconds=15)  # clocks differ, even when the service's own is asked
AFTER = timedelta(seconds=120)  # the press may have been on its way, or waited for its turn
WIDE = timedelta(hours=26)  # a clock that was wrong by a day at the press


@dataclass(frozen=True, slots=True)
class Match:
    """What the search brought.

    `item` is the run of the press. `rivals` is how many runs may be it when none is certain,
    `strangers` how many runs of that day nobody accounts for.
    """

    item: RunItem | None = None
    rivals: int = 0
    strangers: int = 0


class Ids:
    """Runs by their own ids, and by those of the presses that they came of."""

    def __init__(self, items: Sequence[RunItem]) -> None:
        self._runs = {item.id: item for item in items if item.id}
        # The newest are first: a later copy is not the press's own, and so the oldest is kept.
        self._presses = {item.tracking_id.lower(): item for item in items if item.tracking_id}

    def of(self, run: Run) -> RunItem | None:
        """Return the run with the id that is known, or else with the press's own id.

        Whoever runs a run again makes a copy with the press's own id.
        """
        if run.run_id:
            return self._runs.get(run.run_id)
        return self._presses.get(run.press_id.lower())


def by_time(
    items: Sequence[RunItem], at: datetime, claimed: Collection[str], trigger: str
) -> Match:
    """Return the one run that began when the press was made and belongs to nobody else.

    `at` is the moment of the press on the service's clock, `claimed` the ids of runs and
    presses that are known to be others, `trigger` the name of the flow's trigger ("" for any).
    """
    free = [
        item
        for item in items
        if item.started_at is not None
        and item.id not in claimed
        and item.tracking_id not in claimed
        and (not trigger or not item.trigger or item.trigger.lower() == trigger.lower())
    ]
    near = [item for item in free if _is_between(item, at - BEFORE, at + AFTER)]
    strangers = sum(_is_between(item, at - WIDE, None) for item in free)
    if len(near) == 1:
        return Match(near[0], rivals=1, strangers=strangers)
    return Match(rivals=len(near), strangers=strangers)


def _is_between(item: RunItem, begin: datetime, end: datetime | None) -> bool:
    at = item.started_at
    return at is not None and begin <= at and (end is None or at <= end)
