from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from flowbutton.bridge.choice_model import ChoiceModel
from flowbutton.domain.flow import Choice, FlowState, Sharing
from flowbutton.domain.settings import LookSettings, Scheme
from flowbutton.domain.target import FlowTarget, HttpTarget, IftttTarget, LogicAppTarget
from flowbutton.domain.words import say
from flowbutton.ui.choice_delegate import icon_of
from flowbutton.ui.choice_list import ChoiceList
from flowbutton.ui.tokens import Token

ON = Choice(FlowTarget("e", "a"), "Alpha", say("Instant"), FlowState.ON)
OFF = Choice(FlowTarget("e", "b"), "Beta", say("Instant"), FlowState.OFF)
NEVER = Choice(FlowTarget("e", "c"), "Gamma", say("Instant"), reason=say("It has no trigger"))
SHARED = Choice(FlowTarget("e", "d"), "Delta", say("Instant"), sharing=Sharing.SHARED)


@pytest.fixture
def view(qtbot, theme):
    model = ChoiceModel(lambda: datetime(2026, 11, 24, tzinfo=UTC))
    view = ChoiceList(theme, model)
    model.setParent(view)
    qtbot.addWidget(view)
    model.show_choices([ON, OFF, NEVER, SHARED])
    model.show_added([ON.target])
    view.resize(400, 400)
    view.show()
    view.activateWindow()
    view.setFocus()
    qtbot.waitUntil(view.hasFocus)
    return view


def rect(view, row):
    return view.visualRect(view.model().index(row))


def test_the_arrow_keys_skip_headings_but_not_what_cannot_be_pressed(view):
    view.select_first()
    titles = [view.choice().title]
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_Down)
        titles.append(view.choice().title)
    assert titles == ["Alpha", "Beta", "Gamma", "Delta"]


def test_selecting_the_first_leaves_a_selection_alone(view):
    view.select(view.model().index(2))
    view.select_first()
    assert view.choice() == OFF


def test_a_selection_is_told(view, qtbot):
    with qtbot.waitSignal(view.chosen) as chosen:
        view.select(view.model().index(2))
    assert chosen.args == [OFF]
    with qtbot.waitSignal(view.chosen) as chosen:
        view.clearSelection()
    assert chosen.args == [None]


def test_enter_and_a_double_click_take_a_choice(view, qtbot):
    view.select_first()
    with qtbot.waitSignal(view.taken) as taken:
        QTest.keyClick(view, Qt.Key.Key_Enter)
    assert taken.args == [ON]
    place = rect(view, 2).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    with qtbot.waitSignal(view.taken) as taken:
        QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert taken.args == [OFF]


def test_a_held_enter_takes_nothing(view, qtbot):
    view.select_first()
    event = QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, "", autorep=True
    )
    with qtbot.assertNotEmitted(view.taken):
        QApplication.sendEvent(view, event)


def test_each_kind_of_row_is_painted_in_its_own_way(view):
    picture = view.grab().toImage()
    slices = {
        bytes(picture.copy(rect(view, row)).constBits()) for row in range(view.model().rowCount())
    }
    assert len(slices) == view.model().rowCount()


def test_what_is_selected_or_under_the_pointer_stands_out(view, theme):
    view.select_first()
    place = rect(view, 1).topRight() + QPoint(-6, 6)
    selected = view.grab().toImage().pixelColor(place)
    view.clearSelection()
    assert view.grab().toImage().pixelColor(place) != selected
    over = QPointF(rect(view, 2).center())
    nothing = Qt.MouseButton.NoButton
    event = QMouseEvent(
        QEvent.Type.MouseMove, over, over, nothing, nothing, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(view.viewport(), event)
    below = rect(view, 2).topRight() + QPoint(-6, 6)
    lit = view.grab().toImage().pixelColor(below)
    assert lit not in (selected, theme.color(Token.SURFACE))


def test_rows_grow_with_the_text(view, theme, qtbot):
    before = rect(view, 1).height()
    theme.apply(LookSettings(scheme=Scheme.LIGHT, text_percent=200))
    qtbot.waitUntil(lambda: rect(view, 1).height() > before)


def test_from_right_to_left_the_picture_is_at_the_right(view):
    left_to_right = view.grab().toImage()
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert view.grab().toImage() != left_to_right


def test_each_kind_of_trigger_has_its_picture():
    targets = (
        FlowTarget("e", "f"),
        HttpTarget("s", "h"),
        LogicAppTarget("/r"),
        IftttTarget("e", "s"),
    )
    assert [icon_of(target) for target in targets] == ["play", "link", "cloud", "bolt"]
