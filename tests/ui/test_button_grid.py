from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QItemSelectionModel, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent, QRegion
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication

from flowbutton.bridge.button_filter import ButtonFilter, Favourites, Group
from flowbutton.bridge.button_model import ButtonModel
from flowbutton.domain.button import Behaviour, Confirm
from flowbutton.domain.press import Door
from flowbutton.domain.run import RunState
from flowbutton.domain.settings import LookSettings, Scheme, TileSize
from flowbutton.ui.button_grid import ButtonGrid
from flowbutton.ui.grid_intents import MenuIntent, PressIntent
from tests.fakes import FakeTime
from tests.samples import BUTTONS, COURIER, COURIER_RUN, DIGEST, NOW, ON_CALL, STAND_UP, button, run

Key = Qt.Key
WINDOW, KEYBOARD = Door.WINDOW, Door.KEYBOARD
NO_MODIFIER = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def model(qapp):
    model = ButtonModel(NOW)
    model.set_buttons(BUTTONS)
    return model


@pytest.fixture
def grid(theme, model, qtbot):
    grid = ButtonGrid(theme, ButtonFilter(model, model), TileSize.BIG)
    qtbot.addWidget(grid)
    grid.resize(1000, 400)
    grid.show()
    qtbot.waitExposed(grid)
    grid.tester = QAbstractItemModelTester(
        grid.model(), QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    return grid


def test_big_tiles_are_medium_ones_where_not_even_one_could_be_seen_whole(grid, theme):
    def size():
        return grid._delegate.metrics.size

    assert size() is TileSize.BIG
    grid.resize(1000, 110)
    assert size() is TileSize.MEDIUM
    assert grid.tile_rect(grid.model().index(0, 0)).bottom() < grid.height()
    grid.resize(1000, 400)
    assert size() is TileSize.BIG
    theme.apply(LookSettings(text_percent=200))
    grid.resize(1000, 200)
    assert size() is TileSize.MEDIUM


@pytest.fixture
def pressed(grid):
    intents = []
    grid.pressed_button.connect(intents.append)
    return intents


def key(grid, which, *, repeats=False, modifiers=Qt.KeyboardModifier.NoModifier, text=""):
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(grid, QKeyEvent(kind, which, modifiers, text, repeats))


def mouse(grid, kind, point, button=Qt.MouseButton.LeftButton):
    where = QPointF(point)
    at = QPointF(grid.viewport().mapToGlobal(point))
    held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else button
    event = QMouseEvent(kind, where, at, button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(grid.viewport(), event)


def middle(grid, row) -> QPoint:
    return grid.visualRect(grid.model().index(row, 0)).center()


def click(grid, point, button=Qt.MouseButton.LeftButton):
    mouse(grid, QEvent.Type.MouseButtonPress, point, button)
    mouse(grid, QEvent.Type.MouseButtonRelease, point, button)


def go(grid, row):
    grid.setCurrentIndex(grid.model().index(row, 0))


def test_the_tiles_fill_the_width_side_by_side(grid) -> None:
    tops = {grid.visualRect(grid.model().index(row, 0)).top() for row in range(4)}
    assert grid.columns == 4
    assert len(tops) == 1
    assert grid.viewport().width() - grid.visualRect(grid.model().index(3, 0)).right() < 8


def test_a_click_presses_a_tile_once(grid, pressed) -> None:
    click(grid, middle(grid, 1))
    assert pressed == [PressIntent(COURIER.id, WINDOW)]


def test_the_second_half_of_a_double_click_presses_nothing(grid, pressed) -> None:
    point = middle(grid, 1)
    click(grid, point)
    mouse(grid, QEvent.Type.MouseButtonDblClick, point)
    mouse(grid, QEvent.Type.MouseButtonRelease, point)
    assert len(pressed) == 1


def test_letting_go_elsewhere_presses_nothing(grid, pressed) -> None:
    mouse(grid, QEvent.Type.MouseButtonPress, middle(grid, 1))
    mouse(grid, QEvent.Type.MouseButtonRelease, middle(grid, 2))
    assert pressed == []


def test_the_gaps_and_other_mouse_buttons_press_nothing(grid, pressed) -> None:
    click(grid, grid.visualRect(grid.model().index(1, 0)).topLeft() + QPoint(1, 1))
    click(grid, middle(grid, 1), Qt.MouseButton.RightButton)
    click(grid, QPoint(500, 399))
    assert pressed == []


@pytest.mark.parametrize("which", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_keys_press_the_tile_with_the_focus_and_do_not_repeat(grid, pressed, which) -> None:
    go(grid, 1)
    key(grid, which)
    key(grid, which, repeats=True)
    assert pressed == [PressIntent(COURIER.id, KEYBOARD)]


def test_control_asks_first(grid, pressed) -> None:
    go(grid, 1)
    key(grid, Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert pressed == [PressIntent(COURIER.id, KEYBOARD, asks=True)]


def test_without_a_tile_keys_press_nothing(grid, pressed) -> None:
    grid.search("nothing like it")
    key(grid, Key.Key_Space)
    assert pressed == []


def test_the_last_tile_adds_a_button(grid, pressed, qtbot) -> None:
    go(grid, len(BUTTONS))
    with qtbot.waitSignal(grid.add_wanted):
        key(grid, Key.Key_Space)
    with qtbot.waitSignal(grid.add_wanted):
        click(grid, middle(grid, len(BUTTONS)))
    assert pressed == []


@pytest.mark.parametrize(
    ("keys", "row"),
    [
        ([Key.Key_Down], 4),
        ([Key.Key_Down, Key.Key_Up], 0),
        ([Key.Key_Right, Key.Key_Right, Key.Key_Left], 1),
        ([Key.Key_End], 7),
        ([Key.Key_End, Key.Key_Home], 0),
        ([Key.Key_PageDown], 4),
        ([Key.Key_PageDown, Key.Key_PageUp], 0),
    ],
)
def test_arrows_go_in_two_dimensions(grid, keys, row) -> None:
    go(grid, 0)
    for one in keys:
        key(grid, one)
    assert grid.currentIndex().row() == row


def test_from_right_to_left_the_arrows_change_sides(grid) -> None:
    grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    go(grid, 0)
    key(grid, Key.Key_Left)
    assert grid.currentIndex().row() == 1
    key(grid, Key.Key_Right)
    assert grid.currentIndex().row() == 0
    key(grid, Key.Key_Down)
    assert grid.currentIndex().row() == 4


def test_the_focus_begins_at_the_first_tile(grid, qtbot) -> None:
    grid.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: grid.currentIndex().row() == 0)
    assert grid.current_button() == DIGEST.id


def test_tab_leaves_the_grid(grid) -> None:
    assert not grid.tabKeyNavigation()


def test_assistive_technology_presses_by_selecting(grid, pressed) -> None:
    flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
    grid.selectionModel().select(grid.model().index(1, 0), flag)
    assert pressed == [PressIntent(COURIER.id, WINDOW)]
    assert not grid.selectionModel().hasSelection()


def test_moving_the_focus_selects_nothing(grid, pressed) -> None:
    go(grid, 0)
    key(grid, Key.Key_Down)
    assert not grid.selectionModel().hasSelection()
    assert pressed == []


def test_a_tile_with_the_focus_or_the_pointer_may_be_pressed_soon(grid, qtbot) -> None:
    with qtbot.waitSignal(grid.pointed) as told:
        go(grid, 3)
    assert told.args == [ON_CALL.id]
    with qtbot.waitSignal(grid.pointed) as told:
        grid.entered.emit(grid.model().index(1, 0))
    assert told.args == [COURIER.id]
    with qtbot.assertNotEmitted(grid.pointed):
        go(grid, len(BUTTONS))


def test_the_menu_key_wants_the_menu_of_the_tile_with_the_focus(grid, qtbot) -> None:
    go(grid, 1)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
    with qtbot.waitSignal(grid.menu_wanted) as told:
        grid.contextMenuEvent(event)
    at = grid.viewport().mapToGlobal(middle(grid, 1))
    assert told.args == [MenuIntent(COURIER.id, at)]


def test_the_right_button_wants_the_menu_under_the_pointer(grid, qtbot) -> None:
    point = middle(grid, 3)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, point)
    with qtbot.waitSignal(grid.menu_wanted) as told:
        grid.contextMenuEvent(event)
    assert told.args[0].button_id == ON_CALL.id
    point = QPoint(500, 395)
    with qtbot.waitSignal(grid.menu_wanted) as told:
        grid.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, point, point))
    assert told.args[0].button_id == ""


