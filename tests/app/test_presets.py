import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QMenu

from flowbutton.domain.button import Preset
from flowbutton.domain.press import Door
from flowbutton.domain.run import RunState
from flowbutton.ui.grid_intents import MenuIntent
from flowbutton.ui.shortcuts import Does

COURIER = "Order a courier"
WEEKLY = Preset("Weekly", {"text": "Two boxes", "text_1": "{computer}"})


def items(program):
    """Return the items of the first preset in the menu of a tile."""
    intent = MenuIntent(program.row(COURIER).button.id, QPoint(10, 10))
    program.window.grid.menu_wanted.emit(intent)
    menu = [m for m in program.window.findChildren(QMenu) if m.isVisible()][-1]
    inner = next((a.menu() for a in menu.actions() if "Weekly" in a.text()), None)
    return {action.text(): action for action in inner.actions()} if inner else {}


def test_a_preset_is_pressed_at_once_with_its_words_filled_in(signed_in) -> None:
    signed_in.change(COURIER, presets=(WEEKLY,))
    items(signed_in)["Run"].trigger()
    assert signed_in.wait_for_end(COURIER) is RunState.SUCCEEDED
    (sent,) = signed_in.sent
    assert sent.body["text"] == "Two boxes"
    assert sent.body["text_1"] not in {"", "{computer}"}
    assert signed_in.dialog("form") is None


def test_a_preset_that_leaves_something_open_opens_the_form(signed_in) -> None:
    signed_in.change(COURIER, presets=(Preset("Weekly", {"text": "Two boxes"}),))
    items(signed_in)["Run"].trigger()
    signed_in.wait(lambda: signed_in.dialog("form") is not None, "the form")
    assert signed_in.dialog("form").values()["text"] == "Two boxes"
    assert signed_in.sent == ()


def test_a_preset_becomes_a_button_of_its_own(signed_in) -> None:
    signed_in.change(COURIER, presets=(WEEKLY,))
    items(signed_in)["Make a button of it"].trigger()
    name = f"{COURIER}: Weekly"
    signed_in.wait(lambda: name in signed_in.buttons, "the button")
    button = signed_in.row(name).button
    signed_in.wait(lambda: signed_in.window.grid.current_button() == button.id, "the focus")
    assert signed_in.message == f"Added “{name}”"
    signed_in.app.parts.doors.press(button, Door.TRAY)
    assert signed_in.wait_for_end(name) is RunState.SUCCEEDED
    assert signed_in.sent[0].body["text"] == "Two boxes"


def test_a_preset_is_forgotten(signed_in) -> None:
    signed_in.change(COURIER, presets=(WEEKLY,))
    items(signed_in)["Forget this preset"].trigger()
    signed_in.wait(lambda: not signed_in.row(COURIER).button.presets, "its end")
    assert signed_in.message == "Forgot the preset “Weekly”"
    assert items(signed_in) == {}


@pytest.mark.parametrize("verb", ["Make a button of it", "Forget this preset"])
def test_what_is_done_with_a_preset_can_be_taken_back(signed_in, verb) -> None:
    signed_in.change(COURIER, presets=(WEEKLY,))
    before = signed_in.app.parts.shelf.buttons
    items(signed_in)[verb].trigger()
    signed_in.wait(lambda: signed_in.app.parts.shelf.buttons != before, "the change")
    signed_in.window.key_struck.emit(Does.UNDO)
    signed_in.wait(lambda: signed_in.app.parts.shelf.buttons == before, "the way back")
