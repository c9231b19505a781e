from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.press import Door
from flowbutton.domain.run import Mark, Ran, Run, RunState
from flowbutton.domain.target import FlowTarget, IftttTarget, LogicAppTarget
from flowbutton.domain.words import say
from flowbutton.ui.details_content import (
    DetailsContent,
    FixWanted,
    MarkWords,
    StepBar,
    StepWanted,
)
from flowbutton.ui.details_moments import moments_of
from flowbutton.ui.details_text import (
    after_text,
    door_text,
    fix_verb,
    headers_text,
    mark_detail,
    mark_title,
    ran_text,
    step_span,
    turn_verb,
)
from flowbutton.ui.label import Label
from flowbutton.ui.run_details import RunDetails
from flowbutton.ui.step_bars import StepBars
from flowbutton.ui.tokens import Token

PRESSED = datetime(2026, 11, 24, 10, 31, 55, tzinfo=UTC)
TURNED_OFF = Advice(say("The flow is turned off."), say("Turn it on."), Fix.TURN_ON, "IsOff")


def a_run(**changes):
    values = {
        "press_id": "6f0c",
        "button": "b",
        "name": "Page the on-call",
        "target": FlowTarget("e", "f"),
        "account": "mara",
        "door": Door.TRAY,
        "started_at": PRESSED,
    }
    return Run(**values | changes)


FAILED = a_run(
    state=RunState.FAILED,
    ran=Ran.NO,
    ended_at=PRESSED + timedelta(milliseconds=203),
    http_status=409,
    advice=TURNED_OFF,
    marks=(Mark("pressed", 0), Mark("sent", 31, "POST"), Mark("answered", 203)),
)


@pytest.fixture
def make(qtbot, theme):
    kept = []

    def make(run=FAILED, **content):
        page = RunDetails(theme, DetailsContent(run, **content))
        qtbot.addWidget(page)
        kept.append(page)  # Qt paints it after the test, too
        page.resize(560, 700)
        page.show()
        return page

    return make


def test_running_again_in_the_cloud_is_offered_only_where_it_can_be_done(make, qtbot):
    assert make().again_there.isHidden()
    page = make(can_run_there=True)
    with qtbot.waitSignal(page.again_there_wanted) as wanted:
        page.again_there.click()
    assert wanted.args == [FAILED]


def test_the_answer_can_be_copied_and_saved(make, qtbot):
    page = make(answer='{"a":1}', token="aud: x", can_save=True)
    page.view.copy.click()
    assert QGuiApplication.clipboard().text() == '{\n  "a": 1\n}'
    with qtbot.waitSignal(page.save_wanted) as wanted:
        page.view.save.click()
    assert wanted.args == [FAILED]
    page.tabs.setCurrentIndex(1)
    assert page.view.save.isHidden()


def test_an_answer_that_is_too_large_lies_in_a_folder(make, qtbot):
    assert make().folder.isHidden()
    page = make(answer="12 MB", kept_in="/x/outputs")
    with qtbot.waitSignal(page.page_wanted) as wanted:
        page.folder.click()
    assert wanted.args == ["/x/outputs"]


def test_the_question_whether_to_cancel_can_be_asked_from_outside(make, qtbot):
    page = make(a_run(state=RunState.RUNNING), can_cancel=True)
    with qtbot.assertNotEmitted(page.cancel_wanted):
        page.ask_to_stop()
        page.ask_to_stop()
    with qtbot.waitSignal(page.cancel_wanted):
        page.stop.click()


@pytest.mark.parametrize("width", [420, 560])
def test_the_question_whether_to_cancel_is_never_cut(make, qtbot, width):
    page = make(a_run(state=RunState.RUNNING), can_cancel=True, receipt="r", curl="curl")
    page.setFixedWidth(width)
    assert page.receipt.isVisible()
    page.ask_to_stop()
    qtbot.waitUntil(lambda: page.stop.width() >= page.stop.sizeHint().width())
    assert not page.receipt.isVisible()


