"""A press from the command line, cold, against the least Python that sends one request."""

import subprocess
import sys
import time

from tests.bench.measure import Result, by_turns
from tests.bench.world import FLOW, PROGRAM

_TIMES = 11
_POST = """
import requests
requests.post("https://localhost:{port}/bench", json={{"a": 1}}, verify="{ca}", timeout=10)
"""


def measure(world):
    """Return how long `flowbutton run --no-wait` takes, over Python with one requests.post."""
    # A button each: a press that nobody follows holds back the next one of its button.
    names = [f"Press {number}" for number in range(_TIMES)]
    for name in names:
        world.call(PROGRAM, "add", FLOW, "--name", name)
    post = (sys.executable, "-c", _POST.format(port=world.port, ca=world.ca_file))
    ours, theirs = by_turns(
        lambda: wall_ms(world.env, (PROGRAM, "run", names.pop(), "--no-wait", "--json")),
        lambda: wall_ms(world.env, post),
        _TIMES,
    )
    return [
        Result(
            "`flowbutton run --no-wait`, cold",
            "`python -c` with one `requests.post`",
            ours,
            theirs,
            "ms",
            "≤ 1.5",
        )
    ]


def wall_ms(env, argv):
    """Return how long a command takes to its end, in milliseconds; it has to go well."""
    began = time.perf_counter()
    done = subprocess.run(argv, env=env, capture_output=True, text=True, check=False, timeout=60)
    took = time.perf_counter() - began
    if done.returncode:
        raise RuntimeError(f"{argv}: {done.returncode}\n{done.stdout}\n{done.stderr}")
    return took * 1000
