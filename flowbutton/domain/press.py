"""A press: one wish of one person to run one thing once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from flowbutton.domain.button import SecondPress
from flowbutton.domain.fields import Json
from flowbutton.domain.target import Target


class Door(StrEnum):
    """Where a press came from."""

    WINDOW = "window"
    KEYBOARD = "keyboard"
    PALETTE = "palette"
    TRAY = "tray"
    HOT_KEY = "hot_key"
    LINK = "link"
    DESKTOP = "desktop"
    NOTIFICATION = "notification"
    COMMAND_LINE = "command_line"


@dataclass(frozen=True, slots=True)
class Press:
    """Everything needed to send a press, fixed at the moment of the finger.

    `id` is made at the press and sent along as the client tracking id. `inputs` is the body's
    JSON object as it will be sent. `secret_keys` are the inputs never to write down.
    `pressed_monotonic` is seconds on the monotonic clock of this process. `network_until` and
    `turn_until` are until when it may wait for the network, or for the run before it; None: not
    at all. A press that has waited is pressed anew when it is sent; `waited_s` is for how long.
    """

    id: str
    button: str  # Button.id; "" for a press without a saved button
    name: str
    target: Target
    account: str
    pressed_at: datetime  # aware, UTC
    pressed_monotonic: float
    door: Door = Door.WINDOW
    inputs: Mapping[str, Json] = field(default_factory=dict, repr=False)
    body: Json = field(
        default=None, repr=False
    )  # instead of `inputs`, for triggers that take any JSON
    secret_keys: frozenset[str] = frozenset()
    second_press: SecondPress = SecondPress.IGNORE
    again_of: str = ""  # the service's id of a run: run that one again there, `inputs` are not sent
    network_until: datetime | None = None
    turn_until: datetime | None = None
    waited_s: float = 0.0

    @property
    def payload(self) -> Json:
        """The JSON value to send."""
        return dict(self.inputs) if self.body is None else self.body
