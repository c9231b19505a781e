"""The real program, killed at random moments of a press."""

import json
import random
import signal
import subprocess
import sys

import pytest

from flowbutton.demo.tenant import DemoTenant
from tests.desktop.bed import Desk
from tests.desktop.parts import start_keyring
from tests.desktop.until import until

KILLS = 50
LATEST_S = 0.8  # a press of the command line is through by then
BROWSER = """#!{python}
import sys
from flowbutton.demo.person import Person
Person().visit(sys.argv[1])
"""


@pytest.fixture
def tenant(tmp_path):
    tenant = DemoTenant(tmp_path / "tenant", speed=1000)
    tenant.start()
    yield tenant
    tenant.stop()


@pytest.fixture
def desk(tmp_path, tenant):
    desk = Desk(tmp_path / "desk")
    try:
        start_keyring(desk)
        home = tmp_path / "home"
        home.mkdir()
        (home / "settings.toml").write_text(tenant.settings_toml())
        browser = tmp_path / "browser"
        browser.write_text(BROWSER.format(python=sys.executable))
        browser.chmod(0o700)
        desk.env |= {"FLOWBUTTON_HOME": str(home), "BROWSER": f"{browser} %s &"}
        yield desk
    finally:
        desk.close()


def press(desk, button):
    return subprocess.Popen(
        ["flowbutton", "run", button, "--json"],
        env=desk.env,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def settled(desk):
    """Return the runs once the fate of each is known."""
    runs = json.loads(desk.run("flowbutton", "history", "--refresh", "--json", timeout_s=60))
    return runs if all(run["ran"] != "unknown" for run in runs) else None


def test_after_a_kill_at_any_moment_the_journal_and_the_ledger_agree(desk, tenant) -> None:
    moments = random.Random(20261124)  # noqa: S311 - moments, not secrets
    desk.run("flowbutton", "sign-in")
    buttons = [
        json.loads(desk.run("flowbutton", "add", "Send the daily digest", "--json"))["id"]
        for _ in range(KILLS)
    ]
    killed = 0
    for button in buttons:
        process = press(desk, button)
        try:
            process.wait(moments.uniform(0.0, LATEST_S))
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
            killed += 1
    assert killed > KILLS // 3
    runs = until(lambda: settled(desk), "the runs to be settled", timeout_s=90)
    requests = [entry.tracking_id for entry in tenant.ledger.entries]
    started = {entry.tracking_id for entry in tenant.ledger.entries if entry.has_started}
    journal = {run["press_id"]: run for run in runs}
    assert len(requests) == len(set(requests))
    assert set(requests) <= set(journal)
    assert {press_id for press_id, run in journal.items() if run["ran"] == "yes"} == started
    for press_id, run in journal.items():
        assert run["state"] in {"succeeded", "running", "not_sent"}, run
        assert (run["ran"] == "yes") == (press_id in started), run
