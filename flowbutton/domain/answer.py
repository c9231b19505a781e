"""What a service says: to a press, and about a run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from flowbutton.domain.advice import Advice
from flowbutton.domain.run import Mark, Output, Ran, RunState, Step
from flowbutton.domain.words import NOTHING, Sentence


@dataclass(frozen=True, slots=True)
class Answer:
    """What came of sending a press.

    `state` is NOT_SENT (ran NO), UNKNOWN (ran UNKNOWN), or with ran YES one of ACCEPTED,
    RUNNING, SUCCEEDED, FAILED. `run_id` is the service's id of the run, "" when it did not
    say. `headers` are those of what the run answered, as (name, value), without what may be
    secret. `follows` is whether `look` can tell more. `is_offline` says that there was no way to
    the service: the network may come back.
    """

    state: RunState
    ran: Ran
    transport: str = ""
    run_id: str = ""
    run_url: str = ""
    http_status: int | None = None
    message: Sentence = NOTHING
    advice: Advice | None = None
    output: Output | None = None
    headers: tuple[tuple[str, str], ...] = ()
    follows: bool = False
    marks: tuple[Mark, ...] = ()
    is_offline: bool = False


#: Gets what a service has answered so far, while it is waited for more.
Heard = Callable[[Answer], None]


def unheard(answer: Answer) -> None:
    """Do without what was answered so far."""


@dataclass(frozen=True, slots=True)
class Report:
    """How a run goes, by the service's own word.

    `state` is one of RUNNING, WAITING, SUCCEEDED, FAILED, CANCELLED, TIMED_OUT, SKIPPED, or
    ACCEPTED when the service used a word that is not known. `retry_after_s` is how long the
    service asks to wait before the next look. `is_by_service` is whether the service itself
    cancelled it, and no person.
    """

    state: RunState
    run_id: str = ""
    run_url: str = ""
    message: Sentence = NOTHING
    advice: Advice | None = None
    step: Step | None = None
    waiting_since: datetime | None = None
    output: Output | None = None
    started_at: datetime | None = None
    ended_at: datetime | None = None
    retry_after_s: float | None = None
    is_by_service: bool = False


class Verdict(StrEnum):
    """What the search for the run of a lost answer found."""

    RAN = "ran"
    NOT_RUN = "not_run"
    NOT_YET = "not_yet"  # look again a little later
    UNKNOWABLE = "unknowable"  # looking again will not help


@dataclass(frozen=True, slots=True)
class Finding:
    """Whether the run of a press whose answer was lost is there; `report` when it is."""

    verdict: Verdict
    why: Sentence = NOTHING
    report: Report | None = None
