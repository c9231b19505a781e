from dataclasses import replace
from datetime import timedelta

import pytest

from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.answer import Answer, Report
from flowbutton.domain.button import SecondPress
from flowbutton.domain.errors import (
    ClaimsError,
    GuardedError,
    OfflineError,
    RefusedError,
    SignInError,
    StoreError,
)
from flowbutton.domain.ports import Begun
from flowbutton.domain.press import Door
from flowbutton.domain.run import Mark, Output, Ran, RunState
from flowbutton.domain.target import IftttTarget
from flowbutton.domain.words import say
from flowbutton.engine.press import SendPress, new_run
from tests.fakes import START, FakeJournal, FakeTime, FakeTrigger, press_of, services_of

UNDER_WAY = replace(
    new_run(press_of(id="earlier")), state=RunState.RUNNING, ran=Ran.YES, follows=True
)


def test_a_press_is_in_the_journal_before_it_is_sent_and_after_its_answer() -> None:
    journal = FakeJournal()
    seen_at_send = []
    trigger = FakeTrigger(on_send=lambda: seen_at_send.extend(journal.states))
    run = SendPress(press_of()).run(services_of(trigger, journal))
    assert seen_at_send == [RunState.SENDING]
    assert journal.runs == {"press-1": run}
    assert (run.state, run.ran, run.run_id) == (RunState.ACCEPTED, Ran.YES, "run-1")
    assert [press.id for press in trigger.sent] == ["press-1"]


def test_a_run_keeps_who_pressed_what_and_through_which_door() -> None:
    press = press_of(account="mara", door=Door.HOT_KEY)
    run = new_run(press)
    assert (run.press_id, run.button, run.name) == (press.id, press.button, press.name)
    assert (run.target, run.account, run.door) == (press.target, "mara", Door.HOT_KEY)
    assert (run.state, run.ran, run.started_at) == (RunState.SENDING, Ran.UNKNOWN, START)


def test_a_press_that_cannot_be_written_down_is_not_sent() -> None:
    trigger = FakeTrigger()
    journal = FakeJournal(error=StoreError(say("The disk is full"), say("Make room")))
    run = SendPress(press_of()).run(services_of(trigger, journal))
    assert (run.state, run.ran) == (RunState.NOT_SENT, Ran.NO)
    assert str(run.message) == "The disk is full"
    assert trigger.sent == []


def test_an_answer_that_cannot_be_written_down_is_still_told(caplog) -> None:
    journal = FakeJournal()

    def fill_the_disk() -> None:
        journal.error = StoreError(say("The disk is full"))

    trigger = FakeTrigger(on_send=fill_the_disk)
    with caplog.at_level("CRITICAL", "flowbutton.engine.record"):
        run = SendPress(press_of()).run(services_of(trigger, journal))
    assert run.state is RunState.ACCEPTED


@pytest.mark.parametrize(
    ("error", "line", "fix"),
    [
        (OfflineError(say("No answer")), "No answer. Nothing was run", Fix.TRY_AGAIN),
        (SignInError(say("Sign in again")), "Sign in again", Fix.SIGN_IN),
        (ClaimsError(say("Sign in again"), say("x"), '{"a":1}'), "Sign in again", Fix.SIGN_IN),
        (RefusedError(say("Flow is gone"), code="FlowNotFound", status=404), "Flow is gone",
         Fix.NONE),
    ],
)  # fmt: skip  # a table
def test_a_press_that_cannot_be_prepared_is_not_sent(error, line, fix) -> None:
    trigger = FakeTrigger(error=error)
    run = SendPress(press_of()).run(services_of(trigger))
    assert (run.state, run.ran, str(run.message)) == (RunState.NOT_SENT, Ran.NO, line)
    assert run.advice is not None
    assert run.advice.fix is fix
    assert run.ended_at is not None
    assert trigger.sent == []


