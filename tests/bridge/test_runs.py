from dataclasses import replace
from threading import Event

import pytest

from flowbutton.bridge.runs import Runs
from flowbutton.bridge.tasks import Done, TaskPool
from flowbutton.domain.answer import Answer, Finding, Report, Verdict
from flowbutton.domain.errors import InputError, OfflineError, RefusedError
from flowbutton.domain.ports import Begun
from flowbutton.domain.run import Ran, RunState
from flowbutton.domain.words import say
from flowbutton.engine.ask import MarkRun
from flowbutton.engine.press import new_run
from tests.fakes import FakeJournal, FakeTime, FakeTrigger, press_of, services_of


class Desk:
    """A pool and the runs above it, with a clock that jumps to the next look at once."""

    def __init__(self, trigger: FakeTrigger, journal: FakeJournal | None = None) -> None:
        self.time, self.journal = FakeTime(), journal or FakeJournal()
        self.tasks = TaskPool(services_of(trigger, self.journal, self.time))
        self.runs = Runs(self.tasks, self.time.monotonic)
        self.seen, self.dropped, self.guarded, self.failed = [], [], [], []
        self.runs.run_changed.connect(self.seen.append)
        self.runs.run_dropped.connect(self.dropped.append)
        self.runs.guarded.connect(self.guarded.append)
        self.runs.failed.connect(self.failed.append)

    def states(self):
        return [run.state for run in self.seen]

    def look(self) -> None:
        self.time.pass_(31)
        self.runs.look_again()


@pytest.fixture
def desk_of(qapp):
    desks = []

    def build(trigger, journal=None):
        desks.append(Desk(trigger, journal))
        return desks[-1]

    yield build
    assert all(desk.tasks.close(5) for desk in desks)


def test_a_press_is_shown_at_once_and_followed_to_its_end(qtbot, desk_of) -> None:
    trigger = FakeTrigger(report=Report(RunState.RUNNING))
    desk = desk_of(trigger)
    desk.runs.press(press_of())
    assert desk.states() == [RunState.SENDING]
    qtbot.waitUntil(lambda: desk.states()[-1] is RunState.ACCEPTED)
    desk.look()
    qtbot.waitUntil(lambda: desk.states()[-1] is RunState.RUNNING)
    trigger.report = Report(RunState.SUCCEEDED)
    desk.look()
    qtbot.waitUntil(lambda: desk.states()[-1] is RunState.SUCCEEDED)
    assert len(trigger.sent) == 1
    assert desk.runs.open_runs() == ()


def test_the_timer_looks_by_itself(qtbot, desk_of) -> None:
    desk = desk_of(FakeTrigger(report=Report(RunState.SUCCEEDED)))
    desk.runs.press(press_of())
    qtbot.waitUntil(lambda: RunState.ACCEPTED in desk.states())
    desk.time.pass_(1)
    qtbot.waitUntil(lambda: desk.states()[-1] is RunState.SUCCEEDED, timeout=10_000)


def test_a_press_that_a_guard_holds_back_leaves_nothing_behind(qtbot, desk_of) -> None:
    desk = desk_of(FakeTrigger(), FakeJournal(begun=Begun.DOUBLE))
    desk.runs.press(press_of())
    qtbot.waitUntil(lambda: bool(desk.guarded))
    assert desk.dropped == ["press-1"]
    assert desk.guarded[0].button == "courier"
    assert desk.runs.open_runs() == ()


def test_a_second_press_is_not_shown_as_sending(qtbot, desk_of) -> None:
    journal = FakeJournal()
    desk = desk_of(FakeTrigger(), journal)
    desk.runs.press(press_of())
    qtbot.waitUntil(lambda: desk.states()[-1:] == [RunState.ACCEPTED])
    journal.begun = Begun.RUNNING
    desk.runs.press(press_of(id="press-2"))
    qtbot.waitUntil(lambda: bool(desk.guarded))
    assert desk.dropped == []
    assert {run.press_id for run in desk.seen} == {"press-1"}


def test_a_lost_answer_is_settled(qtbot, desk_of) -> None:
    trigger = FakeTrigger(
        answer=Answer(RunState.UNKNOWN, Ran.UNKNOWN), finding=Finding(Verdict.NOT_RUN)
    )
    desk = desk_of(trigger)
    desk.runs.press(press_of())
    qtbot.waitUntil(lambda: RunState.UNKNOWN in desk.states())
    desk.look()
    qtbot.waitUntil(lambda: desk.states()[-1] is RunState.NOT_SENT)
    assert len(trigger.sent) == 1


def test_a_lost_answer_is_settled_beside_the_other_presses(qtbot, desk_of) -> None:
    asked = []

    class Trigger(FakeTrigger):
        def find(self, run, others):
            asked.append({other.press_id for other in others})
            return super().find(run, others)

    desk = desk_of(Trigger(answer=Answer(RunState.UNKNOWN, Ran.UNKNOWN)))
    for number in ("1", "2"):
        desk.runs.press(press_of(id=number, button=number))
    qtbot.waitUntil(lambda: desk.states().count(RunState.UNKNOWN) == 2)
    desk.look()
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert sorted(asked, key=str) == [{"1"}, {"2"}]


def test_looks_that_fail_are_tried_again_and_told_nobody(qtbot, desk_of) -> None:
    trigger = FakeTrigger()
    desk = desk_of(trigger)
    desk.runs.press(press_of())
    qtbot.waitUntil(lambda: RunState.ACCEPTED in desk.states())
    failed = Event()
    trigger.error = OfflineError(say("No answer"))
    desk.tasks.failed.connect(lambda _: failed.set())
    desk.look()
    qtbot.waitUntil(failed.is_set)
    trigger.error, trigger.report = None, Report(RunState.SUCCEEDED)
    desk.look()
    qtbot.waitUntil(lambda: desk.states()[-1] is RunState.SUCCEEDED)
    assert desk.failed == []


