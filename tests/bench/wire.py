"""From the finger to the first byte on the wire, against a raw kept-alive TLS socket."""

import statistics
import sys

from tests.bench.measure import Result
from tests.bench.world import FLOW, PROGRAM

_TURNS = 41


def measure(world):
    """Return the distance to a tenant on the same computer."""
    return [measured(world, "Press to the first byte at the service, loopback", "≤ 5")]


def measured(world, what, aim):
    """Return the distance to the tenant of `world`."""
    world.call(PROGRAM, "add", FLOW)
    words = (sys.executable, "-m", "tests.bench.presser", world.port, _TURNS, world.ca_file)
    turns = [map(int, line.split()) for line in world.call(*words).splitlines()]
    took = [[(world.first_after(moment) - moment) / 1e6 for moment in turn] for turn in turns]
    ours, theirs = (statistics.median(column) for column in zip(*took, strict=True))
    return Result(what, "a raw kept-alive TLS socket behind a queue", ours, theirs, "ms", aim)
