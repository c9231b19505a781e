from PySide6.QtGui import QGuiApplication, QShortcut

from flowbutton.app.editing import moved
from flowbutton.domain.button import Confirm, Preset
from flowbutton.ui.push import Push
from tests.app.test_tile_menu import choose, menu_of

COURIER = "Order a courier"
LIGHTS = "Meeting room lights"


def strike(program, keys) -> None:
    key = next(k for k in program.window.findChildren(QShortcut) if k.key().toString() == keys)
    key.activated.emit()


def undo(program) -> None:
    strike(program, "Ctrl+Z")


def test_the_page_of_a_button_changes_it_and_it_can_be_taken_back(signed_in) -> None:
    choose(menu_of(signed_in, COURIER), "Edit…")
    page = signed_in.dialog("edit")
    page.form.name.setText("Courier")
    page.rows["confirm"].control.changed.emit(Confirm.ASK)
    page.fields["text"].editor.fill("Two boxes")
    page.save.click()
    signed_in.wait(lambda: "Courier" in signed_in.buttons, "the new name")
    button = signed_in.row("Courier").button
    assert button.behaviour.confirm is Confirm.ASK
    assert button.values["text"] == "Two boxes"
    assert "“Courier” is changed" in signed_in.message
    undo(signed_in)
    signed_in.wait(lambda: COURIER in signed_in.buttons, "the old name")
    assert "Taken back" in signed_in.message
    strike(signed_in, "Ctrl+Shift+Z")
    signed_in.wait(lambda: "Courier" in signed_in.buttons, "the new name again")


def test_f2_opens_the_page_of_the_button_with_the_focus(signed_in) -> None:
    signed_in.window.grid.setCurrentIndex(signed_in.index(LIGHTS))
    strike(signed_in, "F2")
    page = signed_in.dialog("edit")
    assert page.form.name.text() == LIGHTS
    page.save.click()
    assert not signed_in.app.editing.stack.can_undo
    signed_in.app.editing.open("nobody")


def test_a_removed_button_is_told_and_comes_back_to_its_place(signed_in) -> None:
    before = signed_in.buttons
    choose(menu_of(signed_in, COURIER), "Remove")
    signed_in.wait(lambda: COURIER not in signed_in.buttons, "its end")
    assert f"Deleted “{COURIER}”" in signed_in.message
    undo(signed_in)
    signed_in.wait(lambda: signed_in.buttons == before, "its return")


def test_several_are_removed_at_once(signed_in) -> None:
    before = signed_in.buttons
    ids = [signed_in.row(name).button.id for name in (COURIER, LIGHTS)]
    signed_in.app.editing.remove(*ids)
    signed_in.wait(lambda: len(signed_in.buttons) == len(before) - 2, "their end")
    assert "Deleted 2 buttons" in signed_in.message
    signed_in.app.editing.remove("nobody")
    undo(signed_in)
    signed_in.wait(lambda: signed_in.buttons == before, "their return")


def test_a_copy_stands_behind_its_button(signed_in) -> None:
    choose(menu_of(signed_in, COURIER), "Duplicate")
    copy = f"{COURIER} (copy)"
    signed_in.wait(lambda: copy in signed_in.buttons, "the copy")
    assert signed_in.buttons.index(copy) == signed_in.buttons.index(COURIER) + 1
    one, other = signed_in.row(COURIER).button, signed_in.row(copy).button
    assert one.id != other.id
    assert one.target == other.target


def test_a_button_is_moved_to_a_group_of_the_menu(signed_in) -> None:
    signed_in.change(LIGHTS, group="")
    menu = menu_of(signed_in, LIGHTS)
    groups = next(a.menu() for a in menu.actions() if a.text() == "Move to group")
    assert not any(a.icon().isNull() for a in groups.actions() if a.isCheckable())
    choose(groups, "Office")
    signed_in.wait(lambda: signed_in.row(LIGHTS).button.group == "Office", "the group")
    undo(signed_in)
    signed_in.wait(lambda: signed_in.row(LIGHTS).button.group == "", "no group")
    groups = next(
        a.menu() for a in menu_of(signed_in, LIGHTS).actions() if a.text() == "Move to group"
    )
    choose(groups, "New group…")
    page = signed_in.dialog("edit")
    page.form.group.setCurrentText("Brand new")
    page.save.click()
    signed_in.wait(lambda: signed_in.row(LIGHTS).button.group == "Brand new", "the new group")


def test_a_star_is_set_and_taken_away_from_the_menu(signed_in) -> None:
    signed_in.change(LIGHTS, is_favourite=False)
    choose(menu_of(signed_in, LIGHTS), "Add a star")
    signed_in.wait(lambda: signed_in.row(LIGHTS).button.is_favourite, "the star")
    choose(menu_of(signed_in, LIGHTS), "Remove the star")
    signed_in.wait(lambda: not signed_in.row(LIGHTS).button.is_favourite, "no star")


