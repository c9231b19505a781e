"""Buttons and runs like those of the pictures."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.button import Behaviour, Button, Confirm
from flowbutton.domain.fields import Field, FieldKind
from flowbutton.domain.press import Door
from flowbutton.domain.run import Ran, Run, RunState, Step
from flowbutton.domain.target import FlowTarget
from flowbutton.domain.words import say

NOW = datetime(2026, 11, 24, 10, 42, 13, tzinfo=UTC)
URL = "https://make.powerautomate.com/run/1"


def button(name: str = "Send the daily digest", **changes) -> Button:
    return replace(Button(name.lower().replace(" ", "-"), name, FlowTarget("env", name)), **changes)


def run(of: Button, state: RunState = RunState.SUCCEEDED, *, ago_s: float = 120, **changes) -> Run:
    """A run of a button that began `ago_s` seconds before NOW."""
    known = Run(
        press_id=changes.pop("press_id", f"{of.id}-{ago_s}"),
        button=of.id,
        name=of.name,
        target=of.target,
        account="mara",
        door=Door.WINDOW,
        started_at=NOW - timedelta(seconds=ago_s),
        state=state,
        ran=Ran.YES,
        follows=True,
    )
    return replace(known, **changes)


def fields(count: int) -> tuple[Field, ...]:
    return tuple(Field(f"f{n}", f"Input {n}", FieldKind.TEXT) for n in range(count))


DIGEST = button("Send the daily digest", icon="mail", color=0, group="Office")
COURIER = button("Order a courier", icon="truck", color=1, group="Office")
INVOICE = button("Approve invoice", icon="receipt", color=2, fields=fields(3), group="Office")
ON_CALL = button("Page the on-call", icon="bell", color=3, group="Operations")
STAND_UP = button("Start stand-up", icon="people", color=4, group="Office")
LIGHTS = button(
    "Meeting room lights",
    icon="lamp",
    color=5,
    group="Operations",
    behaviour=Behaviour(sends_when_back=True, send_until="11:00"),
)
DEPLOY = button(
    "Deploy to staging",
    icon="rocket",
    color=6,
    group="Operations",
    behaviour=Behaviour(confirm=Confirm.ASK),
)
BUTTONS = (DIGEST, COURIER, INVOICE, ON_CALL, STAND_UP, LIGHTS, DEPLOY)

COURIER_RUN = run(COURIER, RunState.RUNNING, ago_s=6.1, step=Step("Get a quote", 2, 5), run_url=URL)
DIGEST_RUN = run(
    DIGEST,
    ago_s=121,
    ended_at=NOW - timedelta(seconds=121 - 3.4),
    message=say("Mail sent to 14 people"),
    run_url=URL,
)
ON_CALL_RUN = run(
    ON_CALL,
    RunState.FAILED,
    ago_s=618,
    ended_at=NOW - timedelta(seconds=618 - 0.2),
    advice=Advice(
        say("Flow is turned off"), say("Turn it on in Power Automate, or here"), Fix.TURN_ON
    ),
    run_url=URL,
)
LIGHTS_RUN = run(
    LIGHTS,
    RunState.QUEUED,
    ago_s=731,
    ran=Ran.NO,
    message=say(
        "{what}. Sends when that is over, until {time}",
        what=say("The service's address was not found"),
        time="11:00",
    ),
)
RUNS = (LIGHTS_RUN, ON_CALL_RUN, DIGEST_RUN, COURIER_RUN)
