"""What a second start asks of the first, and what it is told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from flowbutton.desktop.instance.show import Show
from flowbutton.domain.fields import Json
from flowbutton.domain.press import Door


@dataclass(frozen=True, slots=True)
class Run:
    """Press a button, by its id or name. Inputs may be secret: they stay out of the repr.

    With `waits` the reply comes at the end of the run, otherwise when it was accepted.
    `press_id` is the id that the press is to have, "" when whoever asks does not want to find it
    again. `acted_at` is the moment of the finger, in seconds of the clock that goes on while
    the computer sleeps and is the same in all programs; None is when the request arrives.
    """

    button: str
    door: Door = Door.COMMAND_LINE
    inputs: Mapping[str, Json] = field(default_factory=dict, repr=False)
    body: Json = field(default=None, repr=False)
    waits: bool = True
    press_id: str = ""
    acted_at: float | None = None
    token: str = ""


@dataclass(frozen=True, slots=True)
class Link:
    """Follow a flowbutton:// link. What it fills in may be private: not in the repr."""

    url: str = field(repr=False)
    token: str = ""


@dataclass(frozen=True, slots=True)
class OpenFile:
    """Open a .flowbutton file, by its absolute path."""

    path: str
    token: str = ""


Request = Show | Run | Link | OpenFile


@dataclass(frozen=True, slots=True)
class Told:
    """Something on the way to the reply: a line for people, and the same for programs."""

    line: str = ""
    document: Json = None


@dataclass(frozen=True, slots=True)
class Reply:
    """The end of a request.

    `code` is the exit code for whoever asked, `document` the JSON of the result, `lines` the
    same for people.
    """

    code: int = 0
    document: Json = None
    lines: tuple[str, ...] = ()
