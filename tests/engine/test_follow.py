from dataclasses import replace
from datetime import timedelta

import pytest

from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.answer import Finding, Report, Verdict
from flowbutton.domain.errors import OfflineError, StoreError
from flowbutton.domain.run import Output, Ran, RunState, Step
from flowbutton.domain.target import IftttTarget
from flowbutton.domain.words import say
from flowbutton.engine.follow import Look, Settle, groups
from flowbutton.engine.press import new_run
from tests.fakes import START, FakeJournal, FakeTime, FakeTrigger, press_of, services_of

RUN = replace(
    new_run(press_of()), state=RunState.ACCEPTED, ran=Ran.YES, run_id="run-1", follows=True
)
LOST = replace(RUN, state=RunState.UNKNOWN, ran=Ran.UNKNOWN, run_id="")


def test_a_look_brings_the_step_and_writes_it_down() -> None:
    journal = FakeJournal()
    step = Step("Get_a_quote", 2, 5)
    trigger = FakeTrigger(report=Report(RunState.RUNNING, step=step, retry_after_s=7))
    looked = Look((RUN,)).run(services_of(trigger, journal))
    assert looked.runs[0].step == step
    assert looked.runs[0].state is RunState.RUNNING
    assert looked.retry_after_s == {"press-1": 7}
    assert journal.runs["press-1"] == looked.runs[0]


def test_a_run_that_is_not_there_yet_stays_as_it_was() -> None:
    journal = FakeJournal()
    looked = Look((RUN,)).run(services_of(FakeTrigger(), journal))
    assert looked.runs == (RUN,)
    assert looked.retry_after_s == {}
    assert journal.runs == {}


def minutes_of_looks(run, minutes, trigger, journal):
    """Look at a run every minute; return what is known at the end."""
    time = FakeTime()
    for _ in range(minutes + 1):
        (run,) = Look((run,)).run(services_of(trigger, journal, time)).runs
        time.pass_(60)
    return run


def test_a_run_that_the_service_does_not_know_is_not_said_to_go_on_for_ever() -> None:
    journal, missing = FakeJournal(), FakeTrigger(is_missing=True)
    running = replace(RUN, state=RunState.RUNNING, step=Step("Get_a_quote", 2, 5))
    soon = minutes_of_looks(running, 9, missing, journal)
    assert (soon.state, soon.is_open) == (RunState.RUNNING, True)
    late = minutes_of_looks(running, 10, missing, journal)
    assert (late.state, late.ran, late.step) == (RunState.ACCEPTED, Ran.YES, None)
    assert not late.is_open
    assert "how it ended is not known" in str(late.message)
    assert late.advice == Advice(late.message, fix=Fix.FOLLOW_RUN)
    assert journal.runs["press-1"] == late


def test_a_run_that_shows_again_is_followed_as_before() -> None:
    journal = FakeJournal()
    run = minutes_of_looks(RUN, 9, FakeTrigger(is_missing=True), journal)
    trigger = FakeTrigger(report=Report(RunState.RUNNING))
    run = minutes_of_looks(run, 0, trigger, journal)
    assert (run.state, run.missing_since) == (RunState.RUNNING, None)
    assert minutes_of_looks(run, 9, FakeTrigger(is_missing=True), journal).is_open


def test_a_clock_that_was_set_back_begins_to_count_anew() -> None:
    ahead = replace(RUN, missing_since=START + timedelta(days=1))
    (run,) = Look((ahead,)).run(services_of(FakeTrigger(is_missing=True))).runs
    assert run.missing_since == START


def test_the_end_of_a_run_is_the_services_own() -> None:
    end = START + timedelta(seconds=5)
    trigger = FakeTrigger(report=Report(RunState.SUCCEEDED, ended_at=end))
    run = Look((RUN,)).run(services_of(trigger, time=FakeTime(8))).runs[0]
    assert (run.state, run.duration) == (RunState.SUCCEEDED, timedelta(seconds=5))


