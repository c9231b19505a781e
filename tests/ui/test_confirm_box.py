import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from flowbutton.ui.confirm_box import ConfirmBox
from flowbutton.ui.confirm_values import ConfirmContent, Confirmed
from flowbutton.ui.label import Label
from flowbutton.ui.panel import PanelDialog


@pytest.fixture
def make(qtbot, theme):
    kept = []

    def make(**content):
        box = ConfirmBox(theme, ConfirmContent("Pay suppliers", **content))
        qtbot.addWidget(box)
        kept.append(box)  # Qt paints it after the test, too
        box.resize(420, 320)
        box.show()
        return box

    return make


def texts(box):
    return [label.text() for label in box.findChildren(Label) if label.isVisible()]


def test_the_question_names_button_account_place_and_inputs(make):
    box = make(
        account="mara@contoso.com",
        place="Production",
        inputs=(("Amount", "12.50"), ("PIN", "•••")),
        note="Ask Joost first",
    )
    assert box.heading.text() == "Run “Pay suppliers”?"
    shown = texts(box)
    for text in ("As", "mara@contoso.com", "Where", "Production", "Amount", "12.50", "PIN"):
        assert text in shown
    assert box.subtitle.text() == "Ask Joost first"
    assert box.run.text() == "Run “Pay suppliers”"


def test_what_is_not_known_is_left_out(make):
    shown = texts(make())
    assert "As" not in shown
    assert "Where" not in shown


def test_a_long_name_is_whole_in_the_question_and_short_on_the_button(qtbot, theme):
    box = ConfirmBox(theme, ConfirmContent("x" * 60))
    qtbot.addWidget(box)
    assert "x" * 60 in box.heading.text()
    assert len(box.run.text()) < 40


def test_yes_is_told_once(make, qtbot):
    box = make()
    with qtbot.waitSignal(box.confirmed) as confirmed:
        box.run.click()
    assert confirmed.args == [Confirmed()]


def test_the_person_may_not_want_to_be_asked_again(make, qtbot):
    box = make()
    box.skip.click()
    with qtbot.waitSignal(box.confirmed) as confirmed:
        box.run.click()
    assert confirmed.args == [Confirmed(skips_next=True)]


def test_escape_and_cancel_are_no(make, qtbot):
    box = make()
    with qtbot.assertNotEmitted(box.confirmed):
        with qtbot.waitSignal(box.closed):
            QTest.keyClick(box, Qt.Key.Key_Escape)
        with qtbot.waitSignal(box.closed):
            box.cancel.click()


def test_a_dangerous_press_begins_on_cancel_and_always_asks(make):
    box = make(is_dangerous=True)
    assert box.first_focus() is box.cancel
    assert not box.skip.isVisible()
    assert box.effects.title.text() == "This cannot be taken back."


def test_a_usual_press_begins_on_run(make):
    box = make(effects="Sends e-mail")
    assert box.first_focus() is box.run
    assert box.effects.isVisible()
    assert not box.origin.isVisible()


def test_somebody_elses_wish_is_said_and_is_asked_about_each_time(make):
    box = make(origin="Filled in by a link")
    assert box.first_focus() is box.cancel
    assert box.origin.isVisible()
    assert not box.skip.isVisible()


def test_inputs_are_in_no_representation():
    assert "12.50" not in repr(ConfirmContent("a", inputs=(("Amount", "12.50"),)))


def test_a_window_closes_when_its_page_does_and_begins_at_the_right_place(qtbot, theme):
    box = ConfirmBox(theme, ConfirmContent("Pay", is_dangerous=True))
    window = PanelDialog("Pay", box)
    qtbot.addWidget(window)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    window.show()
    assert window.focusWidget() is box.cancel
    box.cancel.click()
    assert not window.isVisible()
    window.show()
    with qtbot.waitSignal(box.closed):
        window.close()
    assert not window.isVisible()
