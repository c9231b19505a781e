import threading
from threading import Event

import pytest

from flowbutton.cli.sending import send
from flowbutton.domain.answer import Answer
from flowbutton.domain.errors import GuardedError
from flowbutton.domain.ports import Begun
from flowbutton.domain.run import Ran, RunState
from flowbutton.engine.press import SendPress
from tests.fakes import FakeJournal, FakeTrigger, press_of, services_of


def test_what_the_service_answered_is_returned() -> None:
    services = services_of(FakeTrigger(answer=Answer(RunState.ACCEPTED, Ran.YES)))
    run = send(SendPress(press_of()), services, Event(), lambda: None)
    assert (run.state, run.ran) == (RunState.ACCEPTED, Ran.YES)


def test_a_press_that_is_held_back_is_told() -> None:
    services = services_of(FakeTrigger(), journal=FakeJournal(begun=Begun.DOUBLE))
    with pytest.raises(GuardedError):
        send(SendPress(press_of()), services, Event(), lambda: None)


def test_stopping_while_it_is_on_its_way_leaves_it_to_the_journal() -> None:
    answered, sending = Event(), Event()

    class Slow(FakeTrigger):
        def send(self, press, is_late, heard):
            sending.set()
            answered.wait(10)
            return super().send(press, is_late, heard)

    class Stop(Event):
        """Is set by the person as soon as the request is out."""

        def is_set(self):
            return sending.is_set()

    journal, press = FakeJournal(), press_of()
    services = services_of(Slow(), journal=journal)
    assert send(SendPress(press), services, Stop(), lambda: None) is None
    assert journal.get(press.id).state is RunState.SENDING
    answered.set()
    _worker_ends()


def _worker_ends() -> None:
    for thread in threading.enumerate():
        if thread.name == "press":
            thread.join(5)
