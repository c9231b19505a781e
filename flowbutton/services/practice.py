"""Practice: a press goes nowhere, and shows how each kind of end looks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import cycle
from threading import Lock

from typing_extensions import override

from flowbutton.domain.answer import Answer, Finding, Heard, Report, Verdict, unheard
from flowbutton.domain.flow import Choice, FlowState, Health
from flowbutton.domain.inside import Asked, RunStep, StepContent
from flowbutton.domain.ports import TriggerService
from flowbutton.domain.press import Press
from flowbutton.domain.run import Ran, Run, RunState, Step
from flowbutton.domain.target import FlowTarget, Target
from flowbutton.domain.words import say

TRANSPORT = "practice"
PLACE = "practice"  # the environment of the targets that name their end
_STEPS = 3
_STEP = timedelta(seconds=2)
_WAIT = timedelta(seconds=10)  # until the person who is waited for has answered


class Outcome(StrEnum):
    """How a practice run goes."""

    SUCCESS = "success"
    FAILURE = "failure"
    LOST = "lost"  # the answer is lost, and the run is found
    APPROVAL = "approval"  # it waits for a person


class PracticeService(TriggerService):
    """Runs every target by the clock alone: opens no connection and knows no secret.

    A target that names an outcome goes that way each time; any other goes through all of them,
    press by press. Safe to call from several threads.
    """

    def __init__(self, now: Callable[[], datetime]) -> None:
        self._now = now
        self._next = cycle(Outcome)
        self._lock = Lock()
        self._cancelled: frozenset[str] = frozenset()

    @override
    def handles(self, target: Target) -> bool:
        return True

    @override
    def describe(self, target: Target, account: str) -> Choice:
        return Choice(target, str(say("Practice")), say("Practice"), FlowState.ON)

    @override
    def health(self, target: Target, account: str) -> Health:
        return Health()

    @override
    def prepare(self, press: Press) -> None:
        """Nothing has to be made ready."""

    @override
    def reaches(self, press: Press) -> bool:
        return True

    @override
    def send(self, press: Press, is_late: Callable[[], bool], heard: Heard = unheard) -> Answer:
        outcome = self._outcome(press.target)
        if is_late():
            message = say("It came too late and was not sent")
            return Answer(RunState.NOT_SENT, Ran.NO, TRANSPORT, message=message)
        if outcome is Outcome.LOST:
            message = say("Practice: the answer was lost on its way")
            return Answer(RunState.UNKNOWN, Ran.UNKNOWN, TRANSPORT, message=message, follows=True)
        run_id = f"{outcome}-{press.id}"
        return Answer(RunState.ACCEPTED, Ran.YES, TRANSPORT, run_id=run_id, follows=True)

    @override
    def look(self, runs: Sequence[Run]) -> Mapping[str, Report]:
        return {run.press_id: self._report(run) for run in runs}

    @override
    def find(self, run: Run, others: Sequence[Run]) -> Finding:
        if self._now() - run.started_at < _STEP:
            return Finding(Verdict.NOT_YET)
        return Finding(Verdict.RAN, report=self._report(run))

    @override
    def asked(self, run: Run) -> Asked:
        return Asked("", "", "")

    @override
    def steps(self, run: Run) -> tuple[RunStep, ...]:
        return ()

    @override
    def content(self, run: Run, step: str) -> StepContent:
        return StepContent()

    @override
    def cancel(self, run: Run) -> None:
        with self._lock:
            self._cancelled |= {run.press_id}

    @override
    def turn_on(self, target: Target, account: str, *, on: bool) -> None:
        """Whatever is practised is always on."""

    @override
    def link(self, target: Target, account: str, run_id: str = "") -> str:
        return ""

    def _outcome(self, target: Target) -> Outcome:
        if isinstance(target, FlowTarget) and target.environment == PLACE:
            return Outcome(target.flow)
        with self._lock:
            return next(self._next)

    def _report(self, run: Run) -> Report:
        passed = self._now() - run.started_at
        kind = run.run_id.partition("-")[0] or Outcome.LOST
        run_id = run.run_id or f"{Outcome.LOST}-{run.press_id}"
        if run.press_id in self._cancelled:
            return Report(RunState.CANCELLED, run_id, ended_at=self._now())
        if kind == Outcome.APPROVAL and _STEP <= passed < _WAIT:
            return Report(RunState.WAITING, run_id, waiting_since=run.started_at + _STEP)
        length = _WAIT + _STEP if kind == Outcome.APPROVAL else _STEPS * _STEP
        if passed < length:
            number = min(_STEPS, 1 + int(passed / _STEP))
            return Report(RunState.RUNNING, run_id, step=Step(str(say("Practice")), number, _STEPS))
        ended_at = run.started_at + length
        if kind == Outcome.FAILURE:
            message = say("Practice: this is how a failure looks. Nothing was run")
            return Report(RunState.FAILED, run_id, message=message, ended_at=ended_at)
        message = say("Practice: nothing was run")
        return Report(RunState.SUCCEEDED, run_id, message=message, ended_at=ended_at)
