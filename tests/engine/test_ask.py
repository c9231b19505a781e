from dataclasses import replace

from flowbutton.domain.answer import Report
from flowbutton.domain.errors import StoreError
from flowbutton.domain.flow import Choice
from flowbutton.domain.ports import Page
from flowbutton.domain.run import Ran, RunState, Step
from flowbutton.domain.words import say
from flowbutton.engine import ask
from flowbutton.engine.follow import Look
from flowbutton.engine.press import new_run
from tests.fakes import TARGET, FakeCatalog, FakeJournal, FakeTrigger, press_of, services_of

RUN = replace(
    new_run(press_of()), state=RunState.RUNNING, ran=Ran.YES, run_id="run-1", follows=True
)


def test_environments_and_choices_come_from_every_catalog() -> None:
    choice = Choice(TARGET, "Order a courier", say("Instant"))
    services = replace(services_of(FakeTrigger()), catalogs=(FakeCatalog(), FakeCatalog((choice,))))
    assert len(ask.ListEnvironments("mara").run(services)) == 2
    assert ask.ListChoices("mara", "Default-contoso").run(services) == (choice,)


def test_a_target_is_described_by_its_service() -> None:
    services = services_of(FakeTrigger())
    assert ask.Describe(TARGET, "mara").run(services).title == "Order a courier"
    assert ask.LinkOf(TARGET, "mara", "7").run(services) == "https://portal.example/7"


def test_making_ready_sends_nothing() -> None:
    prepared = []
    trigger = FakeTrigger(on_prepare=lambda: prepared.append(1))
    ask.MakeReady(press_of()).run(services_of(trigger))
    assert prepared == [1]
    assert trigger.sent == []


def test_cancelling_asks_the_service_and_waits_for_its_word() -> None:
    trigger, journal = FakeTrigger(), FakeJournal()
    run = ask.CancelRun(RUN).run(services_of(trigger, journal))
    assert trigger.cancelled == ["run-1"]
    assert run.state is RunState.RUNNING
    assert run.is_cancel_asked
    assert journal.runs["press-1"] == run


def test_a_run_that_ended_meanwhile_stays_as_it_ended() -> None:
    journal = FakeJournal()
    ended = replace(RUN, state=RunState.SUCCEEDED, ended_at=RUN.started_at)
    journal.save(ended)
    services = services_of(FakeTrigger(), journal)
    assert ask.CancelRun(RUN).run(services) == ended
    assert ask.StopWaiting(RUN).run(services) == ended
    assert ask.MarkRun(RUN, is_seen=True).run(services) == replace(ended, is_seen=True)
    assert journal.runs["press-1"] == replace(ended, is_seen=True)


def test_marks_are_added_to_those_that_are_there() -> None:
    journal = FakeJournal()
    journal.save(replace(RUN, is_hidden=True))
    run = ask.MarkRun(RUN, is_seen=True).run(services_of(FakeTrigger(), journal))
    assert (run.is_seen, run.is_hidden) == (True, True)


def test_a_journal_that_cannot_be_read_loses_no_mark(caplog) -> None:
    class Unreadable(FakeJournal):
        def get(self, press_id):
            raise StoreError(say("The disk is gone"))

    with caplog.at_level("CRITICAL", "flowbutton.engine.record"):
        run = ask.MarkRun(RUN, is_hidden=True).run(services_of(FakeTrigger(), Unreadable()))
    assert run == replace(RUN, is_hidden=True)


def test_to_stop_waiting_does_not_cancel() -> None:
    trigger, journal = FakeTrigger(), FakeJournal()
    run = ask.StopWaiting(RUN).run(services_of(trigger, journal))
    assert trigger.cancelled == []
    assert not run.is_open
    assert journal.runs["press-1"].is_stopped
    assert run.state is RunState.ACCEPTED  # nobody looks any more, so it is not said to go on


def test_a_look_that_was_under_way_does_not_undo_that() -> None:
    report = Report(RunState.RUNNING, step=Step("Get_a_quote", 2, 5))
    services = services_of(FakeTrigger(report=report), FakeJournal())
    ask.StopWaiting(RUN).run(services)
    (run,) = Look((RUN,)).run(services).runs
    assert (run.state, run.is_open) == (RunState.ACCEPTED, False)
    assert str(run.message) == "You stopped waiting. The run goes on"


def test_a_run_can_be_followed_again() -> None:
    trigger, journal = FakeTrigger(report=Report(RunState.RUNNING)), FakeJournal()
    services = services_of(trigger, journal)
    stopped = ask.StopWaiting(RUN).run(services)
    again = ask.FollowAgain(stopped).run(services)
    assert again.is_open
    (run,) = Look((again,)).run(services).runs
    assert (run.state, run.is_open) == (RunState.RUNNING, True)


def test_what_has_ended_is_not_followed_again() -> None:
    journal = FakeJournal()
    ended = replace(RUN, state=RunState.SUCCEEDED, is_stopped=True, ended_at=RUN.started_at)
    journal.save(ended)
    assert ask.FollowAgain(RUN).run(services_of(FakeTrigger(), journal)) == ended


def test_a_flow_is_turned_on_and_off() -> None:
    trigger = FakeTrigger(on=False)
    assert ask.TurnOn(TARGET, "mara").run(services_of(trigger)) is True
    assert trigger.on
    assert ask.TurnOn(TARGET, "mara", on=False).run(services_of(trigger)) is False
    assert not trigger.on


def test_what_the_journal_knows_is_recollected_at_once() -> None:
    journal = FakeJournal()
    done = replace(
        RUN, press_id="0", button="digest", state=RunState.SUCCEEDED, ended_at=RUN.started_at
    )
    journal.save(done)
    journal.save(RUN)
    services = services_of(FakeTrigger(), journal)
    known = ask.Recollect().run(services)
    assert known.recent == (RUN, done)
    assert known.last == {"digest": done, "courier": RUN}
    assert known.unfinished == (RUN,)
    assert known.typical_s == {"digest": 0.0}
    assert ask.ReadJournal(Page(limit=1)).run(services) == (RUN,)


def test_a_button_that_never_succeeded_has_no_typical_time() -> None:
    journal = FakeJournal()
    journal.save(RUN)
    assert ask.Recollect().run(services_of(FakeTrigger(), journal)).typical_s == {}
