import pytest

from flowbutton.domain.errors import InputError
from flowbutton.domain.fields import Field, FieldKind
from flowbutton.engine.inputs_keys import given, key_for

FIELDS = (
    Field("text", "Name", FieldKind.TEXT),
    Field("text_1", "text", FieldKind.TEXT),
    Field("array", "Colours", FieldKind.CHOICES),
    Field("date", "Day", FieldKind.DATE),
    Field("date_1", "Day", FieldKind.DATE),
    Field("Createfile_FileName", "", FieldKind.TEXT),
)


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("text", "text"),
        ("Name", "text"),
        (" name ", "text"),
        ("TEXT", "text"),
        ("TEXT_1", "text_1"),
        ("colours", "array"),
        ("createfile_filename", "Createfile_FileName"),
    ],
)
def test_an_input_is_found_by_its_key_first_and_by_its_title_then(name, key):
    assert key_for(FIELDS, name) == key


def test_without_knowing_the_inputs_the_name_is_the_key():
    assert key_for((), "anything") == "anything"


def test_a_name_of_two_inputs_is_asked_back():
    with pytest.raises(InputError, match="Several inputs are called “day”") as caught:
        key_for(FIELDS, "day")
    assert str(caught.value.hint) == "Use one of these names: date, date_1"


def test_a_name_of_no_input_is_told_with_what_there_is():
    with pytest.raises(InputError, match="There is no input “x”") as caught:
        key_for(FIELDS, "x")
    assert "Name, text, Colours, Day, Day, Createfile_FileName" in str(caught.value.hint)


def test_values_come_by_key_and_several_times_where_that_makes_sense():
    pairs = [("name", "Ann"), ("Colours", "red"), ("array", "blue"), ("array", "green")]
    assert given(FIELDS, pairs) == {"text": "Ann", "array": ["red", "blue", "green"]}


def test_an_input_of_one_value_is_not_given_twice():
    with pytest.raises(InputError, match="“Name” is given twice"):
        given(FIELDS, [("text", "a"), ("Name", "b")])


def test_where_any_content_is_taken_each_name_is_a_key():
    fields = (Field("room", "Room", FieldKind.TEXT), Field("", "Content", FieldKind.JSON))
    assert [key_for(fields, name) for name in ("ROOM", "degrees")] == ["room", "degrees"]
