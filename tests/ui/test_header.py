import pytest
from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTranslator
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from flowbutton.domain.account import Account
from flowbutton.domain.settings import LookSettings, Scheme
from flowbutton.ui.account_chip import initials
from flowbutton.ui.header import Header
from flowbutton.ui.tokens import LIGHT, Token

MARA = Account("1", "mara@contoso.com", "Mara Visser", "contoso")


@pytest.fixture
def header(theme, qtbot):
    header = Header(theme)
    qtbot.addWidget(header)
    header.resize(1000, 58)
    header.show()
    qtbot.waitExposed(header)
    return header


def key(widget, which, *, repeats=False):
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, which, none, "", repeats))


def colors(widget):
    image = widget.grab().toImage()
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_words_are_handed_on_as_they_are_typed(header, qtbot) -> None:
    with qtbot.waitSignal(header.search_changed) as told:
        header.field.setText("courier")
    assert told.args == ["courier"]


def test_enter_means_what_is_found_first_once(header) -> None:
    wanted = []
    header.first_wanted.connect(lambda: wanted.append(True))
    key(header.field, Qt.Key.Key_Return)
    assert wanted == []
    header.field.setText("courier")
    key(header.field, Qt.Key.Key_Return)
    key(header.field, Qt.Key.Key_Return, repeats=True)
    assert wanted == [True]


def test_down_goes_on_to_what_was_found(header, qtbot) -> None:
    with qtbot.waitSignal(header.down_wanted):
        key(header.field, Qt.Key.Key_Down)


def test_escape_and_the_cross_clear_the_search(header) -> None:
    header.field.setText("courier")
    assert not header.field.clear_button.isHidden()
    key(header.field, Qt.Key.Key_Escape)
    assert header.field.text() == ""
    assert header.field.clear_button.isHidden()
    key(header.field, Qt.Key.Key_Escape)
    header.field.setText("x")
    header.field.setText("xy")
    header.field.clear_button.click()
    assert header.field.text() == ""
    key(header.field, Qt.Key.Key_Backspace)


