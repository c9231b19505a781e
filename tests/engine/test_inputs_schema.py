import json

import pytest

from flowbutton.domain.fields import Field, FieldKind
from flowbutton.engine.inputs_schema import schema_problem


def problem(schema: object, value: object, **more: object) -> str:
    text = schema if isinstance(schema, str) else json.dumps(schema)
    return str(schema_problem(Field("x", "X", FieldKind.JSON, schema=text, **more), value))


ORDER = {
    "type": "object",
    "properties": {
        "items": {
            "type": "array",
            "items": {
                "type": "object",
                "properties": {"name": {"type": "string"}, "count": {"type": "integer"}},
                "required": ["name", "count"],
            },
        }
    },
    "required": ["items"],
}


def test_what_fits_has_no_problem():
    assert problem(ORDER, {"items": [{"name": "a", "count": 1}]}) == ""


def test_what_is_missing_is_told_with_its_place():
    assert problem(ORDER, {}) == "“items” is missing"
    assert problem(ORDER, {"items": [{"name": "a"}]}) == "“count” is missing in items[0]"


def test_a_wrong_type_is_told_with_its_place():
    assert problem(ORDER, []) == "This should be of the type object"
    bad = {"items": [{"name": 1, "count": 1}]}
    assert problem(ORDER, bad) == "items[0].name should be of the type string"
    assert problem({"type": ["array", "object"]}, [1]) == ""
    told = problem({"properties": {"a": {"type": ["array", "null"]}}}, {"a": 1})
    assert told == "a should be of the type array, null"


def test_an_entry_of_a_list_that_is_the_whole_value_is_counted():
    rows = {"items": ORDER["properties"]["items"]["items"]}
    assert problem(rows, ["a"]) == "entry 1 should be of the type object"
    assert problem(rows, [{"name": "a", "count": 1}, {}]) == "“name” is missing in entry 2"
    assert problem(rows, [{"name": 1, "count": 1}]).startswith("name of entry 1 should be")


def test_other_rules_are_told_in_the_words_of_the_checker():
    assert problem({"type": "number", "minimum": 3}, 1) == "1 is less than the minimum of 3"
    assert problem({"items": {"maximum": 3}}, [9]) == "entry 1: 9 is greater than the maximum of 3"
    assert len(problem({"type": "string", "maxLength": 3}, "x" * 999)) == 200


def test_the_value_of_a_secret_is_not_quoted():
    told = problem({"type": "string", "minLength": 20}, "hunter2", is_secret=True)
    assert told == "This does not fit what is asked for"


@pytest.mark.parametrize(
    "schema",
    [
        "",
        "{",
        "[]",
        "[" * 100_000,
        {"type": 7, "minimum": "x"},
        {"pattern": "("},
        {"$ref": "https://example.org/x.json"},
        {"$ref": "#/definitions/gone"},
        {"$ref": "#"},
        {"$schema": "https://example.org/own", "minLength": 0},
        {"properties": {"a": {"type": "string", "required": True}}},
    ],
)
def test_a_schema_that_cannot_be_used_says_nothing(schema):
    assert problem(schema, "text") == ""


def test_a_newer_schema_is_understood():
    newer = {"$schema": "https://json-schema.org/draft/2020-12/schema", "prefixItems": [False]}
    assert problem(newer, [1]) != ""


def test_a_plain_value_needs_no_checker():
    assert problem({"type": "string", "title": "X", "x-ms-content-hint": "TEXT"}, "x") == ""
