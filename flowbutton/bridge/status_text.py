"""What a button and a run say about themselves: word, shape and colour, always all three."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from flowbutton.bridge.time_text import ago, clock, span, stopwatch
from flowbutton.bridge.words import shown, without_stop
from flowbutton.domain.advice import Advice
from flowbutton.domain.button import Button, Confirm
from flowbutton.domain.run import QueuedFor, Run, RunState, Step
from flowbutton.domain.words import Sentence, count_of, say
from flowbutton.domain.working_time import active_s, is_long

SEPARATOR = " · "
_MINUTE_S = 60
_LONG_S = 5.0  # to wait for the answer to a press; from then on it is told how long
_SPINNER_AFTER_S = 0.3  # a shorter wait shows no spinner that would only flash
#: words that begin sentences and are written small behind "Failed · ": with commas, in the
#: capitals that they have there; the language's own (articles, "no", "it"), and no names
_SMALL_BEGINNINGS = say("The, This, That, A, An, Flow, No, Not, Nothing, It, Step")
_FIRST_WORD = re.compile("[^\\s'\u2019]+['\u2019]?")  # an article may end in an apostrophe


class Tone(StrEnum):
    """The colour of a status, by the names of the theme's tokens."""

    ACCENT = "accent"
    OK = "ok"
    BAD = "bad"
    WARN = "warn"
    FAINT = "faint"


@dataclass(frozen=True, slots=True)
class StatusText:
    """A status line: the word in its colour behind its glyph, and the rest after it.

    `shorter` has the same in fewer words and facts, each shorter than the one before: pairs of
    word and rest, for where there is no room for all.
    """

    word: str
    rest: str
    glyph: str  # the name of an icon, "" for a place left free
    tone: Tone
    shorter: tuple[tuple[str, str], ...] = field(default=(), compare=False)

    @property
    def line(self) -> str:
        """The line as plain text."""
        return SEPARATOR.join(part for part in (self.word, self.rest) if part)


#: Of a button of which it is not known yet whether it ever ran: the place is left free.
NO_STATUS = StatusText("", "", "", Tone.FAINT)

#: (glyph, tone) of each state.
LOOKS: dict[RunState, tuple[str, Tone]] = {
    RunState.QUEUED: ("clock", Tone.WARN),
    RunState.SENDING: ("spinner", Tone.ACCENT),
    RunState.ACCEPTED: ("circle-check", Tone.ACCENT),
    RunState.RUNNING: ("spinner", Tone.ACCENT),
    RunState.WAITING: ("person", Tone.WARN),
    RunState.SUCCEEDED: ("check-circle", Tone.OK),
    RunState.FAILED: ("cross-circle", Tone.BAD),
    RunState.CANCELLED: ("square", Tone.FAINT),
    RunState.TIMED_OUT: ("hourglass", Tone.BAD),
    RunState.SKIPPED: ("blocked", Tone.FAINT),
    RunState.NOT_SENT: ("cloud-off", Tone.BAD),
    RunState.UNKNOWN: ("question", Tone.WARN),
}

_WORDS: dict[RunState, Sentence] = {
    RunState.QUEUED: say("Queued"),
    RunState.SENDING: say("Sending…"),
    RunState.ACCEPTED: say("Accepted"),
    RunState.RUNNING: say("Running"),
    RunState.WAITING: say("Waiting"),
    RunState.SUCCEEDED: say("Succeeded"),
    RunState.FAILED: say("Failed"),
    RunState.CANCELLED: say("Cancelled"),
    RunState.TIMED_OUT: say("Timed out"),
    RunState.SKIPPED: say("Skipped"),
    RunState.NOT_SENT: say("Not sent"),
    RunState.UNKNOWN: say("Unknown"),
}


def state_word(state: RunState) -> str:
    """Return the one word for a state."""
    return shown(_WORDS[state])


def status_of(
    button: Button, run: Run | None, now: datetime, typical_s: float | None
) -> StatusText:
    """Return the status line of a button whose newest run is `run`."""
    if run is None:
        return ready_text(button)
    glyph, tone = LOOKS[run.state]
    if run.state is RunState.SENDING and (now - run.started_at).total_seconds() < _SPINNER_AFTER_S:
        glyph = ""
    word, rest = _word(run), _rest(run, now, typical_s)
    return StatusText(word, rest, glyph, tone, _shorter(run, word, rest, now))


def ready_text(button: Button) -> StatusText:
    """Return the status line of a button that was never run: what a press will do."""
    if button.behaviour.confirm is Confirm.HOLD and not button.needs_form:
        return StatusText("", shown(say("Hold to run")), "shield", Tone.FAINT)
    if button.behaviour.confirm is not Confirm.NO:
        asks, brief = shown(say("Asks before it runs")), shown(say("Asks first"))
        return StatusText("", asks, "shield", Tone.FAINT, (("", brief),))
    if button.needs_form:
        count = len(button.asked or button.fields)
        brief = shown(count_of("{count} input", "{count} inputs", count))
        return StatusText("", asks_text(count), "list", Tone.FAINT, (("", brief),))
    return StatusText("", shown(say("Never run")), "circle", Tone.FAINT)


def armed_text(seconds: float) -> StatusText:
    """Return the status line of a press that can still be taken back."""
    rest = shown(say("Runs in {time} — Undo", time=span(seconds)))
    brief = shown(say("{time} — Undo", time=span(seconds)))
    return StatusText("", rest, "clock", Tone.WARN, (("", brief),))


