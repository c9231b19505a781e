"""What can be seen of a run beyond its state: how it was asked for, and its steps."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from flowbutton.domain.fields import Json
from flowbutton.domain.run import RunState

#: What stands in an `Asked` where something secret was sent.
TOKEN, ADDRESS, SIGNATURE, KEY = "$TOKEN", "$ADDRESS", "$SIG", "$KEY"
PLACEHOLDERS = (TOKEN, ADDRESS, SIGNATURE, KEY)


@dataclass(frozen=True, slots=True)
class Asked:
    """The request of a run as it may be shown, with a placeholder for each secret.

    `host` is where it went, "" when that is not known. `audience` names whose token went along,
    "" for none. `body` is what may be written down of it, None for a request without one.
    """

    method: str
    url: str
    host: str
    headers: tuple[tuple[str, str], ...] = ()
    body: str | None = field(default=None, repr=False)
    audience: str = ""


@dataclass(frozen=True, slots=True)
class RunStep:
    """A step of a run. `name` is the service's, `title` the one for people.

    `has_content` says that the service lets its inputs or outputs be read.
    """

    name: str
    title: str
    state: RunState
    started_at: datetime | None = None
    ended_at: datetime | None = None
    message: str = ""
    has_content: bool = False


@dataclass(frozen=True, slots=True)
class StepContent:
    """What went into a step and came out of it.

    What the flow keeps secret, or what is not there, is told by the flags.
    """

    inputs: Json = field(default=None, repr=False)
    outputs: Json = field(default=None, repr=False)
    shows_inputs: bool = False
    shows_outputs: bool = False
