"""Comparing two things in one run: by turns, medians, a ratio."""

import statistics
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a comparison: both medians in `unit`, and the ratio that is aimed at."""

    what: str
    floor: str
    ours: float
    theirs: float
    unit: str
    aim: str
    is_ratio: bool = True

    @property
    def ratio(self) -> float:
        """How many times the floor we are."""
        return self.ours / self.theirs if self.theirs else float("inf")

    @property
    def line(self) -> str:
        """Return the row of the table."""
        shown = f"**{self.ratio:.2f}**" if self.is_ratio else f"**{self.ours:.0f} {self.unit}**"
        theirs = f"{self.theirs:.3g} {self.unit}" if self.theirs else "—"
        cells = (self.what, self.floor, shown, self.aim, f"{self.ours:.3g} {self.unit}", theirs)
        return f"| {' | '.join(cells)} |"


def by_turns(
    ours: Callable[[], float], theirs: Callable[[], float], times: int
) -> tuple[float, float]:
    """Return the medians of both, measured by turns so that a busy moment meets both alike."""
    pairs = [(ours(), theirs()) for _ in range(times)]
    return statistics.median(a for a, _ in pairs), statistics.median(b for _, b in pairs)
