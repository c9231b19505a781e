"""What the tray icon is told, and what it tells."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from flowbutton.bridge.button_row import TileRow
from flowbutton.domain.run import Run, RunState


class TrayState(StrEnum):
    """What the icon says, worst first."""

    SIGN_IN = "sign_in"
    FAILED = "failed"  # and nobody has looked at it
    UNKNOWN = "unknown"
    RUNNING = "running"
    WELL = "well"


class Mute(StrEnum):
    """For how long notifications are wanted no more."""

    HOUR = "hour"
    TOMORROW = "tomorrow"
    FOREVER = "forever"  # until they are turned on again
    OFF = "off"  # they are wanted again


class Command(StrEnum):
    """What is wanted of the program itself."""

    OPEN = "open"
    FIND = "find"
    HISTORY = "history"
    SIGN_IN = "sign_in"
    SETTINGS = "settings"
    QUIT = "quit"


@dataclass(frozen=True, slots=True)
class RunPage:
    """The page of a run is wanted."""

    run: Run


@dataclass(frozen=True, slots=True)
class StopWaiting:
    """Nobody waits for the run any longer; it goes on."""

    run: Run


_BAD = frozenset({RunState.FAILED, RunState.TIMED_OUT, RunState.NOT_SENT})


def worst(rows: Iterable[TileRow], *, needs_sign_in: bool) -> TrayState:
    """Return what the icon has to say: one icon must not hide a failure."""
    if needs_sign_in:
        return TrayState.SIGN_IN
    found = {_state(row.run) for row in rows if row.run is not None}
    for state in (TrayState.FAILED, TrayState.UNKNOWN, TrayState.RUNNING):
        if state in found:
            return state
    return TrayState.WELL


def _state(run: Run) -> TrayState:
    if run.state in _BAD:
        return TrayState.WELL if run.is_seen else TrayState.FAILED
    if run.state is RunState.UNKNOWN:
        return TrayState.WELL if run.is_seen and not run.is_open else TrayState.UNKNOWN
    return TrayState.RUNNING if run.is_open else TrayState.WELL
