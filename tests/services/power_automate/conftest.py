import pytest

from flowbutton.services.power_automate import PowerAutomate
from tests.services.conftest import ACCOUNT, PRESSED
from tests.services.fakes import FakeFacts
from tests.services.power_automate.shapes import AT_FLOW, flow
from tests.services.web import Says


@pytest.fixture
def facts():
    return FakeFacts()


@pytest.fixture
def service(transport, facts):
    return PowerAutomate(transport, facts, lambda: PRESSED)


@pytest.fixture
def is_flow(web):
    """Let the flow be what it is told to be."""

    def put(*args, **more):
        item = flow(*args, runtime=more.pop("runtime", web.url), **more)
        web.on("GET", f"{AT_FLOW}$", Says(200, item))
        return item

    return put


@pytest.fixture
def account():
    return ACCOUNT
