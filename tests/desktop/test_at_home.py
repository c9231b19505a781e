"""The program on a real desktop: pressed from the tray, told by the notifier, shown by a start."""

import sys

import pytest

from flowbutton.demo.tenant import DemoTenant
from tests.desktop.parts import notifications, shown_notifications
from tests.desktop.tray import TrayIcon
from tests.desktop.until import until
from tests.e2e.program import PROGRAM, ROOT, Program

FLOW = "Nightly export"
VISITOR = f"{sys.executable} -m tests.desktop.visitor %s &"


@pytest.fixture
def tenant(tmp_path):
    tenant = DemoTenant(tmp_path / "tenant", speed=10)
    tenant.start()
    yield tenant
    tenant.stop()


@pytest.fixture
def program(desk, tenant):
    program = Program(desk)
    program.home.mkdir()
    settings = program.home / "settings.toml"
    settings.write_text(tenant.settings_toml(), encoding="utf-8")
    program.command("sign-in", BROWSER=VISITOR, PYTHONPATH=str(ROOT))
    program.command("add", FLOW)
    return program


def test_a_press_from_the_tray_runs_once_and_the_failure_is_notified(desk, program, tenant):
    home = {"FLOWBUTTON_HOME": str(program.home)}
    desk.start(PROGRAM, "--in-tray", **home)
    tray = TrayIcon(desk)
    assert not desk.window("^FlowButton")
    tray.choose(FLOW)
    until(lambda: shown_notifications(desk), "the notification", timeout_s=60)
    assert notifications(desk)[0][:2] == ("FlowButton", f"{FLOW} failed")
    assert len(tenant.ledger.entries) == 1
    desk.run(PROGRAM, **home)
    until(lambda: desk.window("^FlowButton"), "the window of the first")
