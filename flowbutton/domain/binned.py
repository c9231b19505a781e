"""A button that was deleted and can be restored for a while."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from flowbutton.domain.button import Button

KEPT_FOR = timedelta(days=30)


@dataclass(frozen=True, slots=True)
class Binned:
    """A deleted button, the place that it had among the others, and when it was deleted."""

    button: Button
    place: int
    deleted_at: datetime

    def is_over(self, now: datetime) -> bool:
        """Return whether it was kept for long enough."""
        return now - self.deleted_at >= KEPT_FOR

    def days_left(self, now: datetime) -> int:
        """Return for how many days, begun ones too, it can still be restored."""
        left = KEPT_FOR - (now - self.deleted_at)
        return max(0, -(-left // timedelta(days=1)))


def after_change(
    bin_: tuple[Binned, ...],
    before: tuple[Button, ...],
    after: tuple[Button, ...],
    now: datetime,
) -> tuple[Binned, ...]:
    """Return the bin after a change of the buttons, the latest first.

    What is gone is in it; what is back, or has its id, is in it no more.
    """
    there = {button.id for button in after}
    gone = (
        Binned(button, place, now) for place, button in enumerate(before) if button.id not in there
    )
    return (*gone, *(one for one in bin_ if one.button.id not in there))
