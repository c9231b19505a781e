import subprocess
import sys

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QMenu

from flowbutton.bridge.button_model import ButtonModel
from flowbutton.bridge.log_model import RunModel
from flowbutton.domain.press import Door
from flowbutton.domain.settings import TileSize
from flowbutton.domain.words import say
from flowbutton.ui.grid_intents import PressIntent
from flowbutton.ui.main_window import MainWindow
from flowbutton.ui.shortcuts import KEYS, SHEET, Does
from flowbutton.ui.sign_in_page import SignInPage
from tests.samples import BUTTONS, COURIER, COURIER_RUN, DIGEST, NOW, ON_CALL, RUNS


class Kept(dict):
    """Where the window's place and size are kept."""

    def get(self, key: str) -> str:
        return super().get(key, "")

    def put(self, key: str, value: str) -> None:
        self[key] = value


@pytest.fixture
def models(qapp):
    tiles, log = ButtonModel(NOW), RunModel(NOW)
    tiles.set_buttons(BUTTONS)
    log.put_past(RUNS)
    return tiles, log


@pytest.fixture
def kept():
    return Kept()


@pytest.fixture
def window(theme, models, kept, qtbot):
    window = MainWindow(theme, *models, kept, TileSize.BIG)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    return window


@pytest.fixture
def pressed(window):
    intents = []
    window.press_wanted.connect(intents.append)
    return intents


def hit(window, keys):
    """Do what a shortcut does; that Qt finds it by its keys is Qt's affair."""
    wanted = QKeySequence(keys)
    shortcut = next(one for one in window.findChildren(QShortcut) if one.key() == wanted)
    assert not shortcut.autoRepeat()
    shortcut.activated.emit()


def test_the_groups_follow_the_buttons(window, models) -> None:
    assert [pill.text() for pill in window.tabs._group.buttons()][2:] == ["Office", "Operations"]
    models[0].set_buttons(BUTTONS[:1])
    assert [pill.text() for pill in window.tabs._group.buttons()][2:] == ["Office"]


def test_the_counts_follow_the_log(window, models) -> None:
    models[1].put(COURIER_RUN)
    assert "1 running" in window.status.counts.text()


def test_find_goes_to_its_field_and_typing_narrows_the_grid(window) -> None:
    hit(window, "Ctrl+F")
    assert window.header.field.hasFocus()
    window.header.field.setText("courier")
    assert window.grid.filter.rowCount() == 1
    assert not window.tabs.isEnabled()
    window.header.field.clear()
    assert window.tabs.isEnabled()


def test_enter_presses_what_was_found_first(window, pressed) -> None:
    window.header.field.setText("page")
    window.header.first_wanted.emit()
    assert pressed == [PressIntent(ON_CALL.id, Door.PALETTE)]
    assert window.header.field.text() == ""
    window.header.first_wanted.emit()
    window.header.field.setText("nothing like it")
    window.header.first_wanted.emit()
    assert len(pressed) == 1


def test_down_goes_from_the_search_to_the_tiles(window) -> None:
    window.header.field.setFocus()
    window.header.down_wanted.emit()
    assert window.grid.hasFocus()


def test_letters_typed_on_the_tiles_begin_a_search(window) -> None:
    window.grid.setFocus()
    window.grid.keyboardSearch("c")
    assert window.header.field.hasFocus()
    assert window.header.field.text() == "c"


def test_a_tile_that_is_pressed_is_handed_on(window, pressed) -> None:
    window.grid.pressed_button.emit(PressIntent(DIGEST.id, Door.WINDOW))
    assert pressed == [PressIntent(DIGEST.id, Door.WINDOW)]


def test_digits_press_their_buttons(window, pressed, qtbot) -> None:
    hit(window, "Ctrl+2")
    assert pressed == [PressIntent(COURIER.id, Door.KEYBOARD)]
    hit(window, "Ctrl+9")
    page = QLabel("page")
    window.show_page(page)
    hit(window, "Ctrl+2")
    assert len(pressed) == 1


def test_keys_say_what_is_wanted(window, qtbot) -> None:
    for keys, signal in (
        ("Ctrl+K", window.palette_wanted),
        ("F1", window.help_wanted),
        ("F5", window.refresh_wanted),
        ("Ctrl+Q", window.quit_wanted),
        ("Ctrl+N", window.header.add_wanted),
        ("Ctrl+,", window.header.settings_wanted),
    ):
        with qtbot.waitSignal(signal):
            hit(window, keys)
    hit(window, "Ctrl+L")
    assert window.log.table.hasFocus()


@pytest.mark.parametrize(("keys", "does"), [("Ctrl+H", Does.RUNS), ("Ctrl+.", Does.STOP)])
def test_keys_about_runs_are_handed_on(window, qtbot, keys, does) -> None:
    with qtbot.waitSignal(window.key_struck) as told:
        hit(window, keys)
    assert told.args == [does]


def test_the_menu_of_what_has_the_focus_opens_without_a_menu_key(window, qtbot) -> None:
    window.grid.setFocus()
    window.grid.setCurrentIndex(window.grid.model().index(1, 0))
    with qtbot.waitSignal(window.grid.menu_wanted) as told:
        hit(window, "Shift+F10")
    (intent,) = told.args
    assert intent.button_id == COURIER.id
    window.log.table.setFocus()
    window.log.table.setCurrentIndex(window.log.table.model().index(0, 0))
    with qtbot.waitSignal(window.log.table.menu_wanted):
        hit(window, "Shift+F10")


