import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flowbutton.demo import inputs
from flowbutton.domain.fields import WHOLE_BODY, Field, FieldKind
from flowbutton.services.schema import fields_of


def one(part: object, key: str = "x", **root: object) -> Field:
    (field,) = fields_of({"type": "object", "properties": {key: part}, **root})
    return field


def dynamic(hint: str, **rest: object) -> dict[str, object]:
    return {"title": "Ask", "x-ms-content-hint": hint, "x-ms-dynamically-added": True, **rest}


FILE = {
    "type": "object",
    "properties": {
        "contentBytes": {"type": "string", "format": "byte"},
        "name": {"type": "string"},
    },
}
LOCATION = {
    "type": "object",
    "properties": {
        "fullAddress": {"title": "Full address", "type": "string"},
        "coordinates": {
            "type": "object",
            "properties": {"latitude": {"type": "number"}, "longitude": {"type": "number"}},
            "required": ["latitude", "longitude"],
        },
    },
}


@pytest.mark.parametrize(
    ("part", "kind"),
    [
        (dynamic("TEXT", type="string"), FieldKind.TEXT),
        (dynamic("TEXT", type="string", enum=["A", "B"]), FieldKind.CHOICE),
        (
            dynamic("TEXT", type="array", items={"enum": ["A", "B"], "type": "string"}),
            FieldKind.CHOICES,
        ),
        (dynamic("BOOLEAN", type="boolean"), FieldKind.YES_NO),
        (dynamic("NUMBER", type="number"), FieldKind.NUMBER),
        (dynamic("DATE", type="string", format="date"), FieldKind.DATE),
        (dynamic("EMAIL", type="string", format="email"), FieldKind.EMAIL),
        (dynamic("FILE", **FILE), FieldKind.FILE),
        (dynamic("FILE", type="object"), FieldKind.FILE),
        (dynamic("ARRAY", type="array"), FieldKind.ARRAY),
        (dynamic("date"), FieldKind.DATE),
    ],
)
def test_each_kind_of_the_designer_is_asked_for_in_its_own_way(part, kind):
    assert one(part).kind is kind


@pytest.mark.parametrize(
    ("part", "kind"),
    [
        ({"type": "integer"}, FieldKind.INTEGER),
        ({"type": "string", "format": "date-time"}, FieldKind.DATE_TIME),
        ({"type": "string", "format": "multiline"}, FieldKind.LINES),
        ({"type": "string", "maxLength": 2000}, FieldKind.LINES),
        ({"type": "string", "maxLength": 20}, FieldKind.TEXT),
        ({"type": ["string", "null"]}, FieldKind.TEXT),
        ({"type": ["null", "integer"]}, FieldKind.INTEGER),
        ({"type": ["string", "integer"]}, FieldKind.TEXT),
        ({"type": ["object", "integer"]}, FieldKind.JSON),
        ({"type": "String"}, FieldKind.TEXT),
        ({"type": "array", "items": {"type": "object"}}, FieldKind.ARRAY),
        ({"items": {"type": "string"}}, FieldKind.ARRAY),
        ({"type": "object", "properties": {"a": {"type": "string"}}}, FieldKind.JSON),
        ({"properties": {"a": {"type": "string"}}}, FieldKind.JSON),
        ({"type": "object", "properties": []}, FieldKind.JSON),
        ({"anyOf": [{"type": "string"}, {"type": "number"}]}, FieldKind.JSON),
        ({"enum": [{"a": 1}, "b"]}, FieldKind.TEXT),
        ({"const": "only"}, FieldKind.CHOICE),
        ({}, FieldKind.TEXT),
        (True, FieldKind.TEXT),
    ],
)
def test_a_schema_written_by_hand_is_asked_for_without_lying(part, kind):
    assert one(part).kind is kind


def test_a_hint_that_the_schema_contradicts_does_not_count():
    assert one(dynamic("DATE", type="number")).kind is FieldKind.NUMBER


def test_the_title_help_and_default_are_kept():
    field = one({"type": "number", "title": " Copies ", "description": "How many", "default": 2})
    assert (field.key, field.title, field.help, field.default) == ("x", "Copies", "How many", "2")


@pytest.mark.parametrize(
    "part",
    [
        inputs.text("Supplier"),
        inputs.yes_no("Pay at once"),
        inputs.number("Amount"),
        inputs.date("Due date"),
        inputs.email("Colleague"),
        inputs.file("Invoice"),
        inputs.array("Rooms"),
    ],
)
def test_what_the_designer_says_of_every_input_is_no_help(part):
    assert part["description"]
    assert fields_of({"properties": {"it": part}})[0].help == ""


def test_an_input_of_power_apps_without_a_title_has_its_key_only():
    field = one({"type": "string"}, key="Createfile_FileName")
    assert (field.key, field.title, field.kind) == ("Createfile_FileName", "", FieldKind.TEXT)


def test_what_is_required_is_marked():
    schema = {
        "properties": {"a": {"type": "string"}, "b": {"required": True}, "c": {}},
        "required": ["a", 7],
    }
    assert [field.is_required for field in fields_of(schema)] == [True, True, False]


def test_required_that_is_no_list_marks_nothing():
    assert not one({"type": "string"}, required="x").is_required


def test_choices_are_what_people_read_whatever_their_type():
    assert one({"enum": ["A", 2, True, None, "A"]}).choices == ("A", "2", "true")
    assert one({"type": "array", "items": {"enum": ["A", "B"]}}).choices == ("A", "B")
    assert one({"type": "string"}).choices == ()


