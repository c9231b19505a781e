from datetime import UTC, datetime, timedelta

import pytest

from flowbutton.services.power_automate.run_item import ActionItem
from flowbutton.services.power_automate.steps import current, failed, place, waits_for_person

START = datetime(2026, 11, 20, 9, tzinfo=UTC)


def step(name, status, after_s=0, code="", message=""):
    return ActionItem(name, status, START + timedelta(seconds=after_s), code, message)


def test_step_under_way_is_the_one_that_began_last():
    actions = [step("Done", "succeeded"), step("Scope", "running", 1), step("In_it", "running", 2)]
    assert current(actions).name == "In_it"
    assert current(actions[:1]) is None


def test_place_counts_the_steps_before_it():
    actions = [step("A", "succeeded"), step("B", "succeeded", 1), step("Tell_them", "running", 2)]
    assert place(actions, 5).name == "Tell them"
    assert (place(actions, 5).number, place(actions, 5).count) == (3, 5)
    assert (place(actions, 2).number, place(actions, 2).count) == (3, 3)
    assert place([], 5) is None


def test_how_many_steps_there_are_is_not_guessed_from_those_that_have_begun():
    actions = [step("A", "succeeded"), step("B", "running", 1)]
    assert (place(actions, 0).number, place(actions, 0).count) == (2, 0)


@pytest.mark.parametrize(
    ("action", "waiting", "knows_all", "waits"),
    [
        (step("Ask", "waiting"), (), True, True),
        (step("Ask", "running"), ("Ask",), True, True),
        (step("Start_an_approval", "running"), (), False, True),
        (step("Start_an_approval", "running"), (), True, False),
        (step("Compose", "running"), (), False, False),
        (step("Ask", "succeeded"), ("Ask",), True, False),
    ],
)
def test_waiting_for_a_person_is_told_apart(action, waiting, knows_all, waits):
    assert waits_for_person(action, waiting, knows_all=knows_all) is waits


def test_failed_step_is_the_one_with_a_reason_of_its_own():
    actions = [
        step("Scope", "failed", 0, "ActionFailed", "An action failed."),
        step("Before", "succeeded", 1),
        step("Create_item", "failed", 2, "NotFound", "No such list"),
        step("Later", "failed", 3, "BadRequest", "no"),
    ]
    assert failed(actions).name == "Create_item"
    assert failed(actions[:2]).name == "Scope"
    assert failed(actions[1:2]) is None


def test_step_without_a_time_counts_as_the_first():
    assert failed([step("B", "failed", 1, "X"), ActionItem("A", "timedout", None, "Y")]).name == "A"
