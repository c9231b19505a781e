"""The question, holding, the undo window and the second press, at random over the real journal."""

import logging
import shutil
import tempfile
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from PySide6.QtCore import QObject, Signal

from flowbutton.bridge.doors import Doors, Wish
from flowbutton.bridge.runs import Guarded
from flowbutton.domain.button import Behaviour, Button, Confirm, SecondPress
from flowbutton.domain.clocks import Clocks
from flowbutton.domain.errors import GuardedError
from flowbutton.domain.press import Door
from flowbutton.domain.run import RunState
from flowbutton.engine.press import SendPress
from flowbutton.engine.queue import Queue
from flowbutton.engine.services import Services
from flowbutton.store.journal import SqliteJournal
from tests.fakes import TARGET, FakeSecrets
from tests.promise.world import Service, World

BUTTONS = ("digest", "courier")
STALE_S = 10.0
UNDER_WAY = {RunState.SENDING, RunState.ACCEPTED, RunState.RUNNING, RunState.WAITING}
EXAMPLES, STEPS = 60, 50


@dataclass
class Told:
    """One wish of a person, and what they said about it."""

    behaviour: Behaviour
    at: float
    is_held: bool
    said_yes: bool = False
    wants_now: bool = False
    is_over: bool = False  # refused, taken back, or the program ended: never sent from then on
    presses: list[str] = field(default_factory=list)


class Presser(QObject):
    """Sends what comes through the doors, at once."""

    guarded = Signal(object)

    def __init__(self, machine) -> None:
        super().__init__()
        self._machine = machine

    def press(self, press) -> None:
        machine = self._machine
        machine.told[press.inputs["n"]].presses.append(press.id)
        goes_on = {
            entry.press_id for entry in machine.world.ledger if not entry.state.is_final
        }  # and the rest is looked at before anything is held back
        others = [
            run
            for run in machine.journal.unfinished()
            if run.button == press.button and run.press_id in goes_on
        ]
        try:
            run = SendPress(press).run(machine.services)
        except GuardedError as error:
            self.guarded.emit(Guarded(press.button, error, press.id))
            return
        if run.state is RunState.QUEUED:
            machine.queue.put(press, run, machine.world.monotonic())
        elif press.id in machine.world.requests and press.second_press is not SecondPress.ALLOW:
            assert not [run for run in others if run.state in UNDER_WAY], "two runs at once"


