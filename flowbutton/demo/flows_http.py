"""Flows behind an HTTP request trigger: each way to authenticate, to be called, to answer."""

from __future__ import annotations

from typing import Any

from flowbutton.demo.flow import DEFAULT_ENVIRONMENT, WORKSHOP, Answer, Auth, Flow, Step, Trigger
from flowbutton.demo.people import JONAS

_ORDER = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "value": {"type": "integer"}},
    "required": ["name"],
}
_NESTED = {
    "type": "object",
    "properties": {
        "customer": {
            "type": "object",
            "properties": {"name": {"type": "string"}, "city": {"type": "string"}},
            "required": ["name"],
        },
        "lines": {"type": "array", "items": {"type": "object", "required": ["sku"]}},
    },
    "required": ["customer"],
}
_ORDERS = [
    {"order": 2231, "supplier": "Fabrikam Paper", "state": "on its way", "total": 184.5},
    {"order": 2232, "supplier": "Northwind", "state": "delivered", "total": 12.5},
]


def _http(schema: dict[str, Any] | None = None, **more: Any) -> Trigger:
    """Return an HTTP trigger, which anybody with its address may call unless said otherwise."""
    return Trigger("Http", schema, **{"auth": Auth.ANYONE, **more})


def _answering(
    title: str,
    trigger: Trigger,
    answer: Answer,
    takes_s: float = 0.3,
    environment: str = WORKSHOP,
) -> Flow:
    return Flow(
        title,
        trigger,
        (Step("Look_it_up", takes_s), Step("Respond", 0.1, "Response", answer=answer)),
        environment=environment,
    )


HTTP = (
    Flow(
        "Intake webhook",
        _http(_ORDER, method="POST", auth=Auth.TENANT),
        (Step("Write_it_down", 1.0),),
        description="Any user in the tenant may call it.",
    ),
    Flow(
        "Public intake",
        _http(_ORDER, method="POST"),
        (Step("Write_it_down", 1.0),),
        description="Anyone with its address may call it.",
    ),
    Flow(
        "Old intake",
        Trigger("Http", {}),
        (Step("Write_it_down", 1.0),),
        description="As flows were made before anybody had to say who may call them.",
        environment=WORKSHOP,
    ),
    Flow(
        "Board notes",
        _http(_ORDER, auth=Auth.USERS, allowed=frozenset({JONAS})),
        description="Only Jonas may call it.",
        environment=WORKSHOP,
    ),
    Flow(
        "Archive a contract",
        _http(_ORDER),
        description="Needs a Premium licence, which nobody here has.",
        starts_off=True,
        needs_licence=True,
    ),
    _answering(
        "Order status",
        _http(_ORDER),
        Answer(_ORDERS, headers={"x-orders": "2"}),
        environment=DEFAULT_ENVIRONMENT,
    ),
    _answering("Place an order", _http(_NESTED), Answer({"order": 2233}, 201, echoes=True)),
    _answering("Say hello", _http(), Answer("Hello from the demo.", content_type="text/plain")),
    _answering(
        "Export all orders",
        _http(),
        Answer(
            "order,supplier,state,total\n",
            content_type="text/csv",
            row="2231,Fabrikam Paper,on its way,184.50\n",
            times=400_000,  # 15 MB: more than a window shows
        ),
        environment=DEFAULT_ENVIRONMENT,
    ),
    _answering("Reject the order", _http(), Answer({"problem": "Out of stock"}, 422)),
    _answering(
        "Long calculation",
        _http(),
        Answer({"result": 42}, is_async=True),
        takes_s=6.0,
        environment=DEFAULT_ENVIRONMENT,
    ),
    _answering("Slow answer", _http(), Answer({"result": 42}), takes_s=150.0),
    Flow(
        "Forgotten answer",
        _http(),
        (Step("Do_something", 0.5),),
        description="Ends without the answer that its caller waits for.",
        environment=WORKSHOP,
        forgets_answer=True,
    ),
    _answering(
        "Set the room temperature",
        _http(method="PUT", relative_path="rooms/{room}/temperature"),
        Answer({"set": True}, echoes=True),
    ),
    _answering(
        "Look up a room",
        _http(method="GET", relative_path="rooms/{room}"),
        Answer({"room": "Rembrandt", "free": True}, echoes=True),
    ),
    _answering("Change a booking", _http(method="PATCH"), Answer({"changed": True}, echoes=True)),
    _answering(
        "Cancel a booking",
        _http(method="DELETE", relative_path="bookings/{id}"),
        Answer(None, 204),
    ),
)
