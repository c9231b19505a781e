"""The status log in plain lines, for terminals."""

from __future__ import annotations

from collections.abc import Callable

from flowbutton.domain.run import Run, RunState

WORDS = {
    RunState.QUEUED: "Queued",
    RunState.SENDING: "Sending",
    RunState.ACCEPTED: "Accepted",
    RunState.RUNNING: "Running",
    RunState.WAITING: "Waiting for a person",
    RunState.SUCCEEDED: "Succeeded",
    RunState.FAILED: "Failed",
    RunState.CANCELLED: "Cancelled",
    RunState.TIMED_OUT: "Timed out",
    RunState.SKIPPED: "Skipped",
    RunState.NOT_SENT: "Not sent",
    RunState.UNKNOWN: "Unknown",
}


def run_line(run: Run, paint: Callable[[RunState, str], str] | None = None) -> str:
    """Return a run as one line of the status log; `paint` gives its state a colour."""
    at = run.started_at.astimezone().strftime("%H:%M:%S")
    took = f"{run.duration.total_seconds():.1f} s" if run.duration else "—"
    word = f"{WORDS[run.told_state]:<20}"
    state = word if paint is None else paint(run.told_state, word)
    return f"{at}  {run.name:<28.28}  {state}  {took:>8}  {message_of(run)}".rstrip()


def progress_line(run: Run) -> str:
    """Return where a run is, in a few words."""
    word, message = WORDS[run.told_state], message_of(run)
    if not message or message.startswith(word):
        return message or word
    return f"{word} · {message}"


def message_of(run: Run) -> str:
    """Return the last column of the status log: the message, or the step it is at."""
    if run.step is not None and not run.state.is_final:
        total = f" of {run.step.count}" if run.step.count else ""
        return f"{run.step.name} · step {run.step.number}{total}"
    message = str(run.message)
    return "" if message == WORDS[run.state] else message