def test_a_queued_press_is_taken_back_without_a_question(make, qtbot):
    page = make(a_run(state=RunState.QUEUED), can_cancel=True)
    assert page.stop.text() == "Take the press back"
    with qtbot.waitSignal(page.cancel_wanted):
        page.stop.click()
    page.show_content(DetailsContent(a_run(state=RunState.RUNNING), can_cancel=True))
    assert page.stop.text() == "Cancel the run"


def texts(page):
    return [
        label.text().replace("\u200b", "")
        for label in page.findChildren(Label)
        if label.isVisible()
    ]


def test_the_head_says_what_became_of_the_run(make):
    page = make()
    assert page.heading.text() == "Page the on-call"
    assert page.word.text() == "Failed"
    assert page.after.text() == "after 0.2 s · run not started"


def test_the_advice_says_what_happened_whether_anything_ran_and_the_one_thing_to_do(make, qtbot):
    page = make(page_url="https://make.example.org/")
    assert page.advice.title.text() == "The flow is turned off."
    assert page.advice.detail.text() == "Turn it on. Nothing was run."
    assert page.advice.fix.text() == "Turn the flow on"
    assert page.first_focus() is page.advice.fix
    with qtbot.waitSignal(page.fix_wanted) as wanted:
        page.advice.fix.click()
    assert wanted.args == [FixWanted(FAILED, Fix.TURN_ON)]
    with qtbot.waitSignal(page.page_wanted) as wanted:
        page.advice.page.click()
    assert wanted.args == ["https://make.example.org/"]
    assert page.advice.page.text() == "Open in Power Automate"


def test_one_button_leads_to_the_page_of_a_run(make):
    advice = replace(FAILED.advice, fix=Fix.OPEN_RUN)
    page = make(run=replace(FAILED, advice=advice), page_url="https://make.example.org/")
    assert page.advice.fix.isVisible()
    assert not page.advice.page.isVisible()


def test_whether_anything_ran_is_said_once_and_in_sentences(make):
    said = say("Nothing was run. Something held the press up for too long. Press again")
    late = a_run(state=RunState.NOT_SENT, ran=Ran.NO, advice=Advice(say("Too late"), said))
    assert make(late).advice.detail.text() == f"{said}."
    failed = a_run(
        state=RunState.FAILED, ran=Ran.YES, advice=Advice(say("It failed"), say("Look at it"))
    )
    assert make(failed).advice.detail.text() == "Look at it. The flow was started."


def test_without_a_fix_there_is_no_button_for_it(make):
    page = make(a_run(state=RunState.FAILED, advice=Advice(say("It went wrong"))))
    assert not page.advice.fix.isVisible()
    assert not page.advice.buttons.isVisible()
    assert page.first_focus() is page.close_button


def test_a_run_that_went_well_says_what_it_answered(make):
    page = make(a_run(state=RunState.SUCCEEDED, ran=Ran.YES, message=say("Mail sent")))
    assert page.advice.title.text() == "Mail sent"
    assert page.advice.detail.text() == ""


@pytest.mark.parametrize("message", [say(""), say("Succeeded"), say("Succeeded.")])
def test_with_nothing_to_say_there_is_no_card(make, message):
    run = a_run(state=RunState.SUCCEEDED, ran=Ran.YES, message=message)
    assert not make(run).advice.isVisible()
    card = make(run, page_url="https://example.org").advice
    assert card.page.isVisible()
    assert not card.title.isVisible()
    assert not card.detail.isVisible()
    assert card.page.mapTo(card, card.page.rect().topLeft()).x() == 0  # below the headline


def test_a_page_that_had_nothing_to_say_says_what_there_is(make):
    run = a_run(state=RunState.SUCCEEDED, ran=Ran.YES, message=say("Succeeded"))
    page = make(run, page_url="https://example.org")
    page.show_content(DetailsContent(replace(run, message=say("Mail sent"))))
    assert page.advice.title.isVisible()
    assert page.advice.title.text() == "Mail sent"


