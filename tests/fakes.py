"""Fakes of the ports, each a few lines, so that no test patches anything."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from statistics import median

from flowbutton.domain.answer import Answer, Finding, Heard, Report, Verdict, unheard
from flowbutton.domain.binned import Binned, after_change
from flowbutton.domain.button import Button
from flowbutton.domain.clocks import Clocks
from flowbutton.domain.errors import AppError, StoreError
from flowbutton.domain.flow import Choice, Environment, Health
from flowbutton.domain.inside import Asked, RunStep, StepContent
from flowbutton.domain.ports import Begun, Page
from flowbutton.domain.press import Press
from flowbutton.domain.run import Ran, Run, RunState
from flowbutton.domain.target import FlowTarget, Target
from flowbutton.domain.words import say
from flowbutton.engine.services import Services

TARGET = FlowTarget("Default-contoso", "11111111-2222-3333-4444-555555555555")
START = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)


@dataclass
class FakeTime:
    """A clock that goes only when told to; `set_by` is by how much the wall clock was set."""

    seconds: float = 0.0
    set_by: timedelta = timedelta()

    def monotonic(self) -> float:
        return self.seconds

    def now(self) -> datetime:
        return START + timedelta(seconds=self.seconds) + self.set_by

    def pass_(self, seconds: float) -> None:
        self.seconds += seconds


@dataclass
class FakeJournal:
    """Keeps runs in a dictionary; `error` makes it fail."""

    runs: dict[str, Run] = field(default_factory=dict)
    error: StoreError | None = None
    begun: Begun = Begun.GO
    states: list[RunState] = field(default_factory=list)

    def begin(self, run: Run, *, double_press_ms: int, one_at_a_time: bool) -> Begun:
        if self.error:
            raise self.error
        if self.begun is Begun.GO:
            self.save(run)
        return self.begun

    def save(self, run: Run) -> None:
        if self.error:
            raise self.error
        self.states.append(run.state)
        self.runs[run.press_id] = run

    def change(self, press_id: str, change: Callable[[Run], Run]) -> Run | None:
        known = self.get(press_id)
        if known is None:
            return None
        run = change(known)
        self.save(run)
        return run

    def withdraw(self, run: Run) -> bool:
        known = self.runs.get(run.press_id)
        is_queued = known is not None and known.state is RunState.QUEUED
        if is_queued:
            self.save(run)
        return is_queued

    def get(self, press_id: str) -> Run | None:
        return self.runs.get(press_id)

    def unfinished(self) -> tuple[Run, ...]:
        return tuple(run for run in self.runs.values() if run.is_open)

    def read(self, page: Page) -> tuple[Run, ...]:
        return tuple(reversed(self.runs.values()))[: page.limit]

    def around(self, press_id: str) -> tuple[Run, ...]:
        if self.error:
            raise self.error
        return tuple(run for run in self.runs.values() if run.press_id != press_id)

    def last_of_each_button(self) -> Mapping[str, Run]:
        return {run.button: run for run in self.runs.values()}

    def typical_s(self, button: str) -> float | None:
        took = [
            run.duration.total_seconds() - run.waited_s
            for run in self.runs.values()
            if run.button == button and run.duration is not None
        ]
        return median(took) if took else None


@dataclass
class FakeTrigger:
    """Answers what it was told to; `sent` is its ledger."""

    answer: Answer = field(
        default_factory=lambda: Answer(
            RunState.ACCEPTED, Ran.YES, "T3", "run-1", http_status=202, follows=True
        )
    )
    report: Report | None = None
    is_missing: bool = False  # the service does not know the runs that it is asked for
    finding: Finding = field(default_factory=lambda: Finding(Verdict.NOT_YET))
    error: AppError | None = None
    on_prepare: Callable[[], None] = lambda: None
    on_send: Callable[[], None] = lambda: None
    sent: list[Press] = field(default_factory=list)
    cancelled: list[str] = field(default_factory=list)
    on: bool = True
    is_there: bool = True

    def handles(self, target: Target) -> bool:
        return isinstance(target, FlowTarget)

    def describe(self, target: Target, account: str) -> Choice:
        self._fail()
        return Choice(target, "Order a courier", say("Instant"))

    def health(self, target: Target, account: str) -> Health:
        self._fail()
        return Health()

    def prepare(self, press: Press) -> None:
        self.on_prepare()
        self._fail()

    def reaches(self, press: Press) -> bool:
        return self.is_there

    def send(self, press: Press, is_late: Callable[[], bool], heard: Heard = unheard) -> Answer:
        self.on_send()
        self.sent.append(press)
        return self.answer

    def look(self, runs: Sequence[Run]) -> Mapping[str, Report | None]:
        self._fail()
        if self.is_missing:
            return {run.press_id: None for run in runs}
        return {} if self.report is None else {run.press_id: self.report for run in runs}

    def find(self, run: Run, others: Sequence[Run]) -> Finding:
        self._fail()
        return self.finding

    def asked(self, run: Run) -> Asked:
        return Asked("POST", "https://flow.example/run", "flow.example")

    def steps(self, run: Run) -> tuple[RunStep, ...]:
        self._fail()
        return ()

    def content(self, run: Run, step: str) -> StepContent:
        self._fail()
        return StepContent()

    def cancel(self, run: Run) -> None:
        self._fail()
        self.cancelled.append(run.run_id)

    def turn_on(self, target: Target, account: str, *, on: bool) -> None:
        self._fail()
        self.on = on

    def link(self, target: Target, account: str, run_id: str = "") -> str:
        return f"https://portal.example/{run_id}"

    def _fail(self) -> None:
        if self.error:
            raise self.error


@dataclass
class FakeCatalog:
    """Has one environment with what it was given."""

    items: tuple[Choice, ...] = ()

    def environments(self, account: str) -> tuple[Environment, ...]:
        return (Environment("Default-contoso", "Contoso (default)", is_default=True),)

    def choices(self, account: str, environment: str) -> tuple[Choice, ...]:
        return self.items


@dataclass
class FakeButtons:
    """Keeps buttons in memory; `error` makes changes fail."""

    buttons: tuple[Button, ...] = ()
    error: StoreError | None = None
    binned: tuple[Binned, ...] = ()
    time: FakeTime = field(default_factory=FakeTime)

    def all(self) -> tuple[Button, ...]:
        return self.buttons

    def replace(self, buttons: Sequence[Button]) -> None:
        self.buttons = tuple(buttons)

    def change(
        self, change: Callable[[tuple[Button, ...]], tuple[Button, ...]]
    ) -> tuple[Button, ...]:
        if self.error is not None:
            raise self.error
        before, self.buttons = self.buttons, change(self.buttons)
        self.binned = after_change(self.binned, before, self.buttons, self.time.now())
        return self.buttons

    def bin(self) -> tuple[Binned, ...]:
        return self.binned

    def forget(self, ids: Collection[str]) -> None:
        self.binned = tuple(one for one in self.binned if one.button.id not in ids)


@dataclass
class FakeSecrets:
    """A keyring in memory; `error` makes it fail."""

    values: dict[str, str] = field(default_factory=dict)
    error: StoreError | None = None

    def get(self, name: str) -> str:
        if name not in self.values:
            raise self.error or StoreError(say("The keyring has no such entry"))
        return self.values[name]

    def put(self, name: str, value: str) -> None:
        if self.error:
            raise self.error
        self.values[name] = value

    def delete(self, name: str) -> None:
        if self.error:
            raise self.error
        self.values.pop(name, None)


def services_of(
    trigger: FakeTrigger, journal: FakeJournal | None = None, time: FakeTime | None = None
) -> Services:
    """Return services made of fakes."""
    time = time or FakeTime()
    return Services(
        triggers=(trigger,),
        catalogs=(FakeCatalog(),),
        journal=journal or FakeJournal(),
        secrets=FakeSecrets(),
        clocks=Clocks(time.monotonic, time.now),
        stale_after_s=lambda: 10.0,
        double_press_ms=lambda: 500,
    )


def press_of(**changes: object) -> Press:
    """Return a press of the fake target."""
    press = Press(
        id="press-1",
        button="courier",
        name="Order a courier",
        target=TARGET,
        account="mara",
        pressed_at=START,
        pressed_monotonic=0.0,
    )
    return replace(press, **changes)