@pytest.mark.parametrize("ahead", [timedelta(minutes=3), timedelta(days=1)])
def test_a_service_whose_clock_is_ahead_makes_no_run_longer_than_it_is_known(ahead) -> None:
    began = START + timedelta(seconds=1) + ahead
    ended = began + timedelta(seconds=5)
    trigger = FakeTrigger(report=Report(RunState.FAILED, started_at=began, ended_at=ended))
    run = Look((RUN,)).run(services_of(trigger, time=FakeTime(8))).runs[0]
    assert run.duration == timedelta(seconds=8)


@pytest.mark.parametrize("behind", [timedelta(minutes=3), timedelta(days=1)])
def test_a_service_whose_clock_is_behind_tells_at_least_how_long_it_took(behind) -> None:
    began = START + timedelta(seconds=1) - behind
    ended = began + timedelta(seconds=5)
    trigger = FakeTrigger(report=Report(RunState.FAILED, started_at=began, ended_at=ended))
    run = Look((RUN,)).run(services_of(trigger, time=FakeTime(8))).runs[0]
    assert run.duration == timedelta(seconds=5)


@pytest.mark.parametrize("set_by", [timedelta(days=1), timedelta(days=-1)])
@pytest.mark.parametrize("is_told", [False, True], ids=["end not told", "end told"])
def test_a_clock_that_is_set_meanwhile_does_not_change_how_long_a_run_took(set_by, is_told) -> None:
    time = FakeTime()
    services = services_of(FakeTrigger(), time=time)
    services.clocks.now()
    time.seconds, time.set_by = 12.0, set_by
    ended = START + timedelta(seconds=12) + set_by if is_told else None
    trigger = FakeTrigger(report=Report(RunState.SUCCEEDED, ended_at=ended))
    services = replace(services, triggers=(trigger,))
    run = Look((RUN,)).run(services).runs[0]
    assert run.duration == timedelta(seconds=12)


@pytest.mark.parametrize("set_by", [timedelta(days=1), timedelta(days=-1)])
def test_a_search_that_ends_after_the_clock_was_set_took_as_long_as_it_did(set_by) -> None:
    time = FakeTime()
    services = services_of(FakeTrigger(finding=Finding(Verdict.NOT_RUN)), time=time)
    services.clocks.now()
    time.seconds, time.set_by = 30.0, set_by
    assert Settle(LOST).run(services).duration == timedelta(seconds=30)


@pytest.mark.parametrize("set_by", [timedelta(days=1), timedelta(days=-1)])
def test_a_run_is_missing_for_as_long_as_it_is(set_by) -> None:
    time = FakeTime()
    services = services_of(FakeTrigger(is_missing=True), time=time)
    (run,) = Look((RUN,)).run(services).runs
    time.seconds, time.set_by = 540.0, set_by
    (run,) = Look((run,)).run(services).runs
    assert run.is_open
    time.seconds = 600.0
    (run,) = Look((run,)).run(services).runs
    assert not run.is_open


@pytest.mark.parametrize(
    ("status", "output", "told"),
    [
        (200, Output("application/json", 2, "{}"), "Succeeded"),
        (422, Output("application/json", 2, "{}"), "Succeeded, but it answered with the error 422"),
        (400, Output("text/plain", 2, "no"), "Succeeded, but it answered with the error 400"),
        (502, None, "Succeeded, but it gave no answer"),
        (504, None, "Succeeded"),
        (None, None, "Succeeded"),
    ],
)
def test_a_run_that_succeeded_may_have_answered_badly(status, output, told) -> None:
    trigger = FakeTrigger(report=Report(RunState.SUCCEEDED, message=say("Succeeded")))
    known = replace(RUN, http_status=status, output=output)
    assert str(Look((known,)).run(services_of(trigger)).runs[0].message) == told


