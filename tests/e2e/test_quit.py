"""Leaving the program while the service does not answer."""

import sys

import pytest

from flowbutton.demo.faults import Fault
from flowbutton.demo.tenant import DemoTenant
from tests.desktop.until import until
from tests.e2e.program import ROOT, Program

FLOW = "Send the daily digest"
VISITOR = f"{sys.executable} -m tests.desktop.visitor %s &"


@pytest.fixture
def tenant(tmp_path):
    tenant = DemoTenant(tmp_path / "tenant")
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


def test_a_request_that_hangs_does_not_hold_up_the_end(program, tenant):
    tenant.order(Fault(match="POST /triggers/", delay_s=60))
    program.open()
    program.press(FLOW)
    until(lambda: tenant.ledger.entries, "the press to arrive")
    assert program.quit(2) == 0
    assert [name for name, _ in program.history()] == [FLOW]
    assert len(tenant.ledger.entries) == 1
