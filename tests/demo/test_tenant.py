"""The tenant as a whole: starting, stopping, staying itself."""

import socket
import threading
import time
import tomllib

import pytest
import requests

from flowbutton.demo.faults import Fault
from flowbutton.demo.people import ARM_AUDIENCE, FLOW_AUDIENCE, RUNTIME_AUDIENCE
from flowbutton.demo.tenant import DemoTenant
from tests.demo.visitor import Visitor


def test_its_cloud_binds_each_audience_to_its_hosts(tenant):
    cloud = tenant.cloud
    assert (cloud.name, cloud.title, cloud.oidc, cloud.is_tried) == (
        "custom",
        "Demo tenant",
        True,
        True,
    )
    for audience in (FLOW_AUDIENCE, RUNTIME_AUDIENCE, ARM_AUDIENCE):
        assert cloud.allows(audience, tenant.base + "/x")
        assert not cloud.allows(audience, tenant.web + "/x")
        assert not cloud.allows(audience, "https://contoso.example/")
    assert cloud.portal == tenant.web


def test_its_settings_are_toml_that_says_the_same(tenant):
    values = tomllib.loads(tenant.settings_toml())
    cloud = tenant.cloud
    for name, value in values["cloud"].items():
        said = getattr(cloud, name)
        assert value == (list(said) if isinstance(said, tuple) else said)
    assert values["account"] == {"client_id": tenant.client_id, "tenant": tenant.tenant}


def test_it_is_the_same_after_a_restart(folder, clock, tenant, mara):
    mara.sign_in()
    run_id = mara.run_t3("Deploy to staging").headers["x-ms-workflow-run-id"]
    before = tenant.base, tenant.web
    mara.close()
    tenant.stop()
    again = DemoTenant(folder, clock=clock, speed=200)
    again.start()
    assert (again.base, again.web) == before
    visitor = Visitor(again)
    visitor._refresh = mara._refresh
    run = visitor.run("Deploy to staging", run_id)
    assert run["properties"]["status"] == "Running"
    visitor.close()
    again.stop()


def test_it_can_be_started_again(tenant):
    tenant.stop()
    tenant.stop()
    tenant.start()
    ca_file = tenant.cloud.ca_file
    reply = requests.get(
        f"{tenant.base}/contoso/.well-known/openid-configuration", verify=ca_file, timeout=10
    )
    assert reply.ok


def test_it_takes_other_ports_when_the_last_ones_are_taken(folder, clock, tenant):
    other = DemoTenant(folder, clock=clock)
    other.start()
    assert {other.base, other.web} & {tenant.base, tenant.web} == set()
    other.stop()


def test_a_wanted_port_that_is_taken_is_told(folder, clock, tenant):
    taken = int(tenant.web.rpartition(":")[2])
    for ports in ({"port": taken}, {"web_port": taken}):
        with pytest.raises(OSError, match="in use"):
            DemoTenant(folder, clock=clock, **ports).start()


def test_a_wanted_port_is_used(folder, clock):
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    tenant = DemoTenant(folder, clock=clock, port=port)
    tenant.start()
    assert tenant.base == f"https://localhost:{port}"
    tenant.stop()


@pytest.mark.parametrize("content", ["", "[1]", '["a", "b"]', "[-1, 99999]"])
def test_ports_that_make_no_sense_are_forgotten(folder, clock, content):
    (folder / "ports.json").write_text(content)
    (folder / "secret.bin").write_bytes(b"short")
    tenant = DemoTenant(folder, clock=clock)
    tenant.start()
    assert tenant.base.startswith("https://localhost:")
    tenant.stop()


def test_it_has_no_address_before_it_is_started(folder, clock):
    with pytest.raises(RuntimeError, match="not started"):
        DemoTenant(folder, clock=clock).cloud  # noqa: B018 - asking is what fails


def test_stopping_takes_less_than_a_second_whatever_hangs(tenant, mara):
    mara.sign_in()
    mara.token(RUNTIME_AUDIENCE)
    tenant.order(Fault("/apim/", delay_s=100, times=2))
    ended = []

    def hang():
        with pytest.raises(requests.RequestException):
            mara.run_t3("Order a courier")
        ended.append(True)

    threads = [threading.Thread(target=hang) for _ in range(2)]
    for thread in threads:
        thread.start()
    while len(tenant.ledger.entries) < 2:  # both have shaken hands
        threads[0].join(0.01)
    began = time.monotonic()
    tenant.stop()
    assert time.monotonic() - began < 1
    for thread in threads:
        thread.join(5)
    assert len(ended) == 2


def test_a_synchronous_answer_does_not_hold_up_the_end(folder, clock):
    tenant = DemoTenant(folder, clock=clock, speed=0.01)
    tenant.start()
    visitor = Visitor(tenant)
    visitor.sign_in()
    visitor.token(RUNTIME_AUDIENCE)

    def hang():
        with pytest.raises(requests.RequestException):
            visitor.run_t3("Meeting room lights")

    thread = threading.Thread(target=hang)
    thread.start()
    while not tenant.desk.book.all():
        thread.join(0.01)
    began = time.monotonic()
    tenant.stop()
    assert time.monotonic() - began < 1
    thread.join(5)
    visitor.close()


def test_hanging_up_ends_the_connections_only(tenant, mara):
    mara.sign_in()
    tenant.hang_up()
    assert mara.flow_api("GET", "").ok
    tenant.stop()
    tenant.hang_up()


def test_unknown_paths_are_not_found(mara):
    assert mara.send("GET", "/nothing").json()["error"]["code"] == "ResourceNotFound"


def test_the_time_of_day_is_the_computers_own_by_default(folder):
    tenant = DemoTenant(folder)
    assert tenant.desk.clock().tzinfo is not None
