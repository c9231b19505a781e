import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from flowbutton.domain.settings import LookSettings, Scheme
from flowbutton.ui.fonts import Type
from flowbutton.ui.label import Elided, Glyph, HeadGlyph, Label
from flowbutton.ui.tokens import Token


def ink(label):
    return label.palette().color(label.foregroundRole())


def test_a_label_follows_the_look(qtbot, theme):
    label = Label(theme, "Words", Type.HEADING, Token.SOFT)
    qtbot.addWidget(label)
    assert ink(label) == theme.color(Token.SOFT)
    small = label.font().pointSizeF()
    theme.apply(LookSettings(scheme=Scheme.DARK, text_percent=200))
    assert ink(label) == theme.color(Token.SOFT)
    assert label.font().pointSizeF() > small


def test_a_label_can_take_another_colour(qtbot, theme):
    label = Label(theme, "Words")
    qtbot.addWidget(label)
    label.show_token(Token.BAD)
    assert ink(label) == theme.color(Token.BAD)


def test_a_label_on_a_button_keeps_its_own_colour(qtbot, theme):
    button = QPushButton()
    qtbot.addWidget(button)
    label = Label(theme, "Words", token=Token.BAD, parent=button)
    theme.apply(LookSettings(scheme=Scheme.DARK))
    assert ink(label) == theme.color(Token.BAD)


def test_markup_is_shown_as_it_is(qtbot, theme):
    label = Label(theme, "<b>bold</b>", wraps=True)
    qtbot.addWidget(label)
    assert label.textFormat() == Qt.TextFormat.PlainText


def test_a_glyph_paints_and_grows_with_the_text(qtbot, theme):
    glyph = Glyph(theme, "play", Token.OK, 20)
    qtbot.addWidget(glyph)
    small = glyph.sizeHint()
    glyph.resize(small)
    first = glyph.grab().toImage()
    glyph.show_icon("cross-circle", Token.BAD)
    assert glyph.grab().toImage() != first
    theme.apply(LookSettings(scheme=Scheme.LIGHT, text_percent=200))
    assert glyph.sizeHint().width() == 2 * small.width()


def test_a_line_without_room_is_shortened_and_tells_the_whole(qtbot, theme):
    label = Elided(theme, "Default environment · Contoso")
    qtbot.addWidget(label)
    label.resize(300, 20)
    label.grab()
    assert label.toolTip() == ""
    label.resize(60, 20)
    label.grab()
    assert label.toolTip() == "Default environment · Contoso"
    assert label.minimumSizeHint().width() == 1


def test_words_begin_where_the_page_begins_whatever_their_letters(qtbot, theme):
    label = Label(theme, "Order a courier", wraps=True)
    qtbot.addWidget(label)
    assert label.alignment() & Qt.AlignmentFlag.AlignLeft
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert label.alignment() & Qt.AlignmentFlag.AlignRight
    label.setAlignment(Qt.AlignmentFlag.AlignCenter)
    label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert label.alignment() == Qt.AlignmentFlag.AlignCenter


def test_of_several_facts_the_last_ones_are_left_out_whole(qtbot, theme):
    label, only = (Elided(theme, text) for text in ("Three running · 128 today", "Three running"))
    for one in (label, only):
        qtbot.addWidget(one)
        one.resize(only.sizeHint().width() + 4, 30)
    assert label.grab().toImage() == only.grab().toImage()
    assert label.toolTip() == label.text()
    assert only.toolTip() == ""


@pytest.mark.parametrize("name", ["globe", "key", "cross-circle"])
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_an_icon_above_words_begins_where_they_begin(qtbot, theme, name, percent, direction):
    theme.apply(LookSettings(scheme=Scheme.LIGHT, text_percent=percent))
    glyph = HeadGlyph(theme, name, Token.BAD, 32)
    qtbot.addWidget(glyph)
    glyph.setLayoutDirection(direction)
    glyph.resize(glyph.sizeHint())
    image = glyph.grab().toImage()
    ground = image.pixel(image.width() // 2, 0)
    inked = [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) != ground for y in range(image.height()))
    ]
    is_mirrored = direction == Qt.LayoutDirection.RightToLeft
    gap = image.width() - 1 - inked[-1] if is_mirrored else inked[0]
    assert gap <= 1
