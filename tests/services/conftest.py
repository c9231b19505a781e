from datetime import UTC, datetime

import pytest

from flowbutton.domain.press import Press
from flowbutton.domain.settings import NetworkSettings
from flowbutton.domain.target import FlowTarget
from flowbutton.services.transport import Hooks, Transport
from tests.services.fakes import FakeClock, FakeTokens, cloud_at
from tests.services.web import Web

ENVIRONMENT = "Default-d87a7535-dd31-4437-bfe1-95340acd55c5"
FLOW = "1c6ee23a-a835-44bc-a4f5-462b658efc13"
TARGET = FlowTarget(ENVIRONMENT, FLOW)
ACCOUNT = "aaaaaaaa-0000-0000-0000-000000000001.d87a7535-dd31-4437-bfe1-95340acd55c5"
PRESSED = datetime(2026, 11, 20, 9, 0, 0, tzinfo=UTC)


@pytest.fixture
def web():
    web = Web()
    yield web
    web.close()


@pytest.fixture
def tokens():
    return FakeTokens()


@pytest.fixture
def clock():
    return FakeClock(1000.0)


@pytest.fixture
def transport(web, tokens, clock, tmp_path):
    def wait(seconds):
        clock.now += seconds
        return False

    transport = Transport(
        cloud_at(web.url),
        NetworkSettings(connect_timeout_s=3.0, read_timeout_s=3.0, run_timeout_s=3.0),
        tokens,
        Hooks(clock=clock, wait=wait, folder=str(tmp_path)),
    )
    yield transport
    transport.close()


@pytest.fixture
def make_press():
    def make(**more):
        values = {
            "id": "11111111-2222-3333-4444-555555555555",
            "button": "b1",
            "name": "Order",
            "target": TARGET,
            "account": ACCOUNT,
            "pressed_at": PRESSED,
            "pressed_monotonic": 999.5,
        }
        return Press(**{**values, **more})

    return make
