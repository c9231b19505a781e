"""Icons of the set: found in the picker, kept with the button, drawn at the next start."""

from PySide6.QtGui import QColor

from tests.app.test_tile_menu import choose, menu_of

COURIER = "Order a courier"
ICON = "set:mdi6.account-heart"


def shown(picker):
    return [item.toolTip() for item in picker._items() if not item.isHidden()]


def test_an_icon_is_found_chosen_kept_and_there_at_the_next_start(signed_in) -> None:
    choose(menu_of(signed_in, COURIER), "Edit…")
    page = signed_in.dialog("edit")
    picker = page.form.icons
    picker.search.setText("account heart")
    signed_in.wait(lambda: "account heart" in shown(picker), "the icon")
    assert all("account" in name and "heart" in name for name in shown(picker))
    picker.show_icon(ICON)
    picker.search.setText("mail")
    signed_in.wait(lambda: "mailbox" in shown(picker), "the mailbox")
    assert picker.icon == ICON
    page.save.click()
    signed_in.wait(lambda: signed_in.row(COURIER).button.icon == ICON, "the icon")
    file = signed_in.core.folders.pictures / "mdi6.account-heart.svg"
    signed_in.wait(file.is_file, "the drawing")
    signed_in.close()
    signed_in.start()
    icons = signed_in.app.parts.theme.icons
    drawn = icons.pixmap(ICON, QColor("red"), 24).toImage()
    assert drawn != icons.pixmap("play", QColor("red"), 24).toImage()


def test_a_button_from_elsewhere_gets_its_drawing(signed_in) -> None:
    icons = signed_in.app.parts.theme.icons
    usual = icons.pixmap(ICON, QColor("red"), 24).toImage()
    signed_in.change(COURIER, icon=ICON)
    signed_in.wait(lambda: icons.pixmap(ICON, QColor("red"), 24).toImage() != usual, "the drawing")


def test_a_search_that_finds_no_icon_says_what_else_there_is(signed_in) -> None:
    choose(menu_of(signed_in, COURIER), "Edit…")
    picker = signed_in.dialog("edit").form.icons
    picker.search.setText("xyzzy")
    assert "No icon is called “xyzzy”" in picker.nothing.text()
    picker.search.setText("")
    assert not picker.nothing.isVisibleTo(picker)
    assert len(shown(picker)) >= 40
