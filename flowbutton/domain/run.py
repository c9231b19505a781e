"""A run: what is known of a press, from the finger to its end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from flowbutton.domain.advice import Advice
from flowbutton.domain.fields import Json
from flowbutton.domain.press import Door
from flowbutton.domain.target import Target
from flowbutton.domain.words import NOTHING, Sentence


class RunState(StrEnum):
    """Where a run is. Accepted is not succeeded; unknown is not failed."""

    QUEUED = "queued"  # waits for the network or for the run before it; not sent
    SENDING = "sending"
    ACCEPTED = "accepted"  # the service took it; how it goes is not known (yet)
    RUNNING = "running"
    WAITING = "waiting"  # for a person
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"
    TIMED_OUT = "timed_out"
    SKIPPED = "skipped"
    NOT_SENT = "not_sent"  # nothing was run
    UNKNOWN = "unknown"  # sent, answer lost

    @property
    def is_final(self) -> bool:
        """Whether the service's last word about the run is in (or nothing was run)."""
        return self in _FINAL

    @property
    def is_followed(self) -> bool:
        """Whether looking at the service may change it."""
        return self in {RunState.ACCEPTED, RunState.RUNNING, RunState.WAITING}


_FINAL = frozenset(
    {
        RunState.SUCCEEDED,
        RunState.FAILED,
        RunState.CANCELLED,
        RunState.TIMED_OUT,
        RunState.SKIPPED,
        RunState.NOT_SENT,
    }
)


class Ran(StrEnum):
    """Whether the press started a run at the service."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class QueuedFor(StrEnum):
    """What a queued press waits for."""

    NETWORK = "network"
    TURN = "turn"  # the run before it


@dataclass(frozen=True, slots=True)
class Step:
    """The step a run is at: its own name, its place, and how many there are or 0: not known."""

    name: str
    number: int
    count: int


@dataclass(frozen=True, slots=True)
class Output:
    """What the service answered with: text, or bytes kept in a file when they are many.

    `content_type` is the media type, `size_bytes` the whole size, `text` the decoded body (""
    when it is not text), `path` the file that holds it when it was too large to keep here.
    """

    content_type: str
    size_bytes: int
    text: str = ""
    path: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """A moment of a press on its time line, in milliseconds since the finger."""

    what: str  # "pressed", "queued", "token", "sent", "answered"
    at_ms: int
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """One press and all that is known about what came of it. Times are aware, UTC.

    `inputs` has secrets masked and file contents left out: what may be written down. `follows`
    is whether this account may read how the run goes; `missing_since` is since when the service,
    asked for it, does not know it. `transport` is the service's word for
    how it was sent. `headers` are those of its answer, as (name, value), without what may be
    secret. `queued_until` is when a queued press is not sent any more. `waited_s` is how
    long the run has waited for persons so far.
    """

    press_id: str
    button: str
    name: str
    target: Target
    account: str
    door: Door
    started_at: datetime
    state: RunState = RunState.SENDING
    ran: Ran = Ran.UNKNOWN
    inputs: Mapping[str, Json] = field(default_factory=dict)
    transport: str = ""
    run_id: str = ""
    run_url: str = ""
    http_status: int | None = None
    message: Sentence = NOTHING
    advice: Advice | None = None
    step: Step | None = None
    waiting_since: datetime | None = None
    waited_s: float = 0.0
    output: Output | None = None
    headers: tuple[tuple[str, str], ...] = ()
    ended_at: datetime | None = None
    follows: bool = False
    missing_since: datetime | None = None
    is_stopped: bool = False  # the person stopped waiting for it; the run goes on
    is_hidden: bool = False
    is_seen: bool = False  # a failure the person has looked at
    is_cancel_asked: bool = False  # this person asked the service to stop it
    queued_for: QueuedFor | None = None
    queued_until: datetime | None = None
    marks: tuple[Mark, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether the program still expects to learn more about it."""
        if self.is_stopped:
            return False
        if self.state in {RunState.SENDING, RunState.QUEUED, RunState.UNKNOWN}:
            return True
        return self.state.is_followed and self.follows

    @property
    def awaits_answer(self) -> bool:
        """Whether the service has taken it, and its answer is waited for."""
        return self.state is RunState.SENDING and self.ran is Ran.YES

    @property
    def told_state(self) -> RunState:
        """The state to tell: while its answer is awaited it is accepted, and not being sent."""
        return RunState.ACCEPTED if self.awaits_answer else self.state

    @property
    def was_let_go(self) -> bool:
        """Whether it is followed no longer, although it may still go on at the service."""
        return self.is_stopped and self.follows and self.state.is_followed

    @property
    def duration(self) -> timedelta | None:
        """From the finger to the end, when it has ended."""
        return None if self.ended_at is None else self.ended_at - self.started_at
