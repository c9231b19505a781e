import pytest
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from flowbutton.domain.settings import LookSettings, Scheme
from flowbutton.ui.choice_row import ChoiceRow
from flowbutton.ui.contrast import SystemContrast, high_contrast
from flowbutton.ui.field_button import FieldButton
from flowbutton.ui.message_card import MessageCard, Tone
from flowbutton.ui.pill import Pill, PillLook
from flowbutton.ui.push import Kind, Push
from flowbutton.ui.switch import Switch
from flowbutton.ui.theme import Theme
from flowbutton.ui.tick_list import TickList
from flowbutton.ui.tokens import LIGHT, PAIRS, TILE_COLORS, Token, contrast


class FakeContrast(QObject):
    """A system that wants high contrast when it is told to."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.is_high = False

    def want(self, *, high) -> None:
        self.is_high = high
        self.changed.emit()


def palette_of(window, text, highlight, on_highlight):
    palette = QPalette()
    role = QPalette.ColorRole
    for where, color in (
        (role.Window, window),
        (role.WindowText, text),
        (role.Highlight, highlight),
        (role.HighlightedText, on_highlight),
    ):
        palette.setColor(where, QColor(color))
    return palette


@pytest.mark.parametrize(
    "palette",
    [
        ("#000000", "#ffffff", "#1aebff", "#000000"),
        ("#ffffff", "#000000", "#37006e", "#ffffff"),
        ("#000000", "#ffff00", "#008000", "#ffffff"),
        ("#000000", "#00ff00", "#00007f", "#ffffff"),  # a highlight that is hardly seen
    ],
)
def test_every_pair_is_told_apart_in_the_systems_own_colours(palette) -> None:
    colors = high_contrast(palette_of(*palette))
    assert set(colors) == set(Token)
    assert {color for token, color in colors.items() if token is not Token.HOVER} <= set(palette)
    assert colors[Token.HOVER] != colors[Token.BG]
    for front, behind, least in PAIRS:
        assert contrast(colors[front], colors[behind]) >= least
    assert colors[Token.LINE] == palette[1]
    assert colors[Token.TRACK] != colors[Token.ACCENT]  # how far a run is can be seen


@pytest.fixture
def wish():
    return FakeContrast()


@pytest.fixture
def plain(qapp, wish):
    font, palette = qapp.font(), qapp.palette()
    theme = Theme(qapp, LookSettings(scheme=Scheme.LIGHT), contrast=wish)
    yield theme
    theme.leave()
    qapp.setStyleSheet("")
    qapp.setPalette(palette)
    qapp.setFont(font)


def test_the_window_follows_the_wish_live_and_goes_back(plain, wish, qtbot) -> None:
    assert plain.color(Token.LINE) == QColor(LIGHT[Token.LINE])
    with qtbot.waitSignal(plain.changed):
        wish.want(high=True)
    assert plain.color(Token.LINE) == plain.color(Token.INK)
    assert plain.tile_color(3) == plain.color(Token.RAISED)
    assert plain.swatch_color(3) == QColor(TILE_COLORS[3])
    wish.want(high=False)
    assert plain.color(Token.LINE) == QColor(LIGHT[Token.LINE])
    assert plain.tile_color(3) == QColor(TILE_COLORS[3])


def test_the_system_is_asked_where_it_can_be(qapp) -> None:
    system = SystemContrast(qapp.styleHints())
    assert not system.is_high


def test_an_older_qt_wants_nothing() -> None:
    assert not SystemContrast(QObject()).is_high


def test_a_system_that_wants_it_is_followed() -> None:
    class Hints(QObject):
        contrastPreferenceChanged = Signal()  # noqa: N815 - as Qt has it

        def contrastPreference(self):
            return Qt.ContrastPreference.HighContrast

    class Style:
        def __init__(self) -> None:
            self.hints = Hints()

        def accessibility(self):
            return self.hints

    style = Style()
    assert SystemContrast(style).is_high


@pytest.fixture
def high(plain, wish):
    wish.want(high=True)
    plain.enforce_rules()
    return plain


@pytest.mark.parametrize("tone", Tone)
def test_every_card_has_an_edge_where_all_grounds_are_the_same(high, qtbot, tone) -> None:
    card = MessageCard(high, tone)
    card.show_text("The flow is turned off.")
    qtbot.addWidget(card)
    card.resize(300, 80)
    image = card.grab().toImage()
    for x, y in ((0, 40), (299, 40), (150, 0), (150, 79)):
        assert contrast(image.pixelColor(x, y).name(), high.color(Token.BG).name()) > 3


def test_buttons_without_a_card_have_no_edge(high, qtbot) -> None:
    card = MessageCard(high, Tone.BAD)
    card.show_buttons_only()
    qtbot.addWidget(card)
    card.resize(300, 80)
    assert card.grab().toImage().pixelColor(0, 40) == high.color(Token.SURFACE)


def primary(theme):
    return Push(theme, "Run", Kind.PRIMARY)


def chip(theme):
    pill = Pill(theme, "Running 3", PillLook.CHIP)
    pill.setChecked(True)
    return pill


def changed_by_focus(theme, qtbot, make):
    """How many points of a widget are clearly others while it has the focus, and around it."""
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    one, other = make(theme), make(theme)
    row.addWidget(one)
    row.addWidget(other)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    other.setFocus()
    qtbot.waitUntil(other.hasFocus)
    plain = one.grab().toImage()
    one.setFocus()
    qtbot.waitUntil(one.hasFocus)
    ringed = one.grab().toImage()
    changed = sum(
        contrast(plain.pixelColor(x, y).name(), ringed.pixelColor(x, y).name()) > 3
        for x in range(plain.width())
        for y in range(plain.height())
    )
    return changed, 2 * (one.width() + one.height())


@pytest.mark.parametrize("make", [primary, chip])
def test_the_focus_is_seen_on_what_is_filled_with_the_colour_of_the_text(high, qtbot, make) -> None:
    changed, around = changed_by_focus(high, qtbot, make)
    assert changed > around - 40


def line(theme):
    return QLineEdit("Fabrikam Paper")


def plain_push(theme):
    return Push(theme, "Cancel")


def field(theme):
    button = FieldButton(theme, "clock")
    button.show_content("30 November 2026")
    return button


def ticks(theme):
    return TickList(theme, ("First", "Second"))


def choice(theme):
    return ChoiceRow(theme, "key", "Sign in to Microsoft", "Your browser opens.")


@pytest.mark.parametrize("make", [line, plain_push, field, ticks, choice])
def test_the_focus_is_a_ring_much_stronger_than_the_lines_around(high, qtbot, make) -> None:
    changed, around = changed_by_focus(high, qtbot, make)
    assert changed > 1.5 * around


def test_the_focus_is_seen_on_a_switch_that_is_on(high, qtbot) -> None:
    def switch(_theme):
        switch = Switch("Pay at once")
        switch.setChecked(True)
        return switch

    changed, _around = changed_by_focus(high, qtbot, switch)
    assert changed > 60


def test_the_ring_is_stronger_only_where_all_lines_are(plain, wish) -> None:
    before = plain.focus_pen().width()
    wish.want(high=True)
    assert (before, plain.focus_pen().width()) == (2, 3)
    assert plain.focus_pen().color() == plain.color(Token.ACCENT)
