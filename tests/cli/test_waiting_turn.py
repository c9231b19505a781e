from datetime import timedelta

import pytest

from flowbutton.cli.waiting_turn import Patience, wait_for_turn
from flowbutton.domain.answer import Answer
from flowbutton.domain.button import SecondPress
from flowbutton.domain.errors import StoreError
from flowbutton.domain.ports import Begun
from flowbutton.domain.run import Ran, RunState
from flowbutton.domain.words import say
from flowbutton.engine.press import SendPress
from tests.cli.test_following import Leap
from tests.fakes import START, FakeJournal, FakeTime, FakeTrigger, press_of, services_of

NO_WAY = Answer(RunState.NOT_SENT, Ran.NO, is_offline=True)
UNTIL = START + timedelta(minutes=30)


class Desk:
    """A press that waits; `then` are called one after the other, about once a second."""

    def __init__(self, *then) -> None:
        self.time, self.journal, self.trigger = FakeTime(), FakeJournal(), FakeTrigger()
        self.services = services_of(self.trigger, self.journal, self.time)
        self.press = press_of(network_until=UNTIL, turn_until=UNTIL, second_press=SecondPress.QUEUE)
        self.stop = Leap(self.time)
        self._then = list(then)

    def wait(self, *, end=None):
        run = SendPress(self.press).run(self.services)
        assert run.state is RunState.QUEUED
        self.trigger.sent.clear()
        return wait_for_turn(self.press, run, self.services, Patience(end, self.stop, self._tick))

    def _tick(self) -> None:
        if self._then:
            self._then.pop(0)(self)


def turn_comes(desk) -> None:
    desk.journal.begun = Begun.GO


def nothing(_desk) -> None:
    """Let a second pass."""


@pytest.fixture
def behind_another():
    def make(*then):
        desk = Desk(*then)
        desk.journal.begun = Begun.RUNNING
        return desk

    return make


def test_a_press_is_sent_once_when_the_run_before_has_ended(behind_another) -> None:
    desk = behind_another(nothing, nothing, turn_comes)
    assert desk.wait().state is RunState.ACCEPTED
    assert [press.id for press in desk.trigger.sent] == [desk.press.id]


def test_a_press_is_sent_when_the_network_is_back() -> None:
    desk = Desk(nothing, nothing, lambda desk: setattr(desk.trigger, "is_there", True))
    desk.trigger.is_there, desk.trigger.answer, answer = False, NO_WAY, desk.trigger.answer

    def back(_press):
        desk.trigger.answer = answer
        return desk.trigger.is_there

    desk.trigger.reaches = back
    assert desk.wait().state is RunState.ACCEPTED
    assert len(desk.trigger.sent) == 1


@pytest.mark.parametrize("gives_up", [{"end": 20.0}, {}], ids=["the time is over", "Ctrl+C"])
def test_a_press_that_nobody_waits_for_any_more_is_never_sent(behind_another, gives_up) -> None:
    desk = behind_another(nothing, nothing, lambda desk: gives_up or desk.stop.set())
    run = desk.wait(**gives_up)
    assert (run.state, run.ran) == (RunState.CANCELLED, Ran.NO)
    assert str(run.message) == "Taken back. Nothing was run"
    assert desk.journal.get(run.press_id) == run
    assert not desk.trigger.sent


def test_a_press_whose_time_is_over_is_not_sent(behind_another) -> None:
    desk = behind_another()
    run = desk.wait()
    assert (run.state, str(run.message)) == (RunState.NOT_SENT, "It was too late")
    assert desk.time.now() >= UNTIL
    assert not desk.trigger.sent


def test_a_try_that_breaks_off_is_made_again(behind_another) -> None:
    def full(desk) -> None:
        desk.journal.error = StoreError(say("The disk is full"))

    def has_room(desk) -> None:
        desk.journal.error = None
        turn_comes(desk)

    desk = behind_another(full, nothing, nothing, nothing, has_room)
    assert desk.wait().state is RunState.ACCEPTED
    assert len(desk.trigger.sent) == 1


def test_a_press_given_up_while_it_is_on_its_way_is_left_to_the_journal(behind_another) -> None:
    desk = behind_another(turn_comes)
    desk.trigger.on_send = desk.stop.set
    run = desk.wait()
    assert run is None or run.state is RunState.ACCEPTED
    assert len(desk.trigger.sent) == 1
