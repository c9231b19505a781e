"""What toasts say: of a run as notifications do, with nothing that a service answered."""

from __future__ import annotations

from datetime import datetime

from flowbutton.bridge.status_text import LOOKS, Tone, status_of
from flowbutton.bridge.time_text import fine_span, span
from flowbutton.bridge.words import in_a_row, shown, with_stop
from flowbutton.desktop.notifications.kinds import Kind
from flowbutton.desktop.notifications.note import Action, Note, note_of
from flowbutton.domain.button import Button
from flowbutton.domain.errors import AppError, GuardedError
from flowbutton.domain.press import Press
from flowbutton.domain.run import Run, RunState
from flowbutton.domain.words import say
from flowbutton.ui.message_bar import MessageAction
from flowbutton.ui.toast import ToastText

UNDO = "undo"
UNDER_WAY_MS = 10_000  # what takes longer is told by a notification
WELL_MS, ILL_MS = 5000, 20_000
ARMED_MS = 3_600_000  # it goes with its countdown
_BAD = frozenset({RunState.FAILED, RunState.TIMED_OUT, RunState.NOT_SENT})
_UNDER_WAY = frozenset({RunState.QUEUED, RunState.SENDING, RunState.ACCEPTED, RunState.RUNNING})


def is_under_way(run: Run) -> bool:
    """Return whether a run has not come to anything yet that has to be told."""
    return run.is_open and run.state in _UNDER_WAY


def run_text(run: Run, button: Button, now: datetime, typical_s: float | None) -> ToastText:
    """Return what a toast says of a run."""
    glyph, tone = LOOKS[run.state]
    if run.is_open and run.state is not RunState.WAITING:
        status = status_of(button, run, now, typical_s)
        is_news = run.state in {RunState.SENDING, RunState.QUEUED, RunState.UNKNOWN}
        return ToastText(run.name, status.line, glyph, tone, UNDER_WAY_MS, is_spoken=is_news)
    if run.state is RunState.SUCCEEDED and run.duration is not None:
        took = fine_span(run.duration.total_seconds())
        return ToastText(
            run.name, shown(say("Succeeded in {time}", time=took)), glyph, tone, WELL_MS
        )
    if run.state in _BAD:
        kind = Kind.FAILED
    elif run.state in {RunState.WAITING, RunState.UNKNOWN}:
        kind = Kind.NEEDS_YOU
    else:
        kind = Kind.FINISHED_SOON
    return note_text(note_of(run, kind, can_run_again=True), run)


def note_text(note: Note, run: Run) -> ToastText:
    """Return what a toast says in the place of a notification."""
    glyph, tone = LOOKS[run.state]
    is_bad = note.kind in {Kind.FAILED, Kind.NEEDS_YOU}
    hidden = {Action.CLICK} if run.state is RunState.WAITING else {Action.CLICK, Action.OPEN_RUN}
    actions = tuple(
        MessageAction(action.value, label)
        for action, label in note.actions
        if is_bad and action not in hidden
    )
    stays_ms = ILL_MS if is_bad else WELL_MS
    text = with_stop(note.text)
    return ToastText(note.title, text, glyph, tone, stays_ms, actions, is_urgent=is_bad)


def armed_text(button: Button, seconds: int, undo: str) -> ToastText:
    """Return what a toast says of a press that can still be taken back."""
    text = shown(say("Runs in {time}", time=span(seconds)))
    actions = (MessageAction(UNDO, undo),)
    is_first = seconds >= button.behaviour.undo_s
    return ToastText(button.name, text, "clock", Tone.WARN, ARMED_MS, actions, is_spoken=is_first)


def refused_text(press: Press, error: AppError) -> ToastText:
    """Return what a toast says of a press that was held back, or could not be written down."""
    title = with_stop(shown(error.title))
    if isinstance(error, GuardedError):
        return ToastText(press.name, title, "clock", Tone.WARN, WELL_MS)
    text = in_a_row(title, with_stop(shown(error.hint)))
    name = shown(say("{name} was not sent", name=press.name))
    return ToastText(name, text, "cloud-off", Tone.BAD, ILL_MS, is_urgent=True)
