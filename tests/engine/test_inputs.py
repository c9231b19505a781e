import pytest
from hypothesis import given
from hypothesis import strategies as st

from flowbutton.domain.fields import Field, FieldKind
from flowbutton.engine import inputs
from flowbutton.engine.inputs import check, mask, secret_keys, still_fits

NAME = Field("text", "Name", FieldKind.TEXT, is_required=True, schema='{"type": "string"}')
COUNT = Field("number", "Count", FieldKind.NUMBER, schema='{"type": "number", "minimum": 1}')
PIN = Field("text_1", "PIN", FieldKind.TEXT, is_secret=True)
ALIAS = Field("text_2", "", FieldKind.TEXT)
FILE = Field("file", "File", FieldKind.FILE, schema='{"required": ["nothing"]}')
WHOLE = Field("", "Content", FieldKind.JSON, is_required=True, schema='{"type": "array"}')


def problems(*args: object) -> dict[str, str]:
    return {key: str(problem) for key, problem in check(*args).problems.items()}


def test_what_is_given_is_sent_with_its_type_and_empty_inputs_are_left_out():
    checked = check((NAME, COUNT, ALIAS), {"text": " Ann ", "number": "1,5", "text_2": ""}, ",")
    assert (checked.inputs, checked.body, checked.problems) == (
        {"text": "Ann", "number": 1.5},
        None,
        {},
    )


def test_null_is_never_sent():
    assert check((NAME, COUNT), {"text": "a", "number": None}).inputs == {"text": "a"}
    assert check((), {"a": None, "b": 1}).inputs == {"b": 1}


def test_what_is_required_and_empty_is_told_beside_its_field():
    assert problems((NAME, COUNT), {"text": "  "}) == {"text": "Fill this in"}


def test_each_problem_stands_beside_its_own_field():
    assert problems((NAME, COUNT), {"number": "many"}) == {
        "text": "Fill this in",
        "number": "Enter a number, such as 12.50",
    }


def test_the_rules_of_the_schema_are_kept():
    assert problems((COUNT,), {"number": "0"}) == {"number": "0 is less than the minimum of 1"}


def test_what_no_field_asks_for_is_left_out():
    assert check((NAME,), {"text": "a", "other": 1}).inputs == {"text": "a"}


def test_a_body_that_is_no_object_is_one_value():
    checked = check((WHOLE,), {"": "[1, 2]"})
    assert (checked.inputs, checked.body) == ({}, [1, 2])
    assert problems((WHOLE,), {"": '{"a": 1}'}) == {"": "This should be of the type array"}


def test_a_file_is_judged_by_its_shape_and_size_only():
    file = inputs.file_value("a.txt", b"abc")
    assert check((FILE,), {"file": file}).inputs == {"file": file}


def test_many_files_together_may_not_be_too_large():
    file = {"name": "a", "contentBytes": "QUJD" * (39 * 1024 * 1024 // 3)}
    fields = tuple(Field(f"file_{n}", "", FieldKind.FILE) for n in range(2))
    told = problems(fields, {"file_0": file, "file_1": file})
    assert told == {"file_1": "All files together may have 70 MB at most"}


def test_what_was_checked_does_not_show_its_values():
    assert "1234" not in repr(check((PIN,), {"text_1": "1234"}))


def test_the_keys_of_secrets_are_known():
    assert secret_keys((NAME, PIN)) == {"text_1"}


def test_a_preview_shows_no_secret_and_no_content_of_a_file():
    payload = {
        "text": "Ann",
        "text_1": "1234",
        "file": inputs.file_value("a.txt", b"abc"),
        "order": [{"apiKey": "k", "token": 7, "password": None, "secrets": {"x": 1}}],
    }
    assert mask((NAME, PIN), payload) == {
        "text": "Ann",
        "text_1": "•••",
        "file": {"name": "a.txt", "size_bytes": 3},
        "order": [{"apiKey": "•••", "token": "•••", "password": None, "secrets": {"x": 1}}],
    }


def test_without_fields_the_names_decide_what_is_secret():
    assert mask((), {"password": "x", "name": "y"}) == {"password": "•••", "name": "y"}
    assert mask((), [{"pin": "1"}, "a"]) == [{"pin": "•••"}, "a"]


def test_saved_values_that_still_fit_say_nothing():
    assert still_fits((NAME, COUNT), (NAME, COUNT), {"text": "a", "number": 2}) == ()
    assert still_fits((NAME,), (NAME, COUNT), {"text": "a"}) == ()


def test_what_no_longer_fits_is_told_before_the_press():
    now = (
        Field("number", "Count", FieldKind.CHOICE, choices=("1", "2")),
        Field("email", "", FieldKind.EMAIL, is_required=True),
        Field("date", "Day", FieldKind.DATE, is_required=True),
    )
    values = {"text": "a", "text_2": "b", "number": 7, "date": "2026-01-01", "never": 1}
    told = [str(sentence) for sentence in still_fits((NAME, COUNT, ALIAS), now, values)]
    assert told == [
        "“Name” is no longer asked for",
        "“text_2” is no longer asked for",
        "“email” is asked for now",
        "“Count” no longer fits: Choose one of: 1, 2",
    ]


KINDS = st.sampled_from(FieldKind)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(), inner, max_size=3),
    max_leaves=6,
)


@given(KINDS, VALUES, st.sampled_from(["", "{}", '{"type": "string", "pattern": "^a"}']))
def test_nothing_crashes_the_check_and_no_null_gets_through(kind, value, schema):
    fields = (Field("x", "X", kind, choices=("a",), schema=schema),)
    checked = check(fields, {"x": value})
    assert checked.inputs.get("x", 0) is not None
    assert still_fits(fields, fields, {"x": value}) is not None
    assert mask(fields, {"x": value}) is not None


@pytest.mark.parametrize("secret", ["hunter2-hunter2", "12"])
def test_no_problem_quotes_a_secret(secret):
    field = Field("x", "X", FieldKind.NUMBER, is_secret=True, schema='{"minimum": 99}')
    assert secret not in str(check((field,), {"x": secret}).problems)


def test_where_any_content_is_taken_single_values_are_sent_unless_the_whole_is_given():
    fields = (Field("room", "Room", FieldKind.TEXT), Field("", "Content", FieldKind.JSON))
    loose = check(fields, {"room": "7", "degrees": 21, "no": None})
    assert (loose.inputs, loose.body) == ({"room": "7", "degrees": 21}, None)
    whole = check(fields, {"room": "7", "degrees": 21, "": '{"a": [1]}'})
    assert (whole.inputs, whole.body) == ({"room": "7"}, {"a": [1]})
