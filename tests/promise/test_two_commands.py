"""The same button, pressed by two commands at the same moment."""

import json
import subprocess

from flowbutton.domain.run import Ran, RunState
from tests.promise.test_kill import PROGRAM, buttons, desk, home, journal, tenant

__all__ = ["desk", "home", "journal", "tenant"]

ROUNDS = 20


def press(desk, button):
    return subprocess.Popen(
        [*PROGRAM, "run", button, "--no-wait", "--json"],
        env=desk.env,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def test_of_two_commands_at_one_moment_one_runs_and_each_tells_the_truth(
    desk, home, tenant, journal
) -> None:
    desk.run(*PROGRAM, "sign-in")
    for button in buttons(
        desk, home, ROUNDS, "Request a laptop"
    ):  # it goes on until somebody decides
        before = len(tenant.ledger.entries)
        pair = [press(desk, button) for _ in range(2)]
        told = {}
        for process in pair:
            out, err = process.communicate()
            told[process.returncode] = json.loads(out)
            assert "Traceback" not in err
        assert sorted(told) == [0, 3]
        assert (told[3]["state"], told[3]["ran"]) == ("not_sent", "no")
        assert told[3]["message"].startswith(("Already running", "Pressed twice"))
        (entry,) = tenant.ledger.entries[before:]
        assert entry.tracking_id == told[0]["press_id"]
        assert told[0]["ran"] == "yes"
        run = journal.get(told[0]["press_id"])
        assert run.ran is Ran.YES
        assert run.state is not RunState.NOT_SENT
        assert journal.get(told[3]["press_id"]) is None
