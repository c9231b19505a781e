"""Everything that can happen, at random, and the invariants after each step of it."""

import logging
import os
import shutil
import tempfile
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from flowbutton.domain.button import SecondPress
from flowbutton.domain.clocks import Clocks
from flowbutton.domain.errors import AppError, GuardedError
from flowbutton.domain.ports import Page
from flowbutton.domain.press import Press
from flowbutton.domain.run import Ran, RunState
from flowbutton.engine.ask import CancelRun
from flowbutton.engine.follow import Look, Settle, groups
from flowbutton.engine.press import SendPress
from flowbutton.engine.queue import Queue
from flowbutton.engine.send_queued import SendQueued, TakeBack
from flowbutton.engine.services import Services
from flowbutton.store.journal import SqliteJournal
from tests.fakes import TARGET, FakeSecrets
from tests.promise.world import Fault, Killed, Service, World

BUTTONS = ("digest", "courier", "lights")
STALE_S = 10.0
WAITS = timedelta(minutes=30)
STEPS = int(os.environ.get("FLOWBUTTON_PROMISE_STEPS", "10000"))
EXAMPLES = 200


class Promise(RuleBasedStateMachine):
    """A person, a program, a network and a service; the journal is the real one."""

    @initialize(keeps=st.booleans())
    def start(self, keeps: bool) -> None:
        logging.getLogger("flowbutton.engine").setLevel(logging.CRITICAL)
        self.folder = Path(tempfile.mkdtemp(prefix="promise"))
        self.world = World(keeps_tracking_ids=keeps)
        self.service = Service(self.world)
        self.presses: list[Press] = []
        self.said: dict[str, list[RunState]] = {}
        self.ends: dict[str, float] = {}
        self.open_journal()

    def open_journal(self) -> None:
        self.queue = Queue()  # a program's own: it goes with the program
        self.journal = SqliteJournal(
            self.folder / "journal.sqlite3", self.world.now, self.folder / "outputs"
        )
        self.services = Services(
            triggers=(self.service,),
            catalogs=(),
            journal=self.journal,
            secrets=FakeSecrets(),
            clocks=Clocks(self.world.monotonic, self.world.now),
            stale_after_s=lambda: STALE_S,
            double_press_ms=lambda: 500,
        )

    def restart_now(self) -> None:
        """The process is gone: all that is known is on the disk."""
        self.journal.close()
        self.open_journal()
        self.journal.unfinished()

    @rule(
        button=st.sampled_from(BUTTONS),
        fault=st.sampled_from(Fault),
        second=st.sampled_from(SecondPress),
        waited_s=st.sampled_from([0.0, 0.0, 0.0, 9.0, 11.0, 3600.0]),
        sends_when_back=st.booleans(),
    )
    def press(
        self,
        button: str,
        fault: Fault,
        second: SecondPress,
        waited_s: float,
        sends_when_back: bool,
    ) -> None:
        """A finger; then the press waits in a queue, or the computer sleeps."""
        press = Press(
            id=f"press-{len(self.presses)}",
            button=button,
            name=button,
            target=TARGET,
            account="mara",
            pressed_at=self.world.now(),
            pressed_monotonic=self.world.monotonic(),
            second_press=second,
            network_until=self.world.now() + WAITS if sends_when_back else None,
            turn_until=self.world.now() + WAITS if second is SecondPress.QUEUE else None,
        )
        self.presses.append(press)
        self.ends[press.id] = self.world.monotonic() + WAITS.total_seconds()
        self.world.pass_(waited_s)
        self.service.fault = fault
        try:
            run = SendPress(press).run(self.services)
            self.said.setdefault(press.id, []).append(run.state)
            if run.state is RunState.QUEUED:
                assert sends_when_back or second is SecondPress.QUEUE
                self.queue.put(press, run, self.world.monotonic())
        except GuardedError:
            self.presses.pop()
            assert press.id not in self.world.requests
        except Killed:
            self.restart_now()
        finally:
            self.service.fault = Fault.NONE
            self.world.pass_(1)

    @rule(fault=st.sampled_from(Fault), is_woken=st.booleans())
    def try_what_waits(self, fault: Fault, is_woken: bool) -> None:
        """The program tries the presses that wait, one after the other."""
        if is_woken:
            self.queue.hurry(self.world.monotonic())
        self.service.fault = fault
        try:
            for each in self.queue.take_due(self.world.monotonic()):
                self.try_one(each)
        except Killed:
            self.restart_now()
        finally:
            self.service.fault = Fault.NONE

    @rule(
        button=st.sampled_from(BUTTONS),
        first=st.sampled_from([Fault.NO_NETWORK, Fault.NONE]),
        seconds=st.sampled_from([1.0, 600.0, 1795.0, 1801.0, 7200.0]),
        then=st.sampled_from(Fault),
    )
    def wait_and_try(self, button: str, first: Fault, seconds: float, then: Fault) -> None:
        """A press that finds no network, and one behind it; a while later both are tried."""
        for fault in (first, Fault.NONE):
            self.press(button, fault, SecondPress.QUEUE, 0.0, sends_when_back=True)
        self.world.pass_(seconds)
        self.service_goes_on(RunState.SUCCEEDED)
        self.look(offline=False)
        self.try_what_waits(then, is_woken=True)

    def try_one(self, each: SendQueued) -> None:
        try:
            run = each.run(self.services)
        except AppError:
            self.queue.put_off(each.press.id, self.world.monotonic())
        else:
            self.queue.observe(run, self.world.monotonic())

    @rule(has_changed=st.booleans())
    def take_back(self, has_changed: bool) -> None:
        """A person takes back what waits, or changes its button."""
        for each in self.queue.waiting():
            run = TakeBack(each.known, has_changed).run(self.services)
            self.queue.observe(run, self.world.monotonic())
            assert each.press.id not in self.world.requests
            assert run.state is (RunState.NOT_SENT if has_changed else RunState.CANCELLED)
            assert run.ran is Ran.NO

    @rule(offline=st.booleans())
    def look(self, offline: bool) -> None:
        """The program looks at everything that is open."""
        self.service.fault = Fault.NO_NETWORK if offline else Fault.NONE
        runs = self.journal.unfinished()
        for group in groups([run for run in runs if run.state.is_followed]):
            with suppress(AppError):
                Look(group).run(self.services)
        for run in runs:
            if run.state is RunState.UNKNOWN:
                with suppress(AppError):
                    Settle(run).run(self.services)
        self.service.fault = Fault.NONE

    @rule(state=st.sampled_from([RunState.SUCCEEDED, RunState.FAILED, RunState.WAITING]))
    def service_goes_on(self, state: RunState) -> None:
        for entry in self.world.ledger:
            if not entry.state.is_final:
                entry.state = state

    @rule()
    def cancel(self) -> None:
        for run in self.journal.unfinished():
            if run.state.is_followed:
                with suppress(AppError):
                    CancelRun(run).run(self.services)

    @rule()
    def restart(self) -> None:
        self.restart_now()

    @rule(seconds=st.sampled_from([1.0, 60.0, 3600.0]))
    def time_passes(self, seconds: float) -> None:
        self.world.pass_(seconds)

    @rule(days=st.sampled_from([-1, 1]))
    def somebody_sets_the_clock(self, days: int) -> None:
        self.world.wall += timedelta(days=days)

    @rule(signed_in=st.booleans())
    def sign_in_or_out(self, signed_in: bool) -> None:
        self.world.is_signed_in = signed_in

    @invariant()
    def the_service_saw_at_most_one_request_for_each_press(self) -> None:
        assert all(count <= 1 for count in self.world.requests.values())
        assert all(len(self.world.entries(press.id)) <= 1 for press in self.presses)

    @invariant()
    def what_is_told_is_never_ahead_of_what_is_known(self) -> None:
        for run in self.journal.read(Page(limit=10_000)):
            entries = self.world.entries(run.press_id)
            if run.ran is Ran.NO:
                assert not entries, run
            if run.ran is Ran.YES or run.state is RunState.SUCCEEDED:
                assert entries, run
            if run.state is RunState.SUCCEEDED:
                assert entries[0].state is RunState.SUCCEEDED
            if run.state is RunState.NOT_SENT:
                assert run.ran is Ran.NO
            assert run.state is not RunState.FAILED or entries[0].state is RunState.FAILED

    @invariant()
    def every_press_that_left_is_in_the_journal(self) -> None:
        for press_id in self.world.requests:
            assert self.journal.get(press_id) is not None

    @invariant()
    def no_press_of_the_journal_is_still_being_sent(self) -> None:
        states = {run.state for run in self.journal.unfinished()}
        assert RunState.SENDING not in states

    @invariant()
    def nothing_is_sent_late(self) -> None:
        assert all(seconds <= STALE_S for seconds in self.world.sent_after_s.values())
        assert all(at <= self.ends[press] for press, at in self.world.sent_at_s.items())

    @invariant()
    def what_waits_is_shown_and_nothing_of_it_was_sent(self) -> None:
        waiting = {each.press.id for each in self.queue.waiting()}
        queued = {run.press_id for run in self.journal.unfinished() if self.is_queued(run.press_id)}
        assert queued == waiting
        assert not queued & self.world.requests.keys()

    def is_queued(self, press_id: str) -> bool:
        run = self.journal.get(press_id)
        return run is not None and run.state is RunState.QUEUED

    def teardown(self) -> None:
        if hasattr(self, "journal"):
            self.journal.close()
            shutil.rmtree(self.folder)


Promise.TestCase.settings = settings(
    max_examples=EXAMPLES,
    stateful_step_count=STEPS // EXAMPLES,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)
test_the_promise_holds_whatever_happens = Promise.TestCase
