import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget

from flowbutton.bridge.button_row import TileRow
from flowbutton.bridge.palette_model import PaletteModel
from flowbutton.bridge.palette_rows import NewButton, PaletteCommand, rows_for
from flowbutton.bridge.status_text import StatusText, Tone
from flowbutton.ui.fonts import Type
from flowbutton.ui.palette import Palette, Taken
from tests.samples import BUTTONS, COURIER, COURIER_RUN, DIGEST, DIGEST_RUN, LIGHTS, NOW
from tests.ui import window_pages

TILES = (
    TileRow(DIGEST, DIGEST_RUN, key_hint="1"),
    TileRow(COURIER, COURIER_RUN, key_hint="2"),
    TileRow(LIGHTS),
)
COMMANDS = (
    PaletteCommand("add", "Add a button", "plus", "Ctrl+N"),
    PaletteCommand("quit", "Quit FlowButton", "power"),
)


@pytest.fixture
def window(qtbot):
    window = QWidget()
    window.resize(900, 600)
    window.before = QPushButton("before", window)
    qtbot.addWidget(window)
    window.show()
    window.activateWindow()
    window.before.setFocus()
    qtbot.waitUntil(window.before.hasFocus)
    return window


@pytest.fixture
def palette(theme, window):
    model = PaletteModel(NOW)
    palette = Palette(theme, model, window)
    palette.typed.connect(lambda text: model.show_rows(rows_for(TILES, COMMANDS, text), NOW))
    palette.kept = model
    return palette


@pytest.fixture
def taken(palette):
    entries = []
    palette.taken.connect(entries.append)
    return entries


def test_it_opens_with_what_runs_first(palette) -> None:
    palette.open()
    assert palette.isVisible()
    assert palette.field.hasFocus()
    assert palette.entry() == TILES[1]


def test_words_choose_what_fits_best(palette) -> None:
    palette.open()
    palette.field.setText("digest")
    assert palette.entry() == TILES[0]
    assert palette.kept.rowCount() == 1


def test_enter_takes_the_entry_and_closes(palette, taken, window) -> None:
    palette.open()
    palette.field.setText("lights")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert taken == [Taken(TILES[2])]
    assert not palette.isVisible()
    assert window.before.hasFocus()


def test_control_enter_asks_for_the_inputs(palette, taken) -> None:
    palette.open()
    QTest.keyClick(palette.field, Qt.Key.Key_Enter, Qt.KeyboardModifier.ControlModifier)
    assert taken == [Taken(TILES[1], asks=True)]


def test_escape_closes_and_goes_back(palette, taken, window) -> None:
    palette.open("x")
    QTest.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert taken == []
    assert window.before.hasFocus()
    palette.close_it()


def test_the_arrows_go_through_the_rows_and_stop_at_the_ends(palette) -> None:
    palette.open()
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.entry() == TILES[0]
    QTest.keyClick(palette.field, Qt.Key.Key_PageDown)
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.entry() == TILES[2]
    QTest.keyClick(palette.field, Qt.Key.Key_PageUp)
    assert palette.entry() == TILES[1]
    QTest.keyClick(palette.field, Qt.Key.Key_Tab)
    assert palette.field.hasFocus()


def test_a_sign_finds_commands(palette, taken) -> None:
    palette.open("> quit")
    assert palette.entry() == COMMANDS[1]
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert taken == [Taken(COMMANDS[1])]


def test_no_command_like_that_takes_nothing(palette, taken) -> None:
    palette.open("> nothing of the kind")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert taken == []
    assert palette.isVisible()
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert taken == [Taken(COMMANDS[0])]


def test_what_is_not_there_can_be_added(palette) -> None:
    palette.open("Pay the rent")
    assert palette.entry() == NewButton("Pay the rent")


def test_a_click_on_a_row_takes_it(palette, taken) -> None:
    palette.open()
    palette.list.clicked.emit(palette.kept.index(1))
    assert taken == [Taken(TILES[0])]


def test_a_click_beside_the_card_closes_it(palette) -> None:
    palette.open()
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=palette.card.geometry().center())
    assert palette.isVisible()
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(3, 590))
    assert not palette.isVisible()


def test_it_covers_the_window_and_its_card_keeps_inside(palette, window) -> None:
    palette.open()
    window.resize(QSize(360, 300))
    assert palette.size() == window.size()
    assert palette.card.geometry().right() < 360
    assert palette.card.geometry().bottom() < 300


def test_it_stays_where_it_is_when_a_row_changes(palette) -> None:
    palette.open()
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    palette.typed.emit("")
    assert palette.entry() == TILES[0]


def test_every_kind_of_row_is_painted(palette, theme) -> None:
    for text in ("", "> ", "unheard of"):
        palette.open(text)
        assert not palette.grab().isNull()
    theme.changed.emit(None)
    assert palette.list.accessibleName()


@pytest.mark.parametrize("width", [200, 280, 330, 600])
def test_a_name_is_seen_whole_before_its_status_is(palette, theme, width) -> None:
    delegate = palette.list.itemDelegate()
    status = StatusText("Succeeded", "2 min ago", tone=Tone.OK, glyph="check-circle")
    keys = 60
    text = delegate.words_beside(TILES[0], status, width, keys)
    small, medium = (QFontMetrics(theme.font(kind)) for kind in (Type.SMALL, Type.MEDIUM))
    name = medium.horizontalAdvance("Send the daily digest")
    assert (text == "Succeeded · 2 min ago") is (width == 600)
    assert not text or 26 + name + 20 + small.horizontalAdvance(text) + keys <= width


def test_seven_buttons_below_their_headings_end_above_the_hint(theme, qtbot) -> None:
    window = window_pages.palette(theme)
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    rows = window.palette_over.list
    last = rows.visualRect(rows.model().index(len(BUTTONS) - 1, 0))
    assert rows.verticalScrollBar().maximum() == 0
    assert last.bottom() < rows.viewport().height() - 1


def test_in_a_small_window_the_hint_keeps_to_its_line(palette, window) -> None:
    palette.open()
    height = palette.hint.height()
    window.resize(360, 480)
    assert palette.hint.height() == height


def test_a_shortcut_is_left_out_before_a_name_is_cut_short(palette) -> None:
    delegate = palette.list.itemDelegate()
    assert delegate.has_room_for("Ctrl+1", TILES[0], 330)
    assert not delegate.has_room_for("Ctrl+1", TILES[0], 200)
