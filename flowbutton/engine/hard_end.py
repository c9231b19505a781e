"""Until when a press may wait."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from flowbutton.domain.button import Behaviour, SecondPress
from flowbutton.domain.clocks import Clocks
from flowbutton.domain.press import Press

NETWORK_FOR = timedelta(minutes=2)  # when nobody has said otherwise
TURN_FOR = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class HardEnd:
    """The end of a press's wait, on both clocks: whichever is there first ends it."""

    at: datetime
    monotonic: float

    def is_over(self, clocks: Clocks) -> bool:
        """Return whether nothing may be sent any more."""
        return clocks.now() >= self.at or clocks.monotonic() >= self.monotonic


def hard_end(press: Press, at: datetime) -> HardEnd:
    """Return the end of the wait of a press that may wait until `at`."""
    return HardEnd(at, press.pressed_monotonic + (at - press.pressed_at).total_seconds())


def network_end(behaviour: Behaviour, now: datetime) -> datetime | None:
    """Return until when a press made now waits for the network, None when it does not.

    A time of day that is over does not mean tomorrow's.
    """
    if not behaviour.sends_when_back:
        return None
    if not behaviour.send_until:
        return now + NETWORK_FOR
    hour, _, minute = behaviour.send_until.partition(":")
    try:
        day = now.astimezone().replace(tzinfo=None)  # the clock may be changed before the end
        end = day.replace(hour=int(hour), minute=int(minute), second=0, microsecond=0).astimezone()
    except ValueError:
        return None  # a time of day that cannot be read is no leave to wait
    return end.astimezone(now.tzinfo) if end > now else None


def turn_end(behaviour: Behaviour, now: datetime) -> datetime | None:
    """Return until when a press made now waits for the run before it, None when it does not."""
    return now + TURN_FOR if behaviour.second_press is SecondPress.QUEUE else None
