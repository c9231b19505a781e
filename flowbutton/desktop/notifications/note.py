"""One notification, and what it says. No answers of services, no inputs, nothing secret."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from flowbutton.bridge.status_text import SEPARATOR
from flowbutton.bridge.time_text import clock, span
from flowbutton.bridge.words import shown
from flowbutton.desktop.notifications.kinds import Kind
from flowbutton.domain.run import Run, RunState
from flowbutton.domain.words import NOTHING, Sentence, count_of, say

SUMMARY = "summary"
_MOST_NAMES = 3
#: Values of a sentence that come from the flow's definition, not from what it answered.
_HARMLESS = frozenset({"step", "number", "count"})


class Action(StrEnum):
    """What a person may do with a notification; CLICK is a click on the notification itself."""

    CLICK = "default"
    OPEN_RUN = "open-run"
    DETAILS = "details"
    RUN_AGAIN = "run-again"


@dataclass(frozen=True, slots=True)
class Note:
    """A notification. One with the `key` of another takes its place.

    `runs` are those it tells of; of several there is a summary, with the key SUMMARY.
    """

    key: str
    kind: Kind
    title: str
    text: str
    actions: tuple[tuple[Action, str], ...]
    runs: tuple[Run, ...]


def note_of(run: Run, kind: Kind, *, can_run_again: bool) -> Note:
    """Return the notification of one run."""
    actions = [(Action.CLICK, shown(say("Show")))]
    if run.run_url:
        actions.append((Action.OPEN_RUN, shown(say("Open the run"))))
    actions.append((Action.DETAILS, shown(say("Details"))))
    if can_run_again and kind in {Kind.FAILED, Kind.NEEDS_YOU} and not run.is_open:
        actions.append((Action.RUN_AGAIN, shown(say("Run again…"))))
    title = shown(_title(run, kind))
    return Note(run.press_id, kind, title, _text(run, kind), tuple(actions), (run,))


def summary_of(notes: Sequence[Note]) -> Note:
    """Return one notification for many; the worst kind among them is its own."""
    kinds = [note.kind for note in notes]
    there = [kind for kind in Kind if kind in kinds]  # the worst one first
    title = shown(count_of("{count} run has news", "{count} runs have news", len(notes)))
    text = SEPARATOR.join(shown(_counted(kind, kinds.count(kind))) for kind in there)
    names = dict.fromkeys(note.runs[0].name for note in notes if note.kind is there[0])
    if there[0] is Kind.FAILED:
        text += (
            "\n" + ", ".join(list(names)[:_MOST_NAMES]) + ("…" if len(names) > _MOST_NAMES else "")
        )
    actions = ((Action.CLICK, shown(say("Show"))),)
    return Note(SUMMARY, there[0], title, text, actions, tuple(note.runs[0] for note in notes))


def _title(run: Run, kind: Kind) -> Sentence:
    if kind is Kind.FIXED:
        return say("{name} works again", name=run.name)
    if kind is Kind.STARTED:
        return say("{name} is running", name=run.name)
    return say(_ENDINGS[run.state].text, name=run.name)


def _text(run: Run, kind: Kind) -> str:
    match run.state:
        case RunState.WAITING:
            return shown(say("Since {time}", time=clock(run.waiting_since or run.started_at)))
        case RunState.UNKNOWN:
            return shown(say("Look for the run before you press again"))
        case RunState.FAILED | RunState.TIMED_OUT | RunState.NOT_SENT:
            return shown(_reason(run))
    if kind is Kind.STARTED or run.duration is None:
        return ""
    return shown(say("After {time}", time=span(run.duration.total_seconds())))


def _reason(run: Run) -> Sentence:
    """Return why, unless words of the service are in it: they may be an answer."""
    title = NOTHING if run.advice is None else run.advice.title
    return title if all(name in _HARMLESS for name, _ in title.values) else NOTHING


def _counted(kind: Kind, count: int) -> Sentence:
    match kind:
        case Kind.FAILED:
            return count_of("{count} failed", "{count} failed", count)
        case Kind.NEEDS_YOU:
            return count_of("{count} needs you", "{count} need you", count)
        case Kind.FIXED:
            return count_of("{count} works again", "{count} work again", count)
        case Kind.STARTED:
            return count_of("{count} started", "{count} started", count)
    return count_of("{count} finished", "{count} finished", count)


_ENDINGS = {
    RunState.ACCEPTED: say("{name} was accepted"),
    RunState.CANCELLED: say("{name} was cancelled"),
    RunState.FAILED: say("{name} failed"),
    RunState.NOT_SENT: say("{name} was not sent"),
    RunState.RUNNING: say("{name} is running"),
    RunState.SKIPPED: say("{name} was skipped"),
    RunState.SUCCEEDED: say("{name} succeeded"),
    RunState.TIMED_OUT: say("{name} timed out"),
    RunState.UNKNOWN: say("It is not known whether {name} ran"),
    RunState.WAITING: say("{name} waits for a person"),
}
