from hypothesis import given
from hypothesis import strategies as st

from flowbutton.domain.fields import Field, FieldKind
from flowbutton.engine.inputs_fill import placeholders, placeholders_in

TEXT = Field("text", "Text", FieldKind.TEXT)
JSON = Field("json", "Json", FieldKind.JSON)
KNOWN = {"date": "2026-09-30", "user": "Ann", "clipboard": 'say "{user}"'}


def test_words_in_braces_are_replaced_and_other_braces_are_not():
    values = {"text": "{user} {date} {time} {User} {{x}} {", "n": 3}
    assert placeholders((TEXT,), values, KNOWN) == {
        "text": "Ann 2026-09-30 {time} {User} {{x}} {",
        "n": 3,
    }


def test_what_was_put_in_is_not_looked_at_again():
    assert placeholders((TEXT,), {"text": "{clipboard}"}, KNOWN) == {"text": 'say "{user}"'}


def test_json_typed_as_text_stays_json_whatever_is_in_the_clipboard():
    filled = placeholders((JSON,), {"json": '{"said": ["{clipboard}", 1]}'}, KNOWN)
    assert filled == {"json": {"said": ['say "{user}"', 1]}}


def test_text_for_json_that_is_none_is_filled_as_text():
    assert placeholders((JSON,), {"json": "[{date}"}, KNOWN) == {"json": "[2026-09-30"}
    assert placeholders((JSON,), {"json": "[1"}, KNOWN) == {"json": "[1"}


def test_a_file_is_not_searched():
    file = {"name": "{user}", "contentBytes": "{date}"}
    assert placeholders((TEXT,), {"text": file}, KNOWN) == {"text": file}
    assert placeholders_in({"text": file}) == frozenset()


def test_only_the_words_that_are_used_need_fetching():
    values = {"a": "{clipboard} {x}", "b": ["{date}", {"c": "{user}"}, 1], "d": None}
    assert placeholders_in(values) == {"clipboard", "date", "user"}


@given(st.dictionaries(st.text(), st.text()), st.text())
def test_no_value_crashes_the_filling(values, clipboard):
    filled = placeholders((TEXT,), values, {"clipboard": clipboard})
    assert filled.keys() == values.keys()
