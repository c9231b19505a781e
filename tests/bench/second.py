"""A second start that hands over to the program that runs, against the least Python for that."""

import json
import sys

from flowbutton.desktop.instance.place import find_place
from tests.bench.cold import wall_ms
from tests.bench.measure import Result, by_turns
from tests.bench.world import PROGRAM
from tests.desktop.until import until

_TIMES = 15
_ASK = """
import socket
line = socket.socket(socket.AF_UNIX)
line.connect({address!r})
line.sendall({request!r})
while b"reply" not in line.recv(4096):
    pass
"""


def measure(world):
    """Return how long a second start takes, over Python with one question to the same socket."""
    window = world.desk.start(PROGRAM, **world.env)
    place = find_place(world.folder / "home")
    until(lambda: world.desk.window("^FlowButton"), "the window")
    wall_ms(world.env, (PROGRAM,))
    request = {"v": 1, "program": "", "ask": "show", "token": ""}
    ask = _ASK.format(address=place.address, request=json.dumps(request).encode() + b"\n")
    ours, theirs = by_turns(
        lambda: wall_ms(world.env, (PROGRAM,)),
        lambda: wall_ms(world.env, (sys.executable, "-c", ask)),
        _TIMES,
    )
    world.desk.stop(window)
    return [
        Result(
            "A second start hands over and leaves",
            "`python -c` that asks the same socket",
            ours,
            theirs,
            "ms",
            "≤ 100 ms",
            is_ratio=False,
        )
    ]