def test_an_end_before_the_press_is_a_wrong_clock_not_a_negative_time() -> None:
    trigger = FakeTrigger(report=Report(RunState.SUCCEEDED, ended_at=START - timedelta(days=1)))
    run = Look((RUN,)).run(services_of(trigger)).runs[0]
    assert run.duration == timedelta(0)


def test_a_final_state_is_never_taken_back() -> None:
    done = replace(RUN, state=RunState.SUCCEEDED, ended_at=START)
    trigger = FakeTrigger(report=Report(RunState.RUNNING))
    assert Look((done,)).run(services_of(trigger)).runs == (done,)


def test_a_lost_answer_that_ran_is_followed() -> None:
    report = Report(RunState.RUNNING, run_id="run-9")
    trigger = FakeTrigger(finding=Finding(Verdict.RAN, report=report))
    run = Settle(LOST).run(services_of(trigger))
    assert (run.state, run.ran, run.run_id) == (RunState.RUNNING, Ran.YES, "run-9")
    assert str(run.message) == "It did run, found after the connection broke"
    assert run.is_open


def test_a_lost_answer_that_ended_meanwhile_has_the_services_word() -> None:
    report = Report(
        RunState.FAILED, message=say("No such room"), advice=Advice(say("No such room"))
    )
    trigger = FakeTrigger(finding=Finding(Verdict.RAN, report=report))
    run = Settle(LOST).run(services_of(trigger))
    assert (run.state, str(run.message)) == (RunState.FAILED, "No such room")


def test_a_lost_answer_that_did_not_run_says_it_is_safe_to_press_again() -> None:
    journal = FakeJournal()
    trigger = FakeTrigger(finding=Finding(Verdict.NOT_RUN))
    run = Settle(LOST).run(services_of(trigger, journal))
    assert (run.state, run.ran) == (RunState.NOT_SENT, Ran.NO)
    assert "safe to press again" in str(run.message)
    assert journal.runs["press-1"] == run


def test_a_lost_answer_that_cannot_be_known_stays_unknown_and_says_why() -> None:
    why = say("Two runs began in the same second")
    trigger = FakeTrigger(finding=Finding(Verdict.UNKNOWABLE, why))
    run = Settle(LOST).run(services_of(trigger))
    assert (run.state, run.ran) == (RunState.UNKNOWN, Ran.UNKNOWN)
    assert run.message == why
    assert run.advice is not None
    assert run.advice.fix is Fix.OPEN_FLOW
    assert not run.is_open


def test_nothing_found_yet_changes_nothing() -> None:
    journal = FakeJournal()
    assert Settle(LOST).run(services_of(FakeTrigger(), journal)) == LOST
    assert journal.runs == {}


def test_a_look_without_network_is_an_error_and_no_state() -> None:
    trigger = FakeTrigger(error=OfflineError(say("No answer")))
    with pytest.raises(OfflineError):
        Look((RUN,)).run(services_of(trigger))


def test_runs_are_grouped_by_target_and_account() -> None:
    other = replace(RUN, account="jonas")
    assert groups([RUN, other, RUN]) == [(RUN, RUN), (other,)]


@pytest.mark.parametrize("is_asked", [True, False])
def test_who_cancelled_a_run_is_told_when_it_was_this_person(is_asked) -> None:
    journal = FakeJournal()
    journal.save(replace(RUN, is_cancel_asked=is_asked))  # as another program may have written
    report = Report(RunState.CANCELLED, message=say("Cancelled by an owner of the flow"))
    (run,) = Look((RUN,)).run(services_of(FakeTrigger(report=report), journal)).runs
    expected = "Cancelled by you" if is_asked else "Cancelled by an owner of the flow"
    assert str(run.message) == expected
    assert journal.runs["press-1"] == run


