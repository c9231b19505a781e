"""A thousand runs at once, followed by the real service over a server that counts."""

import re
from collections import Counter
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from heapq import heappop, heappush

import pytest

from flowbutton.domain.clocks import Clocks
from flowbutton.domain.errors import RefusedError
from flowbutton.domain.run import Ran, Run, RunState
from flowbutton.domain.settings import NetworkSettings
from flowbutton.domain.target import FlowTarget
from flowbutton.engine.follow import Look
from flowbutton.engine.press import new_run
from flowbutton.engine.watcher import Watcher, service_of
from flowbutton.services.power_automate import PowerAutomate
from flowbutton.services.transport import Hooks, Transport
from tests.fakes import FakeJournal, FakeTime, FakeTrigger, press_of, services_of
from tests.services.fakes import FakeFacts, FakeTokens, cloud_at
from tests.services.power_automate.shapes import run
from tests.services.web import Says, Web

RUNS, FOR_S, READS = 1000, 300.0, 6000  # what the service lets a person of the lowest profile do
START = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
PAGE = 50
ONE = re.compile(r".*/flows/([^/]+)/runs/([^/]+)$")


@dataclass
class Cloud:
    """A flow service over HTTP whose runs end when they are told to; `web` counts."""

    web: Web
    time: FakeTime
    ended: set[str]

    def listed(self, asked) -> Says:
        """Answer with a page of the runs of a flow, the newest first."""
        skip = int(asked.query.get("skip", 0))
        newest = range(RUNS - 1, -1, -1)[skip : skip + PAGE]
        page = {"value": [self.item(f"R{number}") for number in newest]}
        if skip + PAGE < RUNS:
            page["nextLink"] = f"{self.web.url}{asked.path}?skip={skip + PAGE}"
        return Says(200, page)

    def one(self, asked) -> Says:
        """Answer with a run."""
        return Says(200, self.item(ONE.match(asked.path)[2], actions={}))

    def item(self, run_id, **more):
        number = int(run_id[1:])
        status = "Succeeded" if run_id in self.ended else "Running"
        at = (START + timedelta(milliseconds=200 * number)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
        return run(run_id, status, at=at, **more)


@pytest.fixture
def cloud():
    web = Web()
    cloud = Cloud(web, FakeTime(), set())
    web.on("GET", r"/runs$", cloud.listed)
    web.on("GET", r"/runs/[^/]+$", cloud.one)
    yield cloud
    web.close()


@pytest.fixture
def services(cloud, tmp_path):
    def wait(seconds):
        cloud.time.pass_(seconds)
        return False

    transport = Transport(
        cloud_at(cloud.web.url),
        NetworkSettings(),
        FakeTokens(),
        Hooks(clock=cloud.time.monotonic, wait=wait, folder=str(tmp_path)),
    )
    service = PowerAutomate(transport, FakeFacts(), lambda: START)
    clocks = Clocks(cloud.time.monotonic, lambda: START + timedelta(seconds=cloud.time.seconds))
    yield replace(
        services_of(FakeTrigger(), FakeJournal(), cloud.time), triggers=(service,), clocks=clocks
    )
    transport.close()


def runs_of(flow_of) -> list[Run]:
    """Return a thousand runs that were pressed in 200 seconds."""
    found = []
    for number in range(RUNS):
        at = START + timedelta(milliseconds=200 * number)
        press = press_of(id=f"P{number}", pressed_at=at, target=FlowTarget("env", flow_of(number)))
        found.append(
            replace(
                new_run(press),
                state=RunState.ACCEPTED,
                ran=Ran.YES,
                run_id=f"R{number}",
                follows=True,
            )
        )
    return found


def follow(watcher, services, time, until_s) -> dict[str, Run]:
    """Follow what is watched as the window does; return the runs as they then are."""
    known: dict[str, Run] = {}
    while (due := watcher.next_look()) is not None and due <= until_s:
        time.seconds = max(time.seconds, due)
        for each in watcher.take_due(time.seconds):
            try:
                looked = Look(each.runs).run(services)
            except RefusedError as error:
                watcher.hold(service_of(each.runs[0]), error.wait_s, time.seconds)
                looked = None
            for run_ in looked.runs if looked else each.runs:
                watcher.observe(run_, time.seconds)
                known[run_.press_id] = run_
    return known


def pressed_in_time(watcher, services, cloud, runs, until_s) -> dict[str, Run]:
    """Follow runs from the moment when each was pressed."""
    known, waiting = {}, []
    for number, run_ in enumerate(runs):
        heappush(waiting, (number * 0.2, number, run_))
    while waiting:
        at, _, run_ = heappop(waiting)
        known |= follow(watcher, services, cloud.time, at)
        cloud.time.seconds = max(cloud.time.seconds, at)
        watcher.watch(run_, cloud.time.seconds)
    return known | follow(watcher, services, cloud.time, until_s)


@pytest.mark.parametrize(
    "flow_of", [lambda _: "one", lambda number: f"flow-{number % 20}", str], ids=["1", "20", "1000"]
)
def test_a_thousand_runs_stay_inside_the_services_patience(cloud, services, flow_of) -> None:
    watcher = Watcher()
    pressed_in_time(watcher, services, cloud, runs_of(flow_of), FOR_S)
    assert cloud.time.seconds <= FOR_S + 1
    assert 0 < len(cloud.web.ledger) <= READS / 2  # the other half is for everything else


def test_each_of_a_thousand_runs_comes_to_its_own_end(cloud, services) -> None:
    watcher, runs = Watcher(), runs_of(lambda _: "one")
    cloud.ended = {f"R{number}" for number in range(0, RUNS, 2)}
    known = pressed_in_time(watcher, services, cloud, runs, FOR_S)
    states = Counter((int(key[1:]) % 2, run_.state) for key, run_ in known.items())
    assert states == {
        (0, RunState.SUCCEEDED): RUNS // 2,
        (1, RunState.RUNNING): RUNS // 2,
    }


def test_a_service_that_has_enough_is_left_alone_and_others_are_not(cloud, services) -> None:
    watcher = Watcher()
    throttled = Says(429, {"error": {"code": "TooManyRequests"}}, {"Retry-After": "60"})
    cloud.web.on("GET", r"/flows/busy-\d+/", throttled)
    busy = [
        replace(run_, target=replace(run_.target, flow=f"busy-{number}"))
        for number, run_ in enumerate(runs_of(str)[:30])
    ]
    other = replace(runs_of(str)[40], account="jonas")
    for run_ in (*busy, other):
        watcher.watch(run_, 0.0)
    follow(watcher, services, cloud.time, 55.0)
    paths = Counter("busy" in asked.path for asked in cloud.web.ledger)
    assert paths[True] <= len(busy)  # all were on their way when the first was refused
    assert paths[False] >= 5
    before = len(cloud.web.asked("GET", "busy"))
    follow(watcher, services, cloud.time, 59.0)
    assert len(cloud.web.asked("GET", "busy")) == before
