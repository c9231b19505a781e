"""The Logic Apps of the demo tenant."""

from __future__ import annotations

from flowbutton.demo.flow import Answer, Auth, Flow, Plane, Step, Trigger
from flowbutton.demo.people import fixed_id

SUBSCRIPTION = fixed_id("subscription")
EMPTY_SUBSCRIPTION = fixed_id("empty subscription")
GROUP = "office"
SITE = "contoso-workflows"
_ORDER = {
    "type": "object",
    "properties": {"order": {"type": "integer"}, "note": {"type": "string"}},
    "required": ["order"],
}
_STEPS = (Step("Read_the_order", 0.6), Step("Write_it_down", 0.8))
_ANSWER = Step("Response", 0.1, "Response", answer=Answer({"taken": True}, echoes=True))

LOGIC_APPS = (
    Flow(
        "intake-orders",
        Trigger("Http", _ORDER, auth=Auth.ANYONE),
        (*_STEPS, _ANSWER),
        plane=Plane.CONSUMPTION,
    ),
    Flow(
        "nightly-cleanup",
        Trigger("", name="Recurrence", type="Recurrence"),
        _STEPS,
        plane=Plane.CONSUMPTION,
    ),
    Flow(
        "mend-the-index",
        Trigger("Http", {}, auth=Auth.ANYONE),
        (Step("Mend", 0.5, error=("ServiceUnavailable", "The search service is being moved.")),),
        plane=Plane.CONSUMPTION,
    ),
    Flow(
        "payroll",
        Trigger("Http", {}, auth=Auth.ANYONE),
        _STEPS,
        plane=Plane.CONSUMPTION,
        is_locked=True,
    ),
    Flow(
        "sync-stock",
        Trigger("Http", _ORDER, auth=Auth.ANYONE, name="When_a_HTTP_request_is_received"),
        _STEPS,
        plane=Plane.STANDARD,
        site=SITE,
    ),
    Flow(
        "count-stock",
        Trigger("", name="Recurrence", type="Recurrence"),
        _STEPS,
        plane=Plane.STANDARD,
        site=SITE,
    ),
)