def test_the_shortcut_is_shown_while_the_field_is_empty_and_wide_enough(header) -> None:
    def chip():
        image = header.field.grab().toImage()
        return image.pixelColor(image.width() - 15, image.height() // 2).name()

    assert chip() == LIGHT[Token.BG]
    header.field.setText("courier")
    assert chip() != LIGHT[Token.BG]
    header.field.clear()
    header.field.setFixedWidth(120)
    assert chip() == LIGHT[Token.SURFACE]


def test_buttons_say_what_is_wanted(header, qtbot) -> None:
    with qtbot.waitSignal(header.add_wanted):
        header.add_button.click()
    with qtbot.waitSignal(header.settings_wanted):
        header.settings_button.click()


def test_the_menu_of_accounts_is_wanted_below_the_chip(header, qtbot) -> None:
    with qtbot.waitSignal(header.account_wanted) as told:
        header.account_chip.click()
    chip = header.account_chip
    assert chip.mapFromGlobal(told.args[0]) == QPoint(0, chip.height() + 2)


def test_the_chip_tells_who_is_signed_in(header) -> None:
    chip = header.account_chip
    assert chip.accessibleName() == "Sign in"
    before = chip.sizeHint().width()
    header.show_account(MARA)
    assert chip.accessibleName() == "Account: Mara Visser"
    assert chip.toolTip() == "mara@contoso.com"
    assert chip.sizeHint().width() != before
    assert LIGHT[Token.GLYPH] in colors(chip)


def test_a_name_that_is_only_a_domain_is_not_said_twice(header) -> None:
    header.show_account(Account("1", "contoso.com@contoso.com", "contoso.com"))
    assert header.account_chip._words() == ("contoso.com", "")


def test_a_very_long_name_does_not_push_the_rest_away(header) -> None:
    header.show_account(Account("1", "m@c.com", "M" * 200))
    assert header.account_chip.sizeHint().width() < 300


def test_narrow_headers_leave_the_name_out(header) -> None:
    header.show_account(MARA)
    wide = header.account_chip.sizeHint().width()
    header.resize(500, 58)
    assert header.account_chip.sizeHint().width() < wide
    header.resize(1000, 58)
    assert header.account_chip.sizeHint().width() == wide
    assert header.minimumSizeHint().width() == 1


def test_the_chip_shows_pointer_and_focus(header) -> None:
    chip = header.account_chip
    chip.setFocus()
    assert LIGHT[Token.ACCENT] in colors(chip)
    chip.setDown(True)
    image = chip.grab().toImage()
    assert image.pixelColor(image.width() // 2, 3) == QColor(LIGHT[Token.HOVER])


def test_everything_grows_with_the_text(header, theme) -> None:
    before = header.field.height()
    theme.apply(LookSettings(scheme=Scheme.LIGHT, text_percent=200))
    assert header.field.height() > before
    assert header.add_button.height() == header.field.height()
    assert header.settings_button.iconSize() == QSize(36, 36)


def test_from_right_to_left_the_picture_is_on_the_right(header, theme) -> None:
    header.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    header.show_account(MARA)
    theme.apply(LookSettings(scheme=Scheme.LIGHT))
    image = header.field.grab().toImage()
    assert image.pixelColor(15, image.height() // 2).name() == LIGHT[Token.BG]
    assert header.field.textMargins().right() > 16
    header.account_chip.grab()


def test_an_icon_button_is_pressed_by_enter_once(header) -> None:
    wanted = []
    header.settings_wanted.connect(lambda: wanted.append(True))
    key(header.settings_button, Qt.Key.Key_Return)
    key(header.settings_button, Qt.Key.Key_Return, repeats=True)
    key(header.settings_button, Qt.Key.Key_A)
    assert wanted == [True]


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Mara Visser", "MV"),
        ("Mara de Visser", "MV"),
        ("mara.visser@contoso.com", "MV"),
        ("Mara", "M"),
        ("(x)", "?"),
        ("", "?"),
        ("Élodie Ørsted", "ÉØ"),
    ],
)
def test_initials_are_of_the_first_and_the_last_word(name, letters) -> None:
    assert initials(name) == letters


def test_a_very_narrow_header_leaves_the_pencil_out(qtbot, theme):
    window = QWidget()
    qtbot.addWidget(window)
    header = Header(theme, window)
    header.resize(800, 60)
    window.show()
    assert header.edit_button.isVisible()
    with qtbot.waitSignal(header.edit_wanted):
        header.edit_button.click()
    theme.apply(LookSettings(text_percent=200))
    header.resize(590, 60)
    assert not header.edit_button.isVisible()


class Wordy(QTranslator):
    """A language in which adding takes a long word."""

    @override
    def translate(self, context, source_text, disambiguation=None, n=-1):
        return "Hinzufügenlassen" if (context, source_text) == ("Header", "Add") else None


def test_a_word_that_has_no_room_gives_way_to_its_picture(qtbot, theme, qapp):
    wordy = Wordy()
    qapp.installTranslator(wordy)
    try:
        window = QWidget()
        header = Header(theme, window)
        qtbot.addWidget(window)
        window.show()
        for width, text in ((800, "Hinzufügenlassen"), (360, ""), (800, "Hinzufügenlassen")):
            header.resize(width, 60)
            assert header.add_button.text() == text
            assert header.add_button.accessibleName() == "Hinzufügenlassen"
    finally:
        qapp.removeTranslator(wordy)


def test_the_field_says_in_whole_words_what_it_is_for(header) -> None:
    assert header.field.placeholderText() == "Find or run a button"
    header.resize(360, 58)
    header.field.resize(110, 34)
    assert header.field.placeholderText() == "Find"
    header.field.resize(40, 34)
    assert header.field.placeholderText() == ""
    header.field.resize(300, 34)
    assert header.field.placeholderText() == "Find or run a button"
