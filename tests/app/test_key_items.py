"""A hot key of one button: set in its menu, told where it is set, pressed as by a finger."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from flowbutton.desktop.hot_keys.grabber import Struck
from flowbutton.domain.button import Behaviour, Confirm
from flowbutton.domain.press import Door
from flowbutton.ui.grid_intents import MenuIntent

EXPORT, COURIER = "Nightly export", "Order a courier"


@pytest.fixture
def home(signed_in, monkeypatch):
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "XDG_SESSION_TYPE"):
        monkeypatch.delenv(name, raising=False)  # here no program may hold keys
    signed_in.wait(lambda: signed_in.app.desktop, "the desktop")
    return signed_in


def open_page(program, name, item="Give it a hot key…"):
    intent = MenuIntent(program.row(name).button.id, QPoint(10, 10))
    program.window.grid.menu_wanted.emit(intent)
    menu = [m for m in program.window.findChildren(QMenu) if m.isVisible()][-1]
    next(action for action in menu.actions() if action.text() == item).trigger()
    menu.close()
    return program.dialog("key")


def key_of(program, name):
    return program.row(name).button.hot_key


def give(program, name, keys):
    page = open_page(program, name)
    page.control.keys.setKeySequence(QKeySequence(keys))
    program.wait(lambda: key_of(program, name) == keys, "the key")
    return page


def test_no_button_has_a_key_at_first_and_what_cannot_be_had_is_told_on_the_page(home) -> None:
    assert {row.hot_key for row in home.app.parts.shelf.buttons} == {""}
    page = give(home, EXPORT, "Ctrl+Alt+1")
    home.wait(page.problem.isVisible, "the word on the page")
    assert "bind Ctrl+Alt+1" in page.problem.title.text()
    command = page.problem.detail.text()
    assert command.startswith(f"env FLOWBUTTON_HOME={home.folder}")
    assert command.endswith(f"run --desktop {home.row(EXPORT).button.id}")


def test_a_key_that_is_used_twice_is_told_on_the_page_of_the_second(home) -> None:
    give(home, EXPORT, "Ctrl+Alt+1").closed.emit()
    page = give(home, COURIER, "Ctrl+Alt+1")
    home.wait(lambda: "used twice" in page.problem.title.text(), "the word")


def test_a_key_is_taken_away_again(home) -> None:
    give(home, EXPORT, "Ctrl+Alt+1").closed.emit()
    home.wait(lambda: home.dialog("key") is None, "the end of the page")
    page = open_page(home, EXPORT, f"Hot key: {QKeySequence('Ctrl+Alt+1').toString()}…")
    page.control.keys.clear()
    home.wait(lambda: not key_of(home, EXPORT), "its end")
    home.wait(lambda: not page.problem.isVisible(), "the end of the word")


def test_a_struck_key_presses_its_button_once(home) -> None:
    give(home, EXPORT, "Ctrl+Alt+1").closed.emit()
    home.app.desktop.keys.keys.struck.emit(Struck(home.row(EXPORT).button.id))
    home.wait_for_end(EXPORT)
    assert len(home.sent) == 1
    assert home.run_of(EXPORT).door is Door.HOT_KEY


def test_a_struck_key_of_a_dangerous_button_opens_the_question_with_cancel(home) -> None:
    home.change(EXPORT, behaviour=Behaviour(confirm=Confirm.DANGEROUS))
    give(home, EXPORT, "Ctrl+Alt+1").closed.emit()
    home.app.desktop.keys.keys.struck.emit(Struck(home.row(EXPORT).button.id))
    home.wait(lambda: home.dialog("confirm") is not None, "the question")
    assert home.dialog("confirm").first_focus() is home.dialog("confirm").cancel
    assert home.sent == ()


def test_a_copy_of_a_button_has_no_key(home) -> None:
    give(home, EXPORT, "Ctrl+Alt+1").closed.emit()
    home.app.editing.duplicate(home.row(EXPORT).button.id)
    copy = f"{EXPORT} (copy)"
    home.wait(lambda: copy in home.buttons, "the copy")
    assert key_of(home, copy) == ""
