import json
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flowbutton.desktop.button_set import shareable, write_set
from flowbutton.desktop.button_set_read import read_set, read_set_file
from flowbutton.domain.button import Behaviour, Button, Confirm, Preset, SecondPress
from flowbutton.domain.errors import InputError
from flowbutton.domain.fields import Field, FieldKind
from flowbutton.domain.target import FlowTarget, HttpTarget, IftttTarget, LogicAppTarget

text = st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
line = text.map(lambda value: " ".join(value.split()))
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | text,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(text, inner, max_size=3),
    max_leaves=5,
)
answers = st.dictionaries(text, json_values, max_size=3)
buttons = st.builds(
    Button,
    id=text,
    name=line.filter(bool),
    target=st.builds(FlowTarget, text, text)
    | st.builds(HttpTarget, text, text, text, st.booleans(), text)
    | st.builds(LogicAppTarget, text, text)
    | st.builds(IftttTarget, text, text, st.booleans()),
    account=text,
    title=line,
    icon=line.filter(bool),
    color=st.integers(0, 11),
    group=line,
    is_favourite=st.booleans(),
    note=text,
    fields=st.lists(
        st.builds(
            Field,
            text,
            text,
            st.sampled_from(FieldKind),
            text,
            st.booleans(),
            st.booleans(),
            st.lists(text, max_size=3).map(tuple),
            text,
            text,
        ),
        max_size=3,
    ).map(tuple),
    asks=st.booleans(),
    values=answers,
    presets=st.lists(st.builds(Preset, line, answers), max_size=2).map(tuple),
    behaviour=st.builds(
        Behaviour,
        st.sampled_from(Confirm),
        st.sampled_from(SecondPress),
        st.integers(0, 3600),
        st.booleans(),
        text,
        st.booleans(),
    ),
)
FLOW = {"kind": "flow", "environment": "e", "flow": "f"}
COURIER = Button(
    "7f",
    "Order a courier",
    HttpTarget("trigger-7f", "prod-1.logic.azure.com"),
    account="mara",
    fields=(
        Field("pin", "PIN", FieldKind.TEXT, is_secret=True, default='"hush"'),
        Field("to", "To", FieldKind.TEXT),
        Field("doc", "Paper", FieldKind.FILE),
    ),
    values={"pin": "hush", "to": {"door": 4, "password": "hush"}, "doc": {"content": "hush"}},
    presets=(Preset("Home", {"pin": "hush", "to": [{"api_key": "hush", "x": 1}]}),),
)


def content(**changes):
    return {"flowbutton": 1, "buttons": [{"name": "A", "target": FLOW, **changes}]}


def read(document):
    return read_set(json.dumps(document).encode())


@settings(max_examples=60)
@given(st.lists(buttons, min_size=1, max_size=3))
def test_a_set_comes_back_as_it_was_shared(some):
    assert read_set(write_set(some).encode()) == shareable(some)


def test_nothing_secret_and_nothing_of_this_computer_is_shared():
    written = write_set([COURIER])
    for word in ("hush", "trigger-7f", "mara", "7f"):
        assert word not in written
    (button,) = read_set(written.encode()).buttons
    assert (button.id, button.account, button.target.secret) == ("", "", "")
    assert button.values == {"to": {"door": 4}}
    assert button.presets == (Preset("Home", {"to": [{"x": 1}]}),)


def test_secrets_that_somebody_else_put_into_a_file_are_left_there():
    (button,) = read(content(values={"password": "hush", "to": "Ann"})).buttons
    assert button.values == {"to": "Ann"}


def test_a_button_needs_no_more_than_a_name_and_a_target():
    (button,) = read(content(name="  Two\nlines ", more="of the future")).buttons
    assert button == Button("", "Two lines", FlowTarget("e", "f"))


def test_a_file_is_read_from_the_disk(tmp_path):
    path = tmp_path / "mine.flowbutton"
    path.write_text("\ufeff" + write_set([COURIER]), encoding="utf-8")
    assert read_set_file(path).buttons[0].name == "Order a courier"
    with pytest.raises(InputError, match="cannot be read") as caught:
        read_set_file(tmp_path)
    assert caught.value.hint


@pytest.mark.parametrize(
    ("document", "title"),
    [
        ([], "not a file of buttons"),
        ({"buttons": []}, "not a file of buttons"),
        ({"flowbutton": "1", "buttons": []}, "not a file of buttons"),
        ({"flowbutton": True, "buttons": []}, "not a file of buttons"),
        ({"flowbutton": 0, "buttons": []}, "not a file of buttons"),
        ({"flowbutton": 2, "buttons": "in another way"}, "made by a newer FlowButton"),
        ({"flowbutton": 1}, "no buttons in this file"),
        ({"flowbutton": 1, "buttons": {}}, "file.buttons is not"),
        ({"flowbutton": 1, "buttons": ["A"]}, r"file.buttons\[1\] is not"),
        ({"flowbutton": 1, "buttons": [{"name": "A", "target": FLOW}] * 501}, "more than 500"),
        (content(name="  "), "has no name"),
        (content(name=7), r"file.buttons\[1\].name is not"),
        (content(target={"kind": "teleport"}), "target.kind is not"),
        (content(target={"kind": "http", "host": 1}), "target.host is not"),
        (content(asks="yes"), "asks is not"),
        (content(color=12), "color is not"),
        (content(color=True), "color is not"),
        (content(values=[]), "values is not"),
        (content(fields=[{"kind": "telepathy"}]), "kind is not"),
        (content(fields=[{"choices": [1]}]), "choices is not"),
        (content(behaviour={"undo_s": -1}), "undo_s is not"),
    ],
)
def test_a_file_that_is_not_right_is_told_in_a_sentence(document, title):
    with pytest.raises(InputError, match=title):
        read(document)


def test_a_file_too_large_is_told(tmp_path):
    with pytest.raises(InputError, match="too large"):
        read_set(b" " * 24_000_001)


@given(st.binary() | json_values.map(lambda value: json.dumps(value).encode()))
def test_any_bytes_are_a_set_or_a_sentence(data):
    with pytest.raises(InputError):
        read_set(data)


@given(answers)
def test_any_button_is_one_or_a_sentence(words):
    with suppress(InputError):
        assert read(content(**{**words, "name": "A"})).buttons[0].name == "A"


def test_sharing_changes_nothing_of_the_buttons_here():
    before = replace(COURIER)
    shareable([COURIER])
    assert before == COURIER
