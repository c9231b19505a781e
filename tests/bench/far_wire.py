"""The same press as in `wire`, at a service that is 30 ms of round trip away."""

from tests.bench.wire import measured

DELAY_MS = 30


def measure(world):
    """Return the distance to a tenant far away."""
    return measured(world, "Press to the first byte at the service, 30 ms away", "≤ 1.1")
