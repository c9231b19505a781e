import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flowbutton import __version__
from flowbutton.desktop.instance.requests import Link, OpenFile, Reply, Run, Told
from flowbutton.desktop.instance.show import Show
from flowbutton.desktop.instance.wire import (
    VERSION,
    WireError,
    read_answer,
    read_request,
    write_answer,
    write_heard,
    write_request,
)
from flowbutton.domain.errors import DesktopError
from flowbutton.domain.press import Door

text = st.text()
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | text,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(text, inner, max_size=3),
    max_leaves=8,
)
requests = (
    st.builds(Show, text)
    | st.builds(
        Run,
        text,
        st.sampled_from(Door),
        st.dictionaries(text, json_values, max_size=3),
        json_values,
        st.booleans(),
        text,
        st.none() | st.floats(0, 1e6),
        text,
    )
    | st.builds(Link, text, text)
    | st.builds(OpenFile, text, text)
)
answers = st.builds(Told, text, json_values) | st.builds(
    Reply, st.integers(), json_values, st.lists(text, max_size=3).map(tuple)
)


def line(**words):
    return json.dumps({"v": VERSION, "program": "1", **words}).encode()


@given(requests)
def test_a_request_arrives_as_it_was_sent(request):
    sent = write_request(request)
    assert sent.endswith(b"\n")
    assert sent.count(b"\n") == 1
    assert read_request(sent) == request


@given(answers)
def test_an_answer_arrives_as_it_was_sent(answer):
    sent = write_answer(answer)
    assert sent.count(b"\n") == 1
    assert read_answer(sent) == answer


def test_heard_is_no_answer_yet():
    assert read_answer(write_heard()) is None


@given(st.binary() | json_values.map(lambda value: json.dumps(value).encode()))
def test_junk_is_told(junk):
    for read in (read_request, read_answer):
        with pytest.raises((WireError, DesktopError)):
            read(junk)


@pytest.mark.parametrize(
    "words",
    [
        {"ask": "dance"},
        {"ask": "run", "button": 7},
        {"ask": "run", "button": "a"},
        {"ask": "run", "button": "a", "inputs": {}, "waits": 1},
        {"ask": "run", "button": "a", "inputs": {}, "waits": True, "door": "wall"},
        {"ask": "link", "url": None},
        {"ask": "file"},
    ],
)
def test_a_request_that_lacks_something_is_none(words):
    with pytest.raises(WireError):
        read_request(line(**words))


def test_an_answer_that_lacks_something_is_none():
    with pytest.raises(WireError):
        read_answer(line(reply=0))


def test_a_time_that_is_no_number_is_no_limit():
    run = {"ask": "run", "button": "a", "inputs": {}, "waits": True, "door": "tray"}
    assert read_request(line(**run, acted_at=True)).acted_at is None
    assert read_request(line(**run, acted_at=4)).acted_at == 4
    assert read_request(line(**run)).token == ""


def test_another_version_is_told_with_both_versions():
    with pytest.raises(DesktopError) as caught:
        read_answer(json.dumps({"v": VERSION + 1, "program": "9.9"}).encode())
    assert str(caught.value.title) == (
        f"Another version of FlowButton is running: 9.9, and this is {__version__}"
    )


def test_inputs_and_links_are_not_in_what_a_log_would_show():
    assert "hush" not in repr(Run("a", inputs={"pin": "hush"}, body="hush"))
    assert "hush" not in repr(Link("flowbutton://run/a?input.pin=hush"))
