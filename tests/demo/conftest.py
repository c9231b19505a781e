import shutil

import pytest

from flowbutton.demo.keys import load_or_make
from flowbutton.demo.people import JONAS
from flowbutton.demo.tenant import DemoTenant
from tests.demo.visitor import FakeClock, Visitor


@pytest.fixture(scope="session")
def made_keys(tmp_path_factory):
    """Keys made once: making them takes longer than most tests."""
    folder = tmp_path_factory.mktemp("keys")
    load_or_make(folder)
    return folder


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def folder(tmp_path, made_keys):
    return shutil.copytree(made_keys, tmp_path / "demo")


@pytest.fixture
def tenant(folder, clock):
    tenant = DemoTenant(folder, clock=clock, speed=200)
    tenant.start()
    yield tenant
    tenant.stop()


@pytest.fixture
def mara(tenant):
    visitor = Visitor(tenant)
    yield visitor
    visitor.close()


@pytest.fixture
def jonas(tenant):
    visitor = Visitor(tenant, JONAS)
    yield visitor
    visitor.close()
