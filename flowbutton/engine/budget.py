"""How often a service may be asked. Pure: it has no clock."""

from __future__ import annotations

from collections.abc import Hashable

# Power Automate lets a person of the lowest profile make 6,000 requests in 5 minutes, 20 a second,
# with whatever. A request that fails may be made three times, so that is what following may take.
PER_S = 6.0
BURST = 60.0


class Budget:
    """Requests to each service, spent in advance by what they may cost at most."""

    def __init__(self, per_s: float = PER_S, burst: float = BURST) -> None:
        self._per_s = per_s
        self._burst_s = burst / per_s
        self._spent_until: dict[Hashable, float] = {}

    def ready_at(self, service: Hashable) -> float:
        """Return from when on the service may be asked something."""
        return self._spent_until.get(service, float("-inf")) - self._burst_s

    def spend(self, service: Hashable, requests: float, now: float) -> None:
        """Take note of requests that are made now."""
        begin = max(self._spent_until.get(service, now), now)
        self._spent_until[service] = begin + requests / self._per_s
