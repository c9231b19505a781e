import contextlib
import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flowbutton.domain.errors import InputError
from flowbutton.domain.fields import Field, FieldKind
from flowbutton.engine.inputs_read import parse


def field(kind: FieldKind, **more: object) -> Field:
    return Field("x", "X", kind, **more)


def refusal(kind: FieldKind, given_: object, decimal: str = ".", **more: object) -> str:
    with pytest.raises(InputError) as caught:
        parse(field(kind, **more), given_, decimal)
    return str(caught.value.title)


@pytest.mark.parametrize("kind", list(FieldKind))
@pytest.mark.parametrize("empty", [None, "", "  \n"])
def test_nothing_given_is_nothing_sent_for_each_kind(kind, empty):
    assert parse(field(kind), empty) is None


def test_text_loses_the_spaces_around_it_but_lines_keep_theirs():
    assert parse(field(FieldKind.TEXT), " Ann \n") == "Ann"
    assert parse(field(FieldKind.LINES), " Ann\n  Bob\n") == " Ann\n  Bob\n"


def test_a_secret_is_sent_exactly_as_typed():
    assert parse(field(FieldKind.TEXT, is_secret=True), " a ") == " a "
    assert parse(field(FieldKind.TEXT, is_secret=True), "") is None


def test_a_number_given_for_text_is_written_out():
    assert parse(field(FieldKind.TEXT), 12.5) == "12.5"
    assert parse(field(FieldKind.TEXT), True) == "true"
    assert refusal(FieldKind.TEXT, {"a": 1}) == "Enter text"


@pytest.mark.parametrize(
    ("text", "decimal", "number"),
    [
        ("12.50", ".", 12.5),
        ("12,50", ",", 12.5),
        ("12.50", ",", 12.5),
        ("12,50", ".", 12.5),
        ("1.234,5", ",", 1234.5),
        ("1,234.5", ".", 1234.5),
        ("1.234.567,5", ",", 1234567.5),
        ("1 234,5", ",", 1234.5),
        ("1\u202f234", ",", 1234),
        ("1'234.5", ".", 1234.5),
        ("1.234", ".", 1.234),
        ("1,234", ",", 1.234),
        ("0.125", ",", 0.125),
        ("1234.567", ",", 1234.567),
        ("-3", ".", -3),
        ("+3", ".", 3),
        ("1e3", ".", 1000.0),
        (".5", ".", 0.5),
        ("12345678901234567890", ".", 12345678901234567890),
        (7, ".", 7),
        (7.5, ",", 7.5),
    ],
)
def test_a_number_is_read_as_the_person_writes_it(text, decimal, number):
    read = parse(field(FieldKind.NUMBER), text, decimal)
    assert read == number
    assert type(read) is type(number)


@pytest.mark.parametrize(
    "text",
    [
        *("twelve", "1.2.3", "1,2,3", "12,34.5", "1,23,456.7", "1e9999", "--3", "nan", "{date}"),
        *("Infinity", "9" * 301, float("nan"), float("inf"), True, [1]),
    ],
)
def test_what_is_no_number_is_told_by_example(text):
    assert refusal(FieldKind.NUMBER, text) == "Enter a number, such as 12.50"
    assert refusal(FieldKind.NUMBER, text, ",") == "Enter a number, such as 12,50"


@pytest.mark.parametrize(("text", "decimal"), [("1,234", "."), ("1.234", ","), ("-12.500", ",")])
def test_a_number_that_can_be_read_two_ways_is_not_guessed(text, decimal):
    expected = "Write the number without a sign between thousands"
    assert refusal(FieldKind.NUMBER, text, decimal) == expected


@pytest.mark.parametrize(("text", "number"), [("12", 12), ("12.0", 12), (12.0, 12), ("1e2", 100)])
def test_a_whole_number_is_sent_as_one(text, number):
    read = parse(field(FieldKind.INTEGER), text)
    assert (read, type(read)) == (number, int)


@pytest.mark.parametrize("text", ["12.5", 12.5, "x", True])
def test_what_is_no_whole_number_is_told(text):
    assert refusal(FieldKind.INTEGER, text) == "Enter a whole number, such as 12"


@pytest.mark.parametrize(
    ("text", "value"),
    [("yes", True), ("TRUE", True), ("1", True), ("Nein", False), ("off", False), (False, False)],
)
def test_yes_and_no_are_understood(text, value):
    assert parse(field(FieldKind.YES_NO), text) is value


@pytest.mark.parametrize("text", ["maybe", 1, [True]])
def test_other_words_are_neither_yes_nor_no(text):
    assert refusal(FieldKind.YES_NO, text) == "Choose yes or no"


def test_a_date_is_sent_as_the_service_writes_it():
    assert parse(field(FieldKind.DATE), "2026-09-30") == "2026-09-30"
    assert parse(field(FieldKind.DATE), " 20260930 ") == "2026-09-30"


@pytest.mark.parametrize("text", ["30.9.2026", "2026-02-30", "{date}", 5])
def test_what_is_no_date_is_told(text):
    assert refusal(FieldKind.DATE, text) == "Enter a date, such as 2026-09-30"


def test_a_time_keeps_its_zone_and_gets_this_computers_when_it_has_none():
    kind = field(FieldKind.DATE_TIME)
    assert parse(kind, "2026-09-30T14:00+02:00") == "2026-09-30T14:00:00+02:00"
    assert parse(kind, "2026-09-30T14:00:00Z") == "2026-09-30T14:00:00+00:00"
    local = parse(kind, "2026-09-30 14:00")
    assert local.startswith("2026-09-30T14:00:00")
    assert local[19] in "+-"