def test_the_time_line_tells_each_moment(make):
    shown = texts(make())
    for text in ("Pressed", "from the tray", "0 ms", "Request sent", "POST", "31 ms"):
        assert text in shown
    for text in ("Answer 409 Conflict", "IsOff", "203 ms"):
        assert text in shown


def test_steps_are_shown_with_their_times_and_what_went_wrong(make):
    steps = (
        StepBar("Get_a_quote", RunState.SUCCEEDED, 0, 820),
        StepBar("Book_it", RunState.FAILED, 820, 2520, "Not allowed"),
        StepBar("Mail", RunState.RUNNING, 2000),
        StepBar("Bill", RunState.SKIPPED),
    )
    shown = texts(make(steps=steps))
    for text in ("Get_a_quote", "820 ms", "Book_it", "1.7 s", "Not allowed", "520 ms", "Bill"):
        assert text in shown


def test_a_step_says_its_state_to_a_screen_reader(qtbot, theme):
    bars = StepBars(theme, (StepBar("Book_it", RunState.FAILED, 0, 9),))
    qtbot.addWidget(bars)
    assert "Book_it, Failed" in [label.accessibleName() for label in bars.findChildren(Label)]


def test_from_right_to_left_the_bars_are_mirrored(qtbot, theme):
    steps = (StepBar("a", RunState.SUCCEEDED, 0, 5), StepBar("b", RunState.FAILED, 5, 9))
    bars = StepBars(theme, steps)
    qtbot.addWidget(bars)
    bars.resize(400, 60)
    before = bars.grab().toImage()
    bars.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert bars.grab().toImage() != before


def test_tabs_show_what_was_said_and_empty_ones_are_not_there(make, qtbot):
    page = make(answer='{"a":1}', token="aud: x", steps_text="")
    assert [page.tabs.tabText(at) for at in range(page.tabs.count())] == ["Answer", "Token"]
    qtbot.waitUntil(lambda: page.view.text.toPlainText() == '{\n  "a": 1\n}')
    page.tabs.setCurrentIndex(1)
    assert page.view.text.toPlainText() == "aud: x"
    assert page.view.text.accessibleName() == "Token"


def test_headers_stand_beside_the_answer_and_are_not_there_without_one(make, qtbot):
    headers = (("x-orders", "2"), ("date", "today"))
    text = headers_text(replace(FAILED, headers=headers, http_status=200))
    assert text == "HTTP/1.1 200 OK\nx-orders: 2\ndate: today"
    page = make(answer="two", headers=text)
    assert [page.tabs.tabText(at) for at in range(page.tabs.count())] == ["Answer", "Headers"]
    page.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: page.view.text.toPlainText() == text)  # a busy computer takes turns
    assert headers_text(FAILED) == ""
    assert headers_text(replace(FAILED, http_status=200)) == ""


def test_the_open_tab_stays_open_when_more_is_known(make):
    page = make(answer="a", request="b")
    page.tabs.setCurrentIndex(1)
    page.show_content(DetailsContent(FAILED, answer="a", request="b2", steps_text="c"))
    assert page.tabs.tabText(page.tabs.currentIndex()) == "Request"
    assert page.view.text.toPlainText() == "b2"


BOOK = StepBar("Book it", RunState.FAILED, key="Book_it")


def test_what_went_into_a_step_is_read_when_somebody_asks(make, qtbot):
    page = make(answer="a", steps=(StepBar("Hidden", RunState.SUCCEEDED), BOOK))
    with qtbot.waitSignal(page.step_wanted) as wanted:
        page.tabs.setCurrentIndex(1)
    assert wanted.args == [StepWanted(FAILED)]
    assert page.view.text.toPlainText() == "Reading…"


def test_a_step_is_chosen_by_its_button_and_a_step_that_keeps_secrets_has_none(make, qtbot):
    page = make(answer="a", steps=(StepBar("Hidden", RunState.SUCCEEDED), BOOK))
    (button,) = page._steps.buttons
    assert button.accessibleName() == "Inputs and outputs of Book it"
    with qtbot.waitSignal(page.step_wanted) as wanted:
        button.click()
    assert wanted.args == [StepWanted(FAILED, "Book_it")]
    assert page.tabs.tabText(page.tabs.currentIndex()) == "Steps"