@pytest.mark.parametrize("command", [Look((RUN,)), Settle(LOST)])
def test_what_the_service_has_cancelled_was_not_cancelled_by_the_person_who_asked_for_it(
    command,
) -> None:
    journal = FakeJournal()
    known = RUN if isinstance(command, Look) else LOST
    journal.save(replace(known, is_cancel_asked=True))
    message = say("Cancelled by the service: {why}", why="A rule has stopped the flow.")
    report = Report(RunState.CANCELLED, message=message, is_by_service=True)
    trigger = FakeTrigger(report=report, finding=Finding(Verdict.RAN, report=report))
    command.run(services_of(trigger, journal))
    assert journal.runs[known.press_id].message == message


def test_a_look_keeps_what_a_person_wanted_of_the_run_meanwhile() -> None:
    journal = FakeJournal()
    journal.save(replace(RUN, is_stopped=True, is_seen=True, is_hidden=True))
    report = Report(RunState.RUNNING, message=say("Running"))
    (run,) = Look((RUN,)).run(services_of(FakeTrigger(report=report), journal)).runs
    assert (run.is_stopped, run.is_seen, run.is_hidden) == (True, True, True)
    assert journal.runs["press-1"] == run


class Meanwhile(FakeTrigger):
    """While it answers, another program writes something down."""

    def look(self, runs):
        self.journal.save(self.written)
        return super().look(runs)

    def find(self, run, others):
        self.journal.save(self.written)
        return super().find(run, others)


def answers_meanwhile(written, command, report):
    """Return what a command makes of a report while `written` is written down."""
    trigger = Meanwhile(report=report, finding=Finding(Verdict.RAN, report=report))
    trigger.journal, trigger.written = FakeJournal(), written
    result = command.run(services_of(trigger, trigger.journal))
    (kept,) = trigger.journal.runs.values()
    return kept, result if isinstance(command, Settle) else result.runs[0]


@pytest.mark.parametrize("command", [Look((RUN,)), Settle(LOST)])
def test_an_end_that_another_program_wrote_down_meanwhile_stays(command) -> None:
    ended = replace(RUN, state=RunState.SUCCEEDED, ended_at=START, is_seen=True)
    assert answers_meanwhile(ended, command, Report(RunState.RUNNING)) == (ended, ended)


def test_a_run_that_another_program_found_meanwhile_is_not_lost_again() -> None:
    found = replace(RUN, state=RunState.RUNNING)
    trigger = Meanwhile(finding=Finding(Verdict.NOT_RUN))
    trigger.journal, trigger.written = FakeJournal(), found
    assert Settle(LOST).run(services_of(trigger, trigger.journal)) == found
    assert trigger.journal.runs["press-1"] == found


def test_nothing_is_written_between_what_is_read_and_what_is_made_of_it() -> None:
    class Watched(FakeJournal):
        def get(self, press_id):
            raise AssertionError(f"{press_id} is read, and may be another when it is written")

        def change(self, press_id, change):
            self.save(change(self.runs[press_id]))
            return self.runs[press_id]

    journal = Watched({"press-1": replace(RUN, is_cancel_asked=True)})
    trigger = FakeTrigger(report=Report(RunState.RUNNING))
    (run,) = Look((RUN,)).run(services_of(trigger, journal)).runs
    assert (run.state, run.is_cancel_asked) == (RunState.RUNNING, True)
    assert journal.runs["press-1"] == run


def test_a_report_brings_all_that_it_has_and_what_it_lacks_stays() -> None:
    stop = Advice(say("The room is taken"), fix=Fix.OPEN_RUN)
    answer = Output("text/plain", 2, "ok")
    known = replace(RUN, run_url="https://portal.example/1", output=answer)
    first = Report(RunState.FAILED, advice=stop, run_url="https://portal.example/2")
    run = Look((known,)).run(services_of(FakeTrigger(report=first))).runs[0]
    assert (run.advice, run.output, run.run_url) == (stop, answer, "https://portal.example/2")
    assert (run.ran, run.follows, run.run_id) == (Ran.YES, True, "run-1")
    more = replace(first, output=Output("text/plain", 4, "more"), run_url="")
    run = Look((known,)).run(services_of(FakeTrigger(report=more))).runs[0]
    assert (run.output, run.run_url) == (more.output, known.run_url)