def held_text() -> StatusText:
    """Return the status line of a tile that is being held down."""
    return StatusText("", shown(say("Keep holding to run")), "clock", Tone.ACCENT)


def ill_text(advice: Advice) -> StatusText:
    """Return the status line of a button whose next press would go wrong."""
    return StatusText("", without_stop(shown(advice.title)), "alert", Tone.WARN)


def asks_text(count: int) -> str:
    """Return that a button asks for `count` inputs."""
    if count == 0:
        return shown(say("Asks before it runs"))
    return shown(count_of("Asks for {count} input", "Asks for {count} inputs", count))


def is_settling(run: Run) -> bool:
    """Return whether the program still looks for what became of a lost answer."""
    return run.state is RunState.UNKNOWN and run.is_open and run.ended_at is None


def why(run: Run) -> str:
    """Return what the run itself or the service's answer said, "" when nothing."""
    return shown(_reason(run))


def _word(run: Run) -> str:
    """Return the coloured word of a run's status line."""
    match run.state:
        case RunState.ACCEPTED if run.is_open:
            return shown(say("Accepted, not finished yet"))
        case RunState.WAITING:
            since = run.waiting_since or run.started_at
            return shown(say("Waiting for a person since {time}", time=clock(since)))
        case RunState.UNKNOWN if is_settling(run):
            return shown(say("Sent, answer lost"))
        case _:
            return state_word(run.state)


def _rest(run: Run, now: datetime, typical_s: float | None) -> str:
    """Return what follows the coloured word of a run's status line."""
    match run.state:
        case RunState.SENDING if active_s(run, now) >= _LONG_S:  # it answers at its end
            rest = span(active_s(run, now))
        case RunState.SENDING | RunState.WAITING:
            rest = ""
        case RunState.QUEUED:
            rest = _queued(run)
        case RunState.RUNNING:
            rest = _running(run, now, typical_s)
        case RunState.FAILED | RunState.TIMED_OUT | RunState.NOT_SENT:
            rest = _phrase(_reason(run)) or ago(_end(run), now)
        case RunState.UNKNOWN:
            rest = shown(say("checking") if is_settling(run) else say("open the run list"))
        case RunState.ACCEPTED if run.is_open:
            rest = ""
        case _:
            rest = ago(_end(run), now)
    return rest


def _shorter(run: Run, word: str, rest: str, now: datetime) -> tuple[tuple[str, str], ...]:
    """Return the line with fewer and fewer facts, none of them cut, down to the bare word."""
    facts = rest.split(SEPARATOR)
    rests = [SEPARATOR.join(facts[:count]) for count in range(len(facts) - 1, 0, -1)]
    lines = [(word, one) for one in rests]
    if run.state is RunState.RUNNING and is_long(run):
        # that is the news; the bar has the step, and the log the time
        timed = [(word, SEPARATOR.join(facts[-2:]))] if run.step is not None else []
        lines[:0] = [*timed, (word, facts[-1])]
    if run.state is RunState.RUNNING and run.step is None:
        lines.append((word, stopwatch(active_s(run, now))))
    if run.state in {RunState.FAILED, RunState.TIMED_OUT, RunState.NOT_SENT}:
        why_so = without_stop(why(run))  # its shape and its colour say that it went wrong
        lines += [(why_so, "")] if why_so else []
        lines.append((word, ago(_end(run), now)))
    if run.state is RunState.WAITING:
        since = run.waiting_since or run.started_at
        lines.append((shown(say("Waiting since {time}", time=clock(since))), ""))
    return (*lines, (word, ""), (state_word(run.state), ""))


def _queued(run: Run) -> str:
    waits = say("waits its turn") if run.queued_for is QueuedFor.TURN else say("offline")
    if run.queued_until is None:
        return shown(waits)
    until = shown(say("until {time}", time=clock(run.queued_until)))
    return SEPARATOR.join((shown(waits), until))


def place_of(step: Step) -> str:
    """Return where a run is, as "step 2 of 5"; how many there are may not be known."""
    number, count = str(step.number), str(step.count)
    if not step.count:
        return shown(say("step {number}", number=number))
    return shown(say("step {number} of {count}", number=number, count=count))


def _running(run: Run, now: datetime, typical_s: float | None) -> str:
    elapsed_s = active_s(run, now)
    parts = []
    if run.step is not None:
        parts.append(place_of(run.step))
    if run.step is None and typical_s is not None and elapsed_s <= typical_s:
        brief = stopwatch if typical_s >= _MINUTE_S else span
        times = {"time": brief(elapsed_s), "about": brief(typical_s)}
        parts.append(shown(say("{time} of about {about}", **times)))
    else:
        parts.append(span(elapsed_s))
    if is_long(run):
        parts.append(shown(say("longer than usual")))
    return SEPARATOR.join(parts)


def _reason(run: Run) -> Sentence:
    if run.advice is not None and run.advice.title:
        return run.advice.title
    return run.message


def _phrase(sentence: Sentence) -> str:
    """Return a sentence as it goes on behind a word: no full stop, small first letter."""
    text = without_stop(shown(sentence))
    first = _FIRST_WORD.match(text)
    small = {word.strip() for word in shown(_SMALL_BEGINNINGS).split(",")}
    if first is None or first[0] not in small or first[0] == text:
        return text
    return text[0].lower() + text[1:]


def _end(run: Run) -> datetime:
    return run.ended_at or run.started_at
