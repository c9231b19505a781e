"""Sleep and clocks that are set, in the middle of each step of a press."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from flowbutton.domain.clocks import Clocks
from flowbutton.domain.ports import Page
from flowbutton.domain.press import Press
from flowbutton.domain.run import QueuedFor, Ran, RunState
from flowbutton.engine.follow import Look, Settle
from flowbutton.engine.press import SendPress
from flowbutton.engine.send_queued import SendQueued
from flowbutton.engine.services import Services
from flowbutton.engine.watcher import Watcher
from flowbutton.store.journal import SqliteJournal
from tests.fakes import TARGET, FakeSecrets
from tests.promise.world import Fault, Service, World

STALE_S = 10.0
STEPS = ("begin", "prepare", "connect", "answer", "save", "look", "find", "reach")
BEFORE_THE_FIRST_BYTE = {"begin", "prepare", "connect"}


def sleep_for_an_hour(world: World) -> None:
    world.pass_(3600)


def set_the_clock_ahead(world: World) -> None:
    world.wall += timedelta(days=1)


def set_the_clock_back(world: World) -> None:
    world.wall -= timedelta(days=1)


EVENTS = (sleep_for_an_hour, set_the_clock_ahead, set_the_clock_back)


class Interrupted:
    """Calls something once, in the middle of one step."""

    def __init__(self) -> None:
        self.step = ""
        self.event: Callable[[], None] = lambda: None

    def at(self, step: str) -> None:
        if step == self.step:
            self.step = ""
            self.event()


class Disk(SqliteJournal):
    """The real journal, in the middle of whose writing something may happen."""

    interrupted: Interrupted

    def begin(self, run, *, double_press_ms, one_at_a_time):
        begun = super().begin(run, double_press_ms=double_press_ms, one_at_a_time=one_at_a_time)
        self.interrupted.at("begin")
        return begun

    def save(self, run):
        self.interrupted.at("save")
        super().save(run)


class Far(Service):
    """The service over the world, on whose way something may happen."""

    interrupted: Interrupted

    def prepare(self, press):
        self.interrupted.at("prepare")
        super().prepare(press)

    def send(self, press, is_late, heard):
        self.interrupted.at("connect")
        answer = super().send(press, is_late, heard)
        self.interrupted.at("answer")
        return answer

    def look(self, runs):
        self.interrupted.at("look")
        return super().look(runs)

    def find(self, run, others):
        self.interrupted.at("find")
        return super().find(run, others)

    def reaches(self, press):
        self.interrupted.at("reach")
        return super().reaches(press)


class Desk:
    """A world, a program in it, and the event that will happen in one of its steps."""

    def __init__(self, folder, event) -> None:
        self.world = World()
        self.is_sleep = event is sleep_for_an_hour
        self.interrupted = Interrupted()
        self.interrupted.event = lambda: event(self.world)
        self.service = Far(self.world)
        self.journal = Disk(folder / "journal.sqlite3", self.world.now, folder / "outputs")
        self.service.interrupted = self.journal.interrupted = self.interrupted
        self.services = Services(
            triggers=(self.service,),
            catalogs=(),
            journal=self.journal,
            secrets=FakeSecrets(),
            clocks=Clocks(self.world.monotonic, self.world.now),
            stale_after_s=lambda: STALE_S,
            double_press_ms=lambda: 500,
        )

    def press(self, press_id="press-1", until: datetime | None = None) -> Press:
        return Press(
            id=press_id,
            button="digest",
            name="Send the daily digest",
            target=TARGET,
            account="mara",
            pressed_at=self.world.now(),
            pressed_monotonic=self.world.monotonic(),
            network_until=until,
        )

    def judge(self) -> None:
        """Hold what was told against the service's own ledger."""
        assert all(count == 1 for count in self.world.requests.values())
        assert all(seconds <= STALE_S for seconds in self.world.sent_after_s.values())
        for run in self.journal.read(Page()):
            entries = self.world.entries(run.press_id)
            assert (run.ran is Ran.YES) <= bool(entries)
            assert (run.ran is Ran.NO) <= (not entries)
            if run.state is RunState.SUCCEEDED:
                assert entries[0].state is RunState.SUCCEEDED


@pytest.fixture(params=EVENTS, ids=lambda event: event.__name__)
def desk(request, tmp_path):
    desk = Desk(tmp_path, request.param)
    yield desk
    desk.journal.close()


@pytest.mark.parametrize("step", STEPS)
@pytest.mark.parametrize("fault", [Fault.NONE, Fault.LOST_AFTER, Fault.LOST_BEFORE])
def test_the_promise_holds_when_it_happens_in_the_middle(desk, step, fault) -> None:
    desk.interrupted.step = step
    desk.service.fault = fault
    run = SendPress(desk.press()).run(desk.services)
    desk.judge()
    if desk.is_sleep and step in BEFORE_THE_FIRST_BYTE:
        assert (run.state, desk.world.requests) == (RunState.NOT_SENT, {})
        return
    assert desk.world.requests == {"press-1": 1}
    desk.service.fault = Fault.NONE
    for entry in desk.world.ledger:
        entry.state = RunState.SUCCEEDED
    while run.is_open:
        if run.state is RunState.UNKNOWN:
            run = Settle(run).run(desk.services)
        else:
            run = Look((run,)).run(desk.services).runs[0]
        desk.judge()
    assert run.state is (RunState.NOT_SENT if fault is Fault.LOST_BEFORE else RunState.SUCCEEDED)
    assert desk.journal.get("press-1") == run


@pytest.mark.parametrize("step", ["reach", "begin", "prepare", "connect", "answer"])
def test_a_queued_press_is_sent_in_its_time_or_not_at_all(desk, step) -> None:
    press = desk.press(until=desk.world.now() + timedelta(minutes=30))
    desk.service.fault = Fault.NO_NETWORK
    run = SendPress(press).run(desk.services)
    assert run.queued_for is QueuedFor.NETWORK
    desk.service.fault = Fault.NONE
    desk.world.pass_(60)
    desk.interrupted.step = step
    run = SendQueued(press, run).run(desk.services)
    desk.judge()
    was_sent = bool(desk.world.requests)
    assert was_sent is (run.ran is Ran.YES)
    if step == "answer":
        assert was_sent
    elif desk.is_sleep:
        assert not was_sent  # half an hour is over
    elif was_sent:
        assert desk.world.now() < press.network_until


@pytest.mark.parametrize("days", [-1, 1])
def test_a_clock_that_was_set_holds_no_second_press_up(desk, days) -> None:
    SendPress(desk.press()).run(desk.services)
    for entry in desk.world.ledger:
        entry.state = RunState.SUCCEEDED
    desk.world.pass_(1)
    desk.world.wall += timedelta(days=days)
    run = SendPress(desk.press("press-2")).run(desk.services)
    assert run.ran is Ran.YES
    desk.judge()


def test_after_a_sleep_everything_is_looked_at_though_timers_stood_still(desk) -> None:
    run = SendPress(desk.press()).run(desk.services)
    watcher = Watcher()
    watcher.watch(run, desk.world.monotonic())
    due = watcher.next_look()
    sleep_for_an_hour(desk.world)
    watcher.hurry(desk.world.monotonic())
    assert watcher.next_look() == due
    assert [each.runs for each in watcher.take_due(desk.world.monotonic())] == [(run,)]
