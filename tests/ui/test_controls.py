from PySide6.QtGui import QColor, QPalette

from flowbutton.domain.settings import LookSettings, Scheme
from flowbutton.ui.controls import Label, icon_button, plain_button, primary_button, quiet_button
from flowbutton.ui.fonts import Type
from flowbutton.ui.tokens import DARK, LIGHT, Token


def color(label) -> QColor:
    return label.palette().color(QPalette.ColorRole.WindowText)


def test_a_label_has_the_font_and_colour_of_its_kind_and_follows_the_theme(theme, qtbot) -> None:
    label = Label(theme, "Hello", Type.TITLE, Token.BAD)
    qtbot.addWidget(label)
    assert label.font() == theme.font(Type.TITLE)
    assert color(label) == QColor(LIGHT[Token.BAD])
    theme.apply(LookSettings(scheme=Scheme.DARK))
    assert color(label) == QColor(DARK[Token.BAD])
    label.set_token(Token.OK)
    assert color(label) == QColor(DARK[Token.OK])


def test_a_label_shows_markup_as_it_is(theme, qtbot) -> None:
    label = Label(theme, "<b>bold</b>")
    qtbot.addWidget(label)
    label.adjustSize()
    assert label.sizeHint().width() > label.fontMetrics().horizontalAdvance("<b>bold</b>") - 2


def test_buttons_carry_their_words_and_pictures(theme, qtbot) -> None:
    for make in (primary_button, plain_button, quiet_button):
        button, bare = make(theme, "Run", "play"), make(theme, "Run")
        qtbot.addWidget(button)
        qtbot.addWidget(bare)
        assert button.text() == "Run"
        assert not button.icon().isNull()
        assert bare.icon().isNull()


def test_a_button_of_one_picture_has_a_name_and_takes_the_focus(theme, qtbot) -> None:
    button = icon_button(theme, "gear", "Settings")
    qtbot.addWidget(button)
    assert button.accessibleName() == button.toolTip() == "Settings"
    assert not button.icon().isNull()
