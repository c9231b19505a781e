"""Finds out how a Logic App is pressed, and remembers it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from threading import Lock

from flowbutton.domain.errors import RefusedError
from flowbutton.domain.fields import Json
from flowbutton.domain.ports import Facts
from flowbutton.domain.target import LogicAppTarget
from flowbutton.domain.words import say
from flowbutton.services.expected import object_of
from flowbutton.services.logic_apps.arm import Arm
from flowbutton.services.logic_apps.detail import AppDetail
from flowbutton.services.logic_apps.places import place_of
from flowbutton.services.logic_apps.reader import read_app
from flowbutton.services.power_automate.plan import Plan, plan_from
from flowbutton.services.power_automate.way import Way


@dataclass(frozen=True, slots=True)
class Address:
    """The signed address of a trigger, and the method it takes."""

    url: str = field(repr=False)
    method: str


class AppPlanner:
    """Gives the plan of a Logic App: from memory when it is known, otherwise by reading it.

    Signed addresses are kept in memory only, never among the facts. Safe to call from several
    threads.
    """

    def __init__(self, arm: Arm, facts: Facts) -> None:
        self._arm = arm
        self._facts = facts
        self._lock = Lock()
        self._addresses: dict[str, Address] = {}

    def known(self, target: LogicAppTarget, account: str) -> Plan | None:
        """Return the plan that is remembered, None when there is none."""
        return plan_from(self._facts.get(_key(target, account)))

    def plan(self, target: LogicAppTarget, account: str) -> Plan:
        """Return how the Logic App is pressed. Raises AppError."""
        plan = self.known(target, account)
        if plan is not None:
            return plan
        return self.learn(target, account, read_app(self._arm, target, account))

    def learn(self, target: LogicAppTarget, account: str, detail: AppDetail) -> Plan:
        """Remember how it is pressed. Raises RefusedError when it cannot be."""
        trigger = detail.trigger
        if trigger is None or detail.reason:
            raise RefusedError(detail.reason or say("The Logic App does not tell its trigger"))
        plan = Plan(
            way=Way.ADDRESS if trigger.is_request else Way.MANAGEMENT,
            trigger=trigger.name,
            method=trigger.method,
            steps=detail.steps,
            waiting=tuple(sorted(detail.waiting)),
        )
        for each in {target, replace(target, trigger=trigger.name)}:
            self._facts.put(_key(each, account), plan.to_text())
        return plan

    def known_address(self, target: LogicAppTarget, account: str) -> Address | None:
        """Return the address when it was read already, without asking anybody."""
        with self._lock:
            return self._addresses.get(_key(target, account))

    def address(self, target: LogicAppTarget, account: str, plan: Plan) -> Address:
        """Return the signed address of the trigger. Raises AppError."""
        key = _key(target, account)
        known = self.known_address(target, account)
        if known:
            return known
        place = place_of(target)
        path = place.path("triggers", plan.trigger, "listCallbackUrl")
        answer = object_of(self._arm.post(account, path, place.version))
        address = _address(answer, plan)
        with self._lock:
            self._addresses[key] = address
        return address

    def forget(self, target: LogicAppTarget, account: str) -> None:
        """Read it again at the next press: it has changed."""
        key = _key(target, account)
        with self._lock:
            self._addresses.pop(key, None)
        self._facts.put(key, "")


def _address(answer: Mapping[str, Json], plan: Plan) -> Address:
    url, method = answer.get("value"), answer.get("method")
    if not isinstance(url, str) or not url:
        raise RefusedError(say("Azure did not tell the address of the trigger"))
    return Address(url, method.upper() if isinstance(method, str) else plan.method or "POST")


def _key(target: LogicAppTarget, account: str) -> str:
    return f"logic app {target.resource.lower()} {target.trigger} {account}"
