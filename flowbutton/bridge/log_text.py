"""What the status log says about a run, column by column."""

from __future__ import annotations

from datetime import datetime
from enum import IntEnum

from flowbutton.bridge.status_text import LOOKS, SEPARATOR, StatusText, place_of, state_word
from flowbutton.bridge.time_text import fine_span, log_time, span, whole_time
from flowbutton.bridge.words import in_a_row, shown, with_stop
from flowbutton.domain.run import Run, RunState
from flowbutton.domain.words import say

NOTHING_YET = "—"
RUNNING = frozenset(
    {RunState.SENDING, RunState.ACCEPTED, RunState.RUNNING, RunState.WAITING, RunState.UNKNOWN}
)
FAILED = frozenset({RunState.FAILED, RunState.TIMED_OUT, RunState.NOT_SENT})


class Column(IntEnum):
    """The columns, in reading order."""

    TIME = 0
    BUTTON = 1
    STATE = 2
    DURATION = 3
    MESSAGE = 4
    OPEN = 5


HEADERS = {
    Column.TIME: say("Time"),
    Column.BUTTON: say("Button"),
    Column.STATE: say("State"),
    Column.DURATION: say("Duration"),
    Column.MESSAGE: say("Message"),
    Column.OPEN: say("Open run"),
}


def is_running(run: Run) -> bool:
    """Return whether more is expected of a run that was sent."""
    return run.is_open and run.state in RUNNING


def is_failed(run: Run) -> bool:
    """Return whether a press did not do what it was for."""
    return run.state in FAILED


def display(run: Run, column: Column, now: datetime) -> str:
    """Return the text of a cell."""
    match column:
        case Column.TIME:
            return log_time(run.started_at, now)
        case Column.BUTTON:
            return run.name
        case Column.STATE:
            return state_word(run.state)
        case Column.DURATION:
            return duration(run, now)
        case Column.MESSAGE:
            return message(run)
        case _:
            return ""


def sort_value(run: Run, column: Column, now: datetime) -> object:
    """Return what a column is sorted by."""
    match column:
        case Column.TIME:
            return run.started_at.timestamp()
        case Column.DURATION:
            return _seconds(run, now)
        case Column.OPEN:
            return bool(run.run_url)
        case _:
            return display(run, column, now).casefold()


def tool_tip(run: Run, column: Column) -> str:
    """Return what the pointer tells about a cell."""
    match column:
        case Column.TIME:
            return whole_time(run.started_at)
        case Column.BUTTON:
            return run.name
        case Column.MESSAGE:
            return message(run)
        case Column.OPEN if run.run_url:
            return shown(HEADERS[Column.OPEN])
        case _:
            return ""


def status(run: Run) -> StatusText:
    """Return the word of a run's state with its shape and colour."""
    glyph, tone = LOOKS[run.state]
    return StatusText(state_word(run.state), "", glyph, tone)


def duration(run: Run, now: datetime) -> str:
    """Return how long a run took or takes, a dash when there is nothing to count."""
    if run.duration is not None:
        return fine_span(run.duration.total_seconds())
    if is_running(run) and run.state is not RunState.WAITING:
        return span(_seconds(run, now))
    return NOTHING_YET


def message(run: Run) -> str:
    """Return what there is to say about a run, in one line."""
    if run.advice is not None and run.advice.title:
        title, hint = shown(run.advice.title), shown(run.advice.hint)
        return in_a_row(with_stop(title), hint) if hint else title
    if run.step is not None and not run.state.is_final:
        return SEPARATOR.join(part for part in (run.step.name, place_of(run.step)) if part)
    text = shown(run.message)
    if text in {"", state_word(run.state)}:  # the state has its own column
        text = run.output.text if run.output is not None else ""
    return " ".join(text.split())


def _seconds(run: Run, now: datetime) -> float:
    length = run.duration if run.duration is not None else now - run.started_at
    return max(0.0, length.total_seconds())
