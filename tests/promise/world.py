"""A service with a ledger, and everything that can go wrong on the way to it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from flowbutton.domain.answer import Answer, Finding, Heard, Report, Verdict, unheard
from flowbutton.domain.errors import OfflineError, SignInError
from flowbutton.domain.flow import Choice, Health
from flowbutton.domain.press import Press
from flowbutton.domain.run import Ran, Run, RunState
from flowbutton.domain.target import Target
from flowbutton.domain.words import say


class Killed(BaseException):
    """The process dies here. Not an Exception: nothing in the program may catch it."""


class Fault(StrEnum):
    """What goes wrong with one press."""

    NONE = "none"
    NO_NETWORK = "no network"
    LOST_BEFORE = "the request is lost"
    LOST_AFTER = "the answer is lost"
    REFUSED = "the service says no"
    BUG = "the program breaks while it sends"
    KILL_BEFORE_TOKEN = "killed before the token"
    KILL_BEFORE_SEND = "killed before the first byte"
    KILL_MID_SEND = "killed with half the request out"
    KILL_AFTER_SEND = "killed before the answer"
    HANG_ON_TOKEN = "the sign-in hangs for a minute"


NOTHING_RAN = {
    Fault.REFUSED: Answer(RunState.NOT_SENT, Ran.NO, http_status=403),
    Fault.LOST_BEFORE: Answer(RunState.UNKNOWN, Ran.UNKNOWN),
}


@dataclass
class Entry:
    """One run at the service."""

    press_id: str
    began: float
    state: RunState = RunState.RUNNING


@dataclass
class World:
    """Time, the network, who is signed in, and the service's own ledger."""

    seconds: float = 0.0
    wall: datetime = field(default_factory=lambda: datetime.fromisoformat("2026-11-24T09:00Z"))
    is_signed_in: bool = True
    keeps_tracking_ids: bool = True
    ledger: list[Entry] = field(default_factory=list)
    requests: dict[str, int] = field(default_factory=dict)
    sent_after_s: dict[str, float] = field(default_factory=dict)
    sent_at_s: dict[str, float] = field(default_factory=dict)

    def monotonic(self) -> float:
        return self.seconds

    def now(self) -> datetime:
        return self.wall

    def pass_(self, seconds: float) -> None:
        self.seconds += seconds
        self.wall += timedelta(seconds=seconds)

    def entries(self, press_id: str) -> list[Entry]:
        return [entry for entry in self.ledger if entry.press_id == press_id]


class Service:
    """A trigger service over the world; `fault` is what happens to the next press."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.fault = Fault.NONE

    def handles(self, target: Target) -> bool:
        return True

    def describe(self, target: Target, account: str) -> Choice:
        return Choice(target, "A flow", say("Instant"))

    def health(self, target: Target, account: str) -> Health:
        return Health()

    def prepare(self, press: Press) -> None:
        if self.fault is Fault.KILL_BEFORE_TOKEN:
            raise Killed
        if self.fault is Fault.HANG_ON_TOKEN:
            self.world.pass_(60)
        if not self.world.is_signed_in:
            raise SignInError(say("Sign in again"))
        if self.fault is Fault.NO_NETWORK:
            raise OfflineError(say("No answer"))

    def reaches(self, press: Press) -> bool:
        return self.fault is not Fault.NO_NETWORK

    def send(self, press: Press, is_late: Callable[[], bool], heard: Heard = unheard) -> Answer:
        world, fault = self.world, self.fault
        if fault is Fault.KILL_BEFORE_SEND:
            raise Killed
        if is_late():
            return Answer(RunState.NOT_SENT, Ran.NO)
        world.requests[press.id] = world.requests.get(press.id, 0) + 1
        world.sent_at_s[press.id] = world.seconds
        world.sent_after_s[press.id] = world.seconds - press.pressed_monotonic
        if fault is Fault.KILL_MID_SEND:
            raise Killed
        if fault in NOTHING_RAN:
            return NOTHING_RAN[fault]
        return self._run(press)

    def _run(self, press: Press) -> Answer:
        self.world.ledger.append(Entry(press.id, self.world.seconds))
        if self.fault is Fault.KILL_AFTER_SEND:
            raise Killed
        if self.fault is Fault.BUG:
            raise ZeroDivisionError
        if self.fault is Fault.LOST_AFTER:
            return Answer(RunState.UNKNOWN, Ran.UNKNOWN)
        return Answer(
            RunState.ACCEPTED, Ran.YES, "T3", f"run-{press.id}", http_status=202, follows=True
        )

    def look(self, runs: Sequence[Run]) -> Mapping[str, Report]:
        self._reachable()
        return {
            run.press_id: Report(entry.state, run_id=f"run-{run.press_id}")
            for run in runs
            for entry in self.world.entries(run.press_id)
        }

    def find(self, run: Run, others: Sequence[Run]) -> Finding:
        self._reachable()
        if not self.world.keeps_tracking_ids:
            return Finding(Verdict.UNKNOWABLE, say("The service keeps no tracking ids"))
        for entry in self.world.entries(run.press_id):
            return Finding(Verdict.RAN, report=Report(entry.state, run_id=f"run-{run.press_id}"))
        return Finding(Verdict.NOT_RUN)

    def cancel(self, run: Run) -> None:
        self._reachable()
        for entry in self.world.entries(run.press_id):
            if entry.state is RunState.RUNNING:
                entry.state = RunState.CANCELLED

    def turn_on(self, target: Target, account: str, *, on: bool) -> None: ...

    def link(self, target: Target, account: str, run_id: str = "") -> str:
        return ""

    def _reachable(self) -> None:
        if not self.world.is_signed_in:
            raise SignInError(say("Sign in again"))
        if self.fault is Fault.NO_NETWORK:
            raise OfflineError(say("No answer"))
