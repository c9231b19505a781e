from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QLocale, QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from flowbutton.bridge.log_counts import LogCounts
from flowbutton.bridge.log_filter import RunFilter
from flowbutton.bridge.log_model import RunModel
from flowbutton.bridge.log_text import Column
from flowbutton.bridge.log_wish import Chip, Day, LogWish
from flowbutton.bridge.roles import OBJECT_ROLE, SORT_ROLE, STATUS_ROLE
from flowbutton.bridge.status_text import StatusText, Tone
from flowbutton.domain.advice import Advice
from flowbutton.domain.jumps import Jumps
from flowbutton.domain.press import Door
from flowbutton.domain.run import Output, RunState, Step
from flowbutton.domain.words import say
from tests.samples import (
    COURIER,
    COURIER_RUN,
    DIGEST,
    DIGEST_RUN,
    LIGHTS_RUN,
    NOW,
    ON_CALL,
    ON_CALL_RUN,
    RUNS,
    run,
)

Role = Qt.ItemDataRole


@pytest.fixture(autouse=True)
def british():
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


def judged(model):
    model.judge = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    return model


@pytest.fixture
def model(qapp):
    model = judged(RunModel(NOW))
    model.put_past(RUNS)
    return model


def runs(model):
    return [model.index(row, 0).data(OBJECT_ROLE) for row in range(model.rowCount())]


def cell(model, column, row=0, role=Role.DisplayRole):
    return model.index(row, column).data(role)


def test_the_newest_run_is_on_top(model) -> None:
    assert runs(model) == [COURIER_RUN, DIGEST_RUN, ON_CALL_RUN, LIGHTS_RUN]
    assert model.run_at(0) == COURIER_RUN
    assert model.oldest() == LIGHTS_RUN
    assert model.run_of(DIGEST_RUN.press_id) == DIGEST_RUN
    assert model.run_of("nobody") is None


def test_cells_say_what_the_picture_says(model) -> None:
    texts = [cell(model, column) for column in Column]
    local = COURIER_RUN.started_at.astimezone()
    assert texts == [
        f"{local:%H:%M:%S}",
        "Order a courier",
        "Running",
        "6 s",
        "Get a quote · step 2 of 5",
        "",
    ]
    assert cell(model, Column.DURATION, 1) == "3.4 s"
    assert cell(model, Column.MESSAGE, 1) == "Mail sent to 14 people"
    assert cell(model, Column.MESSAGE, 2) == (
        "Flow is turned off. Turn it on in Power Automate, or here"
    )
    assert cell(model, Column.DURATION, 3) == "—"
    assert cell(model, Column.MESSAGE, 3) == (
        "The service's address was not found. Sends when that is over, until 11:00"
    )


def test_the_state_has_its_shape_and_colour(model) -> None:
    status = cell(model, Column.STATE, 2, STATUS_ROLE)
    assert status == StatusText("Failed", "", "cross-circle", Tone.BAD)


def test_sorting_is_by_native_values(model) -> None:
    assert cell(model, Column.TIME, 0, SORT_ROLE) == COURIER_RUN.started_at.timestamp()
    assert cell(model, Column.DURATION, 1, SORT_ROLE) == pytest.approx(3.4)
    assert cell(model, Column.BUTTON, 1, SORT_ROLE) == "send the daily digest"
    assert cell(model, Column.OPEN, 1, SORT_ROLE) is True


def test_cells_explain_themselves(model) -> None:
    assert "2026" in cell(model, Column.TIME, 0, Role.ToolTipRole)
    assert cell(model, Column.BUTTON, 0, Role.ToolTipRole) == "Order a courier"
    assert "step 2" in cell(model, Column.MESSAGE, 0, Role.ToolTipRole)
    assert cell(model, Column.OPEN, 0, Role.ToolTipRole) == "Open run"
    assert cell(model, Column.OPEN, 3, Role.ToolTipRole) == ""
    assert cell(model, Column.OPEN, 0, Role.AccessibleTextRole) == "Open run"
    assert cell(model, Column.STATE, 0, Role.AccessibleDescriptionRole) == "Running, step 2 of 5."
    assert cell(model, Column.TIME, 0, Role.AccessibleDescriptionRole) is None
    assert cell(model, Column.TIME, 0, Role.DecorationRole) is None
    assert cell(model, Column.TIME, 0, OBJECT_ROLE + 20) is None


