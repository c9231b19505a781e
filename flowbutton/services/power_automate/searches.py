"""How long runs have been searched for already."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from flowbutton.domain.ports import Facts
from flowbutton.services.power_automate.recent import Recent


class Searches:
    """Tells since when a run is searched for, on clocks that nobody sets.

    Within one program that is the monotonic clock. From one program to the next, as after a
    kill, it is the service's own clock, which `facts` keep. Safe to call from several threads.
    """

    def __init__(self, facts: Facts, clock: Callable[[], float]) -> None:
        self._facts = facts
        self._clock = clock
        self._first = Recent[float]()

    def age_s(self, press_id: str) -> float:
        """Return the seconds since this program first searched for the run of a press."""
        now = self._clock()
        return now - self._first.first(press_id, now)

    def age_on_server_s(self, press_id: str, server_now: datetime | None) -> float:
        """Return the seconds since any program first searched for the run of a press.

        `server_now` is the service's clock at this search, None when it does not tell.
        """
        if server_now is None:
            return 0.0
        now = server_now.timestamp()
        since = self._since(press_id)
        if since is None:
            self._facts.put(_fact(press_id), str(now))
            return 0.0
        return now - since

    def end(self, press_id: str) -> None:
        """Forget a search that has come to its end."""
        if self._facts.get(_fact(press_id)):
            self._facts.put(_fact(press_id), "")

    def _since(self, press_id: str) -> float | None:
        try:
            return float(self._facts.get(_fact(press_id)))
        except ValueError:
            return None


def _fact(press_id: str) -> str:
    return f"searched {press_id}"
