"""Makes presses: from a button, or of a target that has none."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from uuid import uuid4

from flowbutton.domain.button import Button
from flowbutton.domain.clocks import Clocks
from flowbutton.domain.fields import Field, Json
from flowbutton.domain.press import Door, Press
from flowbutton.domain.run import Ran, Run
from flowbutton.domain.secrecy import sounds_secret
from flowbutton.domain.target import FlowTarget, LogicAppTarget
from flowbutton.engine.hard_end import network_end, turn_end


def can_run_there(run: Run) -> bool:
    """Return whether the service can run the run again with what it got then.

    Only where that differs from a press with the same inputs: where there were any.
    """
    has_place = isinstance(run.target, FlowTarget | LogicAppTarget)
    return has_place and run.ran is Ran.YES and bool(run.run_id and run.inputs)


def press_again_there(run: Run, button: Button, door: Door, clocks: Clocks) -> Press:
    """Return a press that has the service run `run` again; what it got then lies there.

    It never waits for the network or its turn: a later program would not know what to send.
    """
    return Press(
        id=str(uuid4()),
        button=button.id,
        name=button.name,
        target=run.target,
        account=run.account,
        pressed_at=clocks.now(),
        pressed_monotonic=clocks.monotonic(),
        door=door,
        inputs=run.inputs,
        second_press=button.behaviour.second_press,
        again_of=run.run_id,
    )


def _secret_keys(fields: Sequence[Field], payload: object) -> frozenset[str]:
    """Return what is never written down: secret inputs, and whatever no field asks for.

    That goes by what its name sounds like.
    """
    known = {field.key for field in fields}
    others = payload if isinstance(payload, Mapping) else {}
    sounding = {key for key in others if key not in known and sounds_secret(key)}
    return frozenset(sounding | {field.key for field in fields if field.is_secret})


def press_for(
    button: Button,
    door: Door,
    clocks: Clocks,
    inputs: Mapping[str, Json] | None = None,
    *,
    body: Json = None,
) -> Press:
    """Return a press of the button at this moment, with an id of its own.

    `inputs` are the checked answers to what the trigger asks; without them the button's own
    last answers are sent. `body` is sent instead of inputs when it is given.
    """
    now = clocks.now()
    return Press(
        id=str(uuid4()),
        button=button.id,
        name=button.name,
        target=button.target,
        account=button.account,
        pressed_at=now,
        pressed_monotonic=clocks.monotonic(),
        door=door,
        inputs=dict(button.values if inputs is None else inputs),
        body=body,
        secret_keys=_secret_keys(button.fields, body if body is not None else inputs),
        second_press=button.behaviour.second_press,
        network_until=network_end(button.behaviour, now),
        turn_until=turn_end(button.behaviour, now),
    )