def test_columns_have_names(model) -> None:
    names = [model.headerData(column, Qt.Orientation.Horizontal) for column in Column]
    assert names == ["Time", "Button", "State", "Duration", "Message", "Open run"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(0, Qt.Orientation.Horizontal, Role.ToolTipRole) is None
    assert model.rowCount(model.index(0, 0)) == model.columnCount(model.index(0, 0)) == 0
    assert model.data(QModelIndex()) is None


def test_a_run_keeps_its_row(model, qtbot) -> None:
    done = replace(COURIER_RUN, state=RunState.SUCCEEDED, ended_at=NOW)
    with qtbot.waitSignal(model.dataChanged) as changed:
        model.put(done)
    assert changed.args[0].row() == 0
    assert model.rowCount() == 4
    assert cell(model, Column.STATE) == "Succeeded"
    with qtbot.assertNotEmitted(model.dataChanged):
        model.put(done)


def test_a_queued_press_that_is_sent_goes_where_it_begins(model) -> None:
    shown = judged(RunFilter(model))
    late = replace(LIGHTS_RUN, started_at=DIGEST_RUN.started_at + timedelta(microseconds=1))
    model.put(late)
    wanted = [COURIER_RUN, late, DIGEST_RUN, ON_CALL_RUN]
    assert runs(model) == wanted
    assert runs(shown) == wanted
    latest = replace(late, started_at=COURIER_RUN.started_at + timedelta(seconds=1))
    model.put(latest)
    assert runs(shown) == [latest, COURIER_RUN, DIGEST_RUN, ON_CALL_RUN]
    back = replace(latest, started_at=ON_CALL_RUN.started_at - timedelta(seconds=1))
    model.put(back)
    assert runs(model) == runs(shown) == [COURIER_RUN, DIGEST_RUN, ON_CALL_RUN, back]
    assert shown.row_of(back.press_id) == 3


def test_many_new_runs_come_at_once(model, qtbot) -> None:
    inserted = []
    model.rowsInserted.connect(lambda _parent, first, last: inserted.append((first, last)))
    model.put_many([run(DIGEST, ago_s=0, press_id=f"n{n}") for n in range(100)])
    assert inserted == [(0, 99)]


def test_older_pages_go_to_the_end(model) -> None:
    model.put_many([run(DIGEST, ago_s=9000 + n, press_id=f"o{n}") for n in range(3)])
    assert [one.press_id for one in runs(model)][4:] == ["o0", "o1", "o2"]
    model.put(replace(DIGEST_RUN, message=say("later")))
    assert cell(model, Column.MESSAGE, 1) == "later"


def test_the_log_keeps_the_newest(qapp) -> None:
    model = judged(RunModel(NOW, most=5))
    model.put_many([run(DIGEST, RunState.FAILED, ago_s=n, press_id=str(n)) for n in range(8)])
    assert [one.press_id for one in runs(model)] == ["0", "1", "2", "3", "4"]
    model.put(run(DIGEST, ago_s=-1, press_id="new"))
    assert [one.press_id for one in runs(model)] == ["new", "0", "1", "2", "3"]
    assert model.counts.failed == 4
    assert model.run_of("7") is None
    model.put(run(DIGEST, ago_s=2, press_id="2"))
    assert model.counts.failed == 3


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(batches=st.lists(st.lists(st.integers(0, 30), max_size=6), max_size=6))
def test_runs_in_any_order_end_newest_first(qapp, batches) -> None:
    model = judged(RunModel(NOW, most=12))
    every = set()
    for batch in batches:
        model.put_many([run(DIGEST, ago_s=ago, press_id=str(ago)) for ago in batch])
        every |= set(batch)
        shown = [int(one.press_id) for one in runs(model)]
        assert shown == sorted(shown)
        assert all(model.run_of(str(ago)).press_id == str(ago) for ago in shown)
    if len(every) <= 12:
        assert {int(one.press_id) for one in runs(model)} == every


def test_a_press_that_was_held_back_leaves_the_log(model) -> None:
    model.drop(DIGEST_RUN.press_id)
    model.drop("nobody")
    assert runs(model) == [COURIER_RUN, ON_CALL_RUN, LIGHTS_RUN]
    assert model.run_of(COURIER_RUN.press_id) == COURIER_RUN


def test_the_log_can_be_emptied(model) -> None:
    model.clear()
    model.clear()
    assert model.rowCount() == 0
    assert model.oldest() is None
    assert model.counts == LogCounts(today=0)


def test_how_many_runs_there_were_today_is_not_known_before_the_journal_was_read(
    qapp, qtbot
) -> None:
    model = judged(RunModel(NOW))
    model.put(COURIER_RUN)
    assert model.counts == LogCounts(running=1, today=None)
    with qtbot.waitSignal(model.counts_changed) as told:
        model.put_past([COURIER_RUN])
    assert told.args[0] == LogCounts(running=1, today=1)


def test_counts_are_told_when_they_change(model, qtbot) -> None:
    midnight = NOW.astimezone().replace(hour=0, minute=0, second=0)
    today = sum(one.started_at >= midnight for one in RUNS)
    assert model.counts == LogCounts(running=1, failed=1, today=today)
    with qtbot.waitSignal(model.counts_changed) as told:
        model.put(replace(COURIER_RUN, state=RunState.FAILED))
    assert told.args[0] == LogCounts(running=0, failed=2, today=today)
    model.put(replace(ON_CALL_RUN, is_hidden=True))
    assert model.counts.failed == 1


def test_only_running_times_tick(model) -> None:
    changed = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), first.column())))
    model.refresh_times(NOW + timedelta(seconds=1))
    assert changed == [(0, Column.DURATION)]
    assert cell(model, Column.DURATION) == "7 s"


