"""A run as a function of time."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from flowbutton.demo.flow import Flow, Step
from flowbutton.demo.runs import Decision, DemoRun, new_run_id, view

BEGAN = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


def run_of(*steps, **more):
    return DemoRun("R", Flow("Test", steps=steps), BEGAN, "R", None, None, **more)


def at(run, seconds):
    return view(run, BEGAN + timedelta(seconds=seconds))


def states(found):
    return {each.step.name: each.status for each in found.steps}


def test_steps_follow_each_other():
    run = run_of(Step("One", 1.0), Step("Two", 2.0))
    assert states(at(run, 0)) == {"One": "Running"}
    assert states(at(run, 1.5)) == {"One": "Succeeded", "Two": "Running"}
    done = at(run, 3)
    assert (done.status, done.ended_at) == ("Succeeded", BEGAN + timedelta(seconds=3))


def test_speed_shortens_every_step():
    run = run_of(Step("One", 1.0), Step("Two", 2.0), speed=10)
    assert at(run, 0.3).ended_at == BEGAN + timedelta(seconds=0.3)


def test_a_flow_without_steps_is_through_at_once():
    assert at(run_of(), 0).status == "Succeeded"
    assert at(run_of(), 0).ended_at == BEGAN


def test_a_scope_goes_with_what_lies_in_it():
    steps = (Step("Scope", type="Scope"), Step("A", 1.0, inside="Scope"))
    run = run_of(*steps, Step("B", 1.0, inside="Scope"), Step("After", 1.0))
    assert states(at(run, 0.5)) == {"Scope": "Running", "A": "Running"}
    assert states(at(run, 1.5)) == {"Scope": "Running", "A": "Succeeded", "B": "Running"}
    assert states(at(run, 2.5))["After"] == "Running"
    assert at(run, 3).status == "Succeeded"


def test_a_failure_inside_a_scope_fails_the_scope_and_skips_the_rest():
    steps = (Step("Scope", type="Scope"), Step("A", 1.0, inside="Scope", error=("Bad", "It broke")))
    run = run_of(*steps, Step("After"))
    found = at(run, 1)
    assert states(found) == {"Scope": "Failed", "A": "Failed", "After": "Skipped"}
    assert found.error[0] == "ActionFailed"
    assert found.steps[1].error == ("Bad", "It broke")
    assert "runAfter" in found.steps[2].error[1]


def test_a_person_is_waited_for_without_end():
    run = run_of(Step("Ask", asks_person=True), Step("After", 1.0))
    found = at(run, 10**6)
    assert found.waits_for_person
    assert states(found) == {"Ask": "Waiting"}
    decided = replace(run, decision=Decision(BEGAN + timedelta(seconds=5), is_yes=False))
    assert at(decided, 6).status == "Succeeded"
    assert not at(decided, 6).waits_for_person


def test_cancelling_ends_what_is_under_way():
    run = run_of(Step("One", 1.0), Step("Two", 2.0))
    cut = replace(run, cancelled_at=BEGAN + timedelta(seconds=1.5))
    found = at(cut, 100)
    assert states(found) == {"One": "Succeeded", "Two": "Cancelled"}
    assert (found.status, found.ended_at) == ("Cancelled", cut.cancelled_at)
    assert at(cut, 1).status == "Running"


def test_later_runs_have_names_that_sort_first():
    names = [new_run_id(BEGAN + timedelta(seconds=n)) for n in range(3)]
    assert names == sorted(names, reverse=True)
    assert len(names[0]) == len("08585329112602833828909892130CU17")


def test_a_clock_that_is_set_back_shows_a_run_that_has_not_begun():
    found = at(run_of(Step("One", 1.0)), -60)
    assert (found.status, found.steps) == ("Running", ())
