import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QPushButton

from flowbutton.ui.message_bar import Acted, Message, MessageAction, MessageBar
from flowbutton.ui.message_card import Tone
from flowbutton.ui.tokens import LIGHT, Token

OFF = Message("Flow is turned off", "Turn it on, then run it again", Tone.BAD)
SIGN_IN = MessageAction("sign_in", "Sign in")
SIGNED_OUT = Message("You are signed out", tone=Tone.WARN, actions=(SIGN_IN,), key="sign_in")


@pytest.fixture
def bar(theme, qtbot):
    bar = MessageBar(theme)
    qtbot.addWidget(bar)
    bar.resize(900, 80)
    return bar


def button(bar, name="sign_in"):
    return [one for one in bar.findChildren(QPushButton, name) if not one.isHidden()][-1]


def test_without_a_message_there_is_no_bar(bar) -> None:
    assert bar.isHidden()
    assert bar.message is None


def test_a_message_says_what_happened_and_what_to_do(bar) -> None:
    bar.say(OFF)
    assert not bar.isHidden()
    assert bar._title.text() == "Flow is turned off"
    assert bar._hint.text() == "Turn it on, then run it again."
    assert bar._card.accessibleName() == "Flow is turned off"
    image = bar.grab().toImage()
    assert LIGHT[Token.BAD_GROUND] in {
        image.pixelColor(x, image.height() // 3).name() for x in range(image.width())
    }


def test_a_message_without_a_hint_takes_one_line(bar) -> None:
    bar.say(SIGNED_OUT)
    assert bar._hint.isHidden()


def test_messages_wait_for_each_other(bar, qtbot) -> None:
    bar.say(OFF)
    bar.say(SIGNED_OUT)
    assert bar.message == OFF
    with qtbot.waitSignal(bar.closed) as told:
        bar._close.click()
    assert told.args == [OFF]
    assert bar.message == SIGNED_OUT
    bar._close.click()
    assert bar.isHidden()
    bar._close.click()


def test_a_warning_comes_before_what_is_none_and_that_comes_back(bar) -> None:
    calm = Message("Deleted", tone=Tone.INFO, key="edited")
    bar.say(calm)
    bar.say(Message("The file is broken", tone=Tone.WARN, key="file"))
    bar.say(Message("Full disk", tone=Tone.BAD))
    assert bar.message.title == "The file is broken"
    bar.unsay("file")
    assert bar.message == calm


def test_the_same_message_is_not_said_twice(bar) -> None:
    bar.say(OFF)
    bar.say(OFF)
    bar._close.click()
    assert bar.message is None


def test_a_message_takes_the_place_of_one_with_its_key(bar) -> None:
    later = Message("Sign-in has ended", key="sign_in")
    bar.say(SIGNED_OUT)
    bar.say(later)
    assert bar.message == later
    bar.unsay("sign_in")
    bar.say(OFF)
    bar.say(SIGNED_OUT)
    bar.say(later)
    bar._close.click()
    assert bar.message == later
    bar._close.click()
    assert bar.message is None


def test_what_is_no_longer_true_is_taken_back(bar) -> None:
    bar.say(SIGNED_OUT)
    bar.unsay("something else")
    assert bar.message == SIGNED_OUT
    bar.unsay("sign_in")
    assert bar.isHidden()
    bar.say(OFF)
    bar.say(SIGNED_OUT)
    bar.unsay("sign_in")
    bar._close.click()
    assert bar.isHidden()


def test_a_button_of_a_message_does_its_one_thing(bar, qtbot) -> None:
    two = Message("Two", actions=(MessageAction("other", "Other"), SIGN_IN))
    bar.say(two)
    with qtbot.waitSignal(bar.acted) as told:
        button(bar).click()
    assert told.args == [Acted(two, SIGN_IN)]
    assert bar.message is None


def test_a_button_that_is_on_its_way_out_does_nothing(bar, qtbot) -> None:
    bar.say(SIGNED_OUT)
    old = button(bar)
    bar.say(OFF)
    bar.unsay("sign_in")
    with qtbot.assertNotEmitted(bar.acted):
        old.click()
    bar._close.click()
    with qtbot.assertNotEmitted(bar.acted):
        old.click()


def test_escape_closes_the_message(bar) -> None:
    bar.say(OFF)
    for key in (Qt.Key.Key_A, Qt.Key.Key_Escape):
        none = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(bar, QKeyEvent(QEvent.Type.KeyPress, key, none))
    assert bar.message is None


def test_in_a_narrow_window_the_buttons_go_below_the_words(bar) -> None:
    bar.say(SIGNED_OUT)
    assert bar._middle.direction() == QBoxLayout.Direction.LeftToRight
    bar.resize(360, 120)
    assert bar._middle.direction() == QBoxLayout.Direction.TopToBottom


def test_what_was_done_goes_by_itself_once_it_could_be_read(bar, qtbot) -> None:
    bar.say(Message("The receipt is on the clipboard", tone=Tone.OK, key="done"))
    bar.say(OFF)  # comes before it, and it comes back
    assert not bar._read.isActive()
    bar._on_close_clicked()
    assert bar._read.isActive()
    bar._read.timeout.emit()
    assert bar.message is not None  # nobody looks at the window
    assert bar._read.isActive()
    bar.show()
    bar.activateWindow()
    qtbot.waitUntil(bar.isActiveWindow)
    bar._close.setFocus()
    qtbot.waitUntil(bar._close.hasFocus)
    bar._read.timeout.emit()
    assert bar.message is not None  # somebody is at it
    bar._close.clearFocus()
    for is_over in (True, False):
        bar.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, is_over)
        bar._read.timeout.emit()
        assert (bar.message is not None) is is_over
    bar.say(SIGNED_OUT)
    assert not bar._read.isActive()