def test_an_armed_press_is_taken_back_by_escape_or_on_its_line(grid, model, pressed, qtbot) -> None:
    model.set_armed(COURIER.id, 5)
    go(grid, 1)
    with qtbot.waitSignal(grid.undo_wanted) as told:
        key(grid, Key.Key_Escape)
    assert told.args == [COURIER.id]
    cell = grid.visualRect(grid.model().index(1, 0))
    status = grid._delegate.metrics.zones(cell, grid.layoutDirection()).status
    with qtbot.waitSignal(grid.undo_wanted):
        click(grid, status.center())
    assert pressed == []
    click(grid, middle(grid, 1) - QPoint(0, 40))
    assert pressed == [PressIntent(COURIER.id, WINDOW)]


def test_escape_takes_nothing_back_when_nothing_is_armed(grid, qtbot) -> None:
    go(grid, 1)
    with qtbot.assertNotEmitted(grid.undo_wanted):
        key(grid, Key.Key_Escape)


def test_letters_are_handed_on(grid, qtbot) -> None:
    with qtbot.waitSignal(grid.typed) as told:
        key(grid, Key.Key_O, text="o")
    assert told.args == ["o"]
    with qtbot.assertNotEmitted(grid.typed):
        grid.keyboardSearch(" ")


def test_a_search_leaves_no_tile_that_adds(grid) -> None:
    grid.search("courier")
    assert grid.model().rowCount() == 1
    grid.search("courie")
    grid.search("")
    assert grid.model().rowCount() == len(BUTTONS) + 1


