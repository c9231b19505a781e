"""Buttons leave the window as a file, and come back in."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from flowbutton.desktop.button_set_read import read_set_file
from tests.app.test_edit_mode import key
from tests.app.test_editing import undo
from tests.app.test_importing import open_file
from tests.app.test_palette_desk import take
from tests.app.test_tile_menu import choose, menu_of

COURIER = "Order a courier"


def save(program, path):
    """Choose where the file goes; return the names of the buttons in it."""
    dialog = program.window.findChild(QFileDialog, "share")
    dialog.fileSelected.emit(str(path))
    dialog.close()
    program.wait(path.is_file, "the file")
    program.wait(lambda: path.name in program.message, "the message")
    return [button.name for button in read_set_file(path).buttons]


def test_one_button_all_or_what_is_selected(signed_in, tmp_path) -> None:
    choose(menu_of(signed_in, COURIER), "Save as a file…")
    assert save(signed_in, tmp_path / "one.flowbutton") == [COURIER]
    assert "no secret is in it" in signed_in.message
    take(signed_in, "> save the buttons")
    assert save(signed_in, tmp_path / "all.flowbutton") == signed_in.buttons
    signed_in.app.edit_mode.toggle()
    key(signed_in, Qt.Key.Key_Home)
    key(signed_in, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    signed_in.app.desktop.exporting.share()
    assert save(signed_in, tmp_path / "some.flowbutton") == signed_in.buttons[:2]
    assert signed_in.sent == ()


def test_where_nothing_can_be_written_is_told(signed_in, tmp_path) -> None:
    signed_in.app.desktop.exporting.share()
    dialog = signed_in.window.findChild(QFileDialog, "share")
    (tmp_path / "file").write_text("")
    dialog.fileSelected.emit(str(tmp_path / "file" / "x.flowbutton"))
    dialog.close()
    signed_in.wait(lambda: "cannot be written" in signed_in.message, "the message")


def test_what_was_opened_can_be_taken_back(signed_in, tmp_path) -> None:
    before = signed_in.buttons
    choose(menu_of(signed_in, COURIER), "Save as a file…")
    save(signed_in, tmp_path / "one.flowbutton")
    open_file(signed_in, tmp_path / "one.flowbutton")
    signed_in.wait(lambda: signed_in.dialog("import") is not None, "the question")
    assert not signed_in.dialog("import").window().isModal()
    signed_in.dialog("import").list.tick_rows({0})  # it is here already
    signed_in.dialog("import").go_on.click()
    signed_in.wait(lambda: len(signed_in.buttons) == len(before) + 1, "the button")
    undo(signed_in)
    signed_in.wait(lambda: signed_in.buttons == before, "the buttons as before")
