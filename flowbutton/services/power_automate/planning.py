"""Makes the plan of a flow out of what the flow says of itself."""

from __future__ import annotations

from flowbutton.domain.errors import InputError
from flowbutton.domain.flow import Sharing
from flowbutton.domain.words import say
from flowbutton.services.power_automate.api import FlowApi
from flowbutton.services.power_automate.detail import FlowDetail
from flowbutton.services.power_automate.plan import Plan
from flowbutton.services.power_automate.route import route_for
from flowbutton.services.power_automate.runtime import find_runtime
from flowbutton.services.power_automate.way import Way


def plan_of(api: FlowApi, account: str, detail: FlowDetail) -> Plan:
    """Return how the flow is pressed, asking where it runs when it does not say.

    Raises AppError.
    """
    route = route_for(detail)
    if route.way is Way.NONE:
        raise InputError(say("This flow cannot be pressed"), route.reason)
    runtime = find_runtime(api, account, detail) if route.way is Way.CONNECTOR else ""
    trigger = detail.trigger
    return Plan(
        way=route.way,
        trigger=trigger.name,
        runtime=runtime,
        runtime_id=detail.flow if runtime else "",
        other_id=detail.runtime_id if runtime else "",
        needs_inputs=bool(trigger.required),
        uses_invoker=detail.uses_invoker,
        method=trigger.method,
        is_open=trigger.is_open,
        steps=detail.step_count,
        waiting=tuple(sorted(detail.waiting_steps)),
        details=detail.sharing is not Sharing.RUN_ONLY,
    )
