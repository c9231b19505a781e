import pytest
from PySide6.QtCore import QPersistentModelIndex, QStringListModel

from flowbutton.domain.press import Door
from flowbutton.ui.holding import HOLD_S, MOST_S, Holding
from tests.fakes import FakeTime


@pytest.fixture
def tiles(qapp):
    return QStringListModel(["one", "two"])


@pytest.fixture
def held(qapp, qtbot):
    time = FakeTime()
    holding = Holding(time.monotonic)
    holding.time = time
    holding.told = []
    holding.full.connect(lambda index, door: holding.told.append(("full", index.row(), door)))
    holding.let_go.connect(lambda index: holding.told.append(("let go", index.row())))
    yield holding
    holding.end()


def pass_(held, seconds, step=0.05):
    for _ in range(round(seconds / step)):
        held.time.pass_(step)
        held._on_timer()


def test_what_is_held_for_long_enough_is_full_once(held, tiles) -> None:
    held.begin(tiles.index(1), Door.KEYBOARD)
    pass_(held, HOLD_S - 0.1)
    assert held.told == []
    assert held.fraction == pytest.approx(14 / 15, abs=0.01)
    pass_(held, 0.15)
    assert held.told == [("full", 1, Door.KEYBOARD)]
    held.end()
    assert len(held.told) == 1
    assert not held._timer.isActive()


def test_letting_go_early_says_so_once(held, tiles) -> None:
    held.begin(tiles.index(0), Door.WINDOW)
    pass_(held, 1.4)
    held.end()
    held.end()
    pass_(held, 1)
    assert held.told[0] == ("let go", 0)
    assert not held.holds(tiles.index(0))


def test_the_next_time_begins_at_nothing(held, tiles) -> None:
    held.begin(tiles.index(0), Door.WINDOW)
    pass_(held, 1.4)
    held.end()
    held.begin(tiles.index(0), Door.WINDOW)
    assert held.fraction == 0
    assert held.holds(tiles.index(0))


def test_time_in_which_the_program_hung_does_not_count(held, tiles) -> None:
    held.begin(tiles.index(0), Door.WINDOW)
    held.time.pass_(60)
    held._on_timer()
    assert held.fraction == pytest.approx(MOST_S / HOLD_S)
    assert held.told == []


def test_only_one_tile_is_held_at_a_time(held, tiles) -> None:
    held.begin(tiles.index(0), Door.WINDOW)
    held.begin(tiles.index(1), Door.WINDOW)
    assert held.index == QPersistentModelIndex(tiles.index(0))


def test_a_tile_that_is_gone_meanwhile_is_not_pressed(held, tiles) -> None:
    held.begin(tiles.index(1), Door.WINDOW)
    tiles.removeRow(1)
    pass_(held, HOLD_S + 0.1)
    assert held.told == []


def test_by_itself_it_ticks(qapp, qtbot, tiles) -> None:
    holding = Holding()
    with qtbot.waitSignal(holding.full, timeout=5000) as told:
        holding.begin(tiles.index(0), Door.WINDOW)
    assert told.args[1] is Door.WINDOW
