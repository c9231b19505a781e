"""The real program, killed at random moments of a press."""

import json
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from flowbutton.demo.tenant import DemoTenant
from flowbutton.domain.ports import Page
from flowbutton.domain.run import Ran, RunState
from flowbutton.store.buttons import JsonButtons
from flowbutton.store.journal import SqliteJournal
from tests.desktop.bed import Desk
from tests.desktop.parts import start_keyring
from tests.desktop.until import until

KILLS = 50
AT_ONCE = 5
SETTLED_S = 150  # half a minute on an idle machine
PROGRAM = [sys.executable, "-m", "flowbutton"]
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
def home(tmp_path, tenant):
    home = tmp_path / "home"
    home.mkdir()
    (home / "settings.toml").write_text(tenant.settings_toml())
    return home


@pytest.fixture
def desk(tmp_path, home):
    desk = Desk(tmp_path / "desk")
    try:
        start_keyring(desk)
        browser = tmp_path / "browser"
        browser.write_text(BROWSER.format(python=sys.executable))
        browser.chmod(0o700)
        desk.env |= {"FLOWBUTTON_HOME": str(home), "BROWSER": f"{browser} %s &"}
        yield desk
    finally:
        desk.close()


@pytest.fixture
def journal(home):
    journal = SqliteJournal(home / "journal.sqlite3", lambda: datetime.now(UTC), home / "outputs")
    yield journal
    journal.close()


def press(desk, button):
    return subprocess.Popen(
        [*PROGRAM, "run", button, "--json"],
        env=desk.env,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


def buttons(desk, home, count, flow="Send the daily digest"):
    """Return the ids of buttons of one flow; one of them is added by the program itself."""
    desk.run(*PROGRAM, "add", flow)
    shelf = JsonButtons(home / "buttons.json", lambda: datetime.now(UTC))
    (first,) = shelf.all()
    copies = [replace(first, id=f"copy-{number}", name=f"Copy {number}") for number in range(count)]
    shelf.replace([first, *copies])
    return [copy.id for copy in copies]


def seconds_of_a_press(desk, group):
    """Return how long presses take here that are made at once and not killed."""
    begin = time.monotonic()
    for process in [press(desk, button) for button in group]:
        process.wait()
    return time.monotonic() - begin


def kill_at(moments, processes):
    """Kill each process at its moment; return how many had not ended by then."""
    begin, killed = time.monotonic(), 0
    for moment, process in sorted(zip(moments, processes, strict=True), key=lambda pair: pair[0]):
        try:
            process.wait(max(0.0, begin + moment - time.monotonic()))
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)
            process.wait()
            killed += 1
    return killed


def all_known(journal):
    """Return the runs once the fate of each is known and written down."""
    runs = journal.read(Page(limit=10 * KILLS))
    return runs if all(run.state.is_final for run in runs) else None


def test_after_a_kill_at_any_moment_the_journal_and_the_ledger_agree(
    desk, home, tenant, journal
) -> None:
    chance = random.Random(20261124)  # noqa: S311 - moments, not secrets
    desk.run(*PROGRAM, "sign-in")
    unharmed, *groups = zip(*[iter(buttons(desk, home, KILLS + AT_ONCE))] * AT_ONCE, strict=True)
    latest = seconds_of_a_press(desk, unharmed)
    killed = 0
    for group in groups:
        moments = [chance.uniform(0.2, 1.0) * latest for _ in group]
        hits = kill_at(moments, [press(desk, button) for button in group])
        latest *= 1.1 if hits > AT_ONCE // 2 else 0.8  # this machine's pace changes
        killed += hits
    assert killed > KILLS // 3

    window = desk.start(*PROGRAM, QT_QPA_PLATFORM="offscreen")
    runs = until(lambda: all_known(journal), "the runs to be known", timeout_s=SETTLED_S)
    desk.stop(window)

    told = {run.press_id: run for run in runs}
    requests = [entry.tracking_id for entry in tenant.ledger.entries]
    started = {entry.tracking_id for entry in tenant.ledger.entries if entry.has_started}
    assert len(started) >= AT_ONCE
    assert len(requests) == len(set(requests)), "a press was sent twice"
    assert set(requests) <= set(told), "a press was sent that is not written down"
    assert {press_id for press_id, run in told.items() if run.ran is Ran.YES} == started
    for run in runs:
        expected = RunState.SUCCEEDED if run.press_id in started else RunState.NOT_SENT
        assert run.state is expected, json.dumps([run.press_id, run.state, str(run.message)])
