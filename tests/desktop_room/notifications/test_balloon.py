import pytest
from PySide6.QtCore import QObject, Signal

from flowbutton.desktop.notifications.balloon import BalloonShower
from flowbutton.desktop.notifications.kinds import Kind
from flowbutton.desktop.notifications.note import Action, note_of
from flowbutton.desktop.notifications.shower import Clicked
from flowbutton.domain.run import RunState
from tests.samples import COURIER, run

NOTE = note_of(run(COURIER, RunState.FAILED, press_id="p"), Kind.FAILED, can_run_again=True)


class Icon(QObject):
    message_clicked = Signal()


class World:
    def __init__(self):
        self.icon, self.said, self.is_there = Icon(), [], True
        self.shower = BalloonShower(
            lambda *words: self.said.append(words), self.icon.message_clicked, lambda: self.is_there
        )


@pytest.fixture
def world(qapp):
    return World()


def test_a_balloon_says_it_and_a_click_leads_to_the_run(qtbot, world):
    world.shower.show_note(NOTE)
    assert world.said == [("Order a courier failed", "")]
    with qtbot.waitSignal(world.shower.clicked) as caught:
        world.icon.message_clicked.emit()
    assert caught.args == [Clicked("p", Action.CLICK)]


@pytest.mark.parametrize("forget", [lambda s: s.take_away("p"), lambda s: s.close()])
def test_a_click_on_what_was_taken_away_leads_nowhere(qtbot, world, forget):
    world.shower.show_note(NOTE)
    world.shower.take_away("another")
    forget(world.shower)
    with qtbot.assertNotEmitted(world.shower.clicked):
        world.icon.message_clicked.emit()


def test_without_a_tray_it_is_not_shown(qtbot, world):
    world.is_there = False
    with qtbot.waitSignal(world.shower.not_shown) as caught:
        world.shower.show_note(NOTE)
    assert caught.args == [NOTE]
    assert not world.said
