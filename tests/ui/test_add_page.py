from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from flowbutton.bridge.choice_model import ChoiceModel
from flowbutton.domain.flow import Choice, Environment
from flowbutton.domain.target import FlowTarget, HttpTarget
from flowbutton.domain.words import say
from flowbutton.ui.add_page import AddPage
from flowbutton.ui.add_values import AddFix, AddWanted, Preview


def choice(title, reason="", target=None):
    return Choice(
        target=target or FlowTarget("e", title),
        title=title,
        kind=say("Instant"),
        reason=say(reason),
    )


COURIER = choice("Order a courier")
STAND_UP = choice("Start stand-up")
ARCHIVE = choice("Archive old mail", reason="It has no trigger to press")
PASTED = choice("Intake", target=HttpTarget("s", "example.org"))


@pytest.fixture
def model(qapp):
    return ChoiceModel(lambda: datetime(2026, 11, 24, tzinfo=UTC))


@pytest.fixture
def page(qtbot, theme, model):
    page = AddPage(theme, model, ("Office",))
    qtbot.addWidget(page)
    page.resize(560, 520)
    page.show()
    page.activateWindow()
    return page


@pytest.fixture
def full(page, model):
    model.show_choices([COURIER, STAND_UP, ARCHIVE])
    page.show_choices()
    return page


def select(page, title):
    model = page.picker.list.model()
    for row in range(model.rowCount()):
        if model.index(row).data() == title:
            page.picker.list.select(model.index(row))


def test_the_first_flow_is_picked_and_can_be_gone_on_with(full):
    assert full.picker.choice() == COURIER
    assert full.next.isEnabled()
    assert full.heading.text() == "Which flow should it run?"


def test_a_flow_that_cannot_be_pressed_can_be_read_but_not_chosen(full, qtbot):
    select(full, "Archive old mail")
    assert full.picker.choice() == ARCHIVE
    assert not full.next.isEnabled()
    with qtbot.assertNotEmitted(full.picker.list.taken):
        QTest.keyClick(full.picker.list, Qt.Key.Key_Return)
    assert full.heading.text() == "Which flow should it run?"


def test_a_button_is_picked_named_and_added(full, qtbot):
    full.begin(group="Office", color=3)
    select(full, "Start stand-up")
    full.next.click()
    assert full.heading.text() == "How should it look?"
    assert full.looks.name.text() == "Start stand-up"
    full.looks.name.setText("  Stand-up ")
    full.looks.icons.show_icon("people")
    full.looks.swatches.swatches()[4].click()
    with qtbot.waitSignal(full.add_wanted) as wanted:
        full.add.click()
    assert wanted.args == [AddWanted(STAND_UP, "Stand-up", "people", 4, "Office")]


def test_enter_picks_the_selected_flow_and_adds_the_named_one(full, qtbot):
    full.begin(color=2)
    QTest.keyClick(full.picker.field, Qt.Key.Key_Return)
    assert full.add.isVisible()
    with qtbot.waitSignal(full.add_wanted) as wanted:
        QTest.keyClick(full.looks.name, Qt.Key.Key_Return)
    assert wanted.args == [AddWanted(COURIER, "Order a courier", "play", 2, "")]


def test_the_down_key_goes_from_the_field_into_the_list(full, qtbot):
    full.picker.field.setFocus()
    qtbot.waitUntil(full.picker.field.hasFocus)
    QTest.keyClick(full.picker.field, Qt.Key.Key_Down)
    assert full.picker.list.hasFocus()
    assert full.picker.choice() == STAND_UP


def test_a_button_without_a_name_cannot_be_added(full, qtbot):
    full.next.click()
    full.looks.name.setText("   ")
    assert not full.add.isEnabled()
    with qtbot.assertNotEmitted(full.add_wanted):
        QTest.keyClick(full.looks.name, Qt.Key.Key_Return)


def test_going_back_keeps_what_was_named(full):
    full.next.click()
    full.looks.name.setText("Mine")
    full.back.click()
    assert full.next.isVisible()
    assert not full.add.isVisible()
    full.next.click()
    assert full.looks.name.text() == "Mine"


def test_another_flow_brings_its_own_name_but_keeps_the_group(full):
    full.next.click()
    full.looks.group.setCurrentText("Office")
    full.back.click()
    select(full, "Start stand-up")
    full.next.click()
    assert full.looks.name.text() == "Start stand-up"
    assert full.looks.look.group == "Office"


def test_what_is_typed_searches_the_list_and_is_told(full, qtbot):
    with qtbot.waitSignal(full.text_entered) as told:
        full.picker.field.setText("stand")
    assert told.args == ["stand"]
    assert full.picker.choice() == STAND_UP


def test_a_search_without_result_says_so_and_can_be_cleared(full, qtbot):
    full.picker.field.setText("nothing like it")
    assert full.picker.empty.isVisible()
    assert full.picker.empty.title.text() == "Nothing is called “nothing like it”"
    assert not full.next.isEnabled()
    full.picker.empty.button.click()
    assert full.picker.field.text() == ""
    assert full.picker.list.isVisible()


