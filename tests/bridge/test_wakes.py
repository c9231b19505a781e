import pytest

from flowbutton.bridge.wakes import GAP_S, TICK_S, Wakes
from tests.fakes import FakeTime


@pytest.fixture
def time():
    return FakeTime()


@pytest.fixture
def wakes(qapp, time):
    wakes = Wakes(time.monotonic)
    wakes.count = 0
    wakes.woke.connect(lambda: setattr(wakes, "count", wakes.count + 1))
    yield wakes
    wakes.close()


def test_a_sleep_is_noticed_once(wakes, time) -> None:
    time.pass_(3600)
    wakes._on_timer()
    assert wakes.count == 1
    time.pass_(TICK_S)
    wakes._on_timer()
    assert wakes.count == 1


def test_a_busy_computer_has_not_slept(wakes, time) -> None:
    for late_s in (0.0, 3.0, GAP_S):
        time.pass_(TICK_S + late_s)
        wakes._on_timer()
    assert wakes.count == 0


def test_the_timer_looks_by_itself_until_the_end(wakes, time, qtbot) -> None:
    wakes._timer.setInterval(1)
    time.pass_(3600)
    qtbot.waitSignal(wakes.woke).wait()
    wakes.close()
    assert not wakes._timer.isActive()
