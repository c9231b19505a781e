"""Each way to a service, broken off at every place, against the service's own ledger."""

import contextlib
import itertools
from dataclasses import replace

import pytest

from flowbutton.demo.arm_json import GROUP_PATH
from flowbutton.demo.catalog import CATALOG
from flowbutton.demo.faults import Fault
from flowbutton.demo.flow import Plane
from flowbutton.demo.people import MARA, TENANT_ID
from flowbutton.demo.tenant import DemoTenant
from flowbutton.domain.answer import Verdict
from flowbutton.domain.run import Ran, RunState
from flowbutton.domain.settings import NetworkSettings
from flowbutton.domain.target import FlowTarget, IftttTarget, LogicAppTarget
from flowbutton.engine.press import SendPress
from flowbutton.services.ifttt import IftttService
from flowbutton.services.logic_apps import LogicApps
from flowbutton.services.power_automate import PowerAutomate
from flowbutton.services.transport import Hooks, Transport
from tests.fakes import FakeJournal, FakeSecrets, FakeTrigger, press_of, services_of
from tests.promise.cutter import Cut, Cutter, Place, Side
from tests.services.fakes import FakeFacts
from tests.services.test_against_demo import TenantTokens

FLOWS = {flow.title: flow for flow in CATALOG if flow.plane is Plane.FLOW}
ACCOUNT = f"{MARA.object_id}.{TENANT_ID}"


def _flow(title: str) -> FlowTarget:
    return FlowTarget(FLOWS[title].environment, FLOWS[title].id)


def _app(name: str) -> LogicAppTarget:
    return LogicAppTarget(f"{GROUP_PATH}/providers/Microsoft.Logic/workflows/{name}")


WAYS = {
    "T1": (_flow("Archive old mail"), {}),
    "T2": (_flow("Intake webhook"), {"name": "Ann"}),
    "T3": (_flow("Send the daily digest"), {}),
    "arm": (_app("nightly-cleanup"), {}),
    "callback": (_app("intake-orders"), {"order": 3}),
    "ifttt": (IftttTarget("door_open", "key"), {"value1": "Ann"}),
}
PLACES = [
    *((Side.REQUEST, place) for place in Place),
    *((Side.ANSWER, place) for place in Place if place is not Place.END),
]


PATIENT = NetworkSettings(run_timeout_s=30.0, read_timeout_s=30.0)
IMPATIENT = replace(PATIENT, run_timeout_s=0.3, read_timeout_s=2.0)  # IFTTT has the second one


class Bench:
    """A tenant behind a cutter, and the program's services before it."""

    def __init__(self, folder) -> None:
        self.tenant = DemoTenant(folder, speed=50)
        self.tenant.start()
        listener = self.tenant._listeners[0]
        ca_file = str(self.tenant._ca_file)
        self.cutter = Cutter(self.tenant._tls, listener.port, ca_file)
        for each in (listener, *listener._servers):
            each.base = f"https://localhost:{self.cutter.port}"
        hooks = Hooks(folder=str(folder))
        self.transport = Transport(self.tenant.cloud, PATIENT, TenantTokens(folder), hooks)
        secrets = FakeSecrets({"key": self.tenant.ifttt_key})
        self.triggers = (
            PowerAutomate(self.transport, FakeFacts()),
            LogicApps(self.transport, FakeFacts()),
            IftttService(self.transport, secrets),
        )
        self.numbers = itertools.count()

    def close(self) -> None:
        self.transport.close()
        self.cutter.close()
        self.tenant.stop()

    def services(self):
        fakes = services_of(FakeTrigger(), FakeJournal())
        return replace(fakes, triggers=self.triggers)


@pytest.fixture(scope="module")
def bench(tmp_path_factory):
    with contextlib.closing(Bench(tmp_path_factory.mktemp("demo"))) as bench:
        yield bench


@pytest.fixture(autouse=True)
def _nothing_is_left(bench):
    yield
    bench.cutter.cut = None
    bench.cutter.hang_up()
    bench.tenant.ledger.clear()


@pytest.mark.parametrize("ending", ["close", "reset", "stall"])
@pytest.mark.parametrize(("side", "place"), PLACES)
@pytest.mark.parametrize("way", WAYS)
def test_what_is_told_of_a_broken_press_is_true(bench, way, side, place, ending) -> None:
    target, inputs = WAYS[way]
    services = bench.services()
    press = press_of(
        id=f"cut-{way}-{next(bench.numbers)}", target=target, account=ACCOUNT, inputs=inputs
    )
    bench.transport.use(IMPATIENT if ending == "stall" else PATIENT)
    services.trigger_for(target).prepare(press)
    bench.cutter.runs.clear()
    bench.cutter.cut = Cut(side, place, ending)
    run = SendPress(press).run(services)
    assert bench.cutter.cut is None
    assert len(bench.cutter.runs) == 1
    entries = bench.tenant.ledger.entries
    assert [entry.transport for entry in entries] in ([], [way])
    has_started = any(entry.has_started for entry in entries)
    assert run.ran is Ran.UNKNOWN or (run.ran is Ran.YES) is has_started
    assert run.state in {RunState.UNKNOWN, RunState.ACCEPTED, RunState.RUNNING}
    found = services.trigger_for(target).find(run, ())
    assert found.verdict is not Verdict.RAN or has_started
    assert found.verdict is not Verdict.NOT_RUN or not has_started
    assert len(bench.cutter.runs) == 1


@pytest.mark.parametrize("status", [400, 403, 404, 429])
@pytest.mark.parametrize("place", [place for place in Place if place is not Place.END])
def test_a_flow_that_refuses_by_itself_did_run_however_little_of_it_is_heard(
    bench, place, status
) -> None:
    target, inputs = WAYS["T2"]
    press = press_of(id=f"own-{next(bench.numbers)}", target=target, account=ACCOUNT, inputs=inputs)
    services = bench.services()
    services.trigger_for(target).prepare(press)
    headers = {"Retry-After": "1", "x-ms-workflow-run-id": "RUN1"}
    bench.tenant.order(Fault("POST invoke", status, "no", headers=headers, starts=True))
    bench.cutter.cut = Cut(Side.ANSWER, place, "close")
    run = SendPress(press).run(services)
    assert bench.cutter.cut is None
    assert [entry.has_started for entry in bench.tenant.ledger.entries] == [True]
    assert run.ran is not Ran.NO


@pytest.mark.parametrize("way", WAYS)
def test_a_press_that_nothing_breaks_goes_that_way(bench, way) -> None:
    target, inputs = WAYS[way]
    press = press_of(id=f"whole-{way}", target=target, account=ACCOUNT, inputs=inputs)
    bench.transport.use(PATIENT)
    run = SendPress(press).run(bench.services())
    assert run.ran is Ran.YES
    assert [entry.transport for entry in bench.tenant.ledger.entries] == [way]
