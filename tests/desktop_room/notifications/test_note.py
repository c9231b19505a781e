from datetime import timedelta

import pytest

from flowbutton.desktop.notifications.kinds import Kind
from flowbutton.desktop.notifications.note import SUMMARY, Action, note_of, summary_of
from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.run import Output, RunState
from flowbutton.domain.words import say, verbatim
from tests.samples import COURIER, NOW, URL, button, run

TURNED_OFF = Advice(say("The flow is turned off"), say("Turn it on."), Fix.TURN_ON)


def note(state, kind, *, can_run_again=True, **changes):
    return note_of(run(COURIER, state, **changes), kind, can_run_again=can_run_again)


def actions(one):
    return [action for action, _ in one.actions]


def test_a_failure_says_what_and_why_and_offers_to_run_again():
    failed = note(RunState.FAILED, Kind.FAILED, run_url=URL, advice=TURNED_OFF)
    assert (failed.title, failed.text) == ("Order a courier failed", "The flow is turned off")
    assert actions(failed) == [Action.CLICK, Action.OPEN_RUN, Action.DETAILS, Action.RUN_AGAIN]
    assert dict(failed.actions)[Action.RUN_AGAIN] == "Run again…"


def test_actions_that_lead_nowhere_are_not_there():
    assert actions(note(RunState.FAILED, Kind.FAILED, can_run_again=False)) == [
        Action.CLICK,
        Action.DETAILS,
    ]
    assert Action.RUN_AGAIN not in actions(note(RunState.SUCCEEDED, Kind.FINISHED_LATE))
    assert Action.RUN_AGAIN not in actions(note(RunState.WAITING, Kind.NEEDS_YOU))


@pytest.mark.parametrize(
    ("state", "kind", "title"),
    [
        (RunState.SUCCEEDED, Kind.FIXED, "Order a courier works again"),
        (RunState.SUCCEEDED, Kind.FINISHED_LATE, "Order a courier succeeded"),
        (RunState.RUNNING, Kind.STARTED, "Order a courier is running"),
        (RunState.ACCEPTED, Kind.STARTED, "Order a courier is running"),
        (RunState.ACCEPTED, Kind.FINISHED_SOON, "Order a courier was accepted"),
        (RunState.TIMED_OUT, Kind.FAILED, "Order a courier timed out"),
        (RunState.NOT_SENT, Kind.NEEDS_YOU, "Order a courier was not sent"),
        (RunState.WAITING, Kind.NEEDS_YOU, "Order a courier waits for a person"),
        (RunState.UNKNOWN, Kind.NEEDS_YOU, "It is not known whether Order a courier ran"),
        (RunState.CANCELLED, Kind.FINISHED_LATE, "Order a courier was cancelled"),
        (RunState.SKIPPED, Kind.FINISHED_LATE, "Order a courier was skipped"),
    ],
)
def test_the_title_tells_what_happened(state, kind, title):
    assert note(state, kind).title == title


def test_the_text_tells_how_long_or_what_to_do():
    took = note(RunState.SUCCEEDED, Kind.FINISHED_LATE, ago_s=80, ended_at=NOW)
    assert took.text == "After 1 min 20 s"
    assert note(RunState.SUCCEEDED, Kind.FINISHED_LATE).text == ""
    assert note(RunState.UNKNOWN, Kind.NEEDS_YOU).text == "Look for the run before you press again"
    waiting = note(RunState.WAITING, Kind.NEEDS_YOU, waiting_since=NOW - timedelta(hours=1))
    assert waiting.text.startswith("Since ")
    assert note(RunState.WAITING, Kind.NEEDS_YOU).text.startswith("Since ")


@pytest.mark.parametrize(
    "advice",
    [
        None,
        Advice(verbatim("hush")),
        Advice(say("The flow said {words}", words="hush"), verbatim("hush"), raw="hush"),
    ],
)
def test_words_of_the_service_are_not_in_it(advice):
    failed = note(
        RunState.FAILED,
        Kind.FAILED,
        advice=advice,
        message=verbatim("hush"),
        inputs={"pin": "hush"},
        output=Output("text/plain", 4, "hush"),
    )
    assert "hush" not in failed.title + failed.text
    assert failed.text == ""


def test_the_step_that_failed_is_in_it():
    advice = Advice(say("Step “{step}” failed", step="Create item"))
    assert note(RunState.FAILED, Kind.FAILED, advice=advice).text == "Step “Create item” failed"


def test_a_summary_counts_and_names_what_failed():
    names = ["A", "B", "C", "D"]
    failed = [
        note_of(run(button(n), RunState.FAILED), Kind.FAILED, can_run_again=True) for n in names
    ]
    fine = [note(RunState.SUCCEEDED, Kind.FINISHED_LATE) for _ in range(16)]
    one = summary_of([*fine, *failed])
    assert (one.key, one.kind, one.title) == (SUMMARY, Kind.FAILED, "20 runs have news")
    assert one.text == "4 failed · 16 finished\nA, B, C…"
    assert actions(one) == [Action.CLICK]
    assert len(one.runs) == 20


def test_a_summary_of_good_news_names_nobody():
    kinds = [Kind.NEEDS_YOU, Kind.FIXED, Kind.STARTED, Kind.FINISHED_SOON]
    one = summary_of([note(RunState.SUCCEEDED, kind) for kind in kinds])
    assert one.text == "1 needs you · 1 works again · 1 finished · 1 started"


def test_a_summary_of_few_failures_names_them_all():
    failed = [note(RunState.FAILED, Kind.FAILED) for _ in range(2)]
    assert summary_of(failed).text == "2 failed\nOrder a courier"
