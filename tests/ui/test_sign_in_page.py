import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from flowbutton.domain.words import NOTHING, say
from flowbutton.ui.sign_in_page import SignInPage


class Clock:
    def __init__(self):
        self.now = 1000.0

    def __call__(self):
        return self.now


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def page(qtbot, theme, clock):
    page = SignInPage(theme, clock)
    qtbot.addWidget(page)
    page.resize(700, 460)
    page.show()
    return page


def test_a_sign_in_that_begins_can_be_given_up_and_says_after_a_while_what_it_waits_for(
    page, qtbot
):
    page.show_opening()
    assert page.opening.isVisible()
    assert page.opening.cancel.property("kind") == "plain"  # it begins where the words begin
    assert not page.opening.locked.isVisible()
    qtbot.waitUntil(page.opening.locked.isVisible)
    with qtbot.waitSignal(page.cancel_wanted):
        page.opening.cancel.click()


def test_the_keyring_is_not_spoken_of_once_the_browser_is_open(page, qtbot):
    page.show_opening()
    page.show_browser("https://login.example.org/", 1300.0)
    assert not page.opening.isVisible()
    assert not page._late.isActive()


def test_waiting_for_the_browser_shows_the_time_that_is_left(page, clock, qtbot):
    page.show_browser("https://login.example.org/", 1300.0)
    assert page.browser.isVisible()
    assert not page.code.isVisible()
    assert page.browser.left.text() == "5:00 left"
    clock.now = 1237.0
    qtbot.waitUntil(lambda: page.browser.left.text() == "1:03 left")


def test_the_time_that_is_left_never_goes_below_nothing(page, clock):
    page.show_browser("https://login.example.org/", 900.0)
    assert page.browser.left.text() == "0:00 left"


def test_a_sign_in_that_has_ended_is_counted_no_longer(page, clock, qtbot):
    page.show_browser("https://login.example.org/", 1300.0)
    assert page.is_counting
    page.stop()
    assert not page.is_counting


def test_the_link_is_copied_and_the_button_says_so(page, qtbot):
    page.show_browser("https://login.example.org/a?b=c", 1300.0)
    page.browser.copy.click()
    assert QGuiApplication.clipboard().text() == "https://login.example.org/a?b=c"
    assert page.browser.copy.text() == "Copied"
    qtbot.waitUntil(lambda: page.browser.copy.text() == "Copy link")


@pytest.mark.parametrize(
    ("step", "button", "signal"),
    [
        ("browser", "open_again", "open_again_wanted"),
        ("browser", "use_code", "code_wanted"),
        ("browser", "cancel", "cancel_wanted"),
        ("code", "open_page", "open_again_wanted"),
        ("code", "use_browser", "browser_wanted"),
        ("code", "cancel", "cancel_wanted"),
        ("failed", "again", "try_again_wanted"),
        ("failed", "use_code", "code_wanted"),
        ("failed", "cancel", "cancel_wanted"),
    ],
)
def test_each_button_says_what_is_wanted(page, qtbot, step, button, signal):
    with qtbot.waitSignal(getattr(page, signal)):
        getattr(getattr(page, step), button).click()


def test_escape_gives_up(page, qtbot):
    page.show_browser("https://login.example.org/", 1300.0)
    with qtbot.waitSignal(page.cancel_wanted):
        QTest.keyClick(page, Qt.Key.Key_Escape)


def test_other_keys_do_nothing(page, qtbot):
    with qtbot.assertNotEmitted(page.cancel_wanted):
        QTest.keyClick(page, Qt.Key.Key_A)


def test_a_code_is_shown_large_and_spelled_for_a_screen_reader(page):
    page.show_code("AB12", "https://microsoft.com/devicelogin", 1900.0)
    assert page.code.code.text() == "AB12"
    assert page.code.code.accessibleName() == "The code is A, B, 1, 2"
    assert page.code.address.text() == "https://microsoft.com/devicelogin"
    assert page.code.left.text() == "15:00 left"
    page.code.copy.click()
    assert QGuiApplication.clipboard().text() == "AB12"


def test_a_failure_says_why_and_what_to_do(page):
    page.show_browser("https://login.example.org/", 1300.0)
    page.show_failed(say("You said no"), say("Try again"))
    assert page.failed.isVisible()
    assert not page.browser.isVisible()
    assert page.failed.heading.text() == "You said no"
    assert page.failed.text.text() == "Try again."
    assert not page.is_counting
    assert page.failed.again.accessibleDescription() == "You said no. Try again."


def test_a_failure_without_a_hint_leaves_no_gap(page):
    page.show_failed(say("It took too long"))
    assert not page.failed.text.isVisible()


def test_a_missing_keyring_is_said_and_why(page):
    page.show_keyring_missing(say("The keyring is locked"))
    assert page.keyring.isVisible()
    assert page.keyring.title.text() == "You stay signed in until you close FlowButton"
    assert page.keyring.detail.text() == "The keyring is locked"
    page.show_keyring_missing(NOTHING)
    assert not page.keyring.isVisible()
