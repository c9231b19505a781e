from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetrics, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication

from flowbutton.bridge.log_counts import LogCounts
from flowbutton.bridge.log_model import RunModel
from flowbutton.bridge.log_text import Column
from flowbutton.bridge.log_wish import Chip
from flowbutton.bridge.roles import OBJECT_ROLE
from flowbutton.domain.run import RunState
from flowbutton.domain.settings import LookSettings, Scheme
from flowbutton.ui.fonts import Type
from flowbutton.ui.log_pane import LogPane
from flowbutton.ui.tokens import LIGHT, Token
from tests.samples import (
    COURIER_RUN,
    DIGEST,
    DIGEST_RUN,
    LIGHTS_RUN,
    NOW,
    ON_CALL_RUN,
    RUNS,
    run,
)


@pytest.fixture
def model(qapp):
    model = RunModel(NOW)
    model.put_many(RUNS)
    return model


@pytest.fixture
def pane(theme, model, qtbot):
    pane = LogPane(theme, model)
    qtbot.addWidget(pane)
    pane.resize(1000, 180)
    pane.show()
    qtbot.waitExposed(pane)
    return pane


@pytest.fixture
def table(pane):
    return pane.table


def point(table, row, column) -> QPoint:
    return table.visualRect(table.model().index(row, column)).center()


def mouse(table, kind, where, button=Qt.MouseButton.LeftButton):
    held = button if kind != QEvent.Type.MouseButtonRelease else Qt.MouseButton.NoButton
    event = QMouseEvent(
        kind,
        QPointF(where),
        QPointF(table.viewport().mapToGlobal(where)),
        button if kind != QEvent.Type.MouseMove else Qt.MouseButton.NoButton,
        held if kind != QEvent.Type.MouseMove else Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(table.viewport(), event)


def click(table, where):
    mouse(table, QEvent.Type.MouseButtonPress, where)
    mouse(table, QEvent.Type.MouseButtonRelease, where)


def key(widget, which, *, repeats=False):
    none = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(widget, QKeyEvent(QEvent.Type.KeyPress, which, none, "", repeats))


def shown(pane):
    return [pane.filter.index(row, Column.BUTTON).data() for row in range(pane.filter.rowCount())]


def colors(widget):
    image = widget.grab().toImage()
    return {
        image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())
    }


def test_the_columns_fill_the_width(table) -> None:
    widths = sum(table.columnWidth(column) for column in Column)
    assert widths == table.viewport().width()


def test_rows_are_as_high_as_in_the_picture_and_grow_with_the_text(table, theme) -> None:
    assert table.rowHeight(0) == 32
    theme.apply(LookSettings(scheme=Scheme.LIGHT, text_percent=200))
    assert table.rowHeight(0) == 64
    assert table.sizeHintForRow(0) >= 64


def test_states_are_painted_in_their_colours(table) -> None:
    seen = colors(table)
    for token in (Token.ACCENT, Token.OK, Token.BAD, Token.WARN):
        assert LIGHT[token] in seen


def ground(table, row):
    """The colour of a row where no text is."""
    cell = table.visualRect(table.model().index(row, Column.MESSAGE))
    return table.grab().toImage().pixelColor(cell.right() - 3, cell.top() + 3).name()


def test_the_row_under_the_pointer_is_lit(table) -> None:
    calm, lit = LIGHT[Token.SURFACE], LIGHT[Token.HOVER]
    mouse(table, QEvent.Type.MouseMove, point(table, 1, Column.BUTTON))
    assert [ground(table, row) for row in range(3)] == [calm, lit, calm]
    QApplication.sendEvent(table, QEvent(QEvent.Type.Leave))
    assert ground(table, 1) == calm
    table.entered.emit(table.model().index(2, 0))
    assert ground(table, 2) == lit


def test_the_picture_that_opens_a_run_is_a_link(table, qtbot) -> None:
    hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
    mouse(table, QEvent.Type.MouseMove, point(table, 1, Column.OPEN))
    assert table.viewport().cursor().shape() == hand
    mouse(table, QEvent.Type.MouseMove, point(table, 3, Column.OPEN))
    assert table.viewport().cursor().shape() == arrow
    with qtbot.waitSignal(table.open_wanted) as told:
        click(table, point(table, 1, Column.OPEN))
    assert told.args == [DIGEST_RUN]
    with qtbot.assertNotEmitted(table.open_wanted):
        click(table, point(table, 3, Column.OPEN))
        click(table, point(table, 1, Column.BUTTON))


