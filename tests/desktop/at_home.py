"""The whole program of a person who is signed in to the demo tenant and has one button."""

import sys

import pytest

from flowbutton.demo.tenant import DemoTenant
from flowbutton.desktop.commands import Commands
from tests.e2e.program import PROGRAM, ROOT, Program

FLOW = "Nightly export"  # it fails
VISITOR = f"{sys.executable} -m tests.desktop.visitor %s &"


@pytest.fixture
def tenant(tmp_path):
    """Give a tenant, whose ledger knows what was run."""
    tenant = DemoTenant(tmp_path / "tenant", speed=10)
    tenant.start()
    yield tenant
    tenant.stop()


@pytest.fixture
def program(bare_desk, tenant):
    """Give the program; it is not started yet."""
    program = Program(bare_desk)
    program.home.mkdir()
    settings = program.home / "settings.toml"
    settings.write_text(tenant.settings_toml(), encoding="utf-8")
    return program


@pytest.fixture
def button(desk, program):
    """Give the id of the one button of somebody who is signed in, on a whole desktop."""
    program.command("sign-in", BROWSER=VISITOR, PYTHONPATH=str(ROOT))
    program.command("add", FLOW)
    return program.command("list")[0]["id"]


def commands_of(program):
    """Return how a desktop starts the program."""
    return Commands((str(PROGRAM),), str(program.home))