def test_a_refusal_keeps_its_status_and_code() -> None:
    error = RefusedError(say("Flow is gone"), code="FlowNotFound", status=404)
    run = SendPress(press_of()).run(services_of(FakeTrigger(error=error)))
    assert run.advice is not None
    assert (run.http_status, run.advice.code) == (404, "FlowNotFound")


def test_a_claims_challenge_is_kept_for_the_sign_in() -> None:
    error = ClaimsError(say("Sign in again"), say("x"), '{"a":1}')
    run = SendPress(press_of()).run(services_of(FakeTrigger(error=error)))
    assert run.advice is not None
    assert run.advice.claims == '{"a":1}'


def test_a_press_held_up_for_more_than_ten_seconds_is_not_sent() -> None:
    time = FakeTime()
    trigger = FakeTrigger(on_prepare=lambda: time.pass_(10.1))
    run = SendPress(press_of()).run(services_of(trigger, time=time))
    assert (run.state, run.ran) == (RunState.NOT_SENT, Ran.NO)
    assert str(run.message) == "It was too late"
    assert trigger.sent == []


def test_a_press_held_up_for_less_is_sent() -> None:
    time = FakeTime()
    trigger = FakeTrigger(on_prepare=lambda: time.pass_(9.9))
    run = SendPress(press_of()).run(services_of(trigger, time=time))
    assert run.marks[:2] == (Mark("pressed", 0, "window"), Mark("token", 9900))
    assert len(trigger.sent) == 1


def test_a_second_press_says_for_how_long_the_first_has_been_running() -> None:
    journal, time = FakeJournal(), FakeTime()
    services = services_of(FakeTrigger(), journal, time)
    SendPress(press_of()).run(services)
    time.pass_(12)
    journal.begun = Begun.RUNNING
    with pytest.raises(GuardedError) as caught:
        SendPress(press_of(id="press-2")).run(services)
    assert str(caught.value) == "Already running, 12 s"
    assert caught.value.press_id == "press-1"


class GuardingJournal(FakeJournal):
    """Holds a press back while a run of its button is open, as the real one does."""

    def begin(self, run, *, double_press_ms, one_at_a_time):
        if any(known.is_open for known in self.runs.values()):
            return Begun.RUNNING
        return super().begin(run, double_press_ms=double_press_ms, one_at_a_time=one_at_a_time)


def test_a_run_that_the_service_knows_no_more_does_not_hold_presses_back_for_ever() -> None:
    journal, trigger, time = GuardingJournal(), FakeTrigger(is_missing=True), FakeTime()
    services = services_of(trigger, journal, time)
    SendPress(press_of()).run(services)
    with pytest.raises(GuardedError):
        SendPress(press_of(id="press-2")).run(services)
    time.pass_(600)
    SendPress(press_of(id="press-3", pressed_monotonic=600.0)).run(services)
    assert [press.id for press in trigger.sent] == ["press-1", "press-3"]


@pytest.mark.parametrize("set_by", [timedelta(days=1), timedelta(days=-1)])
def test_for_how_long_the_first_has_been_running_does_not_change_with_the_clock(set_by) -> None:
    journal, time = FakeJournal(), FakeTime()
    services = services_of(FakeTrigger(), journal, time)
    SendPress(press_of()).run(services)
    services.clocks.now()
    time.seconds, time.set_by, journal.begun = 12.0, set_by, Begun.RUNNING
    with pytest.raises(GuardedError, match="Already running, 12 s"):
        SendPress(press_of(id="press-2", pressed_monotonic=12.0)).run(services)


