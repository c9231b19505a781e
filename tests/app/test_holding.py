"""A button that wants to be held down, in the whole program."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from flowbutton.domain.button import Behaviour, Confirm
from flowbutton.domain.press import Door
from flowbutton.domain.run import RunState

DIGEST = "Send the daily digest"
HOLD = Behaviour(confirm=Confirm.HOLD)


def spot(program):
    return program.window.grid.visualRect(program.index(DIGEST)).topLeft() + QPoint(60, 60)


def test_a_button_that_is_held_down_runs_once_and_asks_nothing(signed_in) -> None:
    signed_in.change(DIGEST, behaviour=HOLD)
    viewport = signed_in.window.grid.viewport()
    assert signed_in.line(DIGEST) == "Hold to run"
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=spot(signed_in))
    signed_in.wait(lambda: signed_in.run_of(DIGEST), "the run")
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=spot(signed_in))
    assert signed_in.wait_for_end(DIGEST) is RunState.SUCCEEDED
    assert signed_in.run_of(DIGEST).door is Door.WINDOW
    assert len(signed_in.sent) == 1
    assert signed_in.dialog("confirm") is None


def test_a_key_holds_as_well(signed_in) -> None:
    signed_in.change(DIGEST, behaviour=HOLD)
    grid = signed_in.window.grid
    grid.setCurrentIndex(signed_in.index(DIGEST))
    grid.setFocus()
    QTest.keyPress(grid, Qt.Key.Key_Space)
    signed_in.wait(lambda: signed_in.run_of(DIGEST), "the run")
    QTest.keyRelease(grid, Qt.Key.Key_Space)
    assert signed_in.wait_for_end(DIGEST) is RunState.SUCCEEDED
    assert signed_in.run_of(DIGEST).door is Door.KEYBOARD


def test_a_click_is_not_enough_and_says_so(signed_in) -> None:
    signed_in.change(DIGEST, behaviour=HOLD)
    signed_in.press(DIGEST)
    assert signed_in.line(DIGEST) == "Not run. Hold it down for longer"
    assert signed_in.run_of(DIGEST) is None
    signed_in.wait(lambda: signed_in.line(DIGEST) == "Hold to run", "the end of the remark")
    assert signed_in.sent == ()
    assert signed_in.dialog("confirm") is None


def test_where_nothing_can_be_held_it_asks(signed_in) -> None:
    signed_in.change(DIGEST, behaviour=HOLD)
    signed_in.app.tray.tray.press_wanted.emit(signed_in.row(DIGEST).button)
    assert signed_in.dialog("confirm") is not None
    signed_in.dialog("confirm").cancel.click()
    signed_in.strike(Qt.Key.Key_1, modifiers=Qt.KeyboardModifier.ControlModifier)
    box = signed_in.dialog("confirm")
    assert signed_in.sent == ()
    box.run.click()
    assert signed_in.wait_for_end(DIGEST) is RunState.SUCCEEDED
    assert signed_in.run_of(DIGEST).door is Door.KEYBOARD
