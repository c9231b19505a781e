"""How long the window stands still with 1,000 buttons and 100,000 rows in its log."""

import os
import statistics
import subprocess
import sys

from tests.bench.measure import Result
from tests.bench.world import ROOT

WHAT = (
    "typing into the filter of the log",
    "scrolling the log",
    "choosing chips, buttons and days",
    "200 runs that change at once",
)


def measure(_world):
    """Return the longest stall of each thing done, beside a bare list view at the same rows."""
    environ = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    turns = []
    for _ in range(3):
        script = [sys.executable, "-m", "tests.bench.roller"]
        done = subprocess.run(script, env=environ, cwd=ROOT, capture_output=True, check=True)
        turns.append([float(word) for word in done.stdout.split()])
    medians = [statistics.median(column) for column in zip(*turns, strict=True)]
    bare = medians[-1]
    return [
        Result(
            f"Longest stall, 1,000 buttons and 100,000 rows, {what}",
            "a bare list view, scrolled",
            ours,
            bare,
            "ms",
            "≤ 33 ms",
            is_ratio=False,
        )
        for what, ours in zip(WHAT, medians[:-1], strict=True)
    ]
