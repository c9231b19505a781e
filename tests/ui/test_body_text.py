import json

from hypothesis import given
from hypothesis import strategies as st

from flowbutton.ui.body_text import MOST_ROWS, Table, pieces_of, pretty, table_of


def test_json_is_laid_out_below_its_header_lines():
    assert pretty('HTTP/1.1 200 OK\nx: y\n{"a":[1]}') == (
        'HTTP/1.1 200 OK\nx: y\n{\n  "a": [\n    1\n  ]\n}'
    )


def test_text_stays_as_it_is():
    for text in ("", "hello", "{not json", "[" * 100_000):
        assert pretty(text) == text
        assert table_of(text) is None


def test_a_list_of_objects_is_a_table():
    assert table_of('[{"a":1,"b":"x"},{"a":null,"c":{"d":2}}]') == Table(
        ("a", "b", "c"), (("1", "x", ""), ("", "", '{"d": 2}'))
    )


def test_a_list_in_an_envelope_is_a_table():
    table = table_of('{"@odata.context":"x","value":[{"a":1}]}')
    assert table is not None
    assert table.columns == ("a",)


def test_other_json_is_no_table():
    for value in ([], [1, 2], [{"a": 1}, 2], {"a": {"b": 1}}, {"value": [], "items": []}, "x", 5):
        assert table_of(json.dumps(value)) is None


def test_a_long_list_is_cut_and_says_so():
    table = table_of(json.dumps([{"a": number} for number in range(MOST_ROWS + 1)]))
    assert len(table.rows) == MOST_ROWS
    assert not table.is_whole


@given(st.text(max_size=80))
def test_nothing_breaks_it(text):
    pretty(text)
    table_of(text)


@given(st.text() | st.from_regex(r"\s*[\[{].*", fullmatch=True))
def test_the_pieces_are_what_is_laid_out(text):
    assert "".join(pieces_of(text)) == pretty(text)


def test_what_is_nested_too_deeply_is_shown_as_it_came():
    for depth in (10, 300, 600, 900, 990):
        text = "[" * depth + "]" * depth
        assert "".join(pieces_of(text)).endswith("]")
