"""What is said about a choice, and above a group of them."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDate

from flowbutton.bridge.time_text import short_day
from flowbutton.bridge.words import shown
from flowbutton.domain.flow import Choice, FlowState, Sharing
from flowbutton.domain.words import count_of, say

_STATES = {
    FlowState.ON: say("turned on"),
    FlowState.OFF: say("turned off"),
    FlowState.SUSPENDED: say("suspended"),
}


def heading_text(*, is_mine: bool, environment: str) -> str:
    """Return what a group of choices has in common."""
    if not is_mine:
        return shown(say("Shared with me"))
    if not environment:
        return shown(say("My flows"))
    return shown(say("My flows · {environment}", environment=environment))


def detail_text(choice: Choice, now: datetime) -> str:
    """Return what a person wants to know before they pick it, or why they cannot."""
    if choice.reason:
        return shown(choice.reason)
    is_shared = choice.sharing != Sharing.MINE
    parts = (
        shown(choice.kind),
        state_text(choice),
        owner_text(choice),
        _inputs(sum(field.is_required or bool(field.key) for field in choice.fields)),
        choice.environment if is_shared else "",
        "" if choice.modified_at is None else _changed(choice.modified_at, now),
    )
    return " · ".join(part for part in parts if part)


def state_text(choice: Choice) -> str:
    """Return whether it is on, "" where that is not told."""
    return shown(_STATES[choice.state]) if choice.state in _STATES else ""


def owner_text(choice: Choice) -> str:
    """Return whose it is; "" for one's own, which the heading above it says."""
    if choice.sharing == Sharing.MINE:
        return ""
    return choice.owner or shown(say("of somebody else"))


def _inputs(count: int) -> str:
    """Return how many inputs it asks for; none may only mean that nobody asked yet."""
    return shown(count_of("{count} input", "{count} inputs", count)) if count else ""


def _changed(then: datetime, now: datetime) -> str:
    day, today = then.astimezone().date(), now.astimezone().date()
    days = (today - day).days
    if days <= 0:
        return shown(say("changed today"))
    if days == 1:
        return shown(say("changed yesterday"))
    date = short_day(QDate(day.year, day.month, day.day), with_year=day.year != today.year)
    return shown(say("changed on {day}", day=date))