@pytest.mark.parametrize("set_by", [timedelta(days=1), timedelta(days=-1)])
@pytest.mark.parametrize("state", [RunState.NOT_SENT, RunState.SUCCEEDED])
def test_a_clock_that_is_set_while_a_press_is_sent_makes_it_no_longer(set_by, state) -> None:
    time = FakeTime()
    pressed_at = time.now()

    def set_the_clock() -> None:
        time.seconds, time.set_by = 4.0, set_by

    trigger = FakeTrigger(Answer(state, Ran.YES), on_prepare=set_the_clock)
    services = services_of(trigger, time=time)
    assert services.clocks.now() == pressed_at
    assert SendPress(press_of()).run(services).duration == timedelta(seconds=4)
    late = services_of(FakeTrigger(on_prepare=lambda: time.pass_(11)), time=time)
    press = press_of(pressed_at=late.clocks.now(), pressed_monotonic=4.0)
    time.set_by = timedelta()
    assert SendPress(press).run(late).duration == timedelta(seconds=11)


def test_a_run_that_has_ended_unseen_does_not_hold_a_press_back() -> None:
    journal, trigger = GuardingJournal(), FakeTrigger()
    services = services_of(trigger, journal)
    SendPress(press_of()).run(services)
    with pytest.raises(GuardedError):
        SendPress(press_of(id="press-2")).run(services)
    trigger.report = Report(RunState.SUCCEEDED)
    run = SendPress(press_of(id="press-3")).run(services)
    assert run.state is RunState.ACCEPTED
    assert journal.runs["press-1"].state is RunState.SUCCEEDED
    assert [press.id for press in trigger.sent] == ["press-1", "press-3"]


def test_a_run_that_cannot_be_looked_at_still_holds_a_press_back() -> None:
    journal, trigger = FakeJournal(), FakeTrigger()
    services = services_of(trigger, journal)
    SendPress(press_of()).run(services)
    journal.begun, trigger.error = Begun.RUNNING, OfflineError(say("No answer"))
    with pytest.raises(GuardedError, match="Already running"):
        SendPress(press_of(id="press-2")).run(services)


def test_a_run_of_another_process_that_is_gone_by_now_still_holds_a_press_back() -> None:
    journal = FakeJournal(begun=Begun.RUNNING)
    with pytest.raises(GuardedError, match="Already running, 0 s"):
        SendPress(press_of()).run(services_of(FakeTrigger(), journal))


def test_a_double_press_is_held_back() -> None:
    trigger = FakeTrigger()
    with pytest.raises(GuardedError, match="Pressed twice, only the first counts"):
        SendPress(press_of()).run(services_of(trigger, FakeJournal(begun=Begun.DOUBLE)))
    assert trigger.sent == []


def test_a_button_that_allows_it_asks_for_no_run_of_its_own() -> None:
    asked = []

    class Journal(FakeJournal):
        def begin(self, run, *, double_press_ms, one_at_a_time):
            asked.append((double_press_ms, one_at_a_time))
            return super().begin(run, double_press_ms=double_press_ms, one_at_a_time=one_at_a_time)

    SendPress(press_of(second_press=SecondPress.ALLOW)).run(services_of(FakeTrigger(), Journal()))
    SendPress(press_of(button="")).run(services_of(FakeTrigger(), Journal()))
    SendPress(press_of()).run(services_of(FakeTrigger(), Journal()))
    assert asked == [(500, False), (500, False), (500, True)]


def test_a_target_nobody_knows_is_not_sent() -> None:
    run = SendPress(press_of(target=IftttTarget("lights", "key"))).run(services_of(FakeTrigger()))
    assert (run.state, str(run.message)) == (
        RunState.NOT_SENT,
        "This kind of trigger is not known",
    )


def test_a_bug_while_sending_is_unknown_and_never_not_sent(caplog) -> None:
    def break_off() -> None:
        raise ZeroDivisionError

    journal = FakeJournal()
    with caplog.at_level("CRITICAL", "flowbutton.engine.press"):
        run = SendPress(press_of()).run(services_of(FakeTrigger(on_send=break_off), journal))
    assert (run.state, run.ran) == (RunState.UNKNOWN, Ran.UNKNOWN)
    assert journal.runs["press-1"] == run


