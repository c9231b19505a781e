"""A button: what it runs and how it behaves."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from flowbutton.domain.fields import Field, Json
from flowbutton.domain.target import Target

PICTURE = "picture:"  # in an icon, before the name of a picture of one's own

SET = "set:"  # in an icon, before the name of one of the set of thousands


def is_time_of_day(text: str) -> bool:
    """Return whether a text is a time such as 17:30, as `Behaviour.send_until` has it."""
    return re.fullmatch(r"([01]?\d|2[0-3]):[0-5]\d", text) is not None


class SecondPress(StrEnum):
    """What a press does while a run of the same button is under way."""

    IGNORE = "ignore"
    ASK = "ask"
    ALLOW = "allow"
    QUEUE = "queue"


class Confirm(StrEnum):
    """Whether a press asks first."""

    NO = "no"
    ASK = "ask"
    DANGEROUS = "dangerous"  # asks, and Cancel is the default answer
    HOLD = "hold"  # the button is held down for a while


@dataclass(frozen=True, slots=True)
class Preset:
    """Named answers to the inputs; secret ones are never part of it."""

    name: str
    values: Mapping[str, Json]


@dataclass(frozen=True, slots=True)
class Behaviour:
    """How a button answers a press."""

    confirm: Confirm = Confirm.NO
    second_press: SecondPress = SecondPress.IGNORE
    undo_s: int = 0  # seconds in which the press can be taken back; 0: it is sent at once
    sends_when_back: bool = False  # without network: wait for it, until `send_until`
    send_until: str = ""  # "HH:MM" local time, the hard end of that wait
    notifies: bool = True


@dataclass(frozen=True, slots=True)
class Button:
    """One saved button.

    `fields` is what the trigger asked when it was last read; `values` are the answers to fill in
    next time (never a secret one); `title` is the name of the flow at the service. `hot_key`
    presses it from any program ("Ctrl+Alt+1"), "" for none.
    """

    id: str
    name: str
    target: Target
    account: str = ""  # Account.id; "" when none is needed
    title: str = ""
    icon: str = "play"
    color: int = 0  # index into the twelve tile colours
    group: str = ""
    is_favourite: bool = False
    note: str = ""
    fields: tuple[Field, ...] = ()
    asks: bool = False  # opens the form even when nothing required is empty
    is_ready: bool = False  # a preset as a button: its values are sent without asking
    values: Mapping[str, Json] = field(default_factory=dict)
    presets: tuple[Preset, ...] = ()
    behaviour: Behaviour = Behaviour()
    hot_key: str = ""

    @property
    def needs_form(self) -> bool:
        """Whether a press opens the form of inputs first.

        Content that a trigger takes without asking for any is sent by "Run with…" only.
        """
        return self.asks or (bool(self.asked) and not self.is_ready)

    @property
    def asked(self) -> tuple[Field, ...]:
        """The inputs that the trigger asks for, without content that it merely takes."""
        return tuple(field for field in self.fields if field.is_required or not field.is_whole_body)
