"""What the details of a run are told, and what they tell."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from flowbutton.domain.advice import Fix
from flowbutton.domain.run import Run, RunState


@dataclass(frozen=True, slots=True)
class StepBar:
    """One step of a run; times in milliseconds since the run began, None when not known."""

    name: str
    state: RunState
    begins_ms: int | None = None
    ends_ms: int | None = None
    detail: str = ""  # what went wrong, in the step's own words
    key: str = ""  # what its inputs and outputs are asked for by, "" when they cannot be


@dataclass(frozen=True, slots=True)
class MarkWords:
    """Better words for a moment of the time line; "" leaves the usual ones."""

    title: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class DetailsContent:
    """A run with everything that is known of it; every text is redacted already.

    `answer`, `headers`, `request`, `token` and `steps_text` are for the tabs; one that is empty has
    none. `steps_text` is about the step `step`. `marks` are words by what a mark is called.
    `page_url` is the run's or the flow's page for people, `curl` and `receipt` what is copied.
    """

    run: Run
    steps: tuple[StepBar, ...] = ()
    answer: str = field(default="", repr=False)
    headers: str = field(default="", repr=False)
    request: str = field(default="", repr=False)
    token: str = field(default="", repr=False)
    steps_text: str = field(default="", repr=False)
    step: str = ""
    marks: Mapping[str, MarkWords] = field(default_factory=dict)
    page_url: str = ""
    page_name: str = "Power Automate"  # whose page that is
    curl: str = field(default="", repr=False)
    receipt: str = field(default="", repr=False)
    kept_in: str = ""  # the folder of an answer that is too large to be shown
    can_save: bool = False  # whether the answer can be saved as a file
    can_run_again: bool = True
    can_run_there: bool = False  # the service can run it again with what it got then
    can_cancel: bool = False
    turns: bool | None = None  # whether its flow can be turned on, or off; None for neither


@dataclass(frozen=True, slots=True)
class FixWanted:
    """The one thing to do about a run that went wrong is wanted."""

    run: Run
    fix: Fix


@dataclass(frozen=True, slots=True)
class TurnWanted:
    """The flow of a run is to be turned on, or off."""

    run: Run
    on: bool


@dataclass(frozen=True, slots=True)
class StepWanted:
    """What went into a step and came out of it is to be shown; "" leaves the choice open."""

    run: Run
    step: str = ""