def test_a_search_that_finds_nothing_says_so(grid, qtbot) -> None:
    before = grid.grab().toImage()
    grid.search("nothing like it")
    empty = grid.grab().toImage()
    grid.search("")
    assert before != empty
    grid.search("nothing like it")
    assert grid.moveCursor(grid.CursorAction.MoveDown, Qt.KeyboardModifier.NoModifier).row() == -1


def test_groups_show_their_own_and_the_tile_that_adds(grid) -> None:
    grid.choose(Group("Operations"))
    assert grid.model().rowCount() == 4
    grid.choose(Favourites())
    assert grid.model().rowCount() == 1


@pytest.mark.parametrize("size", TileSize)
def test_sizes_change_live(grid, size, qtbot) -> None:
    grid.set_size(size)
    heights = {TileSize.BIG: 140, TileSize.MEDIUM: 88, TileSize.LIST: 50}
    assert grid.visualRect(grid.model().index(0, 0)).height() >= heights[size]
    assert (grid.columns == 1) == (size is TileSize.LIST)


def test_the_scroll_bar_is_there_only_when_it_is_needed(grid, model) -> None:
    bar = grid.verticalScrollBar()
    assert not bar.isVisible()
    model.set_buttons([*BUTTONS, *(button(f"B {n}") for n in range(20))])
    assert bar.isVisible()
    assert grid.viewport().width() - grid.visualRect(grid.model().index(3, 0)).right() < 8
    model.set_buttons(BUTTONS)
    assert not bar.isVisible()


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_no_tile_moves_when_the_scroll_bar_comes(grid, direction, qtbot) -> None:
    grid.setLayoutDirection(direction)
    grid.set_size(TileSize.BIG)
    places = []
    for height, scrolls in ((400, False), (200, True)):
        grid.resize(1000, height)
        bar = grid.verticalScrollBar()
        qtbot.waitUntil(lambda bar=bar, scrolls=scrolls: bar.isVisible() == scrolls)
        places.append([grid.tile_rect(grid.model().index(row, 0)) for row in range(4)])
    assert places[0] == places[1]


