import gc
import threading
from weakref import ref

import pytest

from flowbutton.bridge.garbage import Garbage


class Knot(list):
    """Holds itself, so that only a collection takes it apart; tells on which thread."""

    def __init__(self, taken_apart: list[threading.Thread]) -> None:
        super().__init__([self])
        self.taken_apart = taken_apart

    def __del__(self) -> None:
        self.taken_apart.append(threading.current_thread())


@pytest.fixture
def garbage(qapp):
    garbage = Garbage(qapp)
    yield garbage
    garbage.leave()
    garbage.deleteLater()


def test_what_a_worker_leaves_behind_is_taken_apart_by_the_window(qtbot, garbage) -> None:
    taken_apart: list[threading.Thread] = []

    def work() -> None:
        Knot(taken_apart)
        kept.extend([] for _ in range(5 * gc.get_threshold()[0]))

    kept: list[list[object]] = []
    worker = threading.Thread(target=work)
    worker.start()
    worker.join()
    assert taken_apart == []
    qtbot.waitUntil(lambda: taken_apart != [])
    assert taken_apart == [threading.main_thread()]


def test_old_garbage_goes_too(qtbot, garbage) -> None:
    taken_apart: list[threading.Thread] = []
    knot = Knot(taken_apart)
    gc.collect()  # it is among the oldest now
    seen = ref(knot)
    del knot
    limits = gc.get_threshold()
    gc.set_threshold(1, 0, 0)
    try:
        qtbot.waitUntil(lambda: seen() is None)
    finally:
        gc.set_threshold(*limits)


def test_afterwards_python_does_it_by_itself(qapp) -> None:
    garbage = Garbage(qapp)
    assert not gc.isenabled()
    garbage.leave()
    assert gc.isenabled()
    garbage.deleteLater()
