from dataclasses import replace
from datetime import timedelta

import pytest

from flowbutton.domain.answer import Report
from flowbutton.domain.errors import StoreError
from flowbutton.domain.run import Mark, Ran, RunState
from flowbutton.domain.words import say
from flowbutton.domain.working_time import active_s
from flowbutton.engine.follow import reported
from flowbutton.engine.press import new_run
from tests.fakes import START, FakeJournal, FakeTime, FakeTrigger, press_of, services_of

RUN = replace(new_run(press_of()), state=RunState.RUNNING, ran=Ran.YES, follows=True)
GOES_ON = Report(RunState.RUNNING)


class Known(FakeJournal):
    """Knows how long runs of the button usually take."""

    usual_s: float | None = 40.0

    def typical_s(self, button):
        if self.error:
            raise self.error
        return self.usual_s


@pytest.fixture
def time():
    return FakeTime()


@pytest.fixture
def journal():
    return Known()


@pytest.fixture
def report(time, journal):
    """Put a report into a run, some time after the finger."""

    def put(report, run=RUN, *, at_s=0.0):
        time.seconds = at_s
        return reported(run, report, services_of(FakeTrigger(), journal, time))

    return put


def waiting(since_s: float) -> Report:
    return Report(RunState.WAITING, waiting_since=START + timedelta(seconds=since_s))


def is_long(run) -> bool:
    return any(mark.what == "long" for mark in run.marks)


def test_the_clock_stands_still_while_a_person_is_waited_for(report) -> None:
    run = report(waiting(10), at_s=12)
    run = report(waiting(10), run, at_s=3000)
    assert run.waited_s == 0
    run = report(GOES_ON, run, at_s=3610)
    assert (run.waited_s, run.waiting_since) == (3600, None)
    assert active_s(run, START + timedelta(seconds=3620)) == 20


def test_a_second_wait_is_added_to_the_first(report) -> None:
    run = report(waiting(10), at_s=12)
    run = report(waiting(110), run, at_s=120)
    assert run.waited_s == 100
    run = report(GOES_ON, run, at_s=160)
    assert run.waited_s == 150


def test_a_wait_that_ends_the_run_counts_until_its_end(report) -> None:
    run = report(waiting(10), at_s=12)
    ended = Report(RunState.SUCCEEDED, ended_at=START + timedelta(seconds=70))
    assert report(ended, run, at_s=300).waited_s == 60


def test_clocks_that_differ_make_no_wait_of_less_than_nothing(report) -> None:
    run = report(waiting(100), at_s=12)
    run = report(GOES_ON, run, at_s=20)
    assert run.waited_s == 0
    assert active_s(run, START - timedelta(seconds=5)) == 0


def test_a_run_that_takes_longer_than_usual_is_marked_once(report) -> None:
    run = report(GOES_ON, at_s=60)
    assert not is_long(run)
    run = report(GOES_ON, at_s=60.5)
    assert run.marks[-1] == Mark("long", 60_500)
    assert report(GOES_ON, run, at_s=90) == run


@pytest.mark.parametrize("set_by", [timedelta(days=1), timedelta(days=-1)])
def test_a_clock_that_is_set_makes_no_run_long_and_none_short(time, journal, set_by) -> None:
    services = services_of(FakeTrigger(), journal, time)
    services.clocks.now()
    time.seconds, time.set_by = 60.0, set_by
    run = reported(RUN, GOES_ON, services)
    assert not is_long(run)
    time.seconds = 61.0
    assert reported(run, GOES_ON, services).marks[-1] == Mark("long", 61_000)


def test_what_it_waited_for_persons_makes_no_run_long(report) -> None:
    run = report(GOES_ON, replace(RUN, waited_s=3600.0), at_s=3650)
    assert not is_long(run)


def test_a_quick_flow_gets_ten_seconds_more(report, journal) -> None:
    journal.usual_s = 2.0
    assert not is_long(report(GOES_ON, at_s=12))
    assert is_long(report(GOES_ON, at_s=12.5))


@pytest.mark.parametrize("changes", [{"button": ""}, {}])
def test_what_is_usual_has_to_be_known(report, journal, changes) -> None:
    journal.usual_s = None if not changes else 1.0
    assert not is_long(report(GOES_ON, replace(RUN, **changes), at_s=9000))


def test_a_journal_that_cannot_be_read_marks_nothing(report, journal) -> None:
    journal.error = StoreError(say("The disk is gone"))
    assert not is_long(report(GOES_ON, at_s=9000))


@pytest.mark.parametrize("state", [RunState.WAITING, RunState.ACCEPTED, RunState.SUCCEEDED])
def test_only_what_is_at_work_takes_long(report, state) -> None:
    assert not is_long(report(Report(state), at_s=9000))