class Answering(FakeTrigger):
    """A service that takes a press first and answers later, or never."""

    breaks = False

    def send(self, press, is_late, heard):
        heard(self.answer)
        self.on_send()
        if self.breaks:
            raise ZeroDivisionError
        return replace(self.answer, message=say("The flow answered"))


def test_an_accepted_press_whose_answer_is_waited_for_is_told_and_written_down() -> None:
    journal, told, seen = FakeJournal(), [], []
    trigger = Answering(on_send=lambda: seen.append(journal.get("press-1")))
    run = SendPress(press_of(), told.append).run(services_of(trigger, journal))
    waits = "Accepted, its answer is waited for"
    (shown,), (written,) = told, seen
    assert (shown.state, shown.is_open, str(shown.message)) == (RunState.RUNNING, True, waits)
    assert (written.state, written.ran, written.run_id) == (RunState.SENDING, Ran.YES, "run-1")
    assert (written.awaits_answer, written.is_open, str(written.message)) == (True, True, waits)
    assert (run.state, run.run_id) == (RunState.ACCEPTED, "run-1")
    assert str(run.message) == "The flow answered"
    assert not run.awaits_answer


@pytest.mark.parametrize("wish", ["is_stopped", "is_cancel_asked", "is_hidden", "is_seen"])
def test_what_a_person_wants_while_an_answer_is_waited_for_is_not_lost(wish) -> None:
    journal = FakeJournal()

    def wish_for() -> None:
        journal.save(replace(journal.get("press-1"), **{wish: True}))

    run = SendPress(press_of()).run(services_of(Answering(on_send=wish_for), journal))
    assert getattr(run, wish)
    assert journal.runs["press-1"] == run


def test_an_accepted_press_stays_accepted_when_fetching_its_answer_breaks(caplog) -> None:
    trigger = Answering()
    trigger.breaks = True
    with caplog.at_level("CRITICAL", "flowbutton.engine.press"):
        run = SendPress(press_of()).run(services_of(trigger))
    assert (run.state, run.ran, run.run_id) == (RunState.ACCEPTED, Ran.YES, "run-1")


def test_a_bug_before_anything_was_sent_is_not_sent_and_keeps_no_button_busy(caplog) -> None:
    def break_off() -> None:
        raise ZeroDivisionError

    journal, trigger = FakeJournal(), FakeTrigger(on_prepare=break_off)
    with caplog.at_level("CRITICAL", "flowbutton.engine.press"):
        run = SendPress(press_of()).run(services_of(trigger, journal))
    assert (run.state, run.ran, run.is_open) == (RunState.NOT_SENT, Ran.NO, False)
    assert journal.runs["press-1"] == run
    assert trigger.sent == []


def test_a_final_answer_ends_the_run() -> None:
    answer = Answer(RunState.FAILED, Ran.NO, message=say("The flow is turned off"))
    run = SendPress(press_of()).run(services_of(FakeTrigger(answer=answer)))
    assert run.ended_at is not None
    assert not run.is_open


def test_secrets_and_files_are_not_written_down() -> None:
    journal = FakeJournal()
    file = {"name": "a.pdf", "contentBytes": "QUJDRA=="}
    press = press_of(
        inputs={"pin": "1234", "file": file, "rows": [{"file": file}], "long": "x" * 3000},
        secret_keys=frozenset({"pin"}),
    )
    run = SendPress(press).run(services_of(FakeTrigger(), journal))
    kept = {"name": "a.pdf", "size_bytes": 4}
    assert run.inputs["pin"] == "•••"
    assert run.inputs["file"] == kept
    assert run.inputs["rows"] == [{"file": kept}]
    assert len(str(run.inputs["long"])) == 2001


@pytest.mark.parametrize(("body", "kept"), [([1, 2], {"body": [1, 2]}), ({"a": 1}, {"a": 1})])
def test_a_body_is_written_down_as_it_is(body, kept) -> None:
    run = SendPress(press_of(body=body)).run(services_of(FakeTrigger()))
    assert run.inputs == kept


