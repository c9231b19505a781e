from dataclasses import replace
from datetime import timedelta

import pytest

from flowbutton.domain.answer import Answer
from flowbutton.domain.button import SecondPress
from flowbutton.domain.errors import GuardedError, OfflineError, SignInError, StoreError
from flowbutton.domain.ports import Begun
from flowbutton.domain.run import Mark, QueuedFor, Ran, RunState
from flowbutton.domain.words import say
from flowbutton.engine.press import SendPress
from flowbutton.engine.send_queued import SendQueued, TakeBack
from tests.fakes import START, FakeJournal, FakeTime, FakeTrigger, press_of, services_of

UNTIL = START + timedelta(minutes=30)
NO_WAY = Answer(RunState.NOT_SENT, Ran.NO, is_offline=True)


class Desk:
    """A press that may wait for the network and its turn, and what it meets."""

    def __init__(self) -> None:
        self.time, self.journal, self.trigger = FakeTime(), FakeJournal(), FakeTrigger()
        self.services = services_of(self.trigger, self.journal, self.time)
        self.press = press_of(network_until=UNTIL, turn_until=UNTIL, second_press=SecondPress.QUEUE)

    def send(self):
        return SendPress(self.press).run(self.services)

    def try_again(self, run):
        return SendQueued(self.press, run).run(self.services)

    def offline(self):
        """Press without a network; return the queued run."""
        self.trigger.answer, answer = NO_WAY, self.trigger.answer
        run = self.send()
        self.trigger.answer = answer
        self.trigger.sent.clear()
        return run

    def behind_another(self):
        """Press while another run is under way; return the queued run."""
        self.journal.begun = Begun.RUNNING
        return self.send()


@pytest.fixture
def desk():
    return Desk()


def test_a_press_without_a_network_is_queued_when_its_button_says_so(desk) -> None:
    run = desk.offline()
    assert (run.state, run.ran) == (RunState.QUEUED, Ran.NO)
    assert (run.queued_for, run.queued_until) == (QueuedFor.NETWORK, UNTIL)
    assert str(run.message).startswith("No network. Sends when that is over, until ")
    assert desk.journal.states == [RunState.SENDING, RunState.QUEUED]
    assert run.is_open


def test_a_press_whose_token_needs_the_network_is_queued_too(desk) -> None:
    desk.trigger.error = OfflineError(say("No answer"))
    run = desk.send()
    assert run.state is RunState.QUEUED
    assert str(run.message).startswith("No answer. Sends when that is over, until ")


def test_a_press_that_fails_for_another_reason_is_not_queued(desk) -> None:
    desk.trigger.error = SignInError(say("Sign in again"))
    assert desk.send().state is RunState.NOT_SENT
    desk.trigger.error, desk.trigger.answer = None, replace(NO_WAY, is_offline=False)
    assert desk.send().state is RunState.NOT_SENT


def test_a_press_that_may_not_wait_is_not_sent_at_once(desk) -> None:
    desk.press = press_of()
    assert desk.offline().state is RunState.NOT_SENT


def test_a_press_whose_time_is_over_by_then_is_not_queued(desk) -> None:
    desk.trigger.on_send = lambda: desk.time.pass_(1800)
    assert desk.offline().state is RunState.NOT_SENT


def test_a_press_behind_another_waits_for_its_turn(desk) -> None:
    run = desk.behind_another()
    assert (run.state, run.ran, run.queued_for) == (RunState.QUEUED, Ran.NO, QueuedFor.TURN)
    assert str(run.message).startswith("Waits for the run before it, until ")
    assert desk.journal.runs == {"press-1": run}
    assert desk.trigger.sent == []


def test_a_press_that_cannot_be_written_down_does_not_wait(desk) -> None:
    class Full(FakeJournal):
        def save(self, run):
            raise StoreError(say("The disk is full"))

    services = services_of(desk.trigger, Full(begun=Begun.RUNNING), desk.time)
    assert SendPress(desk.press).run(services).state is RunState.NOT_SENT


def test_a_double_press_is_not_queued(desk) -> None:
    desk.journal.begun = Begun.DOUBLE
    with pytest.raises(GuardedError, match="Pressed twice"):
        desk.send()


def test_a_press_behind_one_that_waits_is_told_so(desk) -> None:
    run = desk.offline()
    desk.journal.begun = Begun.RUNNING
    with pytest.raises(GuardedError, match="Already queued, until") as caught:
        SendPress(press_of(id="press-2")).run(desk.services)
    assert caught.value.press_id == run.press_id


def test_nothing_is_tried_while_there_is_no_way_to_the_service(desk) -> None:
    run = desk.offline()
    desk.trigger.is_there = False
    assert desk.try_again(run) == run
    assert desk.trigger.sent == []
    assert desk.journal.states == [RunState.SENDING, RunState.QUEUED]


def test_a_queued_press_is_pressed_anew_when_the_network_is_back(desk) -> None:
    run = desk.offline()
    desk.time.pass_(600)
    run = desk.try_again(run)
    assert (run.state, run.ran) == (RunState.ACCEPTED, Ran.YES)
    (press,) = desk.trigger.sent
    assert (press.id, press.pressed_monotonic, press.waited_s) == ("press-1", 600, 600)
    assert press.pressed_at == START + timedelta(seconds=600)
    assert run.started_at == press.pressed_at
    assert run.marks[:3] == (
        Mark("pressed", 0, "window"),
        Mark("queued", 600_000),
        Mark("token", 600_000),
    )


