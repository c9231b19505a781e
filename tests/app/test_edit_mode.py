import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from flowbutton.bridge.button_filter import Favourites, Group
from flowbutton.domain.press import Door
from flowbutton.ui.grid_intents import PressIntent

_NONE = Qt.KeyboardModifier.NoModifier
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


@pytest.fixture
def editing(signed_in):
    """The program in edit mode."""
    signed_in.window.resize(1000, 700)
    signed_in.window.header.edit_button.click()
    return signed_in


def spot(program, name, part=0.5):
    rect = program.window.grid.visualRect(program.index(name))
    return QPoint(rect.left() + round(rect.width() * part), rect.center().y())


def click(program, name, modifiers=_NONE) -> None:
    viewport = program.window.grid.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, modifiers, spot(program, name))


def drag(program, name, to) -> None:
    viewport, left = program.window.grid.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(viewport, left, _NONE, spot(program, name))
    QTest.mouseMove(viewport, spot(program, name) + QPoint(30, 0))
    QTest.mouseMove(viewport, to)
    QTest.mouseRelease(viewport, left, _NONE, to)


def key(program, one, modifiers=_NONE) -> None:
    program.strike(one, program.window.grid, modifiers)


def selected(program):
    grid = program.app.edit_mode.grid
    names = {b.id: b.name for b in program.app.parts.shelf.buttons}
    return [names[one] for one in grid.order() if one in grid._ids]


def test_a_click_selects_and_never_runs(editing) -> None:
    first, second, third = editing.buttons[:3]
    bar = editing.app.edit_mode.bar
    assert bar.isVisible()
    assert bar.words.text() == "Editing"
    click(editing, first)
    assert selected(editing) == [first]
    click(editing, third, CTRL)
    assert selected(editing) == [first, third]
    assert bar.words.text() == "Editing · 2 selected"
    click(editing, first)
    click(editing, third, CTRL)
    editing.app.edit_mode.grid._anchor = editing.row(first).button.id
    click(editing, third, SHIFT)
    assert selected(editing) == [first, second, third]
    intent = PressIntent(editing.row(first).button.id, Door.KEYBOARD)
    editing.window.press_wanted.emit(intent)
    assert selected(editing) == [second, third]
    assert editing.sent == ()


def test_keys_select_all_and_leave(editing) -> None:
    key(editing, Qt.Key.Key_A, CTRL)
    assert selected(editing) == editing.buttons
    key(editing, Qt.Key.Key_Escape)
    assert selected(editing) == []
    key(editing, Qt.Key.Key_Home)
    key(editing, Qt.Key.Key_Space)
    assert selected(editing) == editing.buttons[:1]
    key(editing, Qt.Key.Key_Escape)
    key(editing, Qt.Key.Key_Escape)
    assert not editing.app.edit_mode.is_on
    assert not editing.app.edit_mode.bar.isVisible()
    assert editing.sent == ()


def test_shift_and_arrows_select_more_and_less(editing) -> None:
    key(editing, Qt.Key.Key_Home)
    key(editing, Qt.Key.Key_Right, SHIFT)
    key(editing, Qt.Key.Key_Right, SHIFT)
    assert selected(editing) == editing.buttons[:3]
    key(editing, Qt.Key.Key_Left, SHIFT)
    assert selected(editing) == editing.buttons[:2]
    before = editing.buttons
    key(editing, Qt.Key.Key_Right, CTRL | SHIFT)
    editing.wait(lambda: editing.buttons == [before[2], *before[:2], *before[3:]], "the move")
    key(editing, Qt.Key.Key_End, SHIFT)
    assert selected(editing)[-1] == editing.buttons[-1]
    assert editing.sent == ()


def test_alt_and_arrows_move_what_has_the_focus(editing) -> None:
    before = editing.buttons
    key(editing, Qt.Key.Key_Home)
    key(editing, Qt.Key.Key_Right, ALT)
    editing.wait(lambda: editing.buttons[:2] == [before[1], before[0]], "the move")
    editing.app.edit_mode.bar.undo.click()
    editing.wait(lambda: editing.buttons == before, "the way back")


def test_a_tile_is_dragged_before_another(editing) -> None:
    first, second, third, *rest = editing.buttons
    drag(editing, first, spot(editing, third, 0.1))
    editing.wait(lambda: editing.buttons == [second, first, third, *rest], "the drop")
    drag(editing, third, spot(editing, second, 0.1))
    editing.wait(lambda: editing.buttons == [third, second, first, *rest], "the drop back")
    last = editing.window.grid.viewport().rect().bottomRight() - QPoint(2, 2)
    drag(editing, third, last)
    editing.wait(lambda: editing.buttons == [second, first, *rest, third], "the end")
    assert editing.sent == ()


def test_a_tile_is_dragged_onto_a_group_and_a_star(editing) -> None:
    name = editing.buttons[0]
    editing.change(name, group="", is_favourite=False)
    tabs = editing.window.tabs
    viewport = editing.window.grid.viewport()
    for pill in tabs.stops:
        choice = tabs.choice_at(pill.geometry().center())
        to = viewport.mapFromGlobal(tabs.mapToGlobal(pill.geometry().center()))
        if choice == Group("Office"):
            drag(editing, name, to)
            editing.wait(lambda: editing.row(name).button.group == "Office", "the group")
        if choice == Favourites():
            drag(editing, name, to)
            editing.wait(lambda: editing.row(name).button.is_favourite, "the star")
    assert editing.row(name).button.group == "Office"
    assert tabs.choice_at(QPoint(-5, -5)) is None


def test_what_is_selected_is_copied_starred_and_deleted(editing) -> None:
    before = editing.buttons
    click(editing, before[0])
    click(editing, before[1], CTRL)
    key(editing, Qt.Key.Key_D, CTRL)
    editing.wait(lambda: len(editing.buttons) == len(before) + 2, "the copies")
    key(editing, Qt.Key.Key_Delete)
    editing.wait(lambda: len(editing.buttons) == len(before), "their end")
    assert "Deleted 2 buttons" in editing.message
    assert selected(editing) == []


def test_in_a_small_window_a_copy_is_selected_and_scrolled_to(editing) -> None:
    editing.window.resize(360, 480)
    grid, name = editing.window.grid, editing.buttons[1]
    grid.setCurrentIndex(editing.index(name))
    click(editing, name)
    key(editing, Qt.Key.Key_D, CTRL)
    copy = f"{name} (copy)"
    editing.wait(lambda: selected(editing) == [copy], "the copy")
    assert grid.currentIndex() == editing.index(copy)
    editing.wait(lambda: grid.viewport().rect().contains(spot(editing, copy)), "its place")
    key(editing, Qt.Key.Key_Delete)
    editing.wait(lambda: copy not in editing.buttons, "its end")
    assert name in editing.buttons


def test_enter_opens_the_page_of_the_one_that_is_selected(editing) -> None:
    click(editing, editing.buttons[1])
    key(editing, Qt.Key.Key_Return)
    assert editing.dialog("edit").form.name.text() == editing.buttons[1]
    assert editing.sent == ()


def test_done_ends_it_and_a_click_runs_again(editing) -> None:
    editing.app.edit_mode.bar.finish.click()
    editing.press("Send the daily digest")
    editing.wait_for_end("Send the daily digest")
    assert len(editing.sent) == 1
