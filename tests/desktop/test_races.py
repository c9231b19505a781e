"""Two whole programs of one home that start at the same moment."""

import os
import signal

from tests.desktop.until import until

#: More of them: FLOWBUTTON_RACES=100 .venv/bin/python -m pytest tests/desktop/test_races.py
RACES = int(os.environ.get("FLOWBUTTON_RACES", "10"))


def test_exactly_one_of_two_is_the_first_and_the_other_hands_over(bare_desk, program):
    for number in range(RACES):
        both = [program.start("--in-tray"), program.start("--in-tray")]
        until(lambda both=both: any(one.poll() is not None for one in both), "the one that leaves")
        (loser,) = [one for one in both if one.poll() is not None]
        (winner,) = [one for one in both if one is not loser]
        assert loser.returncode == 0, number
        until(lambda: bare_desk.window("^FlowButton"), f"the window that was asked for, {number}")
        assert winner.poll() is None, number
        # killed, it leaves its socket and its lock behind for the next two
        os.killpg(winner.pid, signal.SIGKILL)
        winner.wait()
