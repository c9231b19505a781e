"""What to tell about a run that was read. Pure, but for the reader it is given."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.answer import Report
from flowbutton.domain.cloud import Cloud
from flowbutton.domain.fields import Json
from flowbutton.domain.run import RunState, Step
from flowbutton.domain.target import FlowTarget
from flowbutton.domain.words import NOTHING, Sentence, say, verbatim
from flowbutton.services.advice import advice_of_code
from flowbutton.services.errors import error_of, redact
from flowbutton.services.power_automate import steps
from flowbutton.services.power_automate.links import page_of, with_link
from flowbutton.services.power_automate.plan import Plan
from flowbutton.services.power_automate.run_item import ActionItem, RunItem

_WAITS_ITS_TURN = frozenset({"waiting", "paused", "suspended"})
_GENERIC = "No dependent actions succeeded"
_MOST_SHOWN = 300
_CANCELLED_BY_HAND = "workflowruncancelled"
_ENDED = frozenset({"", "terminated"})  # of any run that has ended; no reason


@dataclass(frozen=True, slots=True)
class Reporter:
    """Tells how runs of one flow go. `content` reads what a link of a run leads to."""

    cloud: Cloud
    target: FlowTarget
    plan: Plan | None
    content: Callable[[str], Json]

    def report(self, item: RunItem, retry_after_s: float | None = None) -> Report:
        """Return the report about a run."""
        state, message, advice = item.state, NOTHING, None
        step, since = None, None
        match item.state:
            case RunState.RUNNING:
                state, message, step, since = self._under_way(item)
            case RunState.SUCCEEDED:
                message = say("Succeeded")
            case RunState.FAILED | RunState.TIMED_OUT:
                message, advice = self._failed(item)
            case RunState.CANCELLED:
                message = _cancelled(item)
            case RunState.SKIPPED:
                message = say("The flow was not carried out: its conditions were not met")
            case RunState.ACCEPTED:
                message = say("The service says “{word}”", word=redact(item.word)[:60])
        return Report(
            state=state,
            run_id=item.id,
            run_url=page_of(self.cloud, self.target, item.id),
            message=message,
            advice=advice,
            step=step,
            waiting_since=since,
            started_at=item.started_at,
            ended_at=item.ended_at if state.is_final else None,
            retry_after_s=retry_after_s,
            is_by_service=state is RunState.CANCELLED and _service_says_why(item),
        )

    def _under_way(self, item: RunItem) -> tuple[RunState, Sentence, Any, Any]:
        waiting = self.plan.waiting if self.plan else ()
        total = self.plan.steps if self.plan else 0
        now = steps.current(item.actions)
        step = steps.place(item.actions, total)
        if now is not None and steps.waits_for_person(now, waiting, knows_all=total > 0):
            message = say("Waiting for a person: {step}", step=now.title)
            return RunState.WAITING, message, step, now.started_at
        if item.word.lower() in _WAITS_ITS_TURN and now is None:
            return RunState.RUNNING, say("Waiting for its turn"), step, None
        if step is None:
            return RunState.RUNNING, say("Running"), None, None
        return RunState.RUNNING, _at(step), step, None

    def _failed(self, item: RunItem) -> tuple[Sentence, Advice]:
        action = steps.failed(item.actions)
        code, message = item.code, item.message
        if action is not None:
            code, message = self._reason(action)
            code, message = code or item.code, message or item.message
        shown = message[:_MOST_SHOWN]
        advice = advice_of_code(code, message)
        if advice is None:
            title = say("The flow failed")
            if action is not None:
                title = say("Step “{step}” failed", step=action.title)
            advice = Advice(title, verbatim(shown), Fix.OPEN_RUN, code, redact(message))
        advice = with_link(advice, self.cloud, self.target, item.id)
        if action is None:
            return say("Failed: {why}", why=shown) if shown else say("Failed"), advice
        if not shown:
            return say("Failed at step “{step}”", step=action.title), advice
        return say("Failed at step “{step}”: {why}", step=action.title, why=shown), advice

    def _reason(self, action: ActionItem) -> tuple[str, str]:
        """Return the step's own code and message; a connector puts them into its outputs."""
        if action.message and _GENERIC not in action.message:
            return action.code, action.message
        outputs = self.content(action.outputs_link)
        body: object = outputs.get("body") if isinstance(outputs, dict) else None
        if isinstance(body, Mapping):
            code, message = error_of(body)
            if message:
                return code or action.code, message
        return action.code, action.message


def _at(step: Step) -> Sentence:
    if not step.count:
        return say("Step {number}: {name}", number=step.number, name=step.name)
    return say(
        "Step {number} of {count}: {name}", number=step.number, count=step.count, name=step.name
    )


def _cancelled(item: RunItem) -> Sentence:
    """Return who has cancelled a run, as far as the service says: it names no names."""
    if item.code.lower() == _CANCELLED_BY_HAND:
        return say("Cancelled by an owner of the flow")
    if _service_says_why(item):
        why = redact(item.message or item.code)[:_MOST_SHOWN]
        return say("Cancelled by the service: {why}", why=why)
    return say("Cancelled, and the service does not say by whom")


def _service_says_why(item: RunItem) -> bool:
    """Whether a run was cancelled for a reason of the service's own."""
    code = item.code.lower()
    return code != _CANCELLED_BY_HAND and bool(item.message or code not in _ENDED)
