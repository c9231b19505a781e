import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flowbutton.bridge.json_example import example_of, takes_lists_of_text

ORDER = {
    "type": "object",
    "properties": {
        "name": {"type": "string"},
        "size": {"enum": ["S", "M"]},
        "count": {"type": "integer"},
        "price": {"type": ["number", "null"]},
        "gift": {"type": "boolean"},
        "due": {"type": "string", "default": "x"},
        "seventh": {"type": "string"},
    },
}


@pytest.mark.parametrize(
    ("schema", "example"),
    [
        (
            ORDER,
            '{"name": "text", "size": "S", "count": 12, "price": 12.5, "gift": true, "due": "x"}',
        ),
        ({"type": "array", "items": {"required": ["sku"]}}, ""),
        ({"type": "array", "items": {"type": "object", "required": ["sku"]}}, '[{"sku": "text"}]'),
        ({"items": {"properties": {"a": {"default": 7}}}}, '[{"a": 7}]'),
        ({"type": "string", "format": "date"}, '"2026-11-30"'),
        ({"type": "string", "example": "Müller"}, '"Müller"'),
        ({"type": "object"}, ""),
        (
            {"properties": {"a": {"type": "string"}, "b": {"type": "integer"}}, "required": ["b"]},
            '{"b": 12, "a": "text"}',
        ),
        ({}, ""),
        ([], ""),
        ({"properties": {"a": True, "b": {"type": "string"}}}, '{"b": "text"}'),
    ],
)
def test_an_example_is_what_the_schema_takes(schema, example):
    assert example_of(json.dumps(schema)) == example


@pytest.mark.parametrize("schema", ["", "{", "null", "[" * 100_000])
def test_what_is_no_schema_has_no_example_and_takes_lines(schema):
    assert example_of(schema) == ""
    assert takes_lists_of_text(schema)


def test_a_schema_without_an_end_has_an_example_with_one():
    deep = {"type": "string"}
    for _ in range(50):
        deep = {"properties": {"a": deep, "b": {"type": "boolean"}}}
    assert example_of(json.dumps(deep)).count('"b"') == 3


@pytest.mark.parametrize(
    ("items", "takes_text"),
    [
        ({"type": "string"}, True),
        ({"type": "integer"}, True),
        ({}, True),
        ({"type": "object"}, False),
        ({"type": "array"}, False),
        ({"properties": {"a": {}}}, False),
    ],
)
def test_lines_make_no_list_of_objects(items, takes_text):
    assert takes_lists_of_text(json.dumps({"type": "array", "items": items})) is takes_text


_WORDS = st.sampled_from(["type", "items", "properties", "enum", "default", "required", "format"])
_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(_WORDS | st.text(), inner),
)


@given(_JSON)
def test_no_schema_breaks_it(schema):
    text = json.dumps(schema)
    example = example_of(text)
    assert not example or json.loads(example) is not None
    takes_lists_of_text(text)
