from dataclasses import replace
from datetime import timedelta
from threading import Event

import pytest

from flowbutton.bridge.queueing import Queueing
from flowbutton.bridge.runs import Runs
from flowbutton.bridge.tasks import TaskPool
from flowbutton.domain.answer import Answer, Report
from flowbutton.domain.button import Button, SecondPress
from flowbutton.domain.errors import StoreError
from flowbutton.domain.fields import Field, FieldKind
from flowbutton.domain.ports import Begun
from flowbutton.domain.run import Ran, RunState
from flowbutton.domain.words import say
from tests.fakes import START, TARGET, FakeJournal, FakeTime, FakeTrigger, press_of, services_of

UNTIL = START + timedelta(minutes=30)
NO_WAY = Answer(RunState.NOT_SENT, Ran.NO, is_offline=True)
BUTTON = Button("courier", "Order a courier", TARGET, account="mara")


class Guard(FakeJournal):
    """Holds a press back while a run of its button is under way, as the real one does."""

    def begin(self, run, *, double_press_ms, one_at_a_time):
        known = self.runs.get(run.press_id)
        if known is not None and known.state is not RunState.QUEUED:
            return Begun.DOUBLE
        if any(each.is_open and each.state is not RunState.QUEUED for each in self.runs.values()):
            return Begun.RUNNING
        return super().begin(run, double_press_ms=double_press_ms, one_at_a_time=one_at_a_time)


class Desk:
    """A pool, the runs and the queue above it, and a clock that goes when it is told to."""

    def __init__(self) -> None:
        self.time, self.journal, self.trigger = FakeTime(), Guard(), FakeTrigger()
        self.tasks = TaskPool(services_of(self.trigger, self.journal, self.time))
        self.runs = Runs(self.tasks, self.time.monotonic)
        self.buttons = {"courier": BUTTON}
        self.queue = Queueing(self.tasks, self.runs, self.time.monotonic, self.buttons.get)
        self.seen, self.changed, self.failed = [], [], []
        self.runs.run_changed.connect(self.seen.append)
        self.runs.failed.connect(self.failed.append)
        self.queue.changed.connect(self.changed.append)

    def states(self, press_id="press-1"):
        return [run.state for run in self.seen if run.press_id == press_id]

    def press(self, press_id="press-1", **changes):
        self.runs.press(press_of(id=press_id, network_until=UNTIL, **changes))

    def pass_(self, seconds):
        """Let time go on; the timer of the queue is not waited for."""
        self.time.pass_(seconds)
        self.queue._on_timer()


@pytest.fixture
def desk(qapp):
    desk = Desk()
    yield desk
    assert desk.tasks.close(5)


@pytest.fixture
def offline(desk, qtbot):
    """A press that waits for the network, which is gone."""
    desk.trigger.answer, desk.answer = NO_WAY, desk.trigger.answer
    desk.trigger.is_there = False
    desk.press()
    qtbot.waitUntil(lambda: desk.states() == [RunState.SENDING, RunState.QUEUED])
    desk.trigger.sent.clear()

    def back():
        desk.trigger.answer, desk.trigger.is_there = desk.answer, True

    return back


@pytest.fixture
def tried(desk, qtbot):
    """Wait until a try has been made."""

    def wait():
        with qtbot.waitSignal(desk.tasks.done):
            desk.pass_(31)

    return wait


def test_a_press_without_a_network_is_sent_when_it_is_back(desk, qtbot, offline, tried) -> None:
    tried()
    assert desk.states()[-1] is RunState.QUEUED
    assert desk.trigger.sent == []
    offline()
    desk.pass_(31)
    qtbot.waitUntil(lambda: desk.states()[2:] == [RunState.SENDING, RunState.ACCEPTED])
    assert [press.id for press in desk.trigger.sent] == ["press-1"]
    assert desk.queue.is_empty


def test_the_timer_tries_by_itself(desk, qtbot, offline) -> None:
    offline()
    desk.time.pass_(1.9)
    qtbot.waitUntil(desk.queue._timer.isActive)
    desk.time.pass_(0.2)
    qtbot.waitUntil(lambda: RunState.ACCEPTED in desk.states(), timeout=10_000)


def test_after_a_wake_up_it_is_tried_at_once(desk, qtbot, offline) -> None:
    offline()
    desk.queue.hurry()
    qtbot.waitUntil(lambda: RunState.ACCEPTED in desk.states())


