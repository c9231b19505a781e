import pytest

from flowbutton.domain.settings import NetworkSettings
from flowbutton.services.logic_apps import LogicApps
from flowbutton.services.transport import Hooks, Transport
from tests.fakes import FakeTime
from tests.services.azure import (
    APP,
    RECURRENCE,
    app_json,
    azure,
)
from tests.services.fakes import FakeFacts, FakeTokens, cloud_at
from tests.services.logic_apps.pressing import NOW, ORDERS
from tests.services.recorder import Given


@pytest.fixture
def server():
    server = azure()
    yield server
    server.close()


@pytest.fixture
def tokens():
    return FakeTokens()


@pytest.fixture
def facts():
    return FakeFacts()


@pytest.fixture
def time():
    return FakeTime()


@pytest.fixture
def transport(server, tokens, time):
    hooks = Hooks(clock=time.monotonic, wait=lambda seconds: False)
    transport = Transport(cloud_at(server.url), NetworkSettings(), tokens, hooks)
    yield transport
    transport.close()


@pytest.fixture
def service(transport, facts):
    return LogicApps(transport, facts, lambda: NOW)


@pytest.fixture
def nightly(server):
    server.answers[f"GET {APP}"] = Given(200, app_json({"nightly": RECURRENCE}))
    return ORDERS