def test_a_double_click_wants_the_details_but_not_on_the_link(pane, table, qtbot) -> None:
    with qtbot.waitSignal(pane.details_wanted) as told:
        table.doubleClicked.emit(table.model().index(2, Column.MESSAGE))
    assert told.args == [ON_CALL_RUN]
    with qtbot.assertNotEmitted(pane.details_wanted):
        table.doubleClicked.emit(table.model().index(2, Column.OPEN))


@pytest.mark.parametrize("which", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_wants_the_details_once(pane, table, qtbot, which) -> None:
    wanted = []
    pane.details_wanted.connect(wanted.append)
    key(table, which)
    assert wanted == []
    table.setCurrentIndex(table.model().index(1, 0))
    key(table, which)
    key(table, which, repeats=True)
    assert wanted == [DIGEST_RUN]
    key(table, Qt.Key.Key_Down)
    assert table.current_run() == ON_CALL_RUN


def test_a_cancelled_run_is_told_quietly(table, model) -> None:
    model.put(run(DIGEST, RunState.CANCELLED, ago_s=0, press_id="cancelled", ended_at=NOW))
    cell = table.visualRect(table.model().index(0, Column.STATE))
    image = table.grab().toImage().copy(cell)
    seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(30)}
    assert LIGHT[Token.SOFT] in seen


def test_the_row_with_the_focus_is_lit_and_marked(table) -> None:
    table.setFocus()
    table.setCurrentIndex(table.model().index(2, Column.BUTTON))
    cell = table.visualRect(table.currentIndex())
    image = table.grab().toImage()
    accent = QColor(LIGHT[Token.ACCENT])
    assert image.pixelColor(cell.center().x(), cell.bottom()) == accent
    for side in (0, table.viewport().width() - 1):  # around the row, not around a cell
        assert image.pixelColor(side, cell.center().y()) == accent
    assert ground(table, 2) == LIGHT[Token.HOVER]


def test_a_press_is_found_again_in_the_log(table) -> None:
    table.take_focus_of(ON_CALL_RUN.press_id)
    assert table.current_run() == ON_CALL_RUN
    table.take_focus_of("nobody")
    assert table.current_run() == ON_CALL_RUN


def test_narrow_panes_leave_columns_out(pane, table) -> None:
    pane.resize(560, 180)
    assert table.isColumnHidden(Column.DURATION)
    assert not table.isColumnHidden(Column.MESSAGE)
    pane.resize(360, 180)
    assert table.isColumnHidden(Column.MESSAGE)
    used = sum(table.columnWidth(column) for column in Column if not table.isColumnHidden(column))
    assert used == table.viewport().width()
    pane.resize(1000, 180)
    assert not table.isColumnHidden(Column.MESSAGE)


def test_beside_a_page_a_name_has_room(pane, table, theme) -> None:
    pane.resize(580, 180)
    name = QFontMetrics(theme.font(Type.BODY)).horizontalAdvance("Send the daily digest")
    assert table.columnWidth(Column.BUTTON) > name


def test_an_empty_log_says_what_will_be_there(theme, qtbot) -> None:
    pane = LogPane(theme, RunModel(NOW))
    qtbot.addWidget(pane)
    pane.resize(1000, 180)
    assert LIGHT[Token.SOFT] in colors(pane.table)
    assert pane.table._nothing() == "Runs you start appear here"
    pane.header.choose(Chip.FAILED)
    assert pane.table._nothing() == "No run is like that"
    assert pane.menu() is None


def test_the_end_of_the_rows_wants_older_ones(pane, table, model, qtbot) -> None:
    model.put_many([run(DIGEST, ago_s=9000 + n, press_id=f"o{n}") for n in range(30)])
    bar = table.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 20)
    with qtbot.assertNotEmitted(pane.older_wanted):
        bar.setValue(10)
    with qtbot.waitSignal(pane.older_wanted):
        bar.setValue(bar.maximum())


def test_chips_show_their_runs_and_their_counts(pane, model) -> None:
    texts = [pane.header._chips.button(number).text() for number in range(3)]
    assert texts == ["All", "Running 1", "Failed 1"]
    pane.header.choose(Chip.FAILED)
    assert shown(pane) == ["Page the on-call"]
    model.put(replace(COURIER_RUN, state=RunState.FAILED))
    assert pane.header._chips.button(2).text() == "Failed 2"
    assert len(shown(pane)) == 2


