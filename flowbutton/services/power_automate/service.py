"""Power Automate behind the ports of the program."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from threading import Lock
from typing import TYPE_CHECKING
from urllib.parse import quote

from typing_extensions import override

from flowbutton.domain.answer import Answer, Finding, Heard, Report, unheard
from flowbutton.domain.errors import AppError, InputError, OfflineError, RefusedError
from flowbutton.domain.ports import Catalog, Facts, TriggerService
from flowbutton.domain.press import Press
from flowbutton.domain.run import Run
from flowbutton.domain.target import FlowTarget, Target
from flowbutton.domain.words import say
from flowbutton.services.answers import answer_of, not_sent, with_why_off
from flowbutton.services.messages import Request
from flowbutton.services.power_automate.api import FlowApi, flow_path
from flowbutton.services.power_automate.links import page_of, with_link
from flowbutton.services.power_automate.planner import Planner
from flowbutton.services.power_automate.recent import Recent
from flowbutton.services.power_automate.run_only import for_run_only
from flowbutton.services.power_automate.sender import Sender
from flowbutton.services.speaker import Speaker
from flowbutton.services.transport import Transport

if TYPE_CHECKING:
    from flowbutton.domain.flow import Choice, Environment, Health
    from flowbutton.domain.inside import Asked, RunStep, StepContent
    from flowbutton.services.power_automate.reading import Reading
    from flowbutton.services.power_automate.watching import Watching

log = logging.getLogger(__name__)

_CONFLICT = 409


def _utc_now() -> datetime:
    return datetime.now(UTC)


class PowerAutomate(TriggerService, Catalog):
    """Flows of Power Automate. Safe to call from several threads.

    `facts` keeps what makes the next press quick; `now` is the wall clock, UTC.
    """

    def __init__(
        self, transport: Transport, facts: Facts, now: Callable[[], datetime] = _utc_now
    ) -> None:
        self._transport = transport
        self._api = FlowApi(transport, facts)
        self._planner = Planner(self._api)
        self._sender = Sender(self._api, self._planner)
        self._owners = Recent[str]()
        self._facts = facts
        self._now = now
        self._making = Lock()
        self._made: Watching | None = None

    @override
    def environments(self, account: str) -> tuple[Environment, ...]:
        return self._reading().environments(account)

    @override
    def choices(self, account: str, environment: str) -> tuple[Choice, ...]:
        return self._reading().choices(account, environment)

    @override
    def handles(self, target: Target) -> bool:
        return isinstance(target, FlowTarget)

    @override
    def describe(self, target: Target, account: str) -> Choice:
        return self._reading().describe(_flow(target), account)

    @override
    def health(self, target: Target, account: str) -> Health:
        return self._reading().health(_flow(target), account)

    @override
    def prepare(self, press: Press) -> None:
        target = _flow(press.target)
        plan = self._planner.plan(target, press.account)
        self._sender.ready_token(press, plan)
        plan = plan.for_payload(press.payload)
        url, _ = self._sender.where(press, target, plan)
        try:
            self._transport.warm(url)
        except OfflineError:
            self._sender.forget_where(press, target, plan)
            raise

    @override
    def reaches(self, press: Press) -> bool:
        target = _flow(press.target)
        plan = self._planner.known(target, press.account)
        there = plan.runtime if plan is not None else ""
        return self._transport.reaches(there or self._api.url(target.environment))

    @override
    def send(self, press: Press, is_late: Callable[[], bool], heard: Heard = unheard) -> Answer:
        if press.again_of:
            return self.resubmit(press, press.again_of, is_late)
        target = _flow(press.target)
        try:
            plan = self._planner.plan(target, press.account)
            answer = self._sender.send(press, target, plan, is_late, heard)
            if answer.advice is not None and not plan.details:
                answer = replace(answer, advice=for_run_only(answer.advice))
            answer = with_why_off(answer, lambda: self.health(target, press.account))
        except AppError as error:
            answer = not_sent(error, "")
        if answer.run_id:
            self._owners.put(answer.run_id, press.id)
        return self._with_links(answer, target)

    @override
    def look(self, runs: Sequence[Run]) -> Mapping[str, Report | None]:
        return self._watching().look(_flow(runs[0].target), runs) if runs else {}

    @override
    def find(self, run: Run, others: Sequence[Run]) -> Finding:
        return self._watching().find(_flow(run.target), run, others)

    @override
    def asked(self, run: Run) -> Asked:
        return self._sender.asked(run, _flow(run.target))

    @override
    def steps(self, run: Run) -> tuple[RunStep, ...]:
        return self._watching().steps(_flow(run.target), run)

    @override
    def content(self, run: Run, step: str) -> StepContent:
        return self._watching().content(_flow(run.target), run, step)

    @override
    def cancel(self, run: Run) -> None:
        if not run.run_id:
            raise InputError(
                say("It is not known which run it is"),
                say("Open the flow in Power Automate and cancel it there."),
            )
        target = _flow(run.target)
        path = flow_path(target.flow, f"/runs/{quote(run.run_id, safe='')}/cancel")
        self._api.post(run.account, target.environment, path)

    def resubmit(self, press: Press, run_id: str, is_late: Callable[[], bool]) -> Answer:
        """Run an old run again in the cloud, with what it got then. Never raises AppError."""
        target = _flow(press.target)
        try:
            plan = self._planner.plan(target, press.account)
            again = f"/triggers/{quote(plan.trigger, safe='')}/histories/{quote(run_id, safe='')}"
            url = self._api.url(target.environment, flow_path(target.flow, f"{again}/resubmit"))
            request = Request("POST", url, self._api.audience, press.account, b"")
            sent = self._transport.send_once(request, is_late)
        except AppError as error:
            return not_sent(error, "resubmit")
        answer = answer_of(sent, press, "resubmit", follows=plan.follows, speaker=Speaker.SERVICE)
        return self._with_links(answer, target)

    @override
    def turn_on(self, target: Target, account: str, *, on: bool) -> None:
        flow = _flow(target)
        try:
            path = flow_path(flow.flow, "/start" if on else "/stop")
            self._api.post(account, flow.environment, path)
        except RefusedError as error:
            if error.status != _CONFLICT:
                raise
            log.info("The flow was already so: %s", error.code)

    @override
    def link(self, target: Target, account: str, run_id: str = "") -> str:
        return page_of(self._transport.cloud, _flow(target), run_id)

    def _reading(self) -> Reading:
        from flowbutton.services.power_automate.reading import (  # noqa: PLC0415 - a press is sent without it
            Reading,
        )

        return Reading(self._api, self._planner)

    def _watching(self) -> Watching:
        from flowbutton.services.power_automate.watching import (  # noqa: PLC0415 - a press is sent without it
            Watching,
        )

        with self._making:
            if self._made is None:
                self._made = Watching(
                    self._api, self._planner, self._facts, self._owners, self._now
                )
            return self._made

    def _with_links(self, answer: Answer, target: FlowTarget) -> Answer:
        cloud = self._transport.cloud
        if answer.run_id:
            answer = replace(answer, run_url=page_of(cloud, target, answer.run_id))
        if answer.advice is not None:
            advice = with_link(answer.advice, cloud, target, answer.run_id)
            answer = replace(answer, advice=advice)
        return answer


def _flow(target: Target) -> FlowTarget:
    if not isinstance(target, FlowTarget):
        raise InputError(say("This is not a flow"))
    return target
