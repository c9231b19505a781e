"""The check of what a trigger is given."""

import pytest

from flowbutton.demo import inputs

SCHEMA = inputs.asks(
    {"text": inputs.text("T"), "number": inputs.number("N"), "boolean": inputs.yes_no("B")},
    "text",
)


@pytest.mark.parametrize(
    "value",
    [
        {"text": "a"},
        {"text": "a", "number": 1, "boolean": True},
        {"text": "a", "number": 1.5, "other": None},
    ],
)
def test_good_inputs_have_no_problem(value):
    assert inputs.problem(SCHEMA, value) == ""


@pytest.mark.parametrize(
    ("value", "words"),
    [
        ({}, "missing"),
        ({"text": None}, "Expected String but got Null"),
        ({"text": 1}, "Expected String but got Integer"),
        ({"text": "a", "number": True}, "Expected Number but got Boolean"),
        ({"text": "a", "boolean": "yes"}, "Expected Boolean but got String"),
        ([], "Expected Object but got Array"),
    ],
)
def test_bad_inputs_have_one(value, words):
    assert words in inputs.problem(SCHEMA, value)


def test_lists_are_looked_into():
    schema = inputs.choices("C", "a", "b")
    assert inputs.problem(schema, ["a"]) == ""
    assert "String" in inputs.problem(schema, [1])


def test_anything_fits_no_schema():
    assert inputs.problem(None, {"a": [1, None]}) == ""
    assert inputs.problem({}, None) == ""


def test_the_telephones_fields_are_required_inside():
    location = inputs.location()
    assert location["properties"]["coordinates"]["required"] == ["latitude", "longitude"]
    assert inputs.key_button_date()["x-ms-dynamically-added"] is False