def test_steps_that_nobody_may_look_into_have_no_tab(make):
    page = make(answer="a", steps=(StepBar("Hidden", RunState.SUCCEEDED),))
    assert page.tabs.count() == 1


def test_rows_stay_when_the_same_is_told_again(make):
    page = make(steps=(BOOK,))
    before = page._steps
    page.show_content(DetailsContent(FAILED, steps=(BOOK,), answer="new"))
    assert page._steps is before


def test_a_mark_may_be_told_in_better_words(make):
    words = {"sent": MarkWords("", "POST flow.example"), "token": MarkWords("Made ready")}
    run = replace(FAILED, marks=(Mark("pressed", 0), Mark("token", 4), Mark("sent", 31)))
    moments = moments_of(DetailsContent(run, marks=words))
    assert [moment.title for moment in moments] == ["Pressed", "Made ready", "Request sent"]
    assert moments[2].detail == "POST flow.example"
    assert moments[0].detail == "from the tray"


def test_the_end_that_the_service_told_is_the_last_moment(make):
    run = replace(FAILED, run_id="run-1", ran=Ran.YES, http_status=202)
    moments = moments_of(DetailsContent(run))
    assert [moment.title for moment in moments][-2:] == ["Answer 202 Accepted", "Failed"]
    assert [moment.token for moment in moments][-2:] == [Token.OK, Token.BAD]
    assert moments[-1].when == "203 ms"


def test_without_anything_said_there_are_no_tabs(make):
    page = make()
    assert not page.tabs.isVisible()
    assert not page.view.isVisible()