def test_a_new_day_changes_all_times(model) -> None:
    changed = []
    model.dataChanged.connect(lambda first, last: changed.append((first.row(), last.row())))
    model.refresh_times(NOW + timedelta(days=1))
    assert (0, 3) in changed
    assert model.counts.today == 0
    assert " " in cell(model, Column.TIME)


def test_an_empty_log_has_no_times(qapp) -> None:
    model = judged(RunModel(NOW))
    model.refresh_times(NOW + timedelta(days=1))
    assert model.rowCount() == 0


@pytest.mark.parametrize(
    ("its_run", "text"),
    [
        (run(DIGEST, RunState.WAITING), "—"),
        (run(DIGEST, RunState.ACCEPTED, follows=False), "—"),
        (run(DIGEST, RunState.SENDING, ago_s=2), "2 s"),
    ],
)
def test_only_what_counts_is_counted(qapp, its_run, text) -> None:
    model = judged(RunModel(NOW))
    model.put(its_run)
    assert cell(model, Column.DURATION) == text


@pytest.mark.parametrize(
    ("its_run", "text"),
    [
        (run(DIGEST, output=Output("text/plain", 9, "Two\n lines")), "Two lines"),
        (run(DIGEST), ""),
        (run(DIGEST, RunState.RUNNING, step=Step("", 1, 2)), "step 1 of 2"),
        (run(DIGEST, RunState.RUNNING, step=Step("Get a quote", 1, 0)), "Get a quote · step 1"),
        (run(DIGEST, RunState.FAILED, advice=Advice(say("Off."), say("On."))), "Off. On."),
        (run(DIGEST, RunState.FAILED, advice=Advice(say("Off"))), "Off"),
        (run(DIGEST, step=Step("x", 5, 5), message=say("done")), "done"),
    ],
)
def test_the_message_is_one_line(qapp, its_run, text) -> None:
    model = judged(RunModel(NOW))
    model.put(its_run)
    assert cell(model, Column.MESSAGE) == text