class Painted(QObject):
    """Keeps what is painted of a viewport."""

    def __init__(self, viewport) -> None:
        super().__init__(viewport)
        self.region = QRegion()
        viewport.installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.region += event.region()
        return False


def test_only_tiles_that_changed_are_painted_anew(grid, model, qtbot) -> None:
    grid.resize(1000, 140)  # one line of tiles can be seen
    painted = Painted(grid.viewport())
    qtbot.waitUntil(lambda: not painted.region.isEmpty())
    QApplication.processEvents()
    painted.region = QRegion()
    model.put_runs([run(one, RunState.SUCCEEDED, ago_s=9) for one in BUTTONS[1:]])
    qtbot.waitUntil(lambda: not painted.region.isEmpty())
    seen = [painted.region.contains(middle(grid, row)) for row in range(grid.columns)]
    assert seen == [False] + [True] * (grid.columns - 1)
    painted.region = QRegion()
    model.put_run(run(BUTTONS[-1], RunState.FAILED, ago_s=1))
    QApplication.processEvents()
    assert painted.region.isEmpty()


def test_the_size_of_text_moves_the_tiles(grid, theme) -> None:
    before = grid.columns
    theme.apply(LookSettings(scheme=Scheme.LIGHT, text_percent=200))
    assert grid.columns < before


def test_what_runs_moves_while_motion_is_allowed(grid, theme, model, qtbot) -> None:
    theme.apply(LookSettings(scheme=Scheme.LIGHT))
    model.put_run(COURIER_RUN)
    qtbot.waitUntil(lambda: grid._delegate.beat.turns > 0)
    model.put_run(replace(COURIER_RUN, state="succeeded", ended_at=NOW))
    qtbot.waitUntil(lambda: not grid._delegate.beat.is_running)


def test_reduced_motion_needs_no_timer(grid, model, qtbot) -> None:
    model.put_run(COURIER_RUN)
    grid.grab()
    assert not grid._delegate.beat.is_running


def test_order_and_names_follow_the_model(grid, model) -> None:
    model.set_buttons((STAND_UP, DIGEST))
    texts = [grid.model().index(row, 0).data() for row in range(grid.model().rowCount())]
    assert texts == [STAND_UP.name, DIGEST.name, "Add a button"]


def test_the_focus_stays_with_its_button_when_others_come_and_go(grid, model) -> None:
    go(grid, 3)
    model.set_buttons(BUTTONS[2:])
    assert grid.current_button() == ON_CALL.id


HOLD = Behaviour(confirm=Confirm.HOLD)


class Held:
    """A grid whose digest wants to be held, by a clock of its own."""

    def __init__(self, grid, model) -> None:
        self.grid, self.model, self.time = grid, model, FakeTime()
        model.set_buttons([replace(BUTTONS[0], behaviour=HOLD), *BUTTONS[1:]])
        grid.holding._clock = self.time.monotonic
        grid.holding._timer.timeout.disconnect()
        self.dropped = []
        grid.let_go.connect(self.dropped.append)

    def pass_(self, seconds) -> None:
        for _ in range(round(seconds / 0.1)):
            self.time.pass_(0.1)
            if self.grid.holding.index is not None:
                self.grid.holding._on_timer()

    def press_key(self, which, *, repeats=False) -> None:
        event = QKeyEvent(QEvent.Type.KeyPress, which, NO_MODIFIER, "", repeats)
        QApplication.sendEvent(self.grid, event)

    def release_key(self, which, *, repeats=False) -> None:
        event = QKeyEvent(QEvent.Type.KeyRelease, which, NO_MODIFIER, "", repeats)
        QApplication.sendEvent(self.grid, event)


@pytest.fixture
def held(grid, model):
    return Held(grid, model)


