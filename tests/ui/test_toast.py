import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent, QGuiApplication
from PySide6.QtTest import QTest

from flowbutton.bridge.status_text import Tone
from flowbutton.ui.message_bar import MessageAction
from flowbutton.ui.toast import ToastText
from flowbutton.ui.toast_corner import MOST, ToastChoice, ToastCorner

WELL = ToastText("Send the daily digest", "Succeeded in 3.4 s", "check-circle", Tone.OK, 60_000)
ILL = ToastText(
    "Page the on-call failed",
    "Flow is turned off.",
    "cross-circle",
    Tone.BAD,
    60_000,
    (MessageAction("details", "Details"), MessageAction("run-again", "Run again…")),
    is_urgent=True,
)


@pytest.fixture
def corner(theme):
    corner = ToastCorner(theme)
    yield corner
    corner.clear()


def shown(corner, key="a", text=WELL):
    corner.show_toast(key, text)
    return corner.toasts[key]


def test_a_toast_is_in_the_corner_and_takes_no_focus(corner) -> None:
    toast = shown(corner)
    room = QGuiApplication.primaryScreen().availableGeometry()
    assert toast.isVisible()
    assert room.contains(toast.geometry())
    assert room.bottom() - toast.geometry().bottom() == 12
    assert room.right() - toast.geometry().right() == 12
    assert not toast.isActiveWindow()
    assert toast.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus


def test_it_is_at_the_other_side_where_people_read_from_the_right(corner, qapp) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        room = QGuiApplication.primaryScreen().availableGeometry()
        assert shown(corner).geometry().left() == room.left() + 12
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_they_are_piled_up_and_the_oldest_makes_room(corner, qtbot) -> None:
    with qtbot.waitSignal(corner.gone) as gone:
        toasts = [shown(corner, str(number)) for number in range(MOST + 1)]
    assert gone.args == ["0"]
    assert list(corner.toasts) == ["1", "2", "3"]
    tops = [toast.geometry().top() for toast in toasts[1:]]
    assert tops == sorted(tops)
    one, two = toasts[1].geometry(), toasts[2].geometry()
    assert not one.intersects(two)


def test_the_result_takes_the_place_of_what_was_said_before(corner) -> None:
    toast = shown(corner)
    height = toast.height()
    assert shown(corner, text=ILL) is toast
    assert toast.title.text() == ILL.title
    assert toast.height() > height
    assert [button.text() for button in toast.buttons] == ["Details", "Run again…"]
    assert shown(corner).buttons == []


def test_a_click_is_told_and_takes_it_away(corner, qtbot) -> None:
    toast = shown(corner, text=ILL)
    with qtbot.waitSignal(corner.chosen) as chosen:
        QTest.mouseClick(toast, Qt.MouseButton.LeftButton)
    assert chosen.args == [ToastChoice("a")]
    assert not corner.toasts


def test_a_button_of_it_is_told(corner, qtbot) -> None:
    toast = shown(corner, text=ILL)
    with qtbot.waitSignal(corner.chosen) as chosen:
        toast.buttons[1].click()
    assert chosen.args == [ToastChoice("a", "run-again")]


def test_a_closed_one_is_gone_and_nothing_was_chosen(corner, qtbot) -> None:
    toast = shown(corner)
    with qtbot.assertNotEmitted(corner.chosen), qtbot.waitSignal(corner.gone):
        toast.close_button.click()
    assert not corner.toasts


def test_it_goes_by_itself_but_not_under_the_mouse(corner, qtbot) -> None:
    toast = shown(corner, text=ToastText("a", "b", "clock", Tone.WARN, 60_000))
    assert toast._timer.isActive()
    place = QPointF(5, 5)
    qtbot.waitUntil(toast.isVisible)
    QGuiApplication.sendEvent(toast, QEnterEvent(place, place, place))
    assert not toast._timer.isActive()
    QGuiApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    assert toast._timer.isActive()
    with qtbot.waitSignal(corner.gone):
        toast._timer.start(0)
    assert not corner.toasts


def test_what_it_says_is_read_aloud_once_but_not_what_ticks(corner) -> None:
    toast = shown(corner, text=ILL)
    shown(corner, text=ILL)
    assert toast.said == ["Page the on-call failed. Flow is turned off."]
    ticking = ToastText("Digest", "Running · 6 s", "spinner", Tone.ACCENT, 10, is_spoken=False)
    assert shown(corner, "b", ticking).said == []