def test_what_was_pasted_is_shown_instead_of_the_list(full, qtbot):
    full.picker.field.setText("https://example.org/x")
    full.show_preview(Preview(say("An HTTP address"), say("At example.org"), (say("Old"),), PASTED))
    assert full.picker.preview.isVisible()
    assert full.picker.preview.card.title.text() == "An HTTP address"
    assert [card.title.text() for card in full.picker.preview.warnings] == ["Old"]
    full.next.click()
    assert full.looks.name.text() == "Intake"
    assert full.looks.look.icon == "link"


def test_what_was_not_recognised_cannot_be_gone_on_with(full, qtbot):
    full.show_preview(Preview(say("The address is cut off"), warnings=(say("a"), say("b"))))
    assert not full.next.isEnabled()
    with qtbot.assertNotEmitted(full.picker.taken):
        QTest.keyClick(full.picker.field, Qt.Key.Key_Return)
    full.show_preview(Preview(say("Asking the service"), is_busy=True))
    assert full.picker.preview.warnings == ()
    full.hide_preview()
    assert full.picker.list.isVisible()
    assert full.next.isEnabled()


def test_hiding_a_preview_that_is_not_there_changes_nothing(full):
    full.hide_preview()
    assert full.picker.list.isVisible()


def test_a_list_that_arrives_does_not_push_a_preview_away(page, model):
    page.show_preview(Preview(say("An HTTP address"), choice=PASTED))
    model.show_choices([COURIER])
    page.show_choices()
    assert page.picker.preview.isVisible()
    assert page.picker.choice() == PASTED


def test_reading_is_said_only_while_there_is_nothing_to_pick(page, model):
    page.show_loading()
    assert page.picker.empty.title.text() == "Reading your flows…"
    assert not page.picker.empty.button.isVisible()
    model.show_choices([COURIER])
    page.show_choices()
    page.show_loading()
    assert page.picker.list.isVisible()


def test_no_flows_at_all_is_said_with_one_thing_to_do(page, qtbot):
    page.show_choices()
    assert page.picker.empty.title.text() == "There are no flows here yet"
    with qtbot.waitSignal(page.fix_wanted) as wanted:
        page.picker.empty.button.click()
    assert wanted.args == [AddFix.LOOK_AGAIN]


@pytest.mark.parametrize(
    ("fix", "verb"), [(AddFix.SIGN_IN, "Sign in"), (AddFix.LOOK_AGAIN, "Look again")]
)
def test_a_problem_offers_the_one_thing_that_helps(page, qtbot, fix, verb):
    page.show_problem(say("It went wrong"), say("Do this"), fix)
    assert page.picker.empty.title.text() == "It went wrong"
    assert page.picker.empty.hint.text() == "Do this."
    assert page.picker.empty.button.text() == verb
    with qtbot.waitSignal(page.fix_wanted) as wanted:
        page.picker.empty.button.click()
    assert wanted.args == [fix]


def test_a_problem_nothing_helps_with_has_no_button(page):
    page.show_problem(say("It went wrong"))
    assert not page.picker.empty.button.isVisible()
    assert not page.picker.empty.hint.isVisible()


def test_searching_an_empty_list_says_nothing_new(page):
    page.show_problem(say("It went wrong"))
    page.picker.field.setText("x")
    assert page.picker.empty.title.text() == "It went wrong"


def test_the_environment_can_be_changed(full, qtbot):
    environments = [Environment("a", "Contoso"), Environment("b", "Sandbox")]
    full.show_environments(environments, "b")
    picker = full.picker.environment
    assert picker.isVisible()
    assert picker.currentText() == "Sandbox"
    with qtbot.waitSignal(full.environment_chosen) as chosen:
        picker.activated.emit(0)
    assert chosen.args == [environments[0]]


def test_a_single_environment_is_not_asked_for(full):
    azure = Environment("/subscriptions/1", "Pay-as-you-go")
    full.show_environments([Environment("a", "Contoso"), azure], "a")
    box = full.picker.environment
    assert [box.itemText(at) for at in range(box.count())] == ["Contoso", "Azure · Pay-as-you-go"]
    full.show_environments([Environment("a", "Contoso")], "a")
    assert not full.picker.environment.isVisible()


def test_cancel_and_escape_close_the_page(full, qtbot):
    with qtbot.waitSignal(full.closed):
        full.cancel.click()
    with qtbot.waitSignal(full.closed):
        QTest.keyClick(full.picker.field, Qt.Key.Key_Escape)


def test_beginning_with_a_text_puts_it_into_the_field(full):
    full.next.click()
    full.begin("https://example.org/x")
    assert full.picker.field.text() == "https://example.org/x"
    assert full.next.isVisible()
    assert full.first_focus() is full.picker.field