def test_the_id_is_copied(signed_in) -> None:
    choose(menu_of(signed_in, LIGHTS), "Copy id")
    assert QGuiApplication.clipboard().text() == signed_in.row(LIGHTS).button.id


def test_run_with_opens_the_form_and_sends_nothing(signed_in) -> None:
    choose(menu_of(signed_in, COURIER), "Run with…")
    signed_in.wait(lambda: signed_in.dialog("form") is not None, "the form")
    assert signed_in.sent == ()


def test_a_preset_becomes_a_button_from_the_page(signed_in) -> None:
    signed_in.change(COURIER, presets=(Preset("Weekly", {"text": "Two"}),))
    choose(menu_of(signed_in, COURIER), "Edit…")
    signed_in.dialog("edit").presets.rows[0].make.click()
    name = f"{COURIER}: Weekly"
    signed_in.wait(lambda: name in signed_in.buttons, "the button")
    assert "Added" in signed_in.message


def test_buttons_are_moved_among_those_that_are_shown(signed_in) -> None:
    before = signed_in.buttons
    first = signed_in.row(before[0]).button.id
    assert signed_in.app.editing.shift(1, first)
    signed_in.wait(lambda: signed_in.buttons[:2] == [before[1], before[0]], "the move")
    assert signed_in.app.editing.shift(-1, first)
    signed_in.wait(lambda: signed_in.buttons == before, "the way back")
    assert not signed_in.app.editing.shift(-1, first)


def test_what_is_moved_stays_together_and_inside() -> None:
    assert moved([*"abcd"], ("b", "d"), -1) == [*"bdac"]
    assert moved([*"abcd"], ("a",), 9) == [*"bcda"]
    assert moved([*"abcd"], ("d",), -9) == [*"dabc"]
    assert moved([*"abcd"], ("x",), 1) == [*"abcd"]


def test_the_window_goes_on_beside_the_page_of_a_button(signed_in) -> None:
    choose(menu_of(signed_in, COURIER), "Edit…")
    page = signed_in.dialog("edit")
    assert not page.window().isModal()
    page.form.name.setText("Courier")
    signed_in.press(LIGHTS)
    signed_in.wait(lambda: signed_in.run_of(LIGHTS), "the run")
    signed_in.app.editing.open(signed_in.row(COURIER).button.id)
    assert len([d for d in signed_in.dialogs() if d.objectName() == "edit"]) == 1
    assert page.form.name.text() == "Courier"


def test_only_what_was_changed_on_the_page_is_saved(signed_in) -> None:
    choose(menu_of(signed_in, COURIER), "Edit…")
    page = signed_in.dialog("edit")
    signed_in.change(COURIER, is_favourite=True, values={"text": "From a run"}, color=9)
    page.form.name.setText("Courier")
    page.save.click()
    signed_in.wait(lambda: "Courier" in signed_in.buttons, "the new name")
    button = signed_in.row("Courier").button
    assert (button.is_favourite, button.color, button.values["text"]) == (True, 9, "From a run")


def test_what_was_typed_and_not_saved_can_still_be_saved(signed_in) -> None:
    choose(menu_of(signed_in, COURIER), "Edit…")
    page = signed_in.dialog("edit")
    page.form.name.setText("Courier")
    page.fields["text"].editor.fill("Two boxes")
    page.closed.emit()
    assert COURIER in signed_in.buttons
    assert f"“{COURIER}” is not changed" in signed_in.message
    signed_in.change(COURIER, color=9)
    signed_in.window.messages.findChild(Push, "unsaved").click()
    page = signed_in.dialog("edit")
    assert page.form.name.text() == "Courier"
    page.save.click()
    signed_in.wait(lambda: "Courier" in signed_in.buttons, "the new name")
    button = signed_in.row("Courier").button
    assert (button.values["text"], button.color) == ("Two boxes", 9)


def test_a_page_that_is_closed_as_it_was_opened_offers_nothing(signed_in) -> None:
    choose(menu_of(signed_in, COURIER), "Edit…")
    signed_in.dialog("edit").cancel.click()
    assert "is not changed" not in signed_in.message


def test_the_page_of_a_button_that_is_deleted_closes(signed_in) -> None:
    choose(menu_of(signed_in, COURIER), "Edit…")
    signed_in.dialog("edit").form.name.setText("Courier")
    signed_in.app.editing.remove(signed_in.row(COURIER).button.id)
    signed_in.wait(lambda: signed_in.dialog("edit") is None, "the end of the page")
    assert "is not changed" not in signed_in.message