def test_a_run_that_goes_on_has_no_end() -> None:
    run = Look((RUN,)).run(services_of(FakeTrigger(report=Report(RunState.RUNNING)))).runs[0]
    assert run.ended_at is None


def test_a_run_that_is_found_is_followed_and_its_warning_is_taken_back() -> None:
    lost = replace(LOST, follows=False, advice=Advice(say("The answer was lost")))
    finding = Finding(Verdict.RAN, report=Report(RunState.RUNNING))
    run = Settle(lost).run(services_of(FakeTrigger(finding=finding)))
    assert (run.follows, run.advice, run.is_open) == (True, None, True)
    ended = Finding(Verdict.RAN, report=Report(RunState.SUCCEEDED))
    run = Settle(lost).run(services_of(FakeTrigger(finding=ended)))
    assert str(run.message) == "It did run, found after the connection broke"
    spoken = Finding(Verdict.RAN, report=Report(RunState.RUNNING, message=say("At step 2")))
    run = Settle(lost).run(services_of(FakeTrigger(finding=spoken)))
    assert str(run.message) == "At step 2"


def test_the_search_is_told_of_the_other_runs() -> None:
    class Searching(FakeTrigger):
        def find(self, run, others):
            asked.append((run, others))
            return self.finding

    asked = []
    other = replace(RUN, press_id="press-2")
    ended = replace(RUN, press_id="press-3", state=RunState.SUCCEEDED, is_hidden=True)
    not_sent = replace(RUN, press_id="press-4", state=RunState.NOT_SENT, ran=Ran.NO)
    elsewhere = replace(RUN, press_id="press-5", target=IftttTarget("event", "secret"))
    known = (LOST, other, ended, not_sent, elsewhere)
    journal = FakeJournal({run.press_id: run for run in known})
    Settle(LOST).run(services_of(Searching(), journal))
    assert asked == [(LOST, (other, ended))]


def test_nothing_is_found_while_the_other_runs_are_not_known() -> None:
    journal = FakeJournal({LOST.press_id: LOST}, error=StoreError(say("The disk is gone")))
    found = FakeTrigger(finding=Finding(Verdict.RAN, report=Report(RunState.SUCCEEDED)))
    with pytest.raises(StoreError):
        Settle(LOST).run(services_of(found, journal))


def test_a_press_that_did_not_run_has_ended_and_may_be_tried_again() -> None:
    time = FakeTime(7)
    finding = Finding(Verdict.NOT_RUN)
    run = Settle(LOST).run(services_of(FakeTrigger(finding=finding), time=time))
    assert run.ended_at == START + timedelta(seconds=7)
    assert run.advice == Advice(
        say("The press did not arrive"),
        say("Nothing was run. It is safe to press again"),
        Fix.TRY_AGAIN,
    )


def test_why_it_cannot_be_known_is_in_the_advice_or_at_least_that() -> None:
    why = say("Two runs began in the same second")
    run = Settle(LOST).run(services_of(FakeTrigger(finding=Finding(Verdict.UNKNOWABLE, why))))
    assert run.advice == Advice(say("It cannot be known whether it ran"), why, Fix.OPEN_FLOW)
    run = Settle(LOST).run(services_of(FakeTrigger(finding=Finding(Verdict.UNKNOWABLE))))
    assert str(run.message) == "It cannot be known whether it ran"


def test_where_there_is_no_page_none_is_offered_for_what_cannot_be_known() -> None:
    class Events(FakeTrigger):
        def handles(self, target):
            return True

    lost = replace(LOST, target=IftttTarget("event", "secret"))
    run = Settle(lost).run(services_of(Events(finding=Finding(Verdict.UNKNOWABLE))))
    assert run.advice is not None
    assert run.advice.fix is Fix.NONE
