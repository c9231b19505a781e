"""The address of the run-time is asked for again once nobody answers there any more."""

import socket
from dataclasses import replace

import pytest

from flowbutton.domain.errors import OfflineError
from flowbutton.domain.run import Ran
from flowbutton.services.power_automate import PowerAutomate
from tests.services.conftest import PRESSED, TARGET
from tests.services.web import Says, error

RUNTIME = "/apim/logicflows"
NOWHERE = f"http://localhost:1{RUNTIME}"
NAMELESS = f"https://nowhere.invalid{RUNTIME}"
ACCEPTED = Says(202, None, {"x-ms-workflow-run-id": "RUN1"})
KEYS = {name: f"{name} {TARGET.environment.lower()}" for name in ("runtime", "no host")}


def never():
    return False


@pytest.fixture
def service(transport, facts):
    hosts = ("localhost:1", "nowhere.invalid", *transport.cloud.runtime_hosts)
    transport.cloud = replace(transport.cloud, runtime_hosts=hosts)
    return PowerAutomate(transport, facts, lambda: PRESSED)


@pytest.fixture
def lies_at(web, is_flow):
    """Let the environment say where its flows run."""

    def put(runtime):
        is_flow(runtime="")
        told = Says(200, {"properties": {"primaryRuntimeUrl": runtime}})
        web.on("GET", "shared_logicflows$", told)

    return put


@pytest.mark.parametrize("old", [NOWHERE, NAMELESS])
def test_a_run_time_that_is_gone_is_asked_for_again(web, service, lies_at, make_press, facts, old):
    lies_at(old)
    lost = service.send(make_press(), never)
    assert (lost.ran, lost.is_offline) == (Ran.NO, True)
    assert {facts.get(key) for key in KEYS.values()} == {""}
    lies_at(f"{web.url}{RUNTIME}")
    web.on("POST", RUNTIME, ACCEPTED)
    assert service.send(make_press(), never).ran is Ran.YES


@pytest.mark.parametrize("status", [404, 410])
def test_a_run_time_that_knows_nothing_any_more_is_asked_for_again(
    web, service, lies_at, make_press, status
):
    lies_at(f"{web.url}/old")
    web.on("POST", "/old/", error(status, "ResourceNotFound"))
    assert service.send(make_press(), never).ran is Ran.NO
    lies_at(f"{web.url}{RUNTIME}")
    web.on("POST", RUNTIME, ACCEPTED)
    assert service.send(make_press(), never).ran is Ran.YES
    assert len(web.asked("POST")) == 2


def test_a_run_time_that_is_silent_while_a_press_gets_ready_is_asked_for_again(
    web, service, lies_at, make_press, facts, transport
):
    transport.use(replace(transport.network, connect_timeout_s=0.3))
    with socket.create_server(("127.0.0.1", 0)) as silent:
        host = f"localhost:{silent.getsockname()[1]}"
        transport.cloud = replace(
            transport.cloud, runtime_hosts=(host, *transport.cloud.runtime_hosts)
        )
        lies_at(f"https://{host}{RUNTIME}")
        with pytest.raises(OfflineError):
            service.prepare(make_press())
    assert not facts.get(KEYS["runtime"])
    lies_at(f"{web.url}{RUNTIME}")
    web.on("POST", RUNTIME, ACCEPTED)
    assert service.send(make_press(), never).ran is Ran.YES


def test_an_environment_is_asked_at_its_own_host_again(web, service, lies_at, make_press, facts):
    facts.put(KEYS["no host"], "true")
    lies_at(f"{web.url}/old")
    web.on("POST", "/old/", error(404, "ResourceNotFound"))
    service.send(make_press(), never)
    web.on("POST", RUNTIME, ACCEPTED)
    web.ledger.clear()
    service.send(make_press(), never)
    assert web.asked("GET", "shared_logicflows")[0].path == "/powerautomate/apis/shared_logicflows"


def test_what_is_known_stays_when_the_flow_itself_refuses(web, service, lies_at, make_press, facts):
    lies_at(f"{web.url}{RUNTIME}")
    web.on("POST", RUNTIME, error(400, "TriggerInputSchemaMismatch"))
    assert service.send(make_press(), never).ran is Ran.NO
    assert facts.get(KEYS["runtime"])
