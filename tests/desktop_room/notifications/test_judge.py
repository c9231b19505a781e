from datetime import timedelta

import pytest

from flowbutton.desktop.notifications.judge import Judge
from flowbutton.desktop.notifications.kinds import Kind, Rules
from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.run import RunState
from flowbutton.domain.words import say
from tests.samples import COURIER, DIGEST, NOW, run

ALL = Rules(frozenset(Kind))
USUAL = Rules()


def ended(state=RunState.SUCCEEDED, *, after_s=1.0, of=COURIER, press_id="p", **changes):
    started = NOW - timedelta(seconds=after_s)
    return run(of, state, press_id=press_id, started_at=started, ended_at=NOW, **changes)


@pytest.fixture
def judge():
    return Judge()


@pytest.mark.parametrize("state", [RunState.FAILED, RunState.TIMED_OUT, RunState.NOT_SENT])
def test_a_failure_is_told(judge, state):
    assert judge.judge(ended(state), USUAL) is Kind.FAILED


@pytest.mark.parametrize("fix", [Fix.SIGN_IN, Fix.GIVE_CONSENT, Fix.SWITCH_ACCOUNT])
def test_a_failure_that_only_the_person_can_mend_says_so(judge, fix):
    failed = ended(RunState.NOT_SENT, advice=Advice(say("Sign in"), fix=fix))
    assert judge.judge(failed, USUAL) is Kind.NEEDS_YOU


def test_a_run_that_waits_for_a_person_is_told_once_and_its_end_too(judge):
    waiting = run(COURIER, RunState.WAITING, press_id="p")
    assert judge.judge(waiting, USUAL) is Kind.NEEDS_YOU
    assert judge.judge(waiting, USUAL) is None
    assert judge.judge(ended(after_s=60), USUAL) is Kind.FINISHED_LATE


def test_a_lost_answer_is_told_when_the_search_is_over(judge):
    lost = run(COURIER, RunState.UNKNOWN, press_id="p")
    assert judge.judge(lost, USUAL) is None
    over = run(COURIER, RunState.UNKNOWN, press_id="p", is_stopped=True)
    assert judge.judge(over, USUAL) is None


def test_a_run_of_unknown_fate_needs_the_person(judge, monkeypatch):
    lost = run(COURIER, RunState.UNKNOWN, press_id="p", ended_at=NOW)
    expected = None if lost.is_open else Kind.NEEDS_YOU
    assert judge.judge(lost, USUAL) is expected


@pytest.mark.parametrize("after_s", [10.0, 10.1])
def test_an_end_is_late_after_more_than_ten_seconds(judge, after_s):
    assert judge.judge(ended(after_s=after_s), USUAL) is (
        Kind.FINISHED_LATE if after_s > 10 else None
    )


def test_a_quick_end_and_a_beginning_are_told_to_those_who_want_it(judge):
    running = run(COURIER, RunState.RUNNING, press_id="p")
    assert judge.judge(running, USUAL) is None
    assert judge.judge(running, ALL) is Kind.STARTED
    assert judge.judge(running, ALL) is None
    assert judge.judge(ended(), ALL) is Kind.FINISHED_SOON
    assert judge.judge(ended(), ALL) is None


@pytest.mark.parametrize("state", [RunState.CANCELLED, RunState.SKIPPED, RunState.ACCEPTED])
def test_other_ends_are_ends(judge, state):
    assert judge.judge(ended(state, after_s=20, follows=False), USUAL) is Kind.FINISHED_LATE


@pytest.mark.parametrize("state", [RunState.SENDING, RunState.QUEUED])
def test_what_has_not_begun_is_not_told(judge, state):
    assert judge.judge(run(COURIER, state), ALL) is None


def test_a_success_after_a_failure_is_told_once(judge):
    assert judge.judge(ended(RunState.FAILED, press_id="1"), USUAL) is Kind.FAILED
    assert judge.judge(ended(press_id="2", of=DIGEST), USUAL) is None
    assert judge.judge(ended(press_id="3"), USUAL) is Kind.FIXED
    assert judge.judge(ended(press_id="4"), USUAL) is None


def test_a_failure_of_an_earlier_start_counts_too(judge):
    judge.remember([ended(RunState.FAILED, press_id="1"), ended(of=DIGEST, press_id="2")])
    assert judge.judge(ended(press_id="3"), USUAL) is Kind.FIXED


def test_a_repair_that_nobody_wants_told_is_an_end_like_others(judge):
    rules = Rules(frozenset({Kind.FINISHED_LATE}))
    judge.remember([ended(RunState.FAILED, press_id="1")])
    assert judge.judge(ended(press_id="2", after_s=20), rules) is Kind.FINISHED_LATE


@pytest.mark.parametrize("mark", ["is_seen", "is_hidden", "is_stopped"])
def test_what_the_person_has_dealt_with_is_not_told(judge, mark):
    assert judge.judge(ended(RunState.FAILED, **{mark: True}), ALL) is None


def test_presses_without_a_button_are_told_apart_by_name(judge):
    one, other = (ended(RunState.FAILED, press_id=x, button="", name=x) for x in "ab")
    judge.remember([one])
    assert judge.judge(ended(press_id="c", button="", name="b"), USUAL) is None
    assert judge.judge(ended(press_id="d", button="", name="a"), USUAL) is Kind.FIXED
    assert other.name == "b"


def test_what_was_told_long_ago_is_forgotten(judge):
    assert judge.judge(ended(RunState.FAILED, press_id="first"), USUAL) is Kind.FAILED
    for number in range(2001):
        judge.judge(ended(press_id=f"{number}"), USUAL)
    assert len(judge._told) == 2000