def test_the_search_in_the_log_opens_and_closes(pane) -> None:
    pane.header.filter_button.click()
    assert pane.search.isVisible()
    pane.search.setText("mail")
    assert shown(pane) == ["Send the daily digest"]
    key(pane, Qt.Key.Key_Escape)
    assert not pane.search.isVisible()
    assert len(shown(pane)) == 4
    key(pane, Qt.Key.Key_Escape)


def test_the_pane_folds_down_to_its_header(pane, qtbot) -> None:
    with qtbot.waitSignal(pane.folded) as told:
        pane.header.fold_button.click()
    assert told.args == [True]
    assert pane.is_folded
    assert pane.maximumHeight() == pane.header.sizeHint().height()
    assert pane.header.fold_button.accessibleName() == "Show the status log"
    pane.fold(is_folded=True)
    pane.header.filter_button.click()
    assert not pane.is_folded
    assert pane.header.fold_button.accessibleName() == "Fold the status log"


def test_going_to_the_log_unfolds_it_and_stands_on_a_row(pane, table) -> None:
    pane.fold(is_folded=True)
    pane.focus_log()
    assert not pane.is_folded
    assert table.current_run() == COURIER_RUN
    table.setCurrentIndex(table.model().index(2, 0))
    pane.focus_log()
    assert table.current_run() == ON_CALL_RUN


def actions(pane):
    return {action.text(): action for action in pane.menu().actions() if action.text()}


def test_the_menu_offers_what_applies(pane, table) -> None:
    table.take_focus_of(LIGHTS_RUN.press_id)
    queued = ["Details", "Take the press back", "Run again…", "Copy receipt", "Hide"]
    assert list(actions(pane)) == queued
    table.take_focus_of(DIGEST_RUN.press_id)
    assert "Open run" in actions(pane)


def test_a_run_without_a_button_cannot_run_again(pane, table, model) -> None:
    model.put(replace(DIGEST_RUN, button=""))
    table.take_focus_of(DIGEST_RUN.press_id)
    assert "Run again…" not in actions(pane)


@pytest.mark.parametrize(
    ("text", "signal"),
    [
        ("Details", "details_wanted"),
        ("Open run", "open_wanted"),
        ("Run again…", "again_wanted"),
        ("Copy receipt", "receipt_wanted"),
        ("Hide", "hide_wanted"),
    ],
)
def test_the_menu_hands_the_run_over(pane, table, qtbot, text, signal) -> None:
    table.take_focus_of(DIGEST_RUN.press_id)
    menu = pane.menu()
    action = next(action for action in menu.actions() if action.text() == text)
    with qtbot.waitSignal(getattr(pane, signal)) as told:
        action.trigger()
    assert told.args == [DIGEST_RUN]


@pytest.mark.parametrize(
    ("text", "signal"), [("Stop waiting", "stop_wanted"), ("Cancel the run…", "cancel_wanted")]
)
def test_a_run_under_way_can_be_left_alone_or_cancelled(pane, table, qtbot, text, signal) -> None:
    table.take_focus_of(COURIER_RUN.press_id)
    with qtbot.waitSignal(getattr(pane, signal)) as told:
        actions(pane)[text].trigger()
    assert told.args == [COURIER_RUN]


def test_a_queued_press_can_be_taken_back(pane, table, model, qtbot) -> None:
    queued = replace(COURIER_RUN, state=RunState.QUEUED)
    model.put(queued)
    table.take_focus_of(COURIER_RUN.press_id)
    assert not {"Stop waiting", "Cancel the run…"} & set(actions(pane))
    with qtbot.waitSignal(pane.stop_wanted) as told:
        actions(pane)["Take the press back"].trigger()
    assert told.args == [queued]


def test_a_run_that_was_let_go_can_be_followed_again(pane, table, model, qtbot) -> None:
    let_go = replace(COURIER_RUN, state=RunState.ACCEPTED, is_stopped=True, follows=True)
    model.put(let_go)
    table.take_focus_of(COURIER_RUN.press_id)
    assert "Stop waiting" not in actions(pane)
    with qtbot.waitSignal(pane.follow_wanted) as told:
        actions(pane)["Follow again"].trigger()
    assert told.args == [let_go]