def test_the_static_fields_of_the_mobile_button_are_known():
    schema = {
        "type": "object",
        "properties": {
            "location": LOCATION,
            "key-button-date": {
                "title": "Date",
                "type": "string",
                "x-ms-dynamically-added": False,
            },
        },
        "required": ["location", "key-button-date"],
    }
    where, when = fields_of(schema)
    assert (where.kind, where.is_required) == (FieldKind.LOCATION, True)
    assert (when.kind, when.is_required, when.title) == (FieldKind.DATE, True, "Date")


def test_the_inputs_of_a_power_app_flow_come_in_their_order():
    schema = {
        "type": "object",
        "properties": {
            "file": dynamic("FILE", **FILE) | {"title": "Dateiinhalt"},
            "text": dynamic("TEXT", type="string") | {"title": "Dateiname"},
            "text_1": dynamic("TEXT", type="string") | {"title": "Titel"},
            "date": dynamic("DATE", type="string", format="date") | {"title": "Verkaufsdatum"},
        },
        "required": ["file", "text"],
    }
    assert [(f.key, f.title, f.kind.value, f.is_required) for f in fields_of(schema)] == [
        ("file", "Dateiinhalt", "file", True),
        ("text", "Dateiname", "text", True),
        ("text_1", "Titel", "text", False),
        ("date", "Verkaufsdatum", "date", False),
    ]


@pytest.mark.parametrize(
    ("key", "part", "is_secret"),
    [
        ("x", {"type": "string", "format": "password"}, True),
        ("text", {"type": "string", "title": "Admin password"}, True),
        ("text", {"type": "number", "title": "PIN"}, True),
        ("apiKey", {"type": "string"}, True),
        ("access_token", {"type": "string"}, True),
        ("client-secret", {"type": "string"}, True),
        ("boolean", {"type": "boolean", "title": "Reset the password"}, False),
        ("text", {"type": "string", "title": "Secretary"}, False),
        ("text", {"type": "string", "title": "Pinned"}, False),
        ("text", {"type": "string", "title": "Key"}, False),
    ],
)
def test_an_input_is_a_secret_when_it_says_so(key, part, is_secret):
    assert one(part, key=key).is_secret is is_secret


@pytest.mark.parametrize(
    "schema",
    [None, "", [], 7, {}, {"rows": {"type": "array"}}, {"type": "object"}, {"properties": 7}],
)
def test_a_schema_that_asks_for_nothing_has_no_inputs(schema):
    assert fields_of(schema) == ()


@pytest.mark.parametrize(
    "schema",
    [
        {"type": "array", "items": {"type": "string"}},
        {"type": "string", "title": "Order"},
        {"oneOf": [{"type": "object"}]},
        {"type": "object", "properties": {"a": {}}, "allOf": [{"required": ["a"]}]},
        {"type": ["array", "object"]},
    ],
)
def test_a_schema_that_no_form_tells_truly_is_one_json_field(schema):
    (field,) = fields_of(schema)
    assert (field.key, field.kind, field.is_required) == (WHOLE_BODY, FieldKind.JSON, True)
    assert json.loads(field.schema) == schema
    assert field.title == schema.get("title", "Content")


def test_an_input_carries_its_own_schema_with_the_definitions_it_points_to():
    field = one({"$ref": "#/definitions/who"}, definitions={"who": {"type": "object"}})
    assert field.kind is FieldKind.JSON
    assert json.loads(field.schema) == {
        "$ref": "#/definitions/who",
        "definitions": {"who": {"type": "object"}},
    }
    assert json.loads(one({"type": "string"}, definitions={"a": {}}).schema) == {"type": "string"}


def test_a_default_that_is_no_json_is_none():
    assert one({"type": "string", "default": object()}).default == ""


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=12,
)
WORDS = st.sampled_from(
    [
        "type",
        "properties",
        "items",
        "enum",
        "required",
        "title",
        "format",
        "default",
        "const",
        "x-ms-content-hint",
        "$ref",
        "anyOf",
        "maxLength",
        "location",
        "contentBytes",
    ]
)
TYPES = st.sampled_from(["string", "object", "array", "number", "FILE", "date"])
SCHEMAS = st.recursive(
    JSON | TYPES,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(WORDS, inner, max_size=5),
    max_leaves=20,
)


@given(SCHEMAS)
def test_no_schema_crashes_the_reader(schema):
    for part in (schema, {"properties": schema}, {"properties": {"a": schema}}):
        for field in fields_of(part):
            assert isinstance(field, Field)
            assert hash(field.choices) is not None


@pytest.mark.parametrize(
    ("schema", "read"),
    [
        (
            {
                "type": "object",
                "properties": {
                    "text": dynamic("TEXT", type="string", title="Text"),
                    "boolean": dynamic("BOOLEAN", type="boolean", title="Boolean"),
                    "number": dynamic("NUMBER", type="number", title="Number"),
                },
                "required": ["text", "boolean", "number"],
            },
            ["Text*: text", "Boolean*: yes_no", "Number*: number"],
        ),
        (
            {
                "type": "object",
                "properties": {"name": {"type": "string"}, "value": {"type": "integer"}},
                "required": ["name"],
            },
            ["name*: text", "value: integer"],
        ),
        (
            {
                "type": "object",
                "properties": {"itemId": {"type": "string"}, "notes": {"type": "string"}},
                "required": ["itemId"],
            },
            ["itemId*: text", "notes: text"],
        ),
        ({}, []),
        ({"rows": {"type": "array", "items": {"type": "object", "properties": {}}}}, []),
    ],
    ids=["button", "http", "agent", "power apps", "for a selected item"],
)
def test_each_kind_of_flow_is_read_as_a_person_would(schema, read):
    assert [
        f"{field.title or field.key}{'*' if field.is_required else ''}: {field.kind}"
        for field in fields_of(schema)
    ] == read
