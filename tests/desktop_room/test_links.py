from contextlib import suppress
from urllib.parse import quote, urlencode

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from flowbutton.desktop.links import AddLink, RunLink, parse_link
from flowbutton.domain.errors import InputError

SIGNED = "https://prod-1.westeurope.logic.azure.com/workflows/1/triggers/manual?sig=hush&sv=1.0"
# UTF-8 holds no lone surrogates; a link's edges may carry blanks, which are no part of it.
text = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
name = text.filter(bool)
ids = st.text(st.characters(categories=["L", "N", "P", "S"]), min_size=1).filter(
    lambda word: "/" not in word
)
line = text.map(lambda value: " ".join(value.split()))


def test_a_link_to_press_says_the_button_and_what_to_fill_in():
    link = parse_link("flowbutton://run/7f?input.Order%20no=12&input.To=a%26b&input.To=c+d")
    assert link == RunLink("7f", (("Order no", "12"), ("To", "a&b"), ("To", "c d")))


@pytest.mark.parametrize(
    "text", [" FlowButton://RUN/7f/ ", "flowbutton://run/7f", "flowbutton://run/%37f"]
)
def test_a_link_is_read_however_the_system_passes_it_on(text):
    assert parse_link(text) == RunLink("7f")


def test_a_link_to_add_says_what_would_be_pasted():
    link = parse_link(f"flowbutton://add?flow={SIGNED.replace('&', '%26')}&name=My%20%20button")
    assert link == AddLink(SIGNED, "My button")


@given(ids, st.lists(st.tuples(name, text), max_size=5))
def test_a_link_to_press_is_read_as_it_was_written(button, inputs):
    words = urlencode([(f"input.{name}", value) for name, value in inputs])
    link = f"flowbutton://run/{quote(button, safe='')}" + (f"?{words}" if words else "")
    assert parse_link(link) == RunLink(button, tuple(inputs))


@given(name.map(str.strip).filter(bool), line, line, line)
def test_a_link_to_add_is_read_as_it_was_written(flow, name, icon, group):
    words = {"flow": flow, "name": name, "icon": icon, "group": group}
    assert parse_link(f"flowbutton://add?{urlencode(words)}") == AddLink(flow, name, icon, group)


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("", "This is not a link for FlowButton"),
        ("https://example.com/run/1", "This is not a link for FlowButton"),
        ("flowbutton://run", "This link names no button"),
        ("flowbutton://run/", "This link names no button"),
        ("flowbutton://run/a/b", "This link names no button"),
        ("flowbutton://run/a%00b", "This link names no button"),
        ("flowbutton://run/%ff", "This link cannot be read"),
        ("flowbutton://[run/a", "This link cannot be read"),
        ("flowbutton://run/a?input.x", "This link cannot be read"),
        ("flowbutton://run/a?input.x=%ff", "This link cannot be read"),
        ("flowbutton://run/a?" + "&".join("input.x=1" for _ in range(101)), "cannot be read"),
        ("flowbutton://run/a?x=1", "says something that this FlowButton does not know"),
        ("flowbutton://run/a?input.=1", "says something that this FlowButton does not know"),
        ("flowbutton://run/a?now=1", "says something that this FlowButton does not know"),
        ("flowbutton://add", "does not say which flow"),
        ("flowbutton://add?flow=%20", "does not say which flow"),
        ("flowbutton://add/x?flow=a", "asks for something that this FlowButton does not know"),
        ("flowbutton://add?flow=a&flow=b", "says something that this FlowButton does not know"),
        ("flowbutton://add?flow=a&confirm=no", "says something that this FlowButton does not"),
        ("flowbutton://delete/a", "asks for something that this FlowButton does not know"),
        ("flowbutton://run/" + "a" * 40_000, "This link is too long"),
    ],
)
def test_junk_is_told_in_a_sentence(text, title):
    with pytest.raises(InputError, match=title) as caught:
        parse_link(text)
    assert "Nothing was run" in str(caught.value.hint)


@given(
    st.text() | st.text().map("flowbutton://".__add__) | st.text().map("flowbutton://run/".__add__)
)
@example("flowbutton://run:x/a")
def test_any_text_is_a_link_or_a_sentence(text):
    with suppress(InputError):
        assert isinstance(parse_link(text), RunLink | AddLink)


def test_nothing_private_is_in_what_a_log_would_show():
    assert "hush" not in repr(parse_link("flowbutton://run/a?input.pin=hush"))
    assert "hush" not in repr(AddLink(SIGNED))
