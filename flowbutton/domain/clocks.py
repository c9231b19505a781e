"""The clocks that everybody is given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from flowbutton.domain.jumps import Jumps


@dataclass(frozen=True, slots=True)
class Clocks:
    """`monotonic` gives seconds that go on in sleep too, `wall` the aware UTC time for people.

    `jumps` is by how much the wall clock was set meanwhile, as far as `now` was asked.
    """

    monotonic: Callable[[], float]
    wall: Callable[[], datetime]
    jumps: Jumps = field(default_factory=Jumps, compare=False)

    def now(self) -> datetime:
        """Return the aware UTC time for people."""
        now = self.wall()
        self.jumps.see(self.monotonic(), now)
        return now

    def now_by(self, then: datetime) -> datetime:
        """Return the time on the clock as it was when it showed `then`.

        The difference of both is how long that is ago, also when the clock was set meanwhile.
        """
        return self.now() - self.jumps.since(then)

    def stopped_at(self, moment: float) -> Clocks:
        """Return clocks that show a moment that is over, in monotonic seconds."""
        passed = timedelta(seconds=self.monotonic() - moment)
        now = self.now() - passed
        return Clocks(lambda: moment, lambda: now)
