from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester

from flowbutton.bridge.button_row import TileRow
from flowbutton.bridge.fuzzy import score
from flowbutton.bridge.palette_model import PaletteModel
from flowbutton.bridge.palette_rows import (
    BUTTONS,
    COMMANDS,
    FAVOURITES,
    LATELY,
    MOST,
    RUNNING,
    NewButton,
    PaletteCommand,
    rows_for,
)
from flowbutton.bridge.roles import OBJECT_ROLE, STATUS_ROLE
from flowbutton.domain.jumps import Jumps
from flowbutton.domain.run import RunState
from flowbutton.domain.words import NOTHING
from tests.samples import (
    COURIER,
    COURIER_RUN,
    DIGEST,
    DIGEST_RUN,
    LIGHTS,
    NOW,
    ON_CALL,
    ON_CALL_RUN,
    STAND_UP,
    button,
    run,
)

RUNS = TileRow(COURIER, COURIER_RUN)
RAN = TileRow(DIGEST, DIGEST_RUN, key_hint="1")
FAILED = TileRow(ON_CALL, ON_CALL_RUN)
STARRED = TileRow(replace(LIGHTS, is_favourite=True))
PLAIN = TileRow(STAND_UP)
TILES = (PLAIN, STARRED, FAILED, RAN, RUNS)
ADD = PaletteCommand("add", "Add a button", "plus", "Ctrl+N")
QUIT = PaletteCommand("quit", "Quit FlowButton", "power")


def found(text, tiles=TILES):
    return [row.entry for row in rows_for(tiles, (QUIT, ADD), text)]


@pytest.mark.parametrize(
    ("typed", "better", "worse"),
    [
        ("cafe", "Café order", "Order at the café"),
        ("ord", "Place an order", "Reword it"),
        ("word", "Reword it", "What orders run daily"),
        ("sdd", "Send the daily digest", "Subdued"),
        ("crr", "Order a courier", "Start stand-up"),
    ],
)
def test_what_fits_better_has_more_points(typed, better, worse) -> None:
    assert score(typed, better) > (score(typed, worse) or 0)


def test_every_word_has_to_be_found() -> None:
    assert score("order courier", "Order a courier") is not None
    assert score("order pizza", "Order a courier") is None
    assert score("x", "Order a courier") is None
    assert score("", "anything") == 0


def test_at_rest_running_comes_first_then_recent_then_favourites() -> None:
    rows = rows_for(TILES, (), " ")
    assert [row.entry for row in rows] == [RUNS, RAN, FAILED, STARRED, PLAIN]
    assert [row.heading for row in rows] == [RUNNING, LATELY, NOTHING, FAVOURITES, BUTTONS]


def test_a_name_counts_more_than_a_group() -> None:
    office = TileRow(button("Office lights", group="House"))
    assert found("office", (RAN, office)) == [office, RAN]


def test_of_equals_what_runs_comes_first() -> None:
    assert found("office", (RAN, RUNS)) == [RUNS, RAN]


def test_a_command_that_there_is_not_shows_them_all() -> None:
    rows = rows_for(TILES, (QUIT, ADD), "> xyzzy")
    assert [row.entry for row in rows] == [QUIT, ADD]
    assert "these are all" in str(rows[0].heading)


def test_commands_are_behind_their_sign() -> None:
    rows = rows_for(TILES, (QUIT, ADD), "> ")
    assert [row.entry for row in rows] == [QUIT, ADD]
    assert rows[0].heading == COMMANDS
    assert found(">button") == [ADD, QUIT]


def test_what_nobody_is_called_can_be_added() -> None:
    assert found(" Pay rent ") == [NewButton("Pay rent")]


def test_nobody_reads_a_thousand_rows() -> None:
    tiles = [TileRow(button(f"Order {n}")) for n in range(1000)]
    assert len(found("order", tiles)) == len(found("", tiles)) == MOST


def test_the_model_keeps_the_rules_of_models(qapp) -> None:
    model = PaletteModel(NOW)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for text in ("", "order", "> ", "nobody", "> nothing", ""):
        model.show_rows(rows_for(TILES, (QUIT, ADD), text), NOW)
    assert model.rowCount() == len(TILES)
    assert model.data(QModelIndex()) is None
    assert model.row_at(0).entry == RUNS


def test_the_model_says_what_is_painted_and_read(qapp) -> None:
    model = PaletteModel(NOW)
    described = Qt.ItemDataRole.AccessibleDescriptionRole
    model.show_rows(rows_for(TILES, (), ""), NOW)
    running, ran = model.index(0), model.index(1)
    assert running.data() == "Order a courier"
    assert running.data(OBJECT_ROLE).entry == RUNS
    assert running.data(STATUS_ROLE).word == "Running"
    assert running.data(described).startswith("Running. Office. ")
    assert "Succeeded" in ran.data(described)
    assert running.data(Qt.ItemDataRole.DecorationRole) is None
    model.show_rows(rows_for((), (ADD,), ">"), NOW)
    assert model.index(0).data(described) == "Commands. Ctrl+N"
    assert model.index(0).data(STATUS_ROLE) is None
    model.show_rows(rows_for((), (), "Rent"), NOW)
    assert model.index(0).data() == "Add a button called “Rent”"
    assert model.index(0).data(described) == ""


def test_the_same_entries_only_change_their_looks(qapp, qtbot) -> None:
    model = PaletteModel(NOW)
    model.show_rows(rows_for((RUNS,), (), ""), NOW)
    with (
        qtbot.assertNotEmitted(model.rowsRemoved),
        qtbot.waitSignal(model.dataChanged),
    ):
        model.show_rows(rows_for((RUNS,), (), ""), NOW)


def test_a_clock_that_is_set_does_not_change_when_a_button_was_pressed(qapp):
    jumps = Jumps()
    model = PaletteModel(NOW, jumps=jumps)
    jumps.see(0.0, NOW)
    later = NOW + timedelta(seconds=125, days=-1)
    jumps.see(125.0, later)
    ended = NOW + timedelta(seconds=5)
    tile = TileRow(COURIER, run(COURIER, RunState.SUCCEEDED, started_at=NOW, ended_at=ended))
    model.show_rows(rows_for([tile], [], ""), later)
    assert model.index(0).data(STATUS_ROLE).line == "Succeeded · 2 min ago"
    assert "2 minutes ago" in model.index(0).data(Qt.ItemDataRole.AccessibleDescriptionRole)
