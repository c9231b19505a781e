"""A flow for each type of input; each answers with what it was given."""

from __future__ import annotations

from flowbutton.demo import inputs
from flowbutton.demo.flow import WORKSHOP, Answer, Flow, Step, Trigger
from flowbutton.demo.inputs import Schema


def _asking(title: str, key: str, schema: Schema, *, is_required: bool = True) -> Flow:
    required = (key,) if is_required else ()
    return Flow(
        title,
        Trigger(schema=inputs.asks({key: schema}, *required)),
        (
            Step("Take_it", 0.2),
            Step("Respond", 0.1, "Response", answer=Answer({"taken": True}, echoes=True)),
        ),
        description="Answers with what it was given.",
        environment=WORKSHOP,
    )


_PASSWORD = {**inputs.text("Door code"), "format": "password"}
_MANY = inputs.asks(
    {
        f"text_{n}" if n else "text": inputs.text(f"Answer {n + 1}" if n else "Answer")
        for n in range(20)
    },
    "text",
)

INPUTS = (
    _asking("Ask for a text", "text", inputs.text("Name")),
    _asking("Ask for several lines", "text", inputs.text("Message", maxLength=4000)),
    _asking("Ask for one of a few", "text", inputs.text("Size", enum=["Small", "Medium", "Large"])),
    _asking("Ask for some of a few", "text", inputs.choices("Toppings", "Ham", "Olives", "Corn")),
    _asking("Ask yes or no", "boolean", inputs.yes_no("Are you sure")),
    _asking("Ask for a number", "number", inputs.number("How many")),
    _asking("Ask for a date", "date", inputs.date("On which day")),
    _asking("Ask for an e-mail address", "email", inputs.email("To whom")),
    _asking("Ask for a file", "file", inputs.file("Which file")),
    _asking("Ask for a list", "array", inputs.array("Which ones")),
    _asking("Ask for a secret", "text", _PASSWORD),
    _asking("Ask for a text or nothing", "text", inputs.text("Remark"), is_required=False),
    Flow(
        "Ask for twenty texts",
        Trigger(schema=_MANY),
        description="As many inputs as a trigger may have.",
        environment=WORKSHOP,
    ),
    Flow(
        "Note where I am",
        Trigger(
            schema=inputs.asks(
                {"location": inputs.location(), "key-button-date": inputs.key_button_date()},
                "location",
                "key-button-date",
            )
        ),
        (
            Step("Take_it", 0.2),
            Step("Respond", 0.1, "Response", answer=Answer({"taken": True}, echoes=True)),
        ),
        description="Asks for what a telephone fills in by itself.",
        environment=WORKSHOP,
    ),
)
