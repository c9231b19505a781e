import itertools

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSplitter, QWidget

from flowbutton.bridge.log_model import RunModel
from flowbutton.bridge.log_text import Column
from flowbutton.bridge.log_wish import Day
from flowbutton.bridge.roles import OBJECT_ROLE
from flowbutton.domain.press import Door
from flowbutton.ui.log_look import LogLook, look_from
from flowbutton.ui.log_pane import LogPane
from flowbutton.ui.log_window import LogDock
from flowbutton.ui.program_view import MOST_LINES
from tests.samples import NOW, ON_CALL_RUN, RUNS


@pytest.fixture
def pane(theme, qtbot):
    model = RunModel(NOW)
    model.put_many(RUNS)
    split = QSplitter(Qt.Orientation.Vertical)
    pane = LogPane(theme, model)
    split.addWidget(QWidget())
    split.addWidget(pane)
    qtbot.addWidget(split)
    pane.dock, pane.split = LogDock(split, pane), split
    split.resize(1000, 400)
    split.show()
    qtbot.waitExposed(split)
    return pane


def ink(icon, state):
    """Return the pixels of an icon that are not empty."""
    image = icon.pixmap(QSize(32, 32), QIcon.Mode.Normal, state).toImage()
    return sum(image.pixelColor(x, y).alpha() > 0 for x in range(32) for y in range(32))


def names(pane):
    rows = range(pane.filter.rowCount())
    return [pane.filter.index(row, 0).data(OBJECT_ROLE).name for row in rows]


def choose(menu, text):
    next(action for action in menu.actions() if action.text() == text).trigger()


def test_a_column_is_hidden_and_comes_back(pane):
    choose(pane.look_menu().columns, "Message")
    assert pane.table.isColumnHidden(Column.MESSAGE)
    assert pane.look.hidden == {Column.MESSAGE}
    assert not pane.table.isColumnHidden(Column.BUTTON)
    choose(pane.look_menu().columns, "Message")
    assert not pane.table.isColumnHidden(Column.MESSAGE)


def test_hidden_columns_leave_their_room_to_the_others(pane):
    before = pane.table.columnWidth(Column.MESSAGE)
    choose(pane.look_menu().columns, "Duration")
    assert pane.table.columnWidth(Column.MESSAGE) > before


def test_rows_are_sorted_from_the_menu_and_from_the_headings(pane):
    newest_first = names(pane)
    choose(pane.look_menu().orders, "By button")
    assert names(pane) == sorted(newest_first)
    heading = pane.table.horizontalHeader()
    assert heading.isHidden()
    choose(pane.look_menu(), "Show the headings")
    assert not heading.isHidden()
    heading.sectionClicked.emit(Column.BUTTON)
    assert names(pane) == sorted(newest_first, reverse=True)
    heading.sectionClicked.emit(Column.TIME)
    assert names(pane) == newest_first


@pytest.fixture(params=Qt.LayoutDirection)
def heading(request, qapp):
    """The headings of a log that reads from the left, from the right, or as the system does."""
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(request.param)
    pane = request.getfixturevalue("pane")
    choose(pane.look_menu(), "Show the headings")
    yield pane.table.horizontalHeader()
    qapp.setLayoutDirection(before)


def has_words(heading, column) -> bool:
    """Return whether something is to be read in a heading."""
    image = heading.grab().toImage()
    ground = image.pixelColor(0, 0)
    left, width = heading.sectionViewportPosition(column), heading.sectionSize(column)
    spots = itertools.product(range(left, left + width), range(heading.height() - 2))
    return any(image.pixelColor(x, y) != ground for x, y in spots)


def test_every_column_has_its_heading_but_the_one_of_pictures(heading):
    for column in (Column.TIME, Column.BUTTON, Column.STATE, Column.MESSAGE):
        assert has_words(heading, column), column
    assert not has_words(heading, Column.OPEN)


def test_the_run_with_the_focus_keeps_it_in_another_order(pane):
    pane.table.setCurrentIndex(pane.filter.index(2, 0))
    run = pane.table.current_run()
    choose(pane.look_menu().orders, "Oldest first")
    assert pane.table.current_run() == run


