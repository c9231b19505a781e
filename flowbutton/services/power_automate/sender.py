"""Sends a press to a flow, by the way its plan says."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING
from urllib.parse import quote

from flowbutton.domain.advice import Fix
from flowbutton.domain.answer import Answer, Heard
from flowbutton.domain.errors import AppError, ConsentError
from flowbutton.domain.press import Press
from flowbutton.domain.run import Ran, Run
from flowbutton.domain.signature import is_signed
from flowbutton.domain.target import FlowTarget
from flowbutton.services.advice import judge
from flowbutton.services.answers import answer_of, json_body, run_headers
from flowbutton.services.direct import DirectCall, send_direct
from flowbutton.services.errors import claims_of, fault_of
from flowbutton.services.messages import Outcome, Request, Sent
from flowbutton.services.power_automate.api import WRONG_REGION, FlowApi, flow_path
from flowbutton.services.power_automate.plan import Plan
from flowbutton.services.power_automate.planner import Planner
from flowbutton.services.power_automate.runtime import forget_runtime, run_url
from flowbutton.services.power_automate.way import Way
from flowbutton.services.relative_path import fill_path
from flowbutton.services.speaker import Speaker

if TYPE_CHECKING:
    from flowbutton.domain.inside import Asked

IsLate = Callable[[], bool]
_UNAUTHORIZED, _FORBIDDEN = 401, 403
_AGAIN = "resubmit"  # what was sent then is not kept
_CHANGED = frozenset({404, 410})
_NOBODY_THERE = frozenset({Outcome.NAME, Outcome.CONNECT, Outcome.PROXY})
_NOT_SHARED, _NO_ACL = "ConnectionAuthorizationFailed", "missing connection ACL"


class Sender:
    """Sends presses to flows. Safe to call from several threads."""

    def __init__(self, api: FlowApi, planner: Planner) -> None:
        self._api = api
        self._planner = planner

    def where(self, press: Press, target: FlowTarget, plan: Plan) -> tuple[str, str]:
        """Return the address a press will go to and whose token it needs. Raises AppError."""
        cloud = self._api.transport.cloud
        match plan.way:
            case Way.CONNECTOR:
                url = run_url(plan.runtime, plan.runtime_id, plan.trigger)
                return url, cloud.runtime_audience
            case Way.ADDRESS:
                url = self._planner.address(target, press.account, plan)
                return url, "" if is_signed(url) else cloud.flow_audience
            case _:
                path = flow_path(target.flow, f"/triggers/{quote(plan.trigger, safe='')}/run")
                return self._api.url(target.environment, path), cloud.flow_audience

    def asked(self, run: Run, target: FlowTarget) -> Asked:
        """Return the request of a run as it may be shown, as far as it is known here."""
        from flowbutton.services.insides import (  # noqa: PLC0415 - a press is sent without it
            asked_at,
            asked_directly,
        )

        cloud = self._api.transport.cloud
        plan = self._planner.known(target, run.account)
        if plan is None or run.transport == _AGAIN:
            return asked_directly(run, "POST", "")
        match run.transport or plan.way.value:
            case Way.ADDRESS.value:
                url = self._planner.known_address(target, run.account)
                signed = is_signed(url) if url else plan.is_open
                audience = "" if signed else cloud.flow_audience
                return asked_directly(run, plan.method, url, audience)
            case Way.CONNECTOR.value if plan.runtime:
                url = run_url(plan.runtime, plan.runtime_id, plan.trigger)
                return asked_at(run, url, cloud.runtime_audience)
        path = flow_path(target.flow, f"/triggers/{quote(plan.trigger, safe='')}/run")
        url = self._api.url(target.environment, path)
        return asked_at(run, url, cloud.flow_audience, sends_inputs=False)

    def send(
        self, press: Press, target: FlowTarget, plan: Plan, is_late: IsLate, heard: Heard
    ) -> Answer:
        """Send the press. Raises AppError when it was not even tried."""
        plan = plan.for_payload(press.payload)
        if plan.way is Way.ADDRESS:
            return self._send_direct(press, target, plan, is_late, heard)
        way = self._allowed(press, plan)
        sent = self._once(press, target, way, is_late)
        if way.way is Way.CONNECTOR and _is_refused(sent):
            sent, way = self._another_way(press, target, way, sent, is_late)
        answer = answer_of(sent, press, way.way.value, follows=plan.follows, speaker=_speaker(way))
        self._learn(press, target, way, sent, answer)
        return answer

    def ready_token(self, press: Press, plan: Plan) -> None:
        """Get the token that the press will need. Raises SignInError, OfflineError."""
        plan = self._allowed(press, plan.for_payload(press.payload))
        if plan.way is Way.MANAGEMENT or (plan.way is Way.ADDRESS and not plan.is_open):
            self._api.transport.ready_token(press.account, self._api.audience)

    def forget_where(self, press: Press, target: FlowTarget, plan: Plan) -> None:
        """Ask anew where the flow runs before its next press: nothing of it is at that address."""
        if plan.way is Way.CONNECTOR:
            forget_runtime(self._api.facts, target.environment)
            self._planner.forget(target, press.account)

    def _allowed(self, press: Press, plan: Plan) -> Plan:
        """Return the plan, or the management run when the run-time may not be used at all."""
        if plan.way is not Way.CONNECTOR:
            return plan
        transport = self._api.transport
        try:
            transport.ready_token(press.account, transport.cloud.runtime_audience)
        except ConsentError:
            if not plan.may_go_through_management(press.payload):
                raise
            return replace(plan, way=Way.MANAGEMENT)
        return plan

    def _another_way(
        self, press: Press, target: FlowTarget, plan: Plan, sent: Sent, is_late: IsLate
    ) -> tuple[Sent, Plan]:
        """Try what may be left after a 403, with which the run-time says that nothing ran."""
        for way in _others(plan, press):
            again = self._once(press, target, way, is_late)
            if not _is_refused(again):
                if judge(again, speaker=_speaker(way)).ran is Ran.YES:
                    self._planner.keep(target, press.account, way)
                return again, way
        return sent, plan

    def _once(self, press: Press, target: FlowTarget, plan: Plan, is_late: IsLate) -> Sent:
        url, audience = self.where(press, target, plan)
        body = json_body(press) if plan.way is Way.CONNECTOR else b"{}"
        timeout_s = self._api.transport.network.run_timeout_s
        request = Request("POST", url, audience, press.account, body, run_headers(press), timeout_s)
        return self._api.transport.send_once(request, is_late)

    def _send_direct(
        self, press: Press, target: FlowTarget, plan: Plan, is_late: IsLate, heard: Heard
    ) -> Answer:
        url, audience = self.where(press, target, plan)
        url, rest = fill_path(url, press)
        call = DirectCall(
            rest, url, plan.method or "POST", audience, plan.way.value, follows=plan.follows
        )
        answer = send_direct(self._api.transport, call, is_late, heard)
        if answer.ran is Ran.NO and answer.http_status in {_UNAUTHORIZED, *_CHANGED}:
            self._planner.forget(target, press.account)  # the signature may have been renewed
        return answer

    def _learn(
        self, press: Press, target: FlowTarget, plan: Plan, sent: Sent, answer: Answer
    ) -> None:
        """Be ready for the next press: read again what has changed, renew what was refused."""
        if answer.ran is not Ran.NO:
            return
        if sent.outcome in _NOBODY_THERE or answer.http_status in _CHANGED:
            self.forget_where(press, target, plan)
        if sent.reply is None:
            return
        if answer.advice and answer.advice.code == WRONG_REGION:
            with suppress(AppError):
                self._api.learn_region(press.account, target.environment)
        if sent.reply.status in _CHANGED or (answer.advice and answer.advice.fix is Fix.REFRESH):
            self._planner.forget(target, press.account)
        if sent.reply.status == _UNAUTHORIZED and not claims_of(sent.reply):
            cloud = self._api.transport.cloud
            is_runtime = plan.way is Way.CONNECTOR
            audience = cloud.runtime_audience if is_runtime else cloud.flow_audience
            with suppress(AppError):
                self._api.transport.renew(press.account, audience)


def _speaker(plan: Plan) -> Speaker:
    return Speaker.CONNECTOR if plan.way is Way.CONNECTOR else Speaker.SERVICE


def _others(plan: Plan, press: Press) -> list[Plan]:
    """Return the ways that are left when the run-time refuses a flow."""
    ways = []
    if plan.other_id and plan.other_id.lower() != plan.runtime_id.lower():
        ways.append(replace(plan, runtime_id=plan.other_id, other_id=plan.runtime_id))
    if plan.may_go_through_management(press.payload):
        ways.append(replace(plan, way=Way.MANAGEMENT))
    return ways


def _is_refused(sent: Sent) -> bool:
    """Whether the run-time itself said 403, in its own words: then surely nothing ran.

    A flow may answer with 403 too. Any other wording is never taken as a reason to send again.
    """
    if sent.reply is None or sent.reply.status != _FORBIDDEN or judge(sent).ran is not Ran.NO:
        return False
    fault = fault_of(sent.reply)
    return fault.code == _NOT_SHARED or fault.says(_NO_ACL)
