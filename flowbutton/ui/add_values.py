"""What the page for a new button is told, and what it tells."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from flowbutton.domain.flow import Choice
from flowbutton.domain.words import NOTHING, Sentence
from flowbutton.ui.appearance import Appearance


@dataclass(frozen=True, slots=True)
class Preview:
    """What a pasted text was recognised as.

    `facts` are lines about it: whose it is, what it asks. `choice` is what a button can be made of,
    None when there is nothing (yet): `is_busy` says that the service is being asked.
    """

    title: Sentence
    detail: Sentence = NOTHING
    warnings: tuple[Sentence, ...] = ()
    choice: Choice | None = None
    is_busy: bool = False
    facts: tuple[Sentence, ...] = ()


@dataclass(frozen=True, slots=True)
class AddressWanted:
    """Another address for a button; `text` is "" when only the method is another."""

    text: str = field(repr=False)
    method: str = ""


class AddFix(StrEnum):
    """The one thing to do when there is nothing to pick from."""

    NONE = "none"
    SIGN_IN = "sign_in"
    LOOK_AGAIN = "look_again"
    CLEAR_SEARCH = "clear_search"


@dataclass(frozen=True, slots=True)
class AddWanted:
    """A button to be made; `color` is an index into the twelve tile colours."""

    choice: Choice
    name: str
    icon: str
    color: int
    group: str


@dataclass(frozen=True, slots=True)
class AddDraft:
    """What was typed on the page before it was closed: a text, and the look of a choice."""

    text: str = field(repr=False)
    choice: Choice | None
    look: Appearance
