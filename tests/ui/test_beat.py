from PySide6.QtCore import QRect
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QWidget

from flowbutton.ui.beat import Beat

HERE, THERE = QRect(0, 0, 10, 10), QRect(50, 50, 10, 10)


def _pair() -> tuple[Beat, QWidget]:
    viewport = QWidget()
    return Beat(viewport), viewport


def painted(beat, viewport, region, *places) -> None:
    beat.begin(viewport, QRegion(region))
    for place in places:
        beat.note(place)
    beat.end()


def test_nothing_noted_needs_no_timer(qtbot) -> None:
    beat, viewport = _pair()
    qtbot.addWidget(viewport)
    painted(beat, viewport, viewport.rect())
    assert not beat.is_running


def test_noted_places_are_painted_again_and_time_goes_on(qtbot) -> None:
    class Viewport(QWidget):
        regions = ()

        def paintEvent(self, event) -> None:
            self.regions = (*self.regions, event.region().boundingRect())

    viewport = Viewport()
    beat = Beat(viewport)
    qtbot.addWidget(viewport)
    viewport.resize(100, 100)
    viewport.show()
    qtbot.waitUntil(lambda: bool(viewport.regions))
    painted(beat, viewport, viewport.rect(), HERE)
    before = len(viewport.regions)
    qtbot.waitUntil(lambda: len(viewport.regions) > before)
    assert viewport.regions[-1] == HERE
    assert beat.way > 0
    assert not beat.is_running


def test_painting_one_place_does_not_forget_another(qtbot) -> None:
    beat, viewport = _pair()
    qtbot.addWidget(viewport)
    viewport.resize(100, 100)
    painted(beat, viewport, viewport.rect(), HERE, THERE)
    painted(beat, viewport, HERE)
    assert beat._places == [THERE]


def test_places_out_of_sight_are_forgotten(qtbot) -> None:
    beat, viewport = _pair()
    qtbot.addWidget(viewport)
    viewport.resize(100, 100)
    painted(beat, viewport, viewport.rect(), THERE)
    viewport.resize(20, 20)
    painted(beat, viewport, HERE)
    assert beat._places == []


def test_a_spinner_turns_an_eighth_at_a_time(qtbot) -> None:
    beat, viewport = _pair()
    qtbot.addWidget(viewport)
    turns = set()
    for _ in range(16):
        turns.add(beat.turns)
        beat._on_timer()
    assert turns == {n / 8 for n in range(8)}


def test_without_a_viewport_a_beat_paints_nothing(qapp) -> None:
    beat = Beat()
    beat._on_timer()
    assert beat.way > 0


def test_what_is_painted_now_is_seen_and_outside_of_a_painting_everything(qtbot) -> None:
    beat, viewport = _pair()
    qtbot.addWidget(viewport)
    assert beat.sees(THERE)
    beat.begin(viewport, QRegion(HERE))
    assert (beat.sees(HERE), beat.sees(THERE)) == (True, False)
    beat.end()
    assert beat.sees(THERE)
