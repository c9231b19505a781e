"""A status in as many words as there is room for, and no fact cut."""

from datetime import timedelta

import pytest
from PySide6.QtGui import QFontMetrics

from flowbutton.bridge.status_text import SEPARATOR, StatusText, Tone, armed_text, status_of
from flowbutton.domain.advice import Advice
from flowbutton.domain.run import RunState, Step
from flowbutton.domain.words import say
from flowbutton.ui.fonts import Type
from flowbutton.ui.status_painter import fitting
from tests.samples import DEPLOY, DIGEST, INVOICE, NOW, run

STEP = Step("x", 2, 5)
LATER = NOW - timedelta(minutes=2)
REFUSED = Advice(say("The flow is turned off."))


@pytest.fixture
def in_room(theme):
    """The line that is shown where so much of the longest one has room."""

    def in_room(status, room_for):
        metrics = QFontMetrics(theme.font(Type.SMALL))
        width = metrics.horizontalAdvance(room_for)
        return SEPARATOR.join(part for part in fitting(status, metrics, width) if part)

    return in_room


@pytest.mark.parametrize(
    ("its_run", "lines"),
    [
        (
            run(DIGEST, RunState.RUNNING, ago_s=6, step=STEP),
            ("Running · step 2 of 5 · 6 s", "Running · step 2 of 5", "Running"),
        ),
        (run(DIGEST, RunState.RUNNING, ago_s=66), ("Running · 1 min 6 s", "Running · 1:06")),
        (
            run(DIGEST, RunState.FAILED, ended_at=LATER, advice=REFUSED),
            ("Failed · the flow is turned off", "The flow is turned off", "Failed · 2 min ago"),
        ),
        (
            run(DIGEST, RunState.NOT_SENT, ended_at=LATER),
            ("Not sent · 2 min ago", "Not sent"),
        ),
        (run(DIGEST, RunState.ACCEPTED), ("Accepted, not finished yet", "Accepted")),
        (
            run(DIGEST, RunState.WAITING, waiting_since=NOW),
            ("Waiting for a person since 10:42", "Waiting since 10:42", "Waiting"),
        ),
        (run(DIGEST, ended_at=LATER), ("Succeeded · 2 min ago", "Succeeded")),
    ],
)
def test_where_there_is_less_room_a_whole_fact_is_left_out(qapp, in_room, its_run, lines):
    status = status_of(DIGEST, its_run, NOW, None)
    shown = [in_room(status, line) for line in lines]
    clock = shown[0].rpartition(" ")[2] if its_run.state is RunState.WAITING else "10:42"
    assert shown == [line.replace("10:42", clock) for line in lines]


def test_what_a_press_does_is_said_more_briefly(qapp, in_room):
    assert in_room(status_of(INVOICE, None, NOW, None), "3 inputs") == "3 inputs"
    assert in_room(status_of(DEPLOY, None, NOW, None), "Asks first") == "Asks first"
    assert in_room(armed_text(5), "5 s — Undo") == "5 s — Undo"


def test_the_shortest_is_what_remains_without_any_room(qapp, in_room):
    assert in_room(status_of(DIGEST, run(DIGEST, ended_at=LATER), NOW, None), "") == "Succeeded"
    assert in_room(StatusText("", "One", "info", Tone.WARN), "") == "One"
