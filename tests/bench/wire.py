"""From the finger to the first byte on the wire, against a raw kept-alive TLS socket."""

import statistics
import sys

from tests.bench.measure import Result
from tests.bench.world import FLOW, PROGRAM

_TURNS = 41
_CAREFUL = "the same socket, once a row of SQLite is synced to the disk"


def measure(world):
    """Return the distance to a tenant on the same computer."""
    return measured(world, "Press to the first byte at the service, loopback", "≤ 5")


def measured(world, what, aim):
    """Return the distance to the tenant of `world`, over two floors.

    A press is on the disk before it is sent; the second floor does that too.
    """
    world.call(PROGRAM, "add", FLOW)
    words = (sys.executable, "-m", "tests.bench.presser", world.port, _TURNS, world.ca_file)
    turns = [map(int, line.split()) for line in world.call(*words).splitlines()]
    took = [[(world.first_after(moment) - moment) / 1e6 for moment in turn] for turn in turns]
    ours, raw, careful = (statistics.median(column) for column in zip(*took, strict=True))
    return [
        Result(what, "a raw kept-alive TLS socket behind a queue", ours, raw, "ms", aim),
        Result(f"{what}, written down first", _CAREFUL, ours, careful, "ms", "—"),
    ]
