"""Whether there is a way to a service: asked of each, over a real socket, without a request."""

import pytest

from flowbutton.domain.target import HttpTarget, IftttTarget, LogicAppTarget
from flowbutton.services.http_trigger import HttpTriggerService
from flowbutton.services.ifttt import IftttService
from flowbutton.services.logic_apps import LogicApps
from flowbutton.services.power_automate import PowerAutomate
from flowbutton.services.power_automate.plan import Plan
from flowbutton.services.power_automate.planner import _key
from flowbutton.services.power_automate.way import Way
from tests.fakes import FakeSecrets
from tests.services.conftest import ACCOUNT, TARGET
from tests.services.fakes import FakeFacts

APP = LogicAppTarget("/subscriptions/s/resourceGroups/g/providers/Microsoft.Logic/workflows/w")


@pytest.fixture
def press_on(web, transport, make_press):
    """Return the service of a target and a press of it."""
    secrets = FakeSecrets({"address:1": f"{web.url}/invoke?sig=x", "key:1": "k"})
    services = (
        PowerAutomate(transport, FakeFacts()),
        LogicApps(transport, FakeFacts()),
        HttpTriggerService(transport, secrets),
        IftttService(transport, secrets),
    )

    def make(target):
        service = next(service for service in services if service.handles(target))
        return service, make_press(target=target)

    return make


@pytest.mark.parametrize(
    "target", [TARGET, APP, HttpTarget("address:1", "localhost"), IftttTarget("door", "key:1")]
)
def test_service_is_reached_until_it_is_gone_and_nothing_is_asked(press_on, web, target):
    service, press = press_on(target)
    assert service.reaches(press)
    web.close()
    assert not service.reaches(press)
    assert web.ledger == []


def test_flow_is_reached_where_its_press_goes(transport, make_press):
    plan = Plan(Way.CONNECTOR, "manual", runtime="http://127.0.0.1:1/apim/logicflows")
    facts = FakeFacts({_key(TARGET, ACCOUNT): plan.to_text()})
    assert PowerAutomate(transport, FakeFacts()).reaches(make_press())
    assert not PowerAutomate(transport, facts).reaches(make_press())


def test_address_that_the_keyring_lost_is_not_reached(press_on):
    service, press = press_on(HttpTarget("address:2", "localhost"))
    assert not service.reaches(press)