class Hall(RuleBasedStateMachine):
    """A person at the doors; the journal is the real one."""

    @initialize()
    def start(self) -> None:
        logging.getLogger("flowbutton.engine").setLevel(logging.CRITICAL)
        self.folder = Path(tempfile.mkdtemp(prefix="doors"))
        self.world = World()
        self.service = Service(self.world)
        self.told: list[Told] = []
        self.counting: dict[str, int] = {}
        self.questions: list[Wish] = []
        self.open()

    def open(self) -> None:
        self.queue = Queue()
        self.journal = SqliteJournal(
            self.folder / "journal.sqlite3", self.world.now, self.folder / "outputs"
        )
        clocks = Clocks(self.world.monotonic, self.world.now)
        self.services = Services(
            triggers=(self.service,),
            catalogs=(),
            journal=self.journal,
            secrets=FakeSecrets(),
            clocks=clocks,
            stale_after_s=lambda: STALE_S,
            double_press_ms=lambda: 500,
        )
        self.presser = Presser(self)
        self.doors = Doors(self.presser, clocks, clocks.monotonic)
        self.doors.confirm_wanted.connect(self.questions.append)

    @rule(
        name=st.sampled_from(BUTTONS),
        confirm=st.sampled_from(Confirm),
        second=st.sampled_from(SecondPress),
        undo_s=st.sampled_from([0, 0, 5]),
        is_held=st.booleans(),
    )
    def finger(self, name, confirm, second, undo_s, is_held) -> None:
        """A button is pressed; one that counts down is wanted now."""
        behaviour = Behaviour(confirm, second_press=second, undo_s=undo_s)
        button = Button(name, name, TARGET, account="mara", behaviour=behaviour)
        if name in self.counting:
            known = self.told[self.counting[name]]
            known.wants_now = self.world.seconds - known.at >= 0.5
            self.doors.press(button, Door.WINDOW)
        else:
            wish = Wish(button, Door.WINDOW, {"n": len(self.told)}, is_held=is_held)
            self.told.append(Told(behaviour, self.world.seconds, is_held))
            self.doors.filled_in(self.doors.acted(wish))
        self.count()

    @rule(which=st.integers(0, 9), is_yes=st.booleans(), seconds=st.sampled_from([0.0, 60.0]))
    def answer(self, which, is_yes, seconds) -> None:
        """A question is answered, perhaps after long thought."""
        self.world.pass_(seconds)
        if self.questions:
            wish = self.questions.pop(which % len(self.questions))
            told = self.told[wish.inputs["n"]]
            if is_yes:
                told.said_yes, told.at = True, self.world.seconds
                if wish.is_second:
                    told.wants_now = True
                self.doors.confirmed(wish)
            else:
                told.is_over = True
        self.count()

    @rule(name=st.sampled_from(BUTTONS))
    def undo(self, name) -> None:
        if self.doors.undo(name):
            self.told[self.counting.pop(name)].is_over = True

    @rule(seconds=st.sampled_from([0.3, 1.0, 4.0, 5.0, 3600.0]))
    def time_passes(self, seconds) -> None:
        self.world.pass_(seconds)
        self.doors._on_tick()
        for each in self.queue.take_due(self.world.monotonic()):
            self.queue.observe(each.run(self.services), self.world.monotonic())
        self.count()

    @rule(days=st.sampled_from([-1, 1]))
    def somebody_sets_the_clock(self, days) -> None:
        self.world.wall += timedelta(days=days)

    @rule()
    def service_goes_on(self) -> None:
        for entry in self.world.ledger:
            entry.state = RunState.SUCCEEDED

    @rule()
    def quit(self) -> None:
        """The program ends; what was not sent is never sent."""
        self.doors.close()
        waiting = {each.press.inputs["n"] for each in self.queue.waiting()}
        for n in (*self.counting.values(), *(w.inputs["n"] for w in self.questions), *waiting):
            self.told[n].is_over = True
        self.questions.clear()
        self.journal.close()
        self.open()
        self.journal.unfinished()
        self.count()

    def count(self) -> None:
        """Note what counts down now."""
        down = self.doors._countdowns
        self.counting = {name: each.wish.inputs["n"] for name, each in down.items()}

    def requests(self, told) -> list[str]:
        return [press for press in told.presses if press in self.world.requests]

    @invariant()
    def a_wish_is_sent_at_most_once(self) -> None:
        assert all(len(self.requests(told)) <= 1 for told in self.told)
        assert all(count == 1 for count in self.world.requests.values())

    @invariant()
    def what_was_refused_or_taken_back_is_never_sent(self) -> None:
        for told in self.told:
            assert not (told.is_over and self.requests(told)), told

    @invariant()
    def what_asks_is_sent_only_after_a_yes(self) -> None:
        for told in self.told:
            asks = told.behaviour.confirm is not Confirm.NO
            is_held = told.behaviour.confirm is Confirm.HOLD and told.is_held
            if asks and not is_held and self.requests(told):
                assert told.said_yes, told

    @invariant()
    def the_undo_window_is_waited_for(self) -> None:
        for told in self.told:
            for press in self.requests(told):
                after = self.world.sent_at_s[press] - told.at
                assert told.wants_now or after >= told.behaviour.undo_s, told

    @invariant()
    def nothing_is_sent_late(self) -> None:
        assert all(seconds <= STALE_S for seconds in self.world.sent_after_s.values())

    def teardown(self) -> None:
        if hasattr(self, "journal"):
            self.journal.close()
            shutil.rmtree(self.folder)


Hall.TestCase.settings = settings(
    max_examples=EXAMPLES,
    stateful_step_count=STEPS,
    deadline=None,
    derandomize=True,
    suppress_health_check=list(HealthCheck),
)


@pytest.mark.usefixtures("qapp")
class TestDoors(Hall.TestCase):
    """The machine, beside an application."""
