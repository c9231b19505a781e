"""What the form of inputs is told, and what it tells."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from flowbutton.domain.button import Preset
from flowbutton.domain.fields import Field
from flowbutton.domain.words import Sentence, say

FLOW_ASKS = say("The flow asks for these.")


class FilledBy(StrEnum):
    """Where the answers that the form begins with come from."""

    NOBODY = "nobody"
    LAST_TIME = "last_time"
    PRESET = "preset"
    LINK = "link"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class FormContent:
    """What to ask: `values` are the answers to begin with, by key.

    A value is what an engine takes: text as typed, or a JSON value with its type; for a file it
    is a Path.
    """

    name: str  # of the button
    fields: tuple[Field, ...]
    values: Mapping[str, object] = field(default_factory=dict, repr=False)
    filled_by: FilledBy = FilledBy.NOBODY
    presets: tuple[Preset, ...] = ()
    note: str = ""  # what the button does, in its owner's words
    what_for: Sentence = FLOW_ASKS
    changes: tuple[Sentence, ...] = ()  # what no longer fits since the flow was changed


@dataclass(frozen=True, slots=True)
class RunWanted:
    """The answers, by key; what was not answered is not in it. A file is a Path."""

    values: Mapping[str, object] = field(repr=False)


@dataclass(frozen=True, slots=True)
class PresetWanted:
    """The answers to keep under a name; never a secret one, never a file."""

    name: str
    values: Mapping[str, object]
