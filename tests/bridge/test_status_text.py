from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QLocale, QTranslator

from flowbutton import assets
from flowbutton.bridge.status_speech import description, news, run_sentence
from flowbutton.bridge.status_text import LOOKS, StatusText, Tone, armed_text, status_of
from flowbutton.bridge.time_text import clock
from flowbutton.domain.advice import Advice
from flowbutton.domain.button import Behaviour, Confirm
from flowbutton.domain.fields import Field, FieldKind
from flowbutton.domain.run import Mark, QueuedFor, RunState, Step
from flowbutton.domain.words import say
from tests.samples import DEPLOY, DIGEST, INVOICE, LIGHTS, NOW, button, fields, run

OFF = Advice(say("The flow is turned off."))
CONTENT = Field("", "Content", FieldKind.JSON, is_required=False)
ONE_AND_CONTENT = button(fields=(*fields(1), CONTENT))
HOLD = button(behaviour=Behaviour(confirm=Confirm.HOLD))
LATER = NOW - timedelta(minutes=2)
WAITING_SINCE = NOW - timedelta(hours=1)


@pytest.fixture(autouse=True)
def british():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def line(of, its_run=None, typical_s=None) -> str:
    return status_of(of, its_run, NOW, typical_s).line


def test_a_button_that_never_ran_says_what_a_press_will_do() -> None:
    assert line(DIGEST) == "Never run"
    assert line(INVOICE) == "Asks for 3 inputs"
    assert line(button(fields=fields(1))) == "Asks for 1 input"
    assert line(button(asks=True)) == "Asks before it runs"
    assert line(DEPLOY) == "Asks before it runs"
    assert line(HOLD) == "Hold to run"
    assert line(replace(HOLD, asks=True)) == "Asks before it runs"


@pytest.mark.parametrize(
    ("its_run", "text"),
    [
        (run(DIGEST, RunState.SENDING, ago_s=1), "Sending…"),
        (run(DIGEST, RunState.SENDING, ago_s=4), "Sending…"),
        (run(DIGEST, RunState.SENDING, ago_s=50), "Sending… · 50 s"),
        (run(DIGEST, RunState.ACCEPTED), "Accepted, not finished yet"),
        (run(DIGEST, RunState.ACCEPTED, follows=False), "Accepted · 2 min ago"),
        (
            run(DIGEST, RunState.RUNNING, ago_s=6, step=Step("x", 2, 5)),
            "Running · step 2 of 5 · 6 s",
        ),
        (run(DIGEST, RunState.RUNNING, ago_s=6, step=Step("x", 2, 0)), "Running · step 2 · 6 s"),
        (run(DIGEST, RunState.RUNNING, ago_s=6), "Running · 6 s"),
        (
            run(DIGEST, RunState.WAITING, waiting_since=WAITING_SINCE),
            f"Waiting for a person since {clock(WAITING_SINCE)}",
        ),
        (run(DIGEST, ended_at=LATER), "Succeeded · 2 min ago"),
        (run(DIGEST, RunState.FAILED, advice=OFF), "Failed · the flow is turned off"),
        (
            run(DIGEST, RunState.FAILED, message=say("Power Automate said no")),
            "Failed · Power Automate said no",
        ),
        (run(DIGEST, RunState.FAILED), "Failed · 2 min ago"),
        (run(DIGEST, RunState.CANCELLED, ended_at=NOW), "Cancelled · just now"),
        (run(DIGEST, RunState.TIMED_OUT), "Timed out · 2 min ago"),
        (run(DIGEST, RunState.SKIPPED), "Skipped · 2 min ago"),
        (run(DIGEST, RunState.NOT_SENT, message=say("No network")), "Not sent · no network"),
        (run(DIGEST, RunState.UNKNOWN), "Sent, answer lost · checking"),
        (run(DIGEST, RunState.UNKNOWN, is_stopped=True), "Unknown · open the run list"),
        (run(DIGEST, RunState.UNKNOWN, ended_at=NOW), "Unknown · open the run list"),
    ],
)
def test_every_state_has_its_line(its_run, text) -> None:
    assert line(DIGEST, its_run) == text


def test_what_waits_says_what_for() -> None:
    queued = run(LIGHTS, RunState.QUEUED)
    assert line(LIGHTS, queued) == "Queued · offline"
    until = replace(queued, queued_for=QueuedFor.NETWORK, queued_until=NOW)
    assert line(LIGHTS, until) == f"Queued · offline · until {clock(NOW)}"
    assert line(LIGHTS, replace(queued, queued_for=QueuedFor.TURN)) == "Queued · waits its turn"


def test_what_a_person_was_waited_for_is_not_counted() -> None:
    running = run(DIGEST, RunState.RUNNING, ago_s=7212, waited_s=7200.0)
    assert line(DIGEST, running, 40.0) == "Running · 12 s of about 40 s"


def test_a_run_that_takes_longer_than_usual_says_so() -> None:
    long = run(DIGEST, RunState.RUNNING, ago_s=65, marks=(Mark("long", 61_000),))
    assert line(DIGEST, long, 40.0) == "Running · 1 min 5 s · longer than usual"


def test_where_there_is_no_room_that_it_takes_longer_is_told_before_the_step() -> None:
    marks = (Mark("long", 61_000),)
    long = run(DIGEST, RunState.RUNNING, ago_s=65, marks=marks, step=Step("Wait", 3, 4))
    text = status_of(DIGEST, long, NOW, 40.0)
    assert text.line == "Running · step 3 of 4 · 1 min 5 s · longer than usual"
    shorter = [rest for word, rest in text.shorter if word == "Running"]
    assert shorter[:2] == ["1 min 5 s · longer than usual", "longer than usual"]
    text = status_of(DIGEST, replace(long, step=None), NOW, 40.0)
    assert text.shorter[0] == ("Running", "longer than usual")


