"""The status of a button as it is read aloud: whole sentences, and nothing that ticks."""

from __future__ import annotations

from datetime import datetime

from flowbutton.bridge.status_text import asks_text, is_settling, state_word, why
from flowbutton.bridge.time_text import clock, long_ago
from flowbutton.bridge.words import in_a_row, shown, with_stop
from flowbutton.domain.button import Button, Confirm
from flowbutton.domain.run import Run, RunState, Step
from flowbutton.domain.words import Sentence, say


def description(
    button: Button, run: Run | None, key_hint: str, now: datetime, *, knows_past: bool = True
) -> str:
    """Return what a screen reader says after the button's name.

    Without a run and without `knows_past`, nobody knows whether it ever ran.
    """
    parts = []
    if run is not None:
        parts.append(run_sentence(run, now))
    elif knows_past:
        parts.append(shown(say("Never run.")))
    if button.behaviour.confirm is Confirm.HOLD and not button.needs_form:
        parts.append(shown(say("Hold it down to run.")))
    elif button.behaviour.confirm is not Confirm.NO:
        parts.append(shown(say("Asks before it runs.")))
    elif button.needs_form:
        parts.append(with_stop(asks_text(len(button.asked or button.fields))))
    if key_hint:
        parts.append(shown(say("Control plus {key}.", key=key_hint)))
    return in_a_row(*parts)


def run_sentence(run: Run, now: datetime) -> str:
    """Return how a run stands, as one sentence or two."""
    match run.state:
        case RunState.QUEUED:
            return in_a_row(with_stop(state_word(run.state)), with_stop(why(run)))
        case RunState.ACCEPTED if run.is_open:
            return shown(say("Accepted, not finished yet."))
        case RunState.RUNNING if run.step is not None:
            return shown(_at(run.step))
        case RunState.WAITING:
            since = clock(run.waiting_since or run.started_at)
            return shown(say("Waiting for a person since {time}.", time=since))
        case RunState.UNKNOWN if is_settling(run):
            return shown(say("Sent, but the answer was lost. Checking."))
        case _:
            return _plain(run, now)


def _at(step: Step) -> Sentence:
    number, count = str(step.number), str(step.count)
    if not step.count:
        return say("Running, step {number}.", number=number)
    return say("Running, step {number} of {count}.", number=number, count=count)


def news(run: Run) -> str:
    """Return the sentence that tells of a change: "Order a courier: succeeded"."""
    reason = why(run) if run.state in {RunState.FAILED, RunState.NOT_SENT} else ""
    word = state_word(run.state).rstrip("…")
    if reason:
        return shown(say("{name}: {state}. {reason}", name=run.name, state=word, reason=reason))
    return shown(say("{name}: {state}", name=run.name, state=word))


def _plain(run: Run, now: datetime) -> str:
    word = state_word(run.state).rstrip("…")
    if run.state in {RunState.SENDING, RunState.RUNNING}:
        return with_stop(word)
    when = long_ago(run.ended_at or run.started_at, now)
    sentence = shown(say("{state} {when}.", state=word, when=when))
    reason = why(run) if run.state is not RunState.SUCCEEDED else ""
    return in_a_row(sentence, with_stop(reason))
