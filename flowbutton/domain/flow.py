"""What a person may pick from: environments, flows, Logic Apps."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from flowbutton.domain.advice import Advice
from flowbutton.domain.effects import NO_EFFECTS, Effects
from flowbutton.domain.fields import Field
from flowbutton.domain.target import Target
from flowbutton.domain.words import NOTHING, Sentence


@dataclass(frozen=True, slots=True)
class Environment:
    """A Power Platform environment, or an Azure subscription for Logic Apps."""

    id: str
    title: str
    is_default: bool = False

    @property
    def is_azure(self) -> bool:
        """Whether it is an Azure subscription."""
        return bool(self.id.lower().partition("/subscriptions/")[2])


class Sharing(StrEnum):
    """How a flow came to this account."""

    MINE = "mine"
    SHARED = "shared"
    RUN_ONLY = "run_only"


class FlowState(StrEnum):
    """Whether a flow can be started; a word the program does not know is UNKNOWN."""

    ON = "on"
    OFF = "off"
    SUSPENDED = "suspended"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to make a button of.

    `kind` is for people ("Instant", "HTTP request", "Schedule"). `reason` says why it cannot be
    pressed; empty when it can. `fields` may be empty until `describe` was asked.
    """

    target: Target
    title: str
    kind: Sentence
    state: FlowState = FlowState.UNKNOWN
    sharing: Sharing = Sharing.MINE
    environment: str = ""  # title of the environment
    owner: str = ""  # the name of whose it is, where it is told and it is somebody else's
    fields: tuple[Field, ...] = ()
    reason: Sentence = NOTHING
    modified_at: datetime | None = None

    @property
    def can_press(self) -> bool:
        """Whether a button of it can work."""
        return not self.reason


@dataclass(frozen=True, slots=True)
class Health:
    """What is known about a target without running anything; None advice means well.

    `is_owner` is whether the account may change it, None when that is not known.
    """

    advice: Advice | None = None
    fields: tuple[Field, ...] = ()
    effects: Effects = NO_EFFECTS
    state: FlowState = FlowState.UNKNOWN
    is_owner: bool | None = None
