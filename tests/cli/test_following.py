from dataclasses import replace
from threading import Event

from flowbutton.cli.following import follow
from flowbutton.domain.answer import Finding, Report, Verdict
from flowbutton.domain.errors import OfflineError
from flowbutton.domain.run import Ran, RunState, Step
from flowbutton.domain.words import say
from flowbutton.engine.press import new_run
from tests.fakes import FakeTime, FakeTrigger, press_of, services_of

RUN = replace(
    new_run(press_of()), state=RunState.ACCEPTED, ran=Ran.YES, run_id="run-1", follows=True
)


class Leap(Event):
    """An event whose waiting moves a fake clock instead of taking time."""

    def __init__(self, time: FakeTime) -> None:
        super().__init__()
        self.time = time

    def wait(self, timeout=None):
        self.time.pass_(timeout or 0)
        return self.is_set()


def test_a_run_is_followed_to_its_end_and_each_change_is_told() -> None:
    time = FakeTime()
    reports = [
        Report(RunState.RUNNING, step=Step("One", 1, 2)),
        Report(RunState.RUNNING, step=Step("Two", 2, 2)),
        Report(RunState.SUCCEEDED),
    ]

    class Trigger(FakeTrigger):
        def look(self, runs):
            return {runs[0].press_id: reports.pop(0)}

    told = []
    run = follow(RUN, services_of(Trigger(), time=time), told.append, stop=Leap(time))
    assert run.state is RunState.SUCCEEDED
    assert [known.step and known.step.number for known in told] == [1, 2, 2]
    assert time.seconds == 1 + 2 + 3


def test_waiting_ends_with_the_time_and_the_run_goes_on() -> None:
    time = FakeTime()
    services = services_of(FakeTrigger(report=Report(RunState.RUNNING)), time=time)
    run = follow(RUN, services, lambda _: None, timeout_s=20, stop=Leap(time))
    assert run.state is RunState.RUNNING
    assert time.seconds == 20


def test_a_look_that_fails_is_tried_again() -> None:
    time = FakeTime()
    trigger = FakeTrigger(error=OfflineError(say("No answer")))
    services = services_of(trigger, time=time)

    class Mends(Leap):
        def wait(self, timeout=None):
            if self.time.seconds > 10:
                trigger.error, trigger.report = None, Report(RunState.FAILED)
            return super().wait(timeout)

    run = follow(RUN, services, lambda _: None, stop=Mends(time))
    assert run.state is RunState.FAILED


def test_a_lost_answer_is_settled_for_a_minute_and_stays_unknown() -> None:
    time = FakeTime()
    services = services_of(FakeTrigger(finding=Finding(Verdict.NOT_YET)), time=time)
    lost = replace(RUN, state=RunState.UNKNOWN, ran=Ran.UNKNOWN)
    run = follow(lost, services, lambda _: None, stop=Leap(time))
    assert (run.state, time.seconds) == (RunState.UNKNOWN, 60)


def test_stopping_to_wait_leaves_the_run_as_it_is() -> None:
    stop = Event()
    stop.set()
    assert follow(RUN, services_of(FakeTrigger()), lambda _: None, stop=stop) == RUN


def test_stopping_while_waiting_ends_at_once() -> None:
    time = FakeTime()

    class Stops(Leap):
        def wait(self, timeout=None):
            self.set()
            return super().wait(timeout)

    services = services_of(FakeTrigger(), time=time)
    assert follow(RUN, services, lambda _: None, stop=Stops(time)) == RUN
