from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from flowbutton.bridge.button_filter import AllButtons, ButtonFilter, Favourites, Group
from flowbutton.bridge.button_model import ButtonModel
from flowbutton.bridge.button_row import TileRow
from flowbutton.bridge.progress import Progress
from flowbutton.bridge.roles import OBJECT_ROLE, PROGRESS_ROLE, SORT_ROLE, STATUS_ROLE
from flowbutton.bridge.status_text import StatusText, Tone
from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.jumps import Jumps
from flowbutton.domain.run import RunState, Step
from flowbutton.domain.words import say
from tests.samples import (
    BUTTONS,
    COURIER,
    COURIER_RUN,
    DEPLOY,
    DIGEST,
    DIGEST_RUN,
    INVOICE,
    LIGHTS,
    NOW,
    ON_CALL,
    button,
    run,
)

Role = Qt.ItemDataRole


def judged(model):
    model.judge = QAbstractItemModelTester(
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    return model


@pytest.fixture
def model(qapp):
    model = judged(ButtonModel(NOW))
    model.set_buttons(BUTTONS)
    model.set_past({})
    return model


def names(model):
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def line(model, row=0):
    return model.index(row).data(STATUS_ROLE).line


class Heard:
    """Counts the signals of a model."""

    def __init__(self, model) -> None:
        self.changed, self.inserted, self.removed, self.moved, self.reset = [], [], [], [], []
        model.dataChanged.connect(
            lambda first, last: self.changed.extend(range(first.row(), last.row() + 1))
        )
        model.rowsInserted.connect(lambda _p, first, last: self.inserted.append((first, last)))
        model.rowsRemoved.connect(lambda _p, first, last: self.removed.append((first, last)))
        model.layoutChanged.connect(lambda *args: self.moved.append(args))
        model.modelReset.connect(lambda: self.reset.append(True))


def test_rows_are_the_buttons_in_their_order(model) -> None:
    assert names(model) == [one.name for one in BUTTONS]
    assert model.buttons() == BUTTONS
    assert model.index(0).data(OBJECT_ROLE) == TileRow(DIGEST, key_hint="1")
    assert model.index(2).data(SORT_ROLE) == 2
    assert model.rowCount(model.index(0)) == 0
    assert model.data(QModelIndex()) is None
    assert model.index(0).data(Role.DecorationRole) is None
    assert model.index(0).data(OBJECT_ROLE + 20) is None


def test_what_stays_is_left_alone(model) -> None:
    heard = Heard(model)
    model.set_buttons(BUTTONS)
    assert (heard.changed, heard.inserted, heard.removed, heard.moved) == ([], [], [], [])


def test_new_buttons_come_in_one_stretch_and_old_ones_go_by_themselves(model) -> None:
    heard = Heard(model)
    fresh = (button("One"), button("Two"))
    model.set_buttons((DIGEST, *fresh, INVOICE))
    assert heard.inserted == [(1, 2)]
    assert len(heard.removed) == 5
    assert heard.reset == []
    assert model.buttons() == (DIGEST, *fresh, INVOICE)


def test_a_button_that_moves_takes_its_run_along(model) -> None:
    model.put_run(DIGEST_RUN)
    heard = Heard(model)
    model.set_buttons((*BUTTONS[1:], DIGEST))
    assert heard.moved
    assert heard.inserted == []
    assert model.row_of(DIGEST.id).run == DIGEST_RUN


def test_a_button_that_comes_back_has_its_newest_run(model) -> None:
    model.put_run(run(DIGEST, RunState.RUNNING, press_id="p"))
    model.set_buttons(BUTTONS[1:])
    model.put_run(run(DIGEST, RunState.SUCCEEDED, press_id="p", ended_at=NOW))
    model.set_buttons(BUTTONS)
    assert model.row_of(DIGEST.id).run.state is RunState.SUCCEEDED
    model.set_buttons(BUTTONS[1:])
    model.clear_runs()
    model.set_buttons(BUTTONS)
    assert model.row_of(DIGEST.id).run is None


def test_a_button_restored_after_a_restart_has_the_run_of_the_journal(qapp) -> None:
    model = ButtonModel(NOW)
    model.set_buttons(BUTTONS[1:])
    model.set_past({DIGEST.id: run(DIGEST, press_id="p")})
    model.put_run(run(DIGEST, press_id="late"))
    model.drop_run("late")
    model.set_buttons(BUTTONS[1:])
    model.set_past({DIGEST.id: run(DIGEST, press_id="p")})
    model.set_buttons(BUTTONS)
    assert model.row_of(DIGEST.id).run.press_id == "p"


def test_the_focus_follows_a_button_that_moves(model) -> None:
    followed = QPersistentModelIndex(model.index(0))
    model.set_buttons((*BUTTONS[1:], DIGEST))
    assert followed.row() == len(BUTTONS) - 1
    assert followed.data() == DIGEST.name


def test_time_passes_in_one_signal_for_neighbours(model) -> None:
    for one in (BUTTONS[0], BUTTONS[1], BUTTONS[2], BUTTONS[5]):
        model.put_run(run(one, RunState.RUNNING, ago_s=3))
    ranges = []
    model.dataChanged.connect(lambda first, last: ranges.append((first.row(), last.row())))
    model.refresh_times(NOW + timedelta(seconds=1))
    assert ranges == [(0, 2), (5, 5)]
    model.set_buttons(())
    model.refresh_times(NOW + timedelta(seconds=2))
    assert len(ranges) == 2


def test_runs_that_change_together_are_one_signal_for_neighbours(model) -> None:
    ranges = []
    model.dataChanged.connect(lambda first, last: ranges.append((first.row(), last.row())))
    runs = [run(BUTTONS[at], RunState.RUNNING, ago_s=3) for at in (5, 0, 1, 2)]
    model.put_runs([*runs, replace(runs[0], state=RunState.SUCCEEDED, ended_at=NOW)])
    assert ranges == [(0, 2), (5, 5)]
    assert model.row_of(BUTTONS[5].id).run.state is RunState.SUCCEEDED
    model.put_runs(runs[1:])
    assert len(ranges) == 2


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(orders=st.lists(st.lists(st.sampled_from(range(len(BUTTONS))), unique=True), max_size=4))
def test_any_order_after_any_other_is_shown(model, orders) -> None:
    for order in orders:
        model.set_buttons([BUTTONS[at] for at in order])
        assert model.buttons() == tuple(BUTTONS[at] for at in order)


def test_the_first_nine_have_a_digit_unless_some_are_favourites(model) -> None:
    many = [button(f"B {n}") for n in range(12)]
    model.set_buttons(many)
    hints = [model.row_at(row).key_hint for row in range(12)]
    assert hints == [*"123456789", "", "", ""]
    assert model.button_of_key("3") == many[2]
    stars = [replace(one, is_favourite=at in {4, 11}) for at, one in enumerate(many)]
    model.set_buttons(stars)
    assert model.button_of_key("1") == stars[4]
    assert model.button_of_key("2") == stars[11]
    assert model.button_of_key("3") is None


def test_a_run_changes_one_row_only(model) -> None:
    heard = Heard(model)
    model.put_run(COURIER_RUN)
    assert heard.changed == [1]
    assert line(model, 1) == "Running · step 2 of 5 · 6 s"
    assert model.index(1).data(PROGRESS_ROLE) == Progress(0.4)
    assert model.ticks
    model.put_run(COURIER_RUN)
    assert heard.changed == [1]


def test_a_run_of_a_button_that_is_gone_changes_nothing(model) -> None:
    heard = Heard(model)
    model.put_run(run(button("Gone")))
    assert heard.changed == []
    assert not model.ticks


def test_an_older_run_does_not_hide_a_newer_one(model) -> None:
    model.put_run(DIGEST_RUN)
    model.put_run(run(DIGEST, RunState.FAILED, ago_s=900))
    assert model.row_of(DIGEST.id).run == DIGEST_RUN


def test_a_press_that_was_held_back_leaves_the_button_as_it_was(model) -> None:
    model.put_run(DIGEST_RUN)
    held = run(DIGEST, RunState.SENDING, ago_s=0, press_id="held")
    model.put_run(held)
    model.put_run(replace(held, follows=False))
    model.drop_run("held")
    assert model.row_of(DIGEST.id).run == DIGEST_RUN
    model.drop_run("nobody")
    assert model.row_of(DIGEST.id).run == DIGEST_RUN


def test_two_presses_can_be_held_back_apart(model) -> None:
    model.put_run(DIGEST_RUN)
    model.put_run(run(DIGEST, RunState.SENDING, ago_s=0, press_id="one"))
    model.put_run(run(COURIER, RunState.SENDING, ago_s=0, press_id="two"))
    model.drop_run("one")
    model.drop_run("two")
    assert model.row_of(DIGEST.id).run == DIGEST_RUN
    assert model.row_of(COURIER.id).run is None


def test_what_was_known_is_shown_at_the_start(model) -> None:
    model.set_past({DIGEST.id: DIGEST_RUN, COURIER.id: COURIER_RUN})
    assert model.row_of(DIGEST.id).run == DIGEST_RUN
    model.set_past({DIGEST.id: run(DIGEST, ago_s=5000)})
    assert model.row_of(DIGEST.id).run == DIGEST_RUN


def test_nothing_is_said_of_runs_before_the_journal_was_read(qapp) -> None:
    model = judged(ButtonModel(NOW))
    model.set_buttons((DIGEST, DEPLOY))
    spoken = [model.index(row).data(Role.AccessibleDescriptionRole) for row in (0, 1)]
    assert [line(model), line(model, 1)] == ["", ""]
    assert spoken == ["Control plus 1.", "Asks before it runs. Control plus 2."]
    model.set_buttons((DIGEST, DEPLOY, LIGHTS))
    assert line(model, 2) == ""
    heard = Heard(model)
    model.set_past({DIGEST.id: DIGEST_RUN})
    model.set_buttons((DIGEST, DEPLOY, LIGHTS, COURIER))
    assert heard.changed[:3] == [0, 1, 2]
    assert [line(model, row) for row in range(4)] == [
        "Succeeded · 2 min ago",
        "Asks before it runs",
        "Never run",
        "Never run",
    ]
    spoken = model.index(2).data(Role.AccessibleDescriptionRole)
    assert spoken.startswith("Never run. ")


def test_what_a_press_of_this_start_will_do_is_said_before_the_journal_was_read(qapp) -> None:
    model = judged(ButtonModel(NOW))
    model.set_buttons((DIGEST,))
    model.set_armed(DIGEST.id, 5)
    assert line(model) == "Runs in 5 s — Undo"
    spoken = model.index(0).data(Role.AccessibleDescriptionRole)
    assert spoken.startswith("Runs in a moment. Escape takes it back.")
    model.set_armed(DIGEST.id, 0)
    model.put_run(run(DIGEST, RunState.SENDING, ago_s=0, press_id="one"))
    assert line(model) == "Sending…"


def test_a_press_that_is_held_back_shows_what_was_read_meanwhile(qapp) -> None:
    model = judged(ButtonModel(NOW))
    model.set_buttons((DIGEST, COURIER))
    model.put_run(run(DIGEST, RunState.SENDING, ago_s=0, press_id="one"))
    model.put_run(run(COURIER, RunState.SENDING, ago_s=0, press_id="two"))
    model.set_past({DIGEST.id: DIGEST_RUN})
    model.drop_run("one")
    model.drop_run("two")
    assert model.row_of(DIGEST.id).run == DIGEST_RUN
    assert line(model, 1) == "Never run"


def test_time_passes_only_in_rows_that_then_read_otherwise(model) -> None:
    model.put_run(DIGEST_RUN)
    model.put_run(COURIER_RUN)
    model.refresh_times(NOW)
    heard = Heard(model)
    model.refresh_times(NOW + timedelta(hours=1))
    assert heard.changed == [1]  # nobody has read the other one yet
    model.refresh_times(NOW)
    assert line(model) == "Succeeded · 2 min ago"
    del heard.changed[:]
    model.refresh_times(NOW + timedelta(seconds=1))
    assert heard.changed == [1]
    model.refresh_times(NOW + timedelta(seconds=90))
    assert heard.changed == [1, 0, 1]
    assert line(model) == "Succeeded · 3 min ago"


def test_the_usual_length_moves_the_progress(model) -> None:
    model.put_run(run(DIGEST, RunState.RUNNING, ago_s=10))
    model.set_typical(DIGEST.id, 40.0)
    model.set_typical("nobody", 40.0)
    assert model.index(0).data(PROGRESS_ROLE) == Progress(0.25)


def test_an_armed_press_says_so_until_it_is_over(model) -> None:
    model.set_armed(DIGEST.id, 5)
    model.set_armed("nobody", 5)
    assert line(model) == "Runs in 5 s — Undo"
    model.set_armed(DIGEST.id, 0)
    assert line(model) == "Never run"


def test_a_remark_answers_a_press_until_something_happens(model) -> None:
    model.set_remark(DIGEST.id, "Already running, 12 s")
    model.set_remark("nobody", "x")
    assert line(model) == "Already running, 12 s"
    spoken = model.index(0).data(Role.AccessibleDescriptionRole)
    assert spoken.startswith("Already running, 12 s. Never run.")
    model.put_run(run(DIGEST, RunState.SENDING, ago_s=0))
    assert line(model) == "Sending…"


def test_a_screen_reader_gets_name_and_state(model) -> None:
    model.put_run(DIGEST_RUN)
    index = model.index(0)
    assert index.data(Role.AccessibleTextRole) == "Send the daily digest"
    assert index.data(Role.AccessibleDescriptionRole) == "Succeeded 2 minutes ago. Control plus 1."


def test_the_tool_tip_is_the_whole_name_and_the_note(model) -> None:
    model.set_buttons((replace(DIGEST, note="Call Mara"),))
    assert model.index(0).data(Role.ToolTipRole) == "Send the daily digest\nCall Mara"


def test_the_tool_tip_says_what_is_wrong_and_what_to_do(model) -> None:
    wrong = Advice(say("The flow is turned off"), say("Turn it on"), Fix.TURN_ON)
    model.set_advice(DIGEST.id, wrong)
    tip = model.index(0).data(Role.ToolTipRole)
    assert tip == "Send the daily digest\nThe flow is turned off. Turn it on."


def test_a_button_that_asks_ends_in_an_ellipsis(model) -> None:
    assert model.row_of(INVOICE.id).title == "Approve invoice…"
    assert model.row_of(DIGEST.id).title == "Send the daily digest"
    model.set_buttons((replace(INVOICE, name="Approve…"),))
    assert model.row_at(0).title == "Approve…"
    assert model.row_of("nobody") is None


def test_thousands_of_changes_do_no_harm(model) -> None:
    heard = Heard(model)
    for number in range(5000):
        step = Step("x", number % 5, 5)
        model.put_run(run(COURIER, RunState.RUNNING, press_id="p", step=step))
    assert len(heard.changed) == 5000


@pytest.fixture
def shown(model):
    return judged(ButtonFilter(model))


def test_all_buttons_are_shown_at_first(shown) -> None:
    assert names(shown) == [one.name for one in BUTTONS]
    assert shown.first() == DIGEST


def test_a_group_shows_its_own(shown) -> None:
    shown.choose(Group("Operations"))
    assert names(shown) == [ON_CALL.name, LIGHTS.name, DEPLOY.name]
    shown.choose(Group("Operations"))
    shown.choose(AllButtons())
    assert shown.rowCount() == len(BUTTONS)


def test_favourites_show_the_starred(shown, model) -> None:
    shown.choose(Favourites())
    assert shown.rowCount() == 0
    assert shown.first() is None
    model.set_buttons((DIGEST, replace(COURIER, is_favourite=True)))
    assert names(shown) == [COURIER.name]


def test_a_search_looks_into_all_groups_and_folds_accents(shown, model) -> None:
    model.set_buttons((DIGEST, button("Café order")))
    shown.choose(Group("Operations"))
    shown.search("CAFE or")
    assert shown.is_searching
    assert names(shown) == ["Café order"]
    shown.search("CAFE or")
    shown.search("")
    assert names(shown) == []


def test_a_filter_lets_all_changes_through(shown, model) -> None:
    heard = Heard(shown)
    model.put_run(COURIER_RUN)
    assert heard.changed == [1]
    model.set_buttons(BUTTONS[1:])
    assert shown.first() == COURIER


def test_a_cleared_log_clears_the_buttons_but_what_is_under_way(model) -> None:
    model.put_run(DIGEST_RUN)
    model.put_run(COURIER_RUN)
    model.clear_runs()
    assert model.row_of(DIGEST.id).run is None
    assert model.row_of(COURIER.id).run == COURIER_RUN


def test_what_would_go_wrong_is_told_unless_something_is_on_its_way(model) -> None:
    model.set_advice(DIGEST.id, Advice(say("The flow is turned off."), fix=Fix.TURN_ON))
    row = model.row_of(DIGEST.id)
    assert row.status(NOW) == StatusText("", "The flow is turned off", "alert", Tone.WARN)
    assert row.speech(NOW).startswith("The flow is turned off. ")
    model.put_run(run(DIGEST, RunState.RUNNING, ago_s=1))
    assert model.row_of(DIGEST.id).status(NOW).word == "Running"
    assert "turned off" not in model.row_of(DIGEST.id).speech(NOW)
    model.set_advice(DIGEST.id, None)
    model.set_advice("gone", None)
    assert not model.row_of(DIGEST.id).is_ill


@pytest.mark.parametrize("set_by", [timedelta(days=1), timedelta(days=-1)])
def test_a_clock_that_is_set_does_not_change_how_long_a_run_is_under_way(qapp, set_by):
    jumps, usual = Jumps(), 40.0
    model = judged(ButtonModel(NOW, jumps=jumps))
    model.set_buttons(BUTTONS)
    model.set_typical(COURIER.id, usual)
    jumps.see(0.0, NOW)
    model.put_run(run(COURIER, RunState.RUNNING, started_at=NOW, ended_at=None, follows=True))
    row = next(at for at in range(model.rowCount()) if model.row_at(at).button == COURIER)
    later = NOW + timedelta(seconds=12) + set_by
    jumps.see(12.0, later)
    model.refresh_times(later)
    assert line(model, row) == "Running · 12 s of about 40 s"
    assert model.index(row).data(PROGRESS_ROLE) == Progress(12 / usual)


@pytest.mark.parametrize("set_by", [timedelta(days=1), timedelta(days=-1)])
def test_a_press_after_the_clock_was_set_is_the_newest_of_its_button(qapp, set_by):
    jumps = Jumps()
    model = judged(ButtonModel(NOW, jumps=jumps))
    model.set_buttons(BUTTONS)
    jumps.see(0.0, NOW)
    ended = NOW + timedelta(seconds=5)
    before = run(COURIER, RunState.SUCCEEDED, press_id="a", started_at=NOW, ended_at=ended)
    model.put_run(before)
    later = NOW + timedelta(seconds=130) + set_by
    jumps.see(130.0, later)
    model.refresh_times(later)
    row = next(at for at in range(model.rowCount()) if model.row_at(at).button == COURIER)
    assert line(model, row) == "Succeeded · 2 min ago"
    model.put_run(run(COURIER, RunState.SENDING, press_id="b", started_at=later, ended_at=None))
    assert line(model, row) == "Sending…"
    model.put_run(before)
    assert line(model, row) == "Sending…"