def test_a_run_that_takes_long_to_answer_is_not_shown_as_queued(desk, qtbot, offline) -> None:
    answers = Event()
    offline()
    desk.trigger.on_send = answers.wait
    desk.pass_(31)
    qtbot.waitUntil(lambda: desk.states()[-1] is RunState.SENDING)
    answers.set()
    qtbot.waitUntil(lambda: desk.states()[-1] is RunState.ACCEPTED)


@pytest.mark.parametrize("verb", ["cancel", "stop_waiting"])
def test_a_queued_press_is_taken_back(desk, qtbot, offline, verb) -> None:
    getattr(desk.runs, verb)(desk.seen[-1])
    qtbot.waitUntil(lambda: desk.states()[-1] is RunState.CANCELLED)
    offline()
    desk.pass_(31)
    assert desk.queue.is_empty
    assert desk.trigger.sent == []
    assert desk.runs.open_runs() == ()


def test_at_the_hard_end_nothing_is_sent_any_more(desk, qtbot, offline) -> None:
    offline()
    desk.pass_(1800)
    qtbot.waitUntil(lambda: desk.states()[-1] is RunState.NOT_SENT)
    assert str(desk.seen[-1].message) == "It was too late"
    assert desk.trigger.sent == []
    assert desk.queue.is_empty


@pytest.mark.parametrize(
    "change",
    [
        {"account": "jonas"},
        {"target": replace(TARGET, flow="another")},
        {"fields": (Field("text", "To whom", FieldKind.TEXT),)},
    ],
)
def test_a_button_that_has_changed_since_is_asked_about(desk, qtbot, offline, change) -> None:
    now = desk.buttons["courier"] = replace(BUTTON, **change)
    offline()
    desk.pass_(31)
    qtbot.waitUntil(lambda: desk.states()[-1] is RunState.NOT_SENT)
    assert str(desk.seen[-1].message) == "The button has changed since"
    assert desk.trigger.sent == []
    (wish,) = desk.changed
    assert wish.button == now
    assert "has changed since" in wish.note


def test_a_button_that_is_gone_sends_nothing(desk, qtbot, offline) -> None:
    del desk.buttons["courier"]
    offline()
    desk.pass_(31)
    qtbot.waitUntil(lambda: desk.states()[-1] is RunState.NOT_SENT)
    assert (desk.trigger.sent, desk.changed) == ([], [])


def test_a_button_that_only_looks_otherwise_is_sent(desk, qtbot, offline) -> None:
    desk.buttons["courier"] = replace(BUTTON, name="Courier", color=3, values={"text": "x"})
    offline()
    desk.pass_(31)
    qtbot.waitUntil(lambda: RunState.ACCEPTED in desk.states())


def test_a_press_without_a_saved_button_waits_too(desk, qtbot) -> None:
    desk.trigger.answer, answer = NO_WAY, desk.trigger.answer
    desk.press(button="")
    qtbot.waitUntil(lambda: desk.states()[-1:] == [RunState.QUEUED])
    desk.trigger.answer = answer
    desk.pass_(31)
    qtbot.waitUntil(lambda: RunState.ACCEPTED in desk.states())


def test_a_second_press_waits_for_the_first_and_follows_it(desk, qtbot) -> None:
    for press_id in ("press-1", "press-2"):
        desk.press(press_id, second_press=SecondPress.QUEUE, turn_until=UNTIL)
        qtbot.waitUntil(lambda at=press_id: desk.states(at)[-1:] not in ([], [RunState.SENDING]))
    assert desk.states("press-1")[-1] is RunState.ACCEPTED
    assert desk.states("press-2") == [RunState.QUEUED]
    desk.trigger.report = Report(RunState.SUCCEEDED)
    desk.time.pass_(1)
    desk.runs.look_again()
    qtbot.waitUntil(lambda: len(desk.trigger.sent) == 2)
    qtbot.waitUntil(lambda: desk.states("press-2")[-1] is RunState.ACCEPTED)
    assert desk.states("press-1")[-1] is RunState.SUCCEEDED


def test_a_full_disk_lets_a_press_wait_on(desk, qtbot, offline, tried) -> None:
    offline()
    desk.journal.error = StoreError(say("The disk is full"))
    with qtbot.waitSignal(desk.tasks.failed):
        desk.pass_(31)
    desk.runs.cancel(desk.seen[-1])
    qtbot.waitUntil(lambda: len(desk.failed) == 1)
    desk.journal.error = None
    desk.pass_(31)
    qtbot.waitUntil(lambda: RunState.ACCEPTED in desk.states())
    assert len(desk.trigger.sent) == 1