@pytest.mark.parametrize("text", ["", "no", "{}", '{"sort": [99, true]}', "[1]"])
def test_a_look_that_is_not_understood_is_the_usual_one(text):
    assert look_from(text) == LogLook()


def test_a_look_is_kept_as_text():
    look = LogLook(frozenset({Column.TIME}), Column.STATE, False, True, True)
    assert look_from(look.to_text()) == look


def test_the_log_gets_a_window_of_its_own_and_comes_back(pane, qtbot):
    choose(pane.look_menu(), "In a window of its own")
    window = pane.window()
    assert window is not pane.split
    assert window.windowTitle() == "Status log"
    assert window.isVisible()
    assert pane.isVisible()
    assert pane.split.count() == 1
    assert not pane.header.fold_button.isVisible()
    window.close()
    assert pane.window() is pane.split
    assert pane.isVisible()
    assert pane.header.fold_button.isVisible()
    assert not pane.look.is_apart


def test_a_folded_log_is_unfolded_in_its_window(pane):
    pane.fold(is_folded=True)
    pane.use_look(LogLook(is_apart=True))
    assert pane.table.isVisible()


def test_runs_are_narrowed_by_button_door_and_day(pane):
    pane.header.filter_button.click()
    bar = pane.bar
    assert bar.button.count() == 5
    bar.button.setCurrentIndex(bar.button.findText(ON_CALL_RUN.name))
    assert names(pane) == [ON_CALL_RUN.name]
    bar.button.setCurrentIndex(0)
    bar.door.setCurrentIndex(bar.door.findText("From the tray"))
    assert names(pane) == [one.name for one in RUNS if one.door is Door.TRAY]
    bar.door.setCurrentIndex(0)
    bar.day.setCurrentIndex(bar.day.findData(Day.YESTERDAY))
    assert names(pane) == []
    pane.header.filter_button.click()
    assert len(names(pane)) == 4
    assert not pane.filter.narrows


def test_the_choices_go_below_the_words_in_a_narrow_window(pane):
    pane.header.filter_button.click()
    before = pane.bar.height()
    pane.split.resize(420, 400)
    assert pane.bar.sizeHint().height() > before


def test_the_program_has_a_tab_of_its_own(pane, qtbot):
    with qtbot.waitSignal(pane.program.watched) as watched:
        pane.header.tabs.setCurrentIndex(1)
    assert watched.args == [True]
    assert not pane.table.isVisible()
    assert not pane.header.filter_button.isVisible()
    pane.fold(is_folded=True)
    assert not pane.program.isVisible()
    pane.fold(is_folded=False)
    pane.header.tabs.setCurrentIndex(0)
    assert pane.table.isVisible()
    assert pane.header.filter_button.isVisible()


def test_lines_are_bounded_and_followed_while_their_end_is_in_sight(pane):
    pane.header.tabs.setCurrentIndex(1)
    view = pane.program
    view.add("".join(f"line {n}\n" for n in range(MOST_LINES + 50)))
    assert view.text.blockCount() == MOST_LINES
    bar = view.text.verticalScrollBar()
    assert bar.value() == bar.maximum()
    bar.setValue(10)
    view.add("one more\n")
    assert bar.value() < bar.maximum()
    assert view.copy._text.endswith("one more\n")


def test_what_can_be_ticked_has_a_tick_of_the_size_of_icons(pane):
    menu = pane.look_menu()
    actions = [*menu.actions(), *menu.columns.actions(), *menu.orders.actions()]
    icons = [action.icon() for action in actions if action.isCheckable()]
    assert all(ink(icon, QIcon.State.On) for icon in icons)
    assert not any(ink(icon, QIcon.State.Off) for icon in icons)


def test_where_there_is_room_for_one_of_both_a_row_is_seen_and_no_headings(pane):
    choose(pane.look_menu(), "Show the headings")
    heading = pane.table.horizontalHeader()
    both = heading.sizeHint().height() + pane.table.row_height
    pane.table.resize(600, both)
    assert not heading.isHidden()
    pane.table.resize(600, both - 1)
    assert heading.isHidden()
    assert pane.table.viewport().height() >= pane.table.row_height
    assert pane.look.has_headings