def test_all_that_the_service_answered_is_in_the_run() -> None:
    answer = Answer(
        RunState.SUCCEEDED,
        Ran.YES,
        transport="address",
        run_id="run-7",
        run_url="https://portal.example/run-7",
        http_status=200,
        message=say("Succeeded"),
        advice=Advice(say("Look at the page")),
        output=Output("text/plain", 2, "ok"),
        follows=True,
    )
    run = SendPress(press_of()).run(services_of(FakeTrigger(answer=answer), time=FakeTime(3)))
    for name in ("state", "ran", "transport", "run_id", "run_url", "http_status", "message"):
        assert getattr(run, name) == getattr(answer, name)
    assert (run.advice, run.output, run.follows) == (answer.advice, answer.output, True)
    assert run.ended_at == START + timedelta(seconds=3)


def test_a_run_that_goes_on_has_no_end() -> None:
    assert SendPress(press_of()).run(services_of(FakeTrigger())).ended_at is None


def test_the_press_that_is_prepared_is_the_one_that_is_sent() -> None:
    class Preparing(FakeTrigger):
        def prepare(self, press):
            prepared.append(press)

    prepared, trigger = [], Preparing()
    SendPress(press_of()).run(services_of(trigger))
    assert prepared == trigger.sent == [press_of()]


def test_a_press_is_sent_in_the_last_moment_and_not_after_it() -> None:
    for passed_s, count in ((10.0, 1), (10.001, 0)):
        trigger = FakeTrigger()
        run = SendPress(press_of()).run(services_of(trigger, time=FakeTime(passed_s)))
        assert len(trigger.sent) == count
    assert run.advice is not None
    assert (run.advice.fix, run.ended_at) == (Fix.TRY_AGAIN, START + timedelta(seconds=10.001))


def test_the_guard_is_asked_once_more_only_when_the_run_before_has_ended() -> None:
    class Counting(FakeJournal):
        def begin(self, run, *, double_press_ms, one_at_a_time):
            asked.append(run.press_id)
            return self.begun

    def asks(**changes) -> int:
        asked.clear()
        journal = Counting(begun=Begun.RUNNING)
        journal.runs["earlier"] = replace(UNDER_WAY, **changes)
        with pytest.raises(GuardedError):
            SendPress(press_of()).run(services_of(trigger, journal))
        return len(asked)

    asked = []
    trigger = FakeTrigger(report=Report(RunState.SUCCEEDED))
    assert asks() == 2
    assert asks(button="another") == 1
    assert asks(state=RunState.UNKNOWN) == 1
    assert asks(follows=False) == 1
    trigger.report = Report(RunState.RUNNING)
    assert asks() == 1
    trigger.error = OfflineError(say("No answer"))
    assert asks() == 1


def test_a_second_press_tells_which_press_is_in_its_way_and_what_to_do() -> None:
    journal = FakeJournal(begun=Begun.RUNNING)
    journal.runs["earlier"] = UNDER_WAY
    with pytest.raises(GuardedError) as caught:
        SendPress(press_of()).run(services_of(FakeTrigger(), journal, FakeTime(12)))
    assert caught.value.press_id == "earlier"
    assert "Nothing was sent" in str(caught.value.hint)
    with pytest.raises(GuardedError) as caught:
        SendPress(press_of()).run(services_of(FakeTrigger(), FakeJournal(begun=Begun.RUNNING)))
    assert caught.value.press_id == ""


def test_the_service_asks_right_before_the_first_byte_whether_it_is_too_late() -> None:
    class Asking(FakeTrigger):
        def send(self, press, is_late, heard):
            for seconds in (10.0, 0.001):
                time.pass_(seconds)
                said.append(is_late())
            return self.answer

    said, time = [], FakeTime()
    SendPress(press_of()).run(services_of(Asking(), time=time))
    assert said == [False, True]