def test_a_service_that_asks_to_slow_down_is_asked_later(qtbot, desk_of) -> None:
    trigger = FakeTrigger()
    desk = desk_of(trigger)
    desk.runs.press(press_of())
    qtbot.waitUntil(lambda: RunState.ACCEPTED in desk.states())
    failed = Event()
    trigger.error = RefusedError(say("Too many requests"), status=429, wait_s=100.0)
    desk.tasks.failed.connect(lambda _: failed.set())
    desk.look()
    qtbot.waitUntil(failed.is_set)
    trigger.error, trigger.report = None, Report(RunState.SUCCEEDED)
    desk.look()
    assert desk.states()[-1] is RunState.ACCEPTED
    desk.time.pass_(100)
    desk.look()
    qtbot.waitUntil(lambda: desk.states()[-1] is RunState.SUCCEEDED)


def test_a_mark_that_is_told_late_takes_back_nothing(qtbot, desk_of) -> None:
    desk = desk_of(FakeTrigger(answer=Answer(RunState.SUCCEEDED, Ran.YES)))
    desk.runs.press(press_of())
    qtbot.waitUntil(lambda: RunState.SUCCEEDED in desk.states())
    ended, count = desk.seen[-1], len(desk.seen)
    as_it_was = replace(new_run(press_of()), is_seen=True)
    desk.tasks.done.emit(Done(MarkRun(as_it_was, is_seen=True), as_it_was))
    assert len(desk.seen) == count
    seen = replace(ended, is_seen=True)
    desk.tasks.done.emit(Done(MarkRun(ended, is_seen=True), seen))
    assert desk.seen[-1] == seen


def test_a_mark_of_what_goes_on_leaves_how_it_goes(qtbot, desk_of) -> None:
    desk = desk_of(FakeTrigger())
    desk.runs.press(press_of())
    qtbot.waitUntil(lambda: RunState.ACCEPTED in desk.states())
    as_it_was = replace(new_run(press_of()), is_seen=True)
    desk.tasks.done.emit(Done(MarkRun(as_it_was, is_seen=True), as_it_was))
    assert (desk.seen[-1].state, desk.seen[-1].is_seen) == (RunState.ACCEPTED, True)


def test_to_stop_waiting_ends_the_following(qtbot, desk_of) -> None:
    desk = desk_of(FakeTrigger())
    desk.runs.press(press_of())
    qtbot.waitUntil(lambda: RunState.ACCEPTED in desk.states())
    desk.runs.stop_waiting(desk.seen[-1])
    qtbot.waitUntil(lambda: desk.seen[-1].is_stopped)
    assert desk.runs.open_runs() == ()


def test_a_look_under_way_does_not_bring_back_what_nobody_waits_for(qtbot, desk_of) -> None:
    looking, goes_on = Event(), Event()

    class Trigger(FakeTrigger):
        def look(self, runs):
            looking.set()
            goes_on.wait(5)
            return super().look(runs)

    desk = desk_of(Trigger(report=Report(RunState.RUNNING)))
    desk.runs.press(press_of())
    qtbot.waitUntil(lambda: RunState.ACCEPTED in desk.states())
    desk.look()
    qtbot.waitUntil(looking.is_set)
    desk.runs.stop_waiting(desk.seen[-1])
    qtbot.waitUntil(lambda: desk.seen[-1].is_stopped)
    goes_on.set()
    qtbot.waitSignal(desk.tasks.done).wait()
    assert desk.seen[-1].is_stopped
    assert desk.runs.open_runs() == ()
    assert desk.journal.runs["press-1"].is_stopped


def test_a_cancel_that_is_refused_is_told(qtbot, desk_of) -> None:
    trigger = FakeTrigger()
    desk = desk_of(trigger)
    desk.runs.press(press_of())
    qtbot.waitUntil(lambda: RunState.ACCEPTED in desk.states())
    desk.runs.cancel(desk.seen[-1])
    qtbot.waitUntil(lambda: trigger.cancelled == ["run-1"])
    trigger.error = RefusedError(say("Only its owner can stop it"))
    desk.runs.cancel(desk.seen[-1])
    qtbot.waitUntil(lambda: [str(error) for error in desk.failed] == ["Only its owner can stop it"])


def test_a_command_that_breaks_is_told(qtbot, desk_of, caplog) -> None:
    class Journal(FakeJournal):
        def begin(self, run, *, double_press_ms, one_at_a_time):
            raise InputError(say("This button is damaged"))

    desk = desk_of(FakeTrigger(), Journal())
    desk.runs.press(press_of())
    qtbot.waitUntil(lambda: bool(desk.failed))
    assert desk.dropped == ["press-1"]


def test_runs_of_an_earlier_start_are_followed_again(qtbot, desk_of) -> None:
    desk = desk_of(FakeTrigger(report=Report(RunState.SUCCEEDED)))
    run = new_run(press_of())
    old = replace(run, state=RunState.RUNNING, ran=Ran.YES, run_id="run-1", follows=True)
    desk.runs.follow([old])
    assert desk.runs.open_runs() == (old,)
    desk.look()
    qtbot.waitUntil(lambda: desk.states()[-1:] == [RunState.SUCCEEDED])


def test_making_ready_shows_and_sends_nothing(qtbot, desk_of) -> None:
    prepared = Event()
    trigger = FakeTrigger(on_prepare=prepared.set)
    desk = desk_of(trigger)
    desk.runs.make_ready(press_of())
    qtbot.waitUntil(prepared.is_set)
    assert (desk.seen, trigger.sent) == ([], [])