def test_the_time_line_counts_from_the_finger_also_after_a_wait(desk) -> None:
    run = desk.offline()
    desk.time.pass_(60)
    desk.trigger.answer = replace(desk.trigger.answer, marks=(Mark("sent", 20),))
    assert desk.try_again(run).marks[-1] == Mark("sent", 60_020)


def test_a_network_that_is_lost_again_lets_the_press_wait_on(desk) -> None:
    run = desk.offline()
    desk.trigger.answer = NO_WAY
    desk.time.pass_(60)
    assert desk.try_again(run) == run
    assert desk.journal.runs["press-1"] == run


def test_a_press_whose_turn_comes_without_a_network_waits_for_that(desk) -> None:
    run = desk.behind_another()
    desk.journal.begun, desk.trigger.answer = Begun.GO, NO_WAY
    assert desk.try_again(run).queued_for is QueuedFor.NETWORK
    desk.press = replace(desk.press, network_until=None)
    desk.journal.save(run)
    assert desk.try_again(run).state is RunState.NOT_SENT


def test_a_network_that_is_lost_at_the_hard_end_ends_the_wait(desk) -> None:
    run = desk.offline()
    desk.trigger.answer = NO_WAY
    desk.trigger.on_send = lambda: desk.time.pass_(1800)
    assert desk.try_again(run).state is RunState.NOT_SENT


def test_a_press_is_sent_when_its_turn_comes(desk) -> None:
    run = desk.behind_another()
    assert desk.try_again(run) == run
    desk.journal.begun = Begun.GO
    assert desk.try_again(run).state is RunState.ACCEPTED


def test_nothing_is_sent_after_the_hard_end(desk) -> None:
    run = desk.offline()
    desk.time.pass_(1800)
    run = desk.try_again(run)
    assert (run.state, run.ran) == (RunState.NOT_SENT, Ran.NO)
    assert str(run.message) == "It was too late"
    assert desk.journal.runs["press-1"] == run
    assert desk.trigger.sent == []


def test_a_hard_end_during_the_try_is_asked_right_before_the_first_byte(desk) -> None:
    run = desk.offline()
    desk.time.pass_(1795)
    desk.trigger.on_prepare = lambda: desk.time.pass_(6)
    run = desk.try_again(run)
    assert (run.state, str(run.message)) == (RunState.NOT_SENT, "It was too late")
    assert desk.trigger.sent == []


def test_a_queued_press_that_hangs_again_is_too_late_like_any_other(desk) -> None:
    run = desk.offline()
    desk.trigger.on_prepare = lambda: desk.time.pass_(11)
    assert desk.try_again(run).state is RunState.NOT_SENT
    assert desk.trigger.sent == []


def test_a_press_that_was_taken_back_is_not_sent(desk) -> None:
    run = desk.offline()
    taken = TakeBack(run).run(desk.services)
    assert (taken.state, taken.ran) == (RunState.CANCELLED, Ran.NO)
    assert str(taken.message) == "Taken back. Nothing was run"
    assert taken.is_seen  # by whom else: no icon and no notification reports it as a failure
    desk.journal.begun = Begun.DOUBLE  # as the real one answers to a press that has ended
    assert desk.try_again(run) == taken
    assert desk.trigger.sent == []


def test_a_press_that_nobody_knows_any_more_stays_as_it_was(desk) -> None:
    run = desk.offline()
    desk.journal.runs.clear()
    desk.journal.begun = Begun.DOUBLE
    assert desk.try_again(run) == run
    assert TakeBack(run).run(desk.services).state is RunState.CANCELLED


def test_a_press_that_was_sent_meanwhile_is_not_taken_back(desk) -> None:
    run = desk.offline()
    sent = desk.try_again(run)
    assert TakeBack(run).run(desk.services) == sent


def test_a_press_whose_button_has_changed_says_so(desk) -> None:
    run = TakeBack(desk.offline(), has_changed=True).run(desk.services)
    assert str(run.message) == "The button has changed since"


def test_what_is_asked_for_a_way_is_the_press_and_who_watches_is_told_its_run(desk) -> None:
    class Asked(FakeTrigger):
        def reaches(self, press):
            asked.append(press)
            return True

    asked, told = [], []
    run = desk.offline()
    desk.time.pass_(5)
    services = services_of(Asked(), desk.journal, desk.time)
    sent = SendQueued(desk.press, run, told.append).run(services)
    assert asked == [desk.press]
    assert [(each.press_id, each.state) for each in told] == [("press-1", RunState.SENDING)]
    assert sent.state is RunState.ACCEPTED


def test_the_wait_is_counted_from_the_finger_whenever_that_was(desk) -> None:
    desk.time.pass_(100)
    desk.press = replace(desk.press, pressed_monotonic=100.0)
    run = desk.offline()
    desk.time.pass_(60)
    desk.try_again(run)
    assert desk.trigger.sent[0].waited_s == 60