def test_the_headings_of_a_table_keep_within_its_round_corners(make, theme):
    view = make(answer='[{"city": "Delft"}]').view
    table = view.table.grab().toImage()
    head = theme.color(Token.SURFACE)
    for x in (1, table.width() - 2):
        assert table.pixelColor(x, 2) != head
    assert table.pixelColor(table.width() // 2, 2) == head


def test_a_list_of_objects_is_a_table_that_can_be_read_as_text(make):
    page = make(answer='[{"city":"Delft","n":3},{"city":"Utrecht"}]')
    view = page.view
    assert view.table.isVisible()
    assert view.table.item(0, 0).text() == "Delft"
    assert view.table.horizontalHeaderItem(1).text() == "n"
    view.toggle.click()
    assert view.text.isVisible()
    assert not view.table.isVisible()
    view.toggle.click()
    assert view.table.isVisible()


def test_curl_and_receipt_are_copied(make):
    page = make(curl="curl -X POST", receipt="FlowButton receipt")
    page.curl.click()
    assert QGuiApplication.clipboard().text() == "curl -X POST"
    page.receipt.click()
    assert QGuiApplication.clipboard().text() == "FlowButton receipt"


def test_only_what_can_be_done_is_offered(make, qtbot):
    page = make(can_run_again=False)
    for button in (page.again, page.stop, page.curl, page.receipt):
        assert not button.isVisible()
    page.show_content(DetailsContent(FAILED, can_cancel=True))
    with qtbot.waitSignal(page.again_wanted) as wanted:
        page.again.click()
    assert wanted.args == [FAILED]


def test_a_run_is_cancelled_only_after_a_second_yes(make, qtbot):
    page = make(can_cancel=True)
    with qtbot.assertNotEmitted(page.cancel_wanted):
        page.stop.click()
    assert page.stop.text() == "Yes, cancel it at the service"
    with qtbot.waitSignal(page.cancel_wanted):
        page.stop.click()
    assert page.stop.text() == "Cancel the run"
    page.stop.click()
    page.show_content(DetailsContent(FAILED, can_cancel=False))
    assert page.stop.text() == "Cancel the run"


def test_close_closes(make, qtbot):
    page = make()
    with qtbot.waitSignal(page.closed):
        page.close_button.click()


def test_what_was_said_is_in_no_representation():
    content = DetailsContent(FAILED, answer="secret", request="secret", token="secret")
    assert "secret" not in repr(content)


@pytest.mark.parametrize("fix", list(Fix))
def test_every_fix_has_a_verb(qapp, fix):
    assert bool(fix_verb(fix, FlowTarget("e", "f"))) == (fix is not Fix.NONE)


def test_a_verb_names_what_it_is_about(qapp):
    app, event = LogicAppTarget("/subscriptions/s"), IftttTarget("doorbell", "secret")
    assert fix_verb(Fix.OPEN_FLOW, app) == "Open the Logic App"
    assert fix_verb(Fix.PASTE_ADDRESS, event) == "Paste the new key"
    assert turn_verb(app, on=True) == "Turn the Logic App on"
    assert turn_verb(app, on=False) == "Turn the Logic App off"
    assert turn_verb(FlowTarget("e", "f"), on=False) == "Turn the flow off"


@pytest.mark.parametrize("door", list(Door))
def test_every_door_has_a_name(qapp, door):
    assert door_text(door)


@pytest.mark.parametrize("ran", list(Ran))
def test_whether_it_ran_is_a_sentence(qapp, ran):
    assert ran_text(ran).endswith(".")


def test_moments_have_words_even_for_what_is_not_known(qapp):
    assert mark_title(Mark("token", 1), FAILED) == "Signed in silently"
    assert mark_title(Mark("retired", 1), FAILED) == "retired"
    assert mark_title(Mark("answered", 1), a_run()) == "Answer"
    assert mark_title(Mark("answered", 1), a_run(http_status=799)) == "Answer 799"
    assert mark_detail(Mark("answered", 1, "own words"), FAILED) == "own words"
    assert mark_detail(Mark("answered", 1), a_run()) == ""


def test_what_follows_the_state_leaves_out_what_is_not_known(qapp):
    assert after_text(a_run(state=RunState.RUNNING, ran=Ran.YES)) == ""
    assert after_text(a_run(state=RunState.QUEUED, ran=Ran.NO)) == ""
    assert after_text(a_run(state=RunState.NOT_SENT, ran=Ran.NO)) == "run not started"


def test_a_long_step_is_told_in_seconds(qapp):
    assert step_span(999) == "999 ms"
    assert step_span(1500) == "1.5 s"


@pytest.mark.parametrize(
    ("state", "status", "glyph"),
    [
        (RunState.SUCCEEDED, 200, "check-circle"),
        (RunState.SUCCEEDED, 422, "alert"),
        (RunState.SUCCEEDED, 502, "alert"),
        (RunState.NOT_SENT, 400, "cross-circle"),
    ],
)
def test_an_answer_that_is_an_error_has_no_tick(state, status, glyph):
    marks = (Mark("pressed", 0), Mark("sent", 1), Mark("answered", 2))
    run = a_run(state=state, http_status=status, marks=marks)
    assert [moment.glyph for moment in moments_of(DetailsContent(run))][:3] == [
        "check-circle",
        "check-circle",
        glyph,
    ]


def test_a_logic_app_has_its_page_at_azure(make):
    page = make(a_run(target=LogicAppTarget("/subscriptions/x")), page_url="https://example.com")
    assert page.advice.page.text() == "Open in Azure"


def test_words_are_left_out_where_there_is_no_room_for_them(make):
    page = make(curl="curl", can_cancel=True)
    assert page.again.text() == "Run again"
    assert page.curl.text() == "Copy as cURL"
    page.resize(530, 600)
    assert page.again.text() == ""  # cancelling needs its words more
    assert page.again.accessibleName() == "Run again"
    page.resize(420, 600)
    assert not page.again.isVisible()
    assert page.stop.width() >= page.stop.sizeHint().width()
    page.stop.click()
    assert not page.again.isVisible()
    page.show_content(DetailsContent(FAILED))
    assert page.again.text() == "Run again"
    page.resize(280, 600)
    assert page.again.text() == ""
