import pytest
from PySide6.QtCore import Qt

from flowbutton.bridge.log_model import RunModel
from flowbutton.bridge.log_wish import Chip
from flowbutton.domain.settings import LookSettings, Scheme
from flowbutton.ui.log_empty import LogEmpty
from flowbutton.ui.log_pane import LogPane
from tests.samples import BUTTONS, NOW, run

DIGEST = BUTTONS[0]


@pytest.fixture
def model():
    return RunModel(NOW)


@pytest.fixture
def pane(theme, model, qtbot):
    pane = LogPane(theme, model)
    qtbot.addWidget(pane)
    pane.resize(1000, 180)
    pane.show()
    return pane


@pytest.fixture
def empty(theme, pane):
    return LogEmpty(theme, pane)


def test_nothing_is_said_before_it_is_known_that_nothing_ran(pane, model, empty) -> None:
    assert not empty.isVisible()
    model.put_past([])
    assert empty.isVisible()


def test_the_words_and_their_button_stand_in_the_middle(pane, model, empty, qtbot) -> None:
    model.put_past([])
    qtbot.waitUntil(lambda: empty.button.x() > empty.words.geometry().right() > 0)
    left, right = empty.words.x(), empty.button.geometry().right()
    assert abs(left - (empty.width() - 1 - right)) <= 2
    words_px = empty.words.fontMetrics().horizontalAdvance(empty.words.text())
    assert empty.words.width() >= words_px
    pane.resize(words_px, 180)
    qtbot.waitUntil(lambda: empty.words.width() < words_px)  # wrapped
    assert empty.button.geometry().right() < empty.width()


@pytest.mark.parametrize("percent", [100, 125, 150, 175, 200])
def test_the_words_stand_on_one_line_while_there_is_room(
    pane, model, empty, theme, qtbot, percent
) -> None:
    model.put_past([])
    theme.apply(LookSettings(scheme=Scheme.LIGHT, text_percent=percent))
    one_line = empty.words.fontMetrics().height() + 4
    qtbot.waitUntil(lambda: empty.words.heightForWidth(empty.words.width()) <= one_line)


def test_before_the_first_run_a_button_can_be_found(pane, model, empty, qtbot) -> None:
    model.put_past([])
    assert empty.isVisible()
    assert empty.geometry() == pane.table.rect()
    assert empty.words.text() == "Runs you start appear here"
    with qtbot.waitSignal(empty.button_wanted):
        empty.button.click()


def test_the_first_run_takes_its_place(pane, model, empty) -> None:
    model.put_past([])
    empty.button.setFocus()
    model.put_many([run(DIGEST)])
    assert not empty.isVisible()
    assert pane.table.hasFocus()


def test_what_a_filter_leaves_out_is_shown_again(pane, model, empty) -> None:
    model.put_many([run(DIGEST)])
    pane.header.filter_button.setChecked(True)
    pane.search.setText("xyzzy")
    pane.header.choose(Chip.FAILED)
    assert empty.words.text() == "No run is like that"
    empty.button.click()
    assert pane.filter.rowCount() == 1
    assert not pane.filter.narrows
    assert not pane.bar.isVisible()


def test_the_keyboard_finds_the_button(pane, model, empty) -> None:
    model.put_past([])
    pane.table.setFocus(Qt.FocusReason.TabFocusReason)
    assert empty.button.hasFocus()
    pane.resize(400, 180)
    assert empty.width() == pane.table.width()
