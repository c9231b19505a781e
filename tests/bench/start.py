"""From the start of the process to the first paint, and the memory once it is idle."""

import statistics
import subprocess
import sys
import threading
import time
from pathlib import Path

from tests.bench.fill import fill
from tests.bench.measure import Result
from tests.bench.world import FLOW, PROGRAM, ROOT

_TURNS = 11
_IDLE_S = 5.0
_FLOOR = "a bare PySide6 window with one button"


def measure(world):
    """Return both, over a bare window, with 12 buttons and 100 runs in the log."""
    world.call(PROGRAM, "add", FLOW)
    fill(world, buttons=12, runs=100)
    _opened(world, "ours", 0), _opened(world, "hello", 0)  # both once, for the disk's cache
    starts = [(_opened(world, "ours", 0)[0], _opened(world, "hello", 0)[0]) for _ in range(_TURNS)]
    idle = [
        (_opened(world, "ours", _IDLE_S)[1], _opened(world, "hello", _IDLE_S)[1]) for _ in range(3)
    ]
    return [
        Result("Start to first paint", _FLOOR, *_medians(starts), "ms", "≤ 1.35"),
        Result("Memory, idle", _FLOOR, *_medians(idle), "MiB", "≤ 1.7"),
    ]


def _medians(pairs):
    return [statistics.median(column) for column in zip(*pairs, strict=True)]


def _opened(world, what, stays_s):
    """Return the milliseconds to the first paint, and the MiB it holds `stays_s` later."""
    began = time.perf_counter()
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.bench.opener", what],
        cwd=ROOT,
        env=world.env,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    with process.stdout:
        line = process.stdout.readline()
        took = (time.perf_counter() - began) * 1000
        if line != "painted\n":
            raise RuntimeError(f"{what} was not painted")
        threading.Event().wait(stays_s)
        held = _resident_mib(process.pid)
        process.kill()
        process.wait()
    return took, held


def _resident_mib(pid):
    lines = Path(f"/proc/{pid}/status").read_text("ascii").splitlines()
    return int(next(line for line in lines if line.startswith("VmRSS")).split()[1]) / 1024
