"""What the log sorts and searches of a run."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from flowbutton.bridge.status_text import state_word
from flowbutton.bridge.words import shown
from flowbutton.domain.run import Run, RunState
from flowbutton.domain.searchable import fold, searchable

_ID = 36  # the length of a press's id

Entry = tuple[Any, float, str]
"""What is sorted by, when the run began, its press id."""


def moment_of(run: Run) -> Entry:
    """Return the entry of a log in the order of time."""
    return (0, run.started_at.timestamp(), run.press_id)


def text_of(run: Run) -> str:
    """Return the words by which a run is found, folded, a space before each."""
    return f" {searchable(run, shown)} {fold(state_word(run.state))}"


def states_of(phrase: str) -> frozenset[RunState]:
    """Return the states whose words begin with what somebody typed, folded."""
    return frozenset(state for state in RunState if f" {phrase}" in f" {fold(state_word(state))}")


def press_of(phrases: tuple[str, ...]) -> str:
    """Return the press whose whole id was typed, "" when it was not."""
    is_id = len(phrases) == 1 and len(phrases[0]) == _ID
    return phrases[0].replace(" ", "-") if is_id else ""


def has_words(phrases: tuple[str, ...], text: str, entry: Entry) -> bool:
    """Return whether a run with this text holds each phrase, or is the press that was typed."""
    return press_of(phrases) == entry[2] or all(f" {phrase}" in text for phrase in phrases)


def places_with(
    phrases: tuple[str, ...], texts: Sequence[str], entries: Sequence[Entry]
) -> Sequence[int]:
    """Return the places of all that `has_words`; a pass over the lists for each phrase."""
    places: Sequence[int] = range(len(entries))
    named = press_of(phrases)
    for phrase in phrases:
        start = f" {phrase}"
        places = [place for place in places if start in texts[place] or entries[place][2] == named]
    return places