def test_thousands_of_changes_do_no_harm(model) -> None:
    changed = []
    model.dataChanged.connect(lambda *args: changed.append(None))
    for number in range(5000):
        model.put(replace(COURIER_RUN, step=Step("x", number % 7, 9)))
    assert len(changed) == 5000


@pytest.fixture
def shown(model):
    return judged(RunFilter(model))


def test_chips_show_their_runs(shown) -> None:
    assert not shown.narrows
    shown.choose(Chip.RUNNING)
    assert runs(shown) == [COURIER_RUN]
    shown.choose(Chip.FAILED)
    shown.choose(Chip.FAILED)
    assert runs(shown) == [ON_CALL_RUN]
    assert shown.narrows
    shown.choose(Chip.ALL)
    assert len(runs(shown)) == 4


def test_text_finds_names_states_and_messages(shown) -> None:
    for words, found in (
        ("page", [ON_CALL_RUN]),
        ("MAIL sent", [DIGEST_RUN]),
        ("queued", [LIGHTS_RUN]),
        ("nothing of it", []),
    ):
        shown.search(words)
        shown.search(words)
        assert runs(shown) == found
    assert shown.narrows


def test_hidden_runs_are_not_shown(shown, model) -> None:
    model.put(replace(ON_CALL_RUN, is_hidden=True))
    assert ON_CALL_RUN.press_id not in [one.press_id for one in runs(shown)]


def test_a_run_comes_and_goes_with_its_state(shown, model) -> None:
    shown.choose(Chip.RUNNING)
    model.put(replace(COURIER_RUN, state=RunState.SUCCEEDED, ended_at=NOW))
    assert runs(shown) == []
    model.put(run(ON_CALL, RunState.SENDING, ago_s=0, press_id="again"))
    assert [one.press_id for one in runs(shown)] == ["again"]


def test_a_column_sorts(shown) -> None:
    shown.sort(Column.DURATION, Qt.SortOrder.AscendingOrder)
    assert runs(shown)[0] == ON_CALL_RUN
    shown.sort(-1)
    assert runs(shown)[0] == COURIER_RUN


def test_a_wish_may_name_a_button_a_door_and_days(shown) -> None:
    shown.show_wish(LogWish(button=ON_CALL_RUN.button))
    assert runs(shown) == [ON_CALL_RUN]
    shown.show_wish(LogWish(door=Door.TRAY))
    assert runs(shown) == [one for one in RUNS if one.door is Door.TRAY]
    shown.show_wish(LogWish().with_day(Day.TODAY, NOW + timedelta(days=1)))
    assert runs(shown) == []
    shown.show_wish(LogWish().with_day(Day.YESTERDAY, NOW + timedelta(days=1)))
    assert len(runs(shown)) == 4
    shown.show_wish(LogWish().with_day(Day.ANY, NOW))
    assert not shown.narrows


def test_rows_are_found_by_their_press(shown) -> None:
    for column in (Column.TIME, Column.BUTTON):
        shown.sort(column)
        for row, one in enumerate(runs(shown)):
            assert shown.row_of(one.press_id) == row
    assert shown.row_of("nobody's") == -1


def test_another_day_is_told_to_all_rows(shown, model, qtbot) -> None:
    with qtbot.waitSignal(shown.dataChanged) as changed:
        model.refresh_times(NOW + timedelta(days=1))
    assert changed.args[0].column() in {Column.TIME, Column.DURATION}


