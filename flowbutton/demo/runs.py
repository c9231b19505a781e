"""Runs: where one stands is worked out from when it began and what people did since."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from flowbutton.demo.flow import Flow, Step
from flowbutton.demo.people import User

_LAST_TICK = 3155378975999999999  # 100 ns since the year 1, at the end of 9999
_GENERIC = ("ActionFailed", "An action failed. No dependent actions succeeded.")
Error = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person said to an approval."""

    at: datetime
    is_yes: bool


@dataclass(frozen=True, slots=True)
class DemoRun:
    """A run as it was begun, and what people did to it since. Times are aware, UTC.

    `speed` is how many times faster than normal its steps go.
    """

    id: str
    flow: Flow
    started_at: datetime
    tracking_id: str
    body: Any
    user: User | None
    speed: float = 1.0
    cancelled_at: datetime | None = None
    decision: Decision | None = None


@dataclass(frozen=True, slots=True)
class StepView:
    """How a step of a run stands; one that was not reached has no view."""

    step: Step
    status: str
    started_at: datetime
    ended_at: datetime | None = None
    error: Error | None = None


@dataclass(frozen=True, slots=True)
class View:
    """How a run stands."""

    status: str
    steps: tuple[StepView, ...]
    ended_at: datetime | None = None
    error: Error | None = None

    @property
    def waits_for_person(self) -> bool:
        """Whether somebody has to decide something first."""
        return any(each.status == "Waiting" for each in self.steps)


def new_run_id(now: datetime) -> str:
    """Return a name for a run: ids of later runs sort first, as the service's do."""
    since = now - datetime(1, 1, 1, tzinfo=UTC)
    ticks = (since.days * 86400 + since.seconds) * 10_000_000 + since.microseconds * 10
    return f"0{_LAST_TICK - ticks}{secrets.randbelow(10**9):09d}CU{secrets.randbelow(30):02d}"


def view(run: DemoRun, now: datetime) -> View:
    """Return how the run stands at this moment."""
    until = run.cancelled_at if run.cancelled_at and run.cancelled_at <= now else None
    steps = tuple(_walk(run, until or now))
    failed = next((each for each in steps if each.status == "Failed"), None)
    is_done = len(steps) == len(run.flow.steps) and all(each.ended_at for each in steps)
    if is_done:
        ended_at = max((each.ended_at for each in steps if each.ended_at), default=run.started_at)
        if failed:
            return View("Failed", steps, ended_at, _GENERIC)
        return View("Succeeded", steps, ended_at)
    if until:
        cut = tuple(_cut_off(each, until) for each in steps)
        return View("Cancelled", cut, until, ("WorkflowRunCancelled", "The run was cancelled."))
    return View("Running", steps)


def _walk(run: DemoRun, now: datetime) -> Iterator[StepView]:
    """Go through the steps in their order, as far as the time has come."""
    at, failed = run.started_at, ""
    inside = {step.inside for step in run.flow.steps}
    for step in run.flow.steps:
        if failed:
            yield _skipped(step, at, failed)
            continue
        if at > now:
            return
        end, error = _end(run, step, at)
        if end is None or end > now:
            waits = step.asks_person and end is None
            yield StepView(step, "Waiting" if waits else "Running", at)
            if step.name not in inside:  # what lies in a scope begins with it
                return
            continue
        yield StepView(step, "Failed" if error else "Succeeded", at, end, error)
        if step.name not in inside:
            at = end
            failed = step.name if error else ""


def _end(run: DemoRun, step: Step, at: datetime) -> tuple[datetime | None, Error | None]:
    """Return when a step ends (None: nobody knows) and the error it ends with."""
    if step.asks_person:
        if run.decision is None:
            return None, None
        return max(run.decision.at, at), None
    children = [each for each in run.flow.steps if each.inside == step.name]
    takes_s = sum(each.takes_s for each in children) if children else step.takes_s
    error = _GENERIC if any(each.error for each in children) else step.error
    return at + timedelta(seconds=takes_s / run.speed), error


def _skipped(step: Step, at: datetime, after: str) -> StepView:
    text = (
        f"The execution of template action '{step.name}' skipped: the 'runAfter' condition for "
        f"action '{after}' is not satisfied."
    )
    return StepView(step, "Skipped", at, at, ("ActionConditionFailed", text))


def _cut_off(each: StepView, at: datetime) -> StepView:
    if each.ended_at is not None:
        return each
    return StepView(each.step, "Cancelled", each.started_at, at)
