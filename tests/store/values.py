"""Buttons and runs to keep."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from flowbutton.domain.button import Button
from flowbutton.domain.press import Door
from flowbutton.domain.run import Ran, Run, RunState
from flowbutton.domain.target import FlowTarget

MONDAY = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
TARGET = FlowTarget("Default-1", "f1")


def button(number: int = 1, **changes) -> Button:
    return Button(**{"id": f"b{number}", "name": f"Button {number}", "target": TARGET} | changes)


def run(number: int = 1, **changes) -> Run:
    """Return a run of button b1; each number is a minute later."""
    known = {
        "press_id": f"press-{number}",
        "button": "b1",
        "name": "Send the digest",
        "target": TARGET,
        "account": "me",
        "door": Door.WINDOW,
        "started_at": MONDAY + timedelta(minutes=number),
    }
    return Run(**known | changes)


def success(number: int = 1, seconds: float = 4, **changes) -> Run:
    at = MONDAY + timedelta(minutes=number)
    done = {
        "state": RunState.SUCCEEDED,
        "ran": Ran.YES,
        "ended_at": at + timedelta(seconds=seconds),
    }
    return run(number, **done | changes)