PRESSES = st.integers(0, 11)
STEPS = st.lists(
    st.tuples(st.sampled_from(["put", "many", "drop", "wish", "sort", "clear"]), PRESSES, PRESSES),
    max_size=25,
)
STATES = (RunState.RUNNING, RunState.FAILED, RunState.SUCCEEDED)
WISHES = (
    LogWish(),
    LogWish(chip=Chip.RUNNING),
    LogWish(chip=Chip.FAILED),
    LogWish(words=("order",)),
    LogWish(button=ON_CALL_RUN.button),
    LogWish(since=(NOW - timedelta(seconds=200)).timestamp()),
)


def made(number, how, late_s=0):
    """Return one of a few runs; some began in the same second, some late, some are hidden."""
    base = (COURIER_RUN, ON_CALL_RUN)[number % 2]
    state = STATES[how % 3]
    return replace(
        base,
        press_id=f"press-{number}",
        started_at=NOW - timedelta(seconds=60 * (number // 2) - late_s),
        state=state,
        ended_at=NOW if state.is_final else None,
        is_hidden=how == 11,
    )


def expected(model, wish, column, is_descending):
    """Return the press ids as a plain reading of the wish has them."""
    all_ = [model.run_at(row) for row in range(model.rowCount())]
    left = [
        one
        for one in all_
        if not one.is_hidden
        and wish.takes_run(one)
        and wish.takes_time(one.started_at.timestamp())
        and all(word in one.name.lower() + str(one.state) for word in wish.words)
        and (wish.chip is not Chip.RUNNING or not one.state.is_final)
        and (wish.chip is not Chip.FAILED or one.state is RunState.FAILED)
    ]
    left.sort(key=lambda one: one.press_id, reverse=True)
    left.sort(key=lambda one: one.started_at, reverse=True)
    if column is Column.STATE:
        left.sort(key=lambda one: model.cell(one, column, Role.DisplayRole), reverse=is_descending)
    elif not is_descending:
        left.reverse()
    return [one.press_id for one in left]


@settings(
    max_examples=120, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(steps=STEPS)
def test_whatever_happens_the_wished_runs_are_shown_in_order(qapp, steps) -> None:
    model = RunModel(NOW, most=9)
    shown = judged(RunFilter(model))
    wish, order = LogWish(), (Column.TIME, True)
    for what, number, how in steps:
        match what:
            case "put":
                model.put(made(number, how, late_s=100 * (how % 4)))
            case "many":
                model.put_many(made(one, how) for one in range(number))
            case "drop":
                model.drop(f"press-{number}")
            case "wish":
                wish = WISHES[number % len(WISHES)]
                shown.show_wish(wish)
            case "sort":
                order = ((Column.TIME, Column.STATE)[number % 2], bool(how % 2))
                way = Qt.SortOrder.DescendingOrder if order[1] else Qt.SortOrder.AscendingOrder
                shown.sort(order[0], way)
            case _:
                model.clear()
        found = [one.press_id for one in runs(shown)]
        assert sorted(found) == sorted(expected(model, wish, *order))
        starts = [one.started_at for one in runs(shown)]
        if order[0] is Column.TIME:
            assert starts == sorted(starts, reverse=order[1])
        else:
            words = [model.cell(one, order[0], Role.DisplayRole) for one in runs(shown)]
            assert words == sorted(words, reverse=order[1])
        assert all(shown.row_of(press) == row for row, press in enumerate(found))


@pytest.mark.parametrize("set_by", [timedelta(days=1), timedelta(days=-1)])
def test_a_clock_that_is_set_does_not_change_how_long_a_run_is_under_way(qapp, set_by):
    jumps = Jumps()
    model = RunModel(NOW, jumps=jumps)
    jumps.see(0.0, NOW)
    model.put(run(COURIER, RunState.RUNNING, started_at=NOW, ended_at=None, follows=True))
    later = NOW + timedelta(seconds=12) + set_by
    jumps.see(12.0, later)
    model.refresh_times(later)
    length = model.index(0, Column.DURATION)
    assert (length.data(), length.data(SORT_ROLE)) == ("12 s", 12.0)
