import pytest

from flowbutton.bridge.button_filter import AllButtons, Favourites
from flowbutton.ui.grid_empty import GridEmpty, Why
from tests.samples import BUTTONS
from tests.ui.window_pages import window_of


@pytest.fixture
def window(qtbot, theme):
    window = window_of(theme)
    qtbot.addWidget(window)
    window.empty = GridEmpty(theme, window)
    window.show()
    window.activateWindow()
    return window


def test_with_buttons_there_is_nothing_to_say(window) -> None:
    assert not window.empty.isVisible()


def test_without_any_button_one_can_be_added(window, qtbot) -> None:
    window.kept[0].set_buttons(())
    empty = window.empty
    assert empty.isVisible()
    assert empty.geometry() == window.grid.rect()
    assert empty.state.title.text() == "No buttons yet"
    with qtbot.waitSignal(empty.acted) as acted:
        empty.state.button.click()
    assert acted.args == [Why.NO_BUTTONS]
    window.kept[0].set_buttons(BUTTONS)
    assert not empty.isVisible()


def test_a_search_that_finds_nothing_says_what_was_searched(window) -> None:
    window.header.field.setText("xyzzy")
    assert window.empty.state.title.text() == "No button is called “xyzzy”"
    window.header.field.setText("xyzzy 2")
    assert window.empty.state.title.text() == "No button is called “xyzzy 2”"
    assert window.empty.why is Why.NOT_FOUND
    window.header.field.clear()
    assert not window.empty.isVisible()


def test_without_favourites_the_way_to_one_is_told(window) -> None:
    tiles = window.kept[0]
    tiles.set_buttons([button for button in BUTTONS if not button.is_favourite])
    window.tabs.choose(Favourites())
    assert window.empty.why is Why.NO_FAVOURITES
    window.tabs.choose(AllButtons())
    assert not window.empty.isVisible()


def test_the_focus_is_never_on_what_is_covered(window, qtbot) -> None:
    window.grid.setFocus()
    qtbot.waitUntil(window.grid.hasFocus)
    window.kept[0].set_buttons(())
    assert window.empty.state.button.hasFocus()
    window.kept[0].set_buttons(BUTTONS)
    assert window.grid.hasFocus()
    window.kept[0].set_buttons(())
    window.header.field.setFocus()
    window.grid.setFocus()
    assert window.empty.state.button.hasFocus()


def test_it_grows_with_the_grid(window, qtbot) -> None:
    window.kept[0].set_buttons(())
    window.resize(700, 800)
    qtbot.waitUntil(lambda: window.empty.geometry() == window.grid.rect())
