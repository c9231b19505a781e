"""How long the window stands still while a hundred buttons are pressed at once."""

import statistics
import sys

from tests.bench.fill import fill
from tests.bench.measure import Result
from tests.bench.world import FLOW, PROGRAM

_PRESSES = 100


def measure(world):
    """Return the longest gaps of the window's clock, beside that of an idle window."""
    world.call(PROGRAM, "add", FLOW)
    fill(world, buttons=_PRESSES, runs=_PRESSES)
    return [_row(world, "one after the other", "≤ 16 ms"), _row(world, "in one event", "—")]


def _row(world, how, aim):
    turns = []
    for _ in range(3):
        out = world.call(sys.executable, "-m", "tests.bench.burster", how).split()
        if int(out[2]) != _PRESSES:
            raise RuntimeError(f"only {out[2]} runs ended")
        turns.append((float(out[1]), float(out[0])))
    busy, idle = (statistics.median(column) for column in zip(*turns, strict=True))
    what = f"Longest gap of a 5 ms timer in the window, 100 presses {how}"
    return Result(what, "the same timer, idle", busy, idle, "ms", aim, is_ratio=False)