def test_a_running_line_tells_the_usual_length_until_it_is_over() -> None:
    running = run(DIGEST, RunState.RUNNING, ago_s=12)
    assert line(DIGEST, running, 40.0) == "Running · 12 s of about 40 s"
    assert line(DIGEST, running, 5.0) == "Running · 12 s"


def test_every_state_has_a_shape_and_a_colour_of_its_own_kind() -> None:
    assert set(LOOKS) == set(RunState)
    assert len(set(LOOKS.values())) == len(LOOKS) - 1  # sending runs as running


def test_a_short_wait_shows_no_spinner() -> None:
    assert status_of(DIGEST, run(DIGEST, RunState.SENDING, ago_s=0.1), NOW, None).glyph == ""
    assert status_of(DIGEST, run(DIGEST, RunState.SENDING, ago_s=0.4), NOW, None).glyph == "spinner"


def test_an_armed_press_says_when_it_is_sent() -> None:
    assert armed_text(5) == StatusText("", "Runs in 5 s — Undo", "clock", Tone.WARN)


@pytest.mark.parametrize(
    ("of", "its_run", "hint", "text"),
    [
        (DIGEST, None, "1", "Never run. Control plus 1."),
        (DEPLOY, None, "", "Never run. Asks before it runs."),
        (HOLD, None, "", "Never run. Hold it down to run."),
        (replace(HOLD, asks=True), None, "", "Never run. Asks before it runs."),
        (INVOICE, None, "3", "Never run. Asks for 3 inputs. Control plus 3."),
        (ONE_AND_CONTENT, None, "", "Never run. Asks for 1 input."),
        (DIGEST, run(DIGEST, ended_at=LATER), "1", "Succeeded 2 minutes ago. Control plus 1."),
        (
            DIGEST,
            run(DIGEST, RunState.FAILED, advice=OFF),
            "",
            "Failed 2 minutes ago. The flow is turned off.",
        ),
        (
            DIGEST,
            run(DIGEST, RunState.NOT_SENT, message=say("No network")),
            "",
            "Not sent 2 minutes ago. No network.",
        ),
    ],
)
def test_a_screen_reader_hears_whole_sentences(of, its_run, hint, text) -> None:
    assert description(of, its_run, hint, NOW) == text


@pytest.mark.parametrize(
    ("its_run", "text"),
    [
        (run(DIGEST, RunState.QUEUED), "Queued."),
        (
            run(DIGEST, RunState.QUEUED, message=say("Waits for the run before it")),
            "Queued. Waits for the run before it.",
        ),
        (run(DIGEST, RunState.RUNNING), "Running."),
        (run(DIGEST, RunState.RUNNING, step=Step("x", 2, 5)), "Running, step 2 of 5."),
        (run(DIGEST, RunState.RUNNING, step=Step("x", 2, 0)), "Running, step 2."),
        (run(DIGEST, RunState.SENDING, ago_s=50), "Sending."),
        (run(DIGEST, RunState.ACCEPTED), "Accepted, not finished yet."),
        (run(DIGEST, RunState.ACCEPTED, follows=False), "Accepted 2 minutes ago."),
        (
            run(DIGEST, RunState.WAITING, waiting_since=WAITING_SINCE),
            f"Waiting for a person since {clock(WAITING_SINCE)}.",
        ),
        (run(DIGEST, RunState.UNKNOWN), "Sent, but the answer was lost. Checking."),
        (run(DIGEST, RunState.UNKNOWN, is_stopped=True), "Unknown 2 minutes ago."),
    ],
)
def test_what_is_read_aloud_does_not_tick(its_run, text) -> None:
    assert run_sentence(its_run, NOW) == text


def test_news_name_the_button_the_state_and_why_it_failed() -> None:
    assert news(run(DIGEST)) == "Send the daily digest: Succeeded"
    assert news(run(DIGEST, RunState.SENDING)) == "Send the daily digest: Sending"
    assert news(run(DIGEST, RunState.FAILED, message=say("No reply"))) == (
        "Send the daily digest: Failed. No reply"
    )


def test_confirming_says_so_however_it_is_done() -> None:
    for confirm in (Confirm.ASK, Confirm.DANGEROUS):
        assert line(button(behaviour=Behaviour(confirm=confirm))) == "Asks before it runs"


def test_two_lengths_of_time_beside_each_other_are_brief():
    running = run(DIGEST, RunState.RUNNING, ago_s=63)
    assert line(DIGEST, running, 90.0) == "Running · 1:03 of about 1:30"


@pytest.mark.parametrize(
    ("language", "begin"),
    [
        ("de", "der Flow "),
        ("fr", "le flux "),
        ("ja", "フローがオフになっています"),
    ],
)
def test_what_follows_a_word_begins_as_the_language_writes_it(qapp, language, begin) -> None:
    translator = QTranslator()
    assert translator.load(str(assets.folder() / "translations" / f"flowbutton_{language}.qm"))
    qapp.installTranslator(translator)
    try:
        failed = run(DIGEST, RunState.FAILED, advice=Advice(say("The flow is turned off")))
        assert status_of(DIGEST, failed, NOW, None).rest.startswith(begin)
    finally:
        qapp.removeTranslator(translator)