def test_a_tile_that_wants_it_is_pressed_when_it_was_held_for_long_enough(held, pressed) -> None:
    point = middle(held.grid, 0)
    mouse(held.grid, QEvent.Type.MouseButtonPress, point)
    held.pass_(1.4)
    assert pressed == []
    held.pass_(0.2)
    assert pressed == [PressIntent(DIGEST.id, WINDOW, is_held=True)]
    held.pass_(5)
    mouse(held.grid, QEvent.Type.MouseButtonRelease, point)
    assert len(pressed) == 1
    assert held.dropped == []


def test_letting_go_early_presses_nothing_and_tells(held, pressed) -> None:
    point = middle(held.grid, 0)
    mouse(held.grid, QEvent.Type.MouseButtonPress, point)
    held.pass_(1.4)
    mouse(held.grid, QEvent.Type.MouseButtonRelease, point)
    held.pass_(5)
    assert (pressed, held.dropped) == ([], [DIGEST.id])


def test_a_pointer_that_leaves_the_tile_has_let_it_go(held, pressed) -> None:
    mouse(held.grid, QEvent.Type.MouseButtonPress, middle(held.grid, 0))
    mouse(held.grid, QEvent.Type.MouseMove, middle(held.grid, 0) + QPoint(5, 5))
    assert held.dropped == []
    mouse(held.grid, QEvent.Type.MouseMove, middle(held.grid, 1))
    held.pass_(5)
    assert (pressed, held.dropped) == ([], [DIGEST.id])


@pytest.mark.parametrize("which", [Key.Key_Return, Key.Key_Enter, Key.Key_Space])
def test_keys_hold_too_and_their_repeats_are_no_letting_go(held, pressed, which) -> None:
    go(held.grid, 0)
    held.press_key(which)
    for _ in range(14):
        held.pass_(0.1)
        held.release_key(which, repeats=True)
        held.press_key(which, repeats=True)
    assert pressed == []
    held.pass_(0.2)
    assert pressed == [PressIntent(DIGEST.id, KEYBOARD, is_held=True)]
    for _ in range(30):
        held.pass_(0.1)
        held.release_key(which, repeats=True)
        held.press_key(which, repeats=True)
    held.release_key(which)
    assert len(pressed) == 1


@pytest.mark.parametrize("leave", ["release", "escape", "arrow", "focus"])
def test_a_key_let_go_of_early_presses_nothing(held, pressed, leave) -> None:
    go(held.grid, 0)
    held.press_key(Key.Key_Space)
    held.pass_(1)
    match leave:
        case "release":
            held.release_key(Key.Key_Space)
        case "escape":
            held.press_key(Key.Key_Escape)
        case "arrow":
            held.press_key(Key.Key_Right)
        case "focus":
            held.grid.clearFocus()
            QApplication.sendEvent(held.grid, QFocusEvent(QEvent.Type.FocusOut))
    held.pass_(5)
    assert (pressed, held.dropped) == ([], [DIGEST.id])


def test_ctrl_enter_asks_instead_of_being_held(held, pressed) -> None:
    go(held.grid, 0)
    key(held.grid, Key.Key_Return, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert pressed == [PressIntent(DIGEST.id, KEYBOARD, asks=True)]


def test_a_held_tile_that_counts_down_is_pressed_as_any_other(held, pressed, model) -> None:
    model.set_armed(DIGEST.id, 5)
    click(held.grid, middle(held.grid, 0) - QPoint(0, 40))
    assert pressed == [PressIntent(DIGEST.id, WINDOW)]


def test_a_tile_with_a_form_is_not_held(held, pressed, model) -> None:
    model.set_buttons([replace(BUTTONS[0], behaviour=HOLD, asks=True), *BUTTONS[1:]])
    click(held.grid, middle(held.grid, 0))
    assert pressed == [PressIntent(DIGEST.id, WINDOW)]


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_how_long_it_was_held_can_be_seen(held, direction) -> None:
    grid = held.grid
    grid.setLayoutDirection(direction)
    mouse(grid, QEvent.Type.MouseButtonPress, middle(grid, 0))
    pictures = []
    for _ in range(3):
        pictures.append(grid.viewport().grab().toImage())
        held.pass_(0.5)
    assert pictures[0] != pictures[1] != pictures[2]
