import pytest
from PySide6.QtWidgets import QWidget

from flowbutton.bridge.doors import Armed
from flowbutton.bridge.runs import Guarded
from flowbutton.domain.errors import GuardedError
from flowbutton.domain.run import RunState
from flowbutton.domain.words import say
from flowbutton.ui.run_announcer import RunAnnouncer
from tests.samples import DIGEST, run


@pytest.fixture
def announcer(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    return RunAnnouncer(window)


def told(announcer, state, **changes):
    announcer.said = ""
    announcer.tell(run(DIGEST, state, press_id="one", **changes))
    return announcer.said


def test_a_run_is_told_when_it_begins_and_when_it_ends(announcer) -> None:
    assert told(announcer, RunState.SENDING) == "Send the daily digest: Sending"
    assert told(announcer, RunState.ACCEPTED) == ""
    assert told(announcer, RunState.RUNNING) == ""
    assert told(announcer, RunState.SUCCEEDED) == "Send the daily digest: Succeeded"


def test_the_same_thing_is_told_once(announcer) -> None:
    assert told(announcer, RunState.WAITING)
    assert told(announcer, RunState.WAITING, follows=False) == ""


def test_a_failure_says_why(announcer) -> None:
    failed = told(announcer, RunState.FAILED, message=say("No reply"))
    assert failed == "Send the daily digest: Failed. No reply"


def test_nothing_is_kept_of_runs_that_ended(announcer) -> None:
    told(announcer, RunState.SENDING)
    told(announcer, RunState.FAILED)
    assert announcer._told == {}


def test_a_press_that_can_be_taken_back_is_told_once(announcer) -> None:
    announcer.tell_armed(Armed(DIGEST.id, 5))
    assert announcer.said == "Runs in 5 s. Escape takes it back"
    announcer.said = ""
    announcer.tell_armed(Armed(DIGEST.id, 4))
    announcer.tell_armed(Armed(DIGEST.id, 0))
    assert announcer.said == ""
    announcer.tell_armed(Armed(DIGEST.id, 3))
    assert announcer.said == "Runs in 3 s. Escape takes it back"


def test_why_a_press_was_held_back_is_told(announcer) -> None:
    announcer.tell_guarded(Guarded(DIGEST.id, GuardedError(say("Already running, 12 s"))))
    assert announcer.said == "Already running, 12 s"
