import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QMenu, QStyle, QStyleOption

from flowbutton.domain.settings import LookSettings, Scheme
from flowbutton.ui.fonts import FALLBACKS, Type, base_font
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import DARK, LIGHT, TILE_COLORS, Token


def test_the_scheme_that_is_set_gives_the_colours(theme) -> None:
    assert theme.color(Token.BG) == QColor(LIGHT[Token.BG])
    theme.apply(LookSettings(scheme=Scheme.DARK))
    assert theme.is_dark
    assert theme.color(Token.BG) == QColor(DARK[Token.BG])


def test_the_palette_and_the_rules_follow_the_scheme(theme, qapp) -> None:
    theme.apply(LookSettings(scheme=Scheme.DARK))
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK[Token.BG])
    assert DARK[Token.ACCENT] in qapp.styleSheet()


def test_those_who_paint_are_told_of_a_change(theme, qtbot) -> None:
    with qtbot.waitSignal(theme.changed) as told:
        theme.apply(LookSettings(scheme=Scheme.DARK, text_percent=150))
    assert told.args[0].is_dark
    assert told.args[0].text_percent == 150


def test_as_the_system_is_follows_the_system_live(qapp, theme, qtbot) -> None:
    theme.apply(LookSettings(scheme=Scheme.SYSTEM))
    qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.is_dark == (qapp.styleHints().colorScheme() == Qt.ColorScheme.Dark)
    with qtbot.waitSignal(theme.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Light)


def test_a_chosen_scheme_does_not_follow_the_system(qapp, theme, qtbot) -> None:
    with qtbot.assertNotEmitted(theme.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert not theme.is_dark


@pytest.mark.parametrize("percent", [90, 100, 200])
def test_text_grows_in_points_by_what_is_set(theme, percent) -> None:
    before = theme.font(Type.BODY).pointSizeF()
    theme.apply(LookSettings(scheme=Scheme.LIGHT, text_percent=percent))
    assert theme.font(Type.BODY).pointSizeF() == pytest.approx(before * percent / 100)
    assert theme.font(Type.TITLE).pointSizeF() > theme.font(Type.BODY).pointSizeF()
    assert theme.font(Type.SMALL).pointSizeF() < theme.font(Type.BODY).pointSizeF()


@pytest.mark.parametrize("kind", ["QMenu", "QCheckBox", "QTipLabel"])
def test_text_of_every_kind_is_as_big_as_is_set(qapp, theme, kind) -> None:
    """GTK desktops name a font for each kind, and Qt takes them up with the first rules."""
    qapp.setFont(QFont("Serif", 5), kind)
    theme.enforce_rules()
    assert qapp.font(kind) == qapp.font()


def test_the_systems_font_comes_first_unless_it_has_no_name() -> None:
    assert base_font(QFont("Ubuntu", 11), 100).families()[0] == "Ubuntu"
    assert base_font(QFont("Sans Serif", 9), 100).families()[: len(FALLBACKS)] == list(FALLBACKS)


def test_a_font_in_pixels_is_taken_in_points(qapp) -> None:
    font = QFont("Ubuntu")
    font.setPixelSize(20)
    assert base_font(font, 100).pointSizeF() > 0


def test_code_is_told_in_a_font_of_equal_widths(theme) -> None:
    assert "monospace" in theme.font(Type.MONO).families()


def test_lengths_grow_with_the_text_but_never_shrink(theme) -> None:
    assert theme.scaled(10) == 10
    theme.apply(LookSettings(text_percent=90))
    assert theme.scaled(10) == 10
    theme.apply(LookSettings(text_percent=200))
    assert theme.scaled(10) == 20


def test_tile_colours_begin_anew_after_the_twelfth(theme) -> None:
    assert theme.tile_color(12) == QColor(TILE_COLORS[0])


def test_motion_is_what_was_set(theme) -> None:
    assert not theme.moves
    theme.apply(LookSettings(reduces_motion=False))
    assert theme.moves


def test_a_theme_that_left_follows_no_longer(qapp, qtbot) -> None:
    theme = Theme(qapp, LookSettings())
    theme.leave()
    with qtbot.assertNotEmitted(theme.changed):
        qapp.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)


@pytest.mark.parametrize(("percent", "side"), [(100, 16), (200, 32)])
def test_pictures_in_menus_grow_with_their_words(theme, qtbot, percent, side) -> None:
    theme.apply(LookSettings(scheme=Scheme.LIGHT, text_percent=percent))
    menu = QMenu()
    qtbot.addWidget(menu)
    menu.ensurePolished()
    assert (
        menu.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize, QStyleOption(), menu) == side
    )