def test_without_a_focus_there_is_no_menu_to_open(window) -> None:
    focus = window.focusWidget()
    if focus is not None:
        focus.clearFocus()
    hit(window, "Shift+F10")
    assert not window.findChildren(QMenu)


def test_the_row_that_narrows_the_log_has_its_room_from_the_buttons(window, qtbot) -> None:
    window.resize(1000, 700)
    before = window.log.table.height()
    window.log.header.filter_button.click()
    qtbot.waitUntil(lambda: window.log.bar.height() > 0)
    assert abs(window.log.table.height() - before) <= 2
    window.log.header.filter_button.click()
    assert abs(window.log.table.height() - before) <= 2


def test_the_sheet_lists_exactly_the_shortcuts_there_are(window) -> None:
    """Those of the window; the others belong to what has the focus."""
    there = {one.key().toString() for one in window.findChildren(QShortcut)}
    listed = {KEYS[does] for _title, rows in SHEET for does, _what in rows}
    arranging = {"Shift+Right", "Alt+Right", "Ctrl+D", "Del"}
    assert listed - {"Space", "Return", "Ctrl+Return", "Esc"} - arranging == there - {
        f"Ctrl+{digit}" for digit in range(2, 10)
    }


def test_what_a_page_gave_the_focus_to_keeps_it_when_the_page_is_shown(window, theme) -> None:
    page = SignInPage(theme, lambda: 0.0)
    page.show_code("F7KQ9XTPL", "https://microsoft.com/devicelogin", 900.0)
    window.show_page(page)
    assert page.code.copy.hasFocus()
    page.show_failed(say("You said no"))
    window.show_page(page)
    assert page.failed.again.hasFocus()


def test_a_page_takes_the_place_of_the_buttons(window) -> None:
    page = QLabel("page")
    window.show_page(page)
    assert page.isVisible()
    assert not window.shows_buttons
    assert not window.header.isVisible()
    assert not window.log.isVisible()
    window.show_page(page)
    assert window.pages.count() == 2
    window.show_buttons()
    assert window.header.isVisible()
    assert window.grid.isVisible()


def test_closing_is_asked_for_and_keeps_the_place(window, kept) -> None:
    window.closing = lambda: False
    assert not window.close()
    assert window.isVisible()
    assert kept["window"]
    window.closing = lambda: True
    assert window.close()


def test_the_window_comes_back_as_it_was(window, kept, theme, models, qtbot) -> None:
    window.resize(712, 640)
    window._split.setSizes([300, 250])
    sizes = window._split.sizes()
    window.keep_geometry()
    other = MainWindow(theme, *models, kept)
    qtbot.addWidget(other)
    assert other.size() == window.size()
    other.show()
    assert abs(other._split.sizes()[1] - sizes[1]) < 4


def test_a_folded_log_stays_folded(window, kept, theme, models, qtbot) -> None:
    window.log.fold(is_folded=True)
    window.keep_geometry()
    other = MainWindow(theme, *models, kept)
    qtbot.addWidget(other)
    assert other.log.is_folded


def test_what_was_kept_wrongly_does_no_harm(theme, models, qtbot) -> None:
    window = MainWindow(theme, *models, Kept(window="rubbish", split="rubbish"))
    qtbot.addWidget(window)
    assert window.width() >= 360


def test_the_window_comes_to_the_front(window, qtbot) -> None:
    window.showMinimized()
    window.bring_to_front()
    assert not window.windowState() & Qt.WindowState.WindowMinimized
    with qtbot.waitSignal(window.came_to_front, raising=False, timeout=200) as told:
        window.activateWindow()
        window.changeEvent(QEvent(QEvent.Type.ActivationChange))
    assert told.signal_triggered == window.isActiveWindow()


def test_a_small_window_still_shows_a_button_and_a_run(window) -> None:
    window.resize(360, 480)
    assert window.grid.viewport().height() > 100
    assert window.log.table.viewport().height() > 60


def test_nothing_slow_is_imported_before_the_first_paint() -> None:
    code = (
        "import sys, flowbutton.ui.main_window;"
        "slow = {'requests', 'msal', 'keyring', 'ssl', 'http.client', 'cryptography',"
        " 'PySide6.QtNetwork', 'qtawesome', 'jsonschema'};"
        "print(sorted(slow & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_tab_goes_through_the_window_in_the_order_of_the_eye(window) -> None:
    stops = []
    widget = window.header.field
    for _ in range(200):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            stops.append(widget)
        widget = widget.nextInFocusChain()
        if widget is window.header.field:
            break
    header, log = window.header, window.log
    order = [
        header.field,
        header.add_button,
        header.settings_button,
        header.account_chip,
        window.tabs._group.button(0),
        window.grid,
        log.header._chips.button(0),
        log.header.filter_button,
        log.header.export_button,
        log.header.fold_button,
        log.table,
    ]
    places = [stops.index(one) for one in order]
    assert places == sorted(places)
