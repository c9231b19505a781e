"""What is needed to press a flow, kept so that the next press needs one request only."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from functools import lru_cache

from flowbutton.services.power_automate.way import Way

_VERSION = 1


@dataclass(frozen=True, slots=True)
class Plan:
    """How a flow is pressed.

    `runtime` and `runtime_id` are the address and the flow's id there (its plain id, or the one
    in its `flowTriggerUri`); `other_id` is the one to try when that is refused. `needs_inputs`
    says that some are required. `steps` and `waiting` (steps that wait for somebody) are what
    following it needs of its definition. `follows` is whether the account may see its runs.
    """

    way: Way
    trigger: str
    runtime: str = ""
    runtime_id: str = ""
    other_id: str = ""
    needs_inputs: bool = False
    uses_invoker: bool = False
    method: str = ""
    is_open: bool = True
    steps: int = 0
    waiting: tuple[str, ...] = ()
    follows: bool = True
    details: bool = True  # whether the account may see a run's steps

    def may_go_through_management(self, payload: object) -> bool:
        """Whether the management run loses nothing: it drops inputs and run-only sign-ins."""
        return not (self.needs_inputs or self.uses_invoker or payload)

    def for_payload(self, payload: object) -> Plan:
        """Return the plan for a press: one with inputs goes where they are not dropped."""
        is_second_best = self.way is Way.MANAGEMENT and bool(self.runtime)
        if is_second_best and not self.may_go_through_management(payload):
            return replace(self, way=Way.CONNECTOR)
        return self

    def to_text(self) -> str:
        """Return the plan as text."""
        return json.dumps({"version": _VERSION, **asdict(self)})


@lru_cache(maxsize=64)  # each press asks twice
def plan_from(text: str) -> Plan | None:
    """Return the plan that the text holds, None when it holds none that is understood."""
    try:
        values = json.loads(text)
        if values.pop("version") != _VERSION:
            return None
        values["way"], values["waiting"] = Way(values["way"]), tuple(values["waiting"])
        return Plan(**values)
    except (ValueError, TypeError, KeyError, AttributeError):
        return None
