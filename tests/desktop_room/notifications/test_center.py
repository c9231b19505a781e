from dataclasses import replace
from datetime import timedelta

import pytest

from flowbutton.desktop.notifications.center import Chosen, Notifications, Surroundings
from flowbutton.desktop.notifications.kinds import FOREVER, Rules, an_hour
from flowbutton.desktop.notifications.note import SUMMARY, Action
from flowbutton.desktop.notifications.shower import Clicked
from flowbutton.domain.button import Behaviour
from flowbutton.domain.run import RunState
from tests.desktop_room.notifications.showers import FakeShower
from tests.fakes import FakeTime
from tests.samples import COURIER, button, run

QUIET = button("Quiet", behaviour=Behaviour(notifies=False))


class World:
    """Notifications with everything around them; each part may be changed."""

    def __init__(self, *, works=True):
        self.time = FakeTime()
        self.is_in_front = False
        self.shower, self.fallback = FakeShower(works=works), FakeShower()
        self.buttons = {b.id: b for b in (COURIER, QUIET)}
        self.center = Notifications(
            self.shower,
            self.fallback,
            Surroundings(
                lambda _run: Rules(),
                self.time.monotonic,
                self.time.now,
                lambda _run: self.is_in_front,
                self.buttons.get,
            ),
        )

    def fail(self, name="p", of=COURIER, **changes):
        failed = run(of, RunState.FAILED, press_id=name, **changes)
        self.center.on_run_changed(failed)
        return failed


@pytest.fixture
def world(qapp):
    world = World()
    yield world
    assert world.center.close()


def test_a_failure_is_shown(qtbot, world):
    with qtbot.waitSignal(world.shower.shown):
        world.fail()
    assert world.shower.notes["p"].title == "Order a courier failed"
    assert not world.fallback.notes


def test_a_burst_of_twenty_is_shown_once(qtbot, world):
    with qtbot.waitSignal(world.shower.shown):
        for number in range(20):
            world.fail(str(number))
    assert list(world.shower.notes) == [SUMMARY]
    assert world.shower.count == 1


def test_those_shown_before_a_burst_make_room_for_it(qtbot, world):
    with qtbot.waitSignal(world.shower.shown):
        world.fail("first")
    with qtbot.waitSignal(world.shower.shown):
        for number in range(5):
            world.fail(str(number))
    assert list(world.shower.notes) == [SUMMARY]


def test_nothing_is_told_while_the_window_is_in_front(world):
    world.is_in_front = True
    world.fail()
    assert not world.center._timer.isActive()


def test_nothing_is_told_of_a_button_that_does_not_want_it(world):
    world.fail(of=QUIET)
    assert not world.center._timer.isActive()


def test_a_press_without_a_button_is_told_and_offers_no_second_one(qtbot, world):
    with qtbot.waitSignal(world.shower.shown):
        world.fail(of=button("Gone"))
    assert Action.RUN_AGAIN not in dict(world.shower.notes["p"].actions)


def test_muted_for_an_hour_is_muted_for_an_hour(qtbot, world):
    with qtbot.waitSignal(world.center.muted_changed) as caught:
        world.center.mute(an_hour(world.time.now()))
    assert caught.args == [world.time.now() + timedelta(hours=1)]
    world.fail("1")
    assert not world.center._timer.isActive()
    world.time.pass_(3600)
    assert world.center.muted_until is None
    with qtbot.waitSignal(world.shower.shown):
        world.fail("2")


def test_muted_until_turned_on_again(qtbot, world):
    world.center.mute(FOREVER)
    assert world.center.muted_until == FOREVER
    world.center.mute(None)
    with qtbot.waitSignal(world.shower.shown):
        world.fail()


def test_a_click_tells_what_was_chosen_of_which_run_once(qtbot, world):
    with qtbot.waitSignal(world.shower.shown):
        failed = world.fail()
    with qtbot.waitSignal(world.center.chosen) as caught:
        world.shower.clicked.emit(Clicked("p", Action.RUN_AGAIN, "token"))
    assert caught.args == [Chosen(Action.RUN_AGAIN, (failed,), "token")]
    with qtbot.assertNotEmitted(world.center.chosen):
        world.shower.clicked.emit(Clicked("p", Action.CLICK))


def test_what_was_looked_at_is_taken_away(qtbot, world):
    with qtbot.waitSignal(world.shower.shown):
        failed = world.fail()
    world.center.on_run_changed(replace(failed, is_seen=True))
    assert not world.shower.notes


def test_who_opens_the_window_has_seen_everything(qtbot, world):
    with qtbot.waitSignals([world.shower.shown] * 2):
        world.fail("1")
        world.fail("2")
    world.center.see_all()
    assert not world.shower.notes


def test_what_was_seen_before_it_was_shown_is_not_shown(qtbot, world):
    failed = world.fail("1")
    world.center.on_run_changed(replace(failed, is_hidden=True))
    with qtbot.waitSignal(world.shower.shown):
        world.fail("2")
    assert list(world.shower.notes) == ["2"]


def test_one_that_was_clicked_before_a_burst_is_not_taken_away_again(qtbot, world):
    with qtbot.waitSignal(world.shower.shown):
        world.fail("first")
    for number in range(5):
        world.fail(str(number))
    world.center._shown.clear()
    with qtbot.waitSignal(world.shower.shown):
        pass
    assert list(world.shower.notes) == ["first", SUMMARY]


def test_a_repair_is_told_after_a_failure_of_an_earlier_start(qtbot, world):
    world.center.remember([run(COURIER, RunState.FAILED, press_id="old")])
    with qtbot.waitSignal(world.shower.shown):
        world.center.on_run_changed(run(COURIER, RunState.SUCCEEDED, press_id="new"))
    assert world.shower.notes["new"].title == "Order a courier works again"


def test_without_a_service_the_fallback_shows_it_and_its_click_counts(qtbot):
    world = World(works=False)
    with qtbot.waitSignal(world.fallback.shown):
        failed = world.fail()
    with qtbot.waitSignal(world.center.chosen) as caught:
        world.fallback.clicked.emit(Clicked("p", Action.CLICK))
    assert caught.args[0].runs == (failed,)
    assert not world.center.close()


def test_clicks_are_remembered_for_the_newest_only(qtbot, world):
    for number in range(70):
        with qtbot.waitSignals([world.shower.shown] * 3):
            for part in "abc":
                world.fail(f"{number}{part}")
            world.center._timer.start(0)
        world.time.pass_(60)
    assert len(world.center._shown) == 200
