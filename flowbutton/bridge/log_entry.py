"""What the log sorts and searches of a run."""

from __future__ import annotations

from typing import Any

from flowbutton.bridge.button_filter import folded
from flowbutton.bridge.log_text import message
from flowbutton.bridge.status_text import state_word
from flowbutton.domain.run import Run

Entry = tuple[Any, float, str]
"""What is sorted by, when the run began, its press id."""


def moment_of(run: Run) -> Entry:
    """Return the entry of a log in the order of time."""
    return (0, run.started_at.timestamp(), run.press_id)


def text_of(run: Run) -> str:
    """Return the words by which a run is found, folded."""
    return folded(f"{run.name} {state_word(run.state)} {message(run)}")