@pytest.mark.parametrize("text", ["soon", 5, "2026-13-01T00:00"])
def test_what_is_no_time_is_told(text):
    assert refusal(FieldKind.DATE_TIME, text).startswith("Enter a date and time, such as")


@pytest.mark.parametrize("text", ["a@b.c", "a.b+c@x-y.example.org", "a@b.c; d@e.f"])
def test_e_mail_addresses_are_taken(text):
    assert parse(field(FieldKind.EMAIL), text) == text


@pytest.mark.parametrize("text", ["a", "a@b", "a b@c.d", "@b.c", "a@b.c;", "a@@b.c", "a@b..c", 5])
def test_what_is_no_e_mail_address_is_told(text):
    assert refusal(FieldKind.EMAIL, text).startswith("Enter an e-mail address")


def choice(kind: FieldKind = FieldKind.CHOICE, schema: object = None) -> Field:
    return field(kind, choices=("Low", "high", "2", "A, B"), schema=json.dumps(schema or {}))


def test_a_choice_may_be_typed_in_any_case():
    assert parse(choice(), "LOW") == "Low"
    assert parse(choice(), "high") == "high"


def test_a_choice_has_the_type_of_the_schema():
    assert parse(choice(schema={"enum": ["Low", "high", 2]}), "2") == 2
    assert parse(choice(schema={"enum": ["Low", "high", 2]}), 2) == 2
    assert parse(choice(schema={"enum": ["Low", "high", "2"]}), 2) == "2"
    assert parse(choice(schema={"const": 2}), "2") == 2
    assert parse(field(FieldKind.CHOICE, choices=("2",), schema="{"), "2") == "2"
    assert parse(field(FieldKind.CHOICE, choices=("2",), schema="[]"), "2") == "2"
    assert parse(field(FieldKind.CHOICE, choices=("2",), schema='{"enum": 7}'), "2") == "2"
    assert parse(field(FieldKind.CHOICE, choices=("2",)), "2") == "2"


def test_another_choice_is_told_with_what_there_is():
    assert refusal(FieldKind.CHOICE, "c", choices=("a", "b")) == "Choose one of: a, b"
    assert refusal(FieldKind.CHOICE, "X", choices=("x", "x")) == "Choose one of: x, x"


@pytest.mark.parametrize(
    ("given_", "chosen"),
    [
        (["Low", "high"], ["Low", "high"]),
        ("low; high", ["Low", "high"]),
        ("A, B", ["A, B"]),
        ('["A, B", "Low"]', ["A, B", "Low"]),
        (["Low", "low"], ["Low"]),
        ("2", [2]),
        (2, [2]),
        ([], None),
        (",", None),
    ],
)
def test_several_choices_come_as_a_list_or_as_text(given_, chosen):
    assert parse(choice(FieldKind.CHOICES, {"items": {"enum": [2]}}), given_) == chosen


def test_several_choices_survive_a_schema_without_items():
    several = field(FieldKind.CHOICES, choices=("2",), schema='{"items": 3}')
    assert parse(several, '["2"]') == ["2"]


@pytest.mark.parametrize(
    ("given_", "value"),
    [([1, 2], [1, 2]), ("[1, {}]", [1, {}]), ("a\n b \n\nc", ["a", "b", "c"]), ([], None)],
)
def test_a_list_is_json_or_one_entry_a_line(given_, value):
    assert parse(field(FieldKind.ARRAY), given_) == value


@pytest.mark.parametrize("given_", ['{"a": 1}', {"a": 1}, 5])
def test_what_is_no_list_is_told(given_):
    assert refusal(FieldKind.ARRAY, given_).startswith("Enter a list")


def test_a_place_may_be_an_address_or_its_parts():
    place = field(FieldKind.LOCATION)
    assert parse(place, "Main Street 1") == {"fullAddress": "Main Street 1"}
    assert parse(place, '{"coordinates": {}}') == {"coordinates": {}}
    assert parse(place, {"fullAddress": "a"}) == {"fullAddress": "a"}
    assert parse(place, {}) is None
    assert refusal(FieldKind.LOCATION, [1]) == "Enter an address"


def test_json_is_read_and_told_where_it_breaks():
    assert parse(field(FieldKind.JSON), '{"a": [1, null]}') == {"a": [1, None]}
    assert parse(field(FieldKind.JSON), {"a": 1}) == {"a": 1}
    assert refusal(FieldKind.JSON, '{"a":\n 1 2}') == "This is not JSON: see line 2, column 4"
    assert refusal(FieldKind.JSON, "[NaN]") == "This is not JSON"
    assert refusal(FieldKind.JSON, "[" * 100_000) == "This is not JSON"


def test_a_file_is_a_name_and_its_content():
    value = {"name": "a.txt", "contentBytes": "QUJD"}
    assert parse(field(FieldKind.FILE), value) == value
    assert refusal(FieldKind.FILE, "a.txt") == "Choose a file"


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@given(VALUES, st.sampled_from(FieldKind), st.sampled_from([".", ","]))
def test_nothing_given_crashes_the_reader(value, kind, decimal):
    asked = field(kind, choices=("a", "b"), schema='{"type": "string"}')
    with contextlib.suppress(InputError):
        assert parse(asked, value, decimal) != ""
