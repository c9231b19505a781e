"""Telling a person that the clock of the computer is wrong."""

from __future__ import annotations

from datetime import timedelta

from flowbutton.domain.words import NOTHING, Sentence, say

_UNREMARKABLE = timedelta(minutes=10)
_SEVERAL_HOURS = timedelta(minutes=90)


def clock_warning(clock_error: timedelta | None) -> Sentence:
    """Return what to say about a clock that is wrong by so much, NOTHING when it is right."""
    wrong_by = abs(clock_error or timedelta())
    if wrong_by < _UNREMARKABLE:
        return NOTHING
    if wrong_by < _SEVERAL_HOURS:
        minutes = round(wrong_by / timedelta(minutes=1))
        return say(
            "The clock of this computer is wrong by about {minutes} minutes", minutes=minutes
        )
    hours = round(wrong_by / timedelta(hours=1))
    return say("The clock of this computer is wrong by about {hours} hours", hours=hours)


SET_THE_CLOCK = say("Set the date and the time of this computer, then sign in again")
