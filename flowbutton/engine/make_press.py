"""Makes presses: from a button, or of a target that has none."""

from __future__ import annotations

from collections.abc import Mapping
from uuid import uuid4

from flowbutton.domain.button import Button
from flowbutton.domain.fields import Json
from flowbutton.domain.press import Door, Press
from flowbutton.engine.services import Clocks


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
    return Press(
        id=str(uuid4()),
        button=button.id,
        name=button.name,
        target=button.target,
        account=button.account,
        pressed_at=clocks.now(),
        pressed_monotonic=clocks.monotonic(),
        door=door,
        inputs=dict(button.values if inputs is None else inputs),
        body=body,
        secret_keys=frozenset(field.key for field in button.fields if field.is_secret),
        second_press=button.behaviour.second_press,
    )
