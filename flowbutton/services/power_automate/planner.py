"""Finds out how a flow is pressed, and remembers it."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from functools import lru_cache
from threading import Lock
from typing import TYPE_CHECKING
from urllib.parse import quote

from flowbutton.domain.errors import RefusedError
from flowbutton.domain.target import FlowTarget
from flowbutton.domain.words import say
from flowbutton.services.expected import object_of
from flowbutton.services.messages import Reply
from flowbutton.services.power_automate.api import FlowApi, flow_path
from flowbutton.services.power_automate.plan import Plan, plan_from
from flowbutton.services.power_automate.way import Way

if TYPE_CHECKING:
    from flowbutton.services.power_automate.detail import FlowDetail


class Planner:
    """Gives the plan of a flow: from memory when it is known, otherwise by reading it.

    Signed addresses are kept in memory only, never among the facts. Safe to call from several
    threads.
    """

    def __init__(self, api: FlowApi) -> None:
        self._api = api
        self._lock = Lock()
        self._addresses: dict[tuple[FlowTarget, str], str] = {}

    def known(self, target: FlowTarget, account: str) -> Plan | None:
        """Return the plan when it is known, without asking anybody."""
        return plan_from(self._api.facts.get(_key(target, account)))

    def plan(self, target: FlowTarget, account: str) -> Plan:
        """Return the plan, reading the flow when it is not known. Raises AppError."""
        known = self.known(target, account)
        if known is not None:
            return known
        from flowbutton.services.power_automate.flows import read_flow  # noqa: PLC0415 - once a flow

        detail = read_flow(self._api, account, target.environment, target.flow)
        return self.learn(target, account, detail)

    def learn(self, target: FlowTarget, account: str, detail: FlowDetail) -> Plan:
        """Return the plan for a flow that was just read, and remember it. Raises AppError."""
        from flowbutton.services.power_automate.planning import plan_of  # noqa: PLC0415 - once a flow

        old = self.known(target, account)
        plan = plan_of(self._api, account, detail)
        if old is not None and plan.way is Way.CONNECTOR and old.trigger == plan.trigger:
            plan = _as_learned(plan, old)
        self.keep(target, account, plan)
        return plan

    def keep(self, target: FlowTarget, account: str, plan: Plan) -> None:
        """Remember a plan that was found to work better."""
        self._api.facts.put(_key(target, account), plan.to_text())

    def forget(self, target: FlowTarget, account: str) -> None:
        """Read the flow again at the next press: what was known no longer fits."""
        self._api.facts.put(_key(target, account), "")
        with self._lock:
            self._addresses.pop((target, account), None)

    def known_address(self, target: FlowTarget, account: str) -> str:
        """Return the address when it was read already, without asking anybody; else ""."""
        with self._lock:
            return self._addresses.get((target, account), "")

    def address(self, target: FlowTarget, account: str, plan: Plan) -> str:
        """Return the address of a flow with an HTTP request trigger. Raises AppError."""
        known = self.known_address(target, account)
        if known:
            return known
        path = flow_path(target.flow, f"/triggers/{quote(plan.trigger, safe='')}/listCallbackUrl")
        url = callback_url(self._api.post(account, target.environment, path))
        with self._lock:
            self._addresses[target, account] = url
        return url


def _as_learned(plan: Plan, old: Plan) -> Plan:
    """Return the plan with the way that was found to work before."""
    if old.way is Way.MANAGEMENT:
        return replace(plan, way=old.way)
    if old.runtime_id == plan.other_id:
        return replace(plan, runtime_id=plan.other_id, other_id=plan.runtime_id)
    return plan


def callback_url(reply: Reply) -> str:
    """Return the address in an answer to listCallbackUrl. Raises AppError."""
    value = object_of(reply)
    inner = value.get("response")
    if isinstance(inner, dict):
        value = inner
    url = value.get("value")
    if not isinstance(url, str) or not url:
        raise RefusedError(
            say("The flow did not tell its address"),
            say("Copy the address from the flow and paste it."),
        )
    return url


@lru_cache(maxsize=256)
def _key(target: FlowTarget, account: str) -> str:
    """Return the name of what is known about a flow, for one account."""
    whose = hashlib.sha256(account.encode()).hexdigest()[:12]
    return f"plan {target.environment.lower()} {target.flow.lower()} {whose}"