# offscreen there is no keyboard to grab
@pytest.mark.qt_log_ignore("grabbing the keyboard")
def test_the_menu_opens_by_key_and_by_mouse(pane, table, qtbot) -> None:
    table.setCurrentIndex(table.model().index(1, 0))
    with qtbot.waitSignal(table.menu_wanted):
        table.contextMenuEvent(
            QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
        )
    where = point(table, 2, Column.BUTTON)
    with qtbot.waitSignal(table.menu_wanted):
        table.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, where))
    assert table.current_run() == ON_CALL_RUN
    opened = QApplication.activePopupWidget()
    assert opened is not None
    opened.close()
    nowhere = QPoint(10, 175)
    table.setCurrentIndex(table.model().index(-1, 0))
    with qtbot.assertNotEmitted(table.menu_wanted):
        table.contextMenuEvent(QContextMenuEvent(QContextMenuEvent.Reason.Mouse, nowhere, nowhere))
    pane._on_table_menu_wanted(nowhere)


def test_export_is_handed_on(pane, qtbot) -> None:
    with qtbot.waitSignal(pane.export_wanted):
        pane.header.export_button.click()


def test_the_header_keeps_names_where_there_is_no_room_for_words(pane) -> None:
    assert pane.header.filter_button.text() == "Filter"
    pane.resize(500, 180)
    assert pane.header.filter_button.text() == ""
    assert pane.header.filter_button.accessibleName() == "Filter the status log"
    assert pane.header.title.isVisible()
    pane.resize(360, 180)
    assert not pane.header.title.isVisible()


def test_nothing_in_the_header_is_cut_however_long_its_words_are(pane, qtbot) -> None:
    pane.resize(800, 180)
    pane.header.show_counts(LogCounts(running=123_456_789, failed=123_456_789))
    parts = pane.header.stops
    for width in range(800, 560, -40):
        pane.resize(width, 180)
        qtbot.waitUntil(
            lambda: all(
                part.width() >= part.sizeHint().width()
                for part in (pane.header.title, *parts)
                if part.isVisible()
            )
        )


def test_in_the_narrowest_window_no_chip_is_cut(pane, qtbot) -> None:
    pane.header.show_counts(LogCounts(running=1, failed=7, today=128))
    pane.resize(360, 180)
    chips = pane.header._chips.buttons()
    qtbot.waitUntil(lambda: all(chip.width() >= chip.sizeHint().width() for chip in chips))
    for chip in chips:
        assert chip.isVisible()
        place = QRect(chip.mapTo(pane.header, QPoint()), chip.size())
        assert pane.header.rect().contains(place)


def test_with_the_largest_text_a_chip_is_left_out_before_one_is_cut(pane, theme, qtbot) -> None:
    theme.apply(LookSettings(text_percent=200))
    pane.header.show_counts(LogCounts(running=123, failed=7, today=128))
    pane.resize(360, 180)
    everything, running, failed = pane.header._chips.buttons()
    assert (everything.isVisible(), running.isVisible(), failed.isVisible()) == (True, False, True)
    qtbot.waitUntil(lambda: failed.width() >= failed.sizeHint().width())
    pane.header.choose(Chip.RUNNING)
    assert running.isVisible()  # what is chosen is seen
    pane.resize(1000, 180)
    assert everything.isVisible()
    assert failed.isVisible()


def test_what_runs_moves_while_motion_is_allowed(theme, table, qtbot) -> None:
    assert not table._delegate.beat.is_running
    theme.apply(LookSettings(scheme=Scheme.LIGHT))
    qtbot.waitUntil(lambda: table._delegate.beat.turns > 0)


def test_from_right_to_left_the_link_is_on_the_left(pane, table) -> None:
    pane.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    cell = table.visualRect(table.model().index(0, Column.OPEN))
    link = table._delegate.open_rect(cell, Qt.LayoutDirection.RightToLeft)
    assert cell.left() < 50
    assert link.left() - cell.left() < 20
    table.grab()


def test_the_runs_of_a_button_are_shown_and_no_others(pane, table) -> None:
    table.setCurrentIndex(pane.filter.index(0, 0))
    run = table.current_run()
    pane.show_runs_of(run.button, run.name)
    shown = {
        pane.filter.index(row, 0).data(OBJECT_ROLE).button for row in range(pane.filter.rowCount())
    }
    assert shown == {run.button}
    assert pane.bar.button.currentText() == run.name
    pane.show_runs_of("never", "Never ran")
    assert pane.filter.rowCount() == 0
    assert pane.bar.button.currentText() == "Never ran"
