"""The clocks that everybody is given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Clocks:
    """`monotonic` gives seconds that go on in sleep too, `now` the aware UTC time for people."""

    monotonic: Callable[[], float]
    now: Callable[[], datetime]

    def stopped_at(self, moment: float) -> Clocks:
        """Return clocks that show a moment that is over, in monotonic seconds."""
        passed = timedelta(seconds=self.monotonic() - moment)
        now = self.now() - passed
        return Clocks(lambda: moment, lambda: now)
