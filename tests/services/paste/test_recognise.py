import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from flowbutton.domain.pasted import Pasted, PastedKind
from flowbutton.domain.target import HttpTarget
from tests.services.paste.pasting import (
    APP,
    FLOW,
    KEY,
    NEW,
    OLD,
    PORTAL,
    SIG,
    SIGNED,
    SITE,
    paste,
    said,
)


def test_links_and_files_of_flowbutton_are_known():
    run = paste("flowbutton://run/7f")
    assert (run.kind, run.link) == (PastedKind.LINK, "flowbutton://run/7f")
    assert said(run) == "A link that presses a button"
    assert said(paste("flowbutton://add?flow=x")) == "A link that adds a button"
    for path in ("/home/ann/My buttons.flowbutton", r"C:\x\My buttons.flowbutton"):
        pasted = paste(path)
        assert (pasted.kind, pasted.link) == (PastedKind.FILE, path)
        assert said(pasted) == "A file of buttons"
    assert paste("file:///x/a.flowbutton").kind is PastedKind.FILE


@pytest.mark.parametrize("text", ["", "  \n", "\u200b", '""'])
def test_nothing_is_nothing(text):
    assert paste(text) == Pasted(PastedKind.EMPTY)


@pytest.mark.parametrize(
    "text",
    [
        *("hello", "ann@example.com", "user@host", "12345", KEY, "javascript:alert(1)"),
        *("ftp://example.org/x", "a" * 300_000, "providers/Microsoft.ProcessSimple/x", "//x"),
        *("/etc/passwd", "_" * 5000 + "@", "\n" * 5000 + "x"),
    ],
)
def test_junk_gets_a_sentence_and_no_button(text):
    pasted = paste(text)
    assert (pasted.kind, pasted.target, pasted.secret) == (PastedKind.JUNK, None, "")
    assert said(pasted).startswith("This is nothing that a button could press | Paste the link")


@pytest.mark.parametrize(
    ("text", "may"),
    [
        ("digest", True),
        ("Order a courier (2)", True),
        ("https://[::1", False),
        ("x" * 101, False),
        ("two\nlines", False),
        (KEY, False),
        (PORTAL, False),
    ],
)
def test_only_a_few_words_are_taken_for_a_name(text, may):
    assert paste(text).may_be_name is may


def test_a_desktop_flow_is_told_apart():
    pasted = paste("ms-powerautomate:/console/flow/run?workflowid=x")
    assert "a desktop flow" in said(pasted)


PIECES = st.sampled_from(
    [
        *(NEW, OLD, SIGNED, "?api-version=1&sig=" + SIG, "curl ", " -d '", "'", '"', " -H ", " "),
        *("https://", "maker.ifttt.com/trigger/", "/with/key/" + KEY, "@" + KEY, "/json", "event"),
        *(APP, SITE, FLOW, "/environments/", "/flows/", "\\", "^", "&", "#", "%", "%2F", "[", "]"),
        *("make.powerautomate.com", "flowbutton://", ".flowbutton", "…", "...", ",", "\u200b"),
        *("{", ":", "\n", "\x00"),
    ]
)


def test_a_very_long_address_takes_no_time():
    assert paste("https://x" * 5000).kind is PastedKind.HTTP


@given(st.text())
@example("http://[")
@example("https://a%zz/")
@example("curl \\")
def test_no_text_crashes_it(text):
    assert isinstance(paste(text), Pasted)


@given(st.lists(PIECES | st.text(max_size=3), max_size=12).map("".join))
@example(f"/with/key/{KEY}.flowbutton")
@example(f"?sig={SIG}.flowbutton")
def test_no_mixture_crashes_it_or_shows_a_secret(text):
    pasted = paste(text)
    shown = said(pasted) + repr(pasted)
    assert SIG not in shown
    assert KEY not in shown
    assert pasted.is_complete or pasted.kind in {PastedKind.EMPTY, PastedKind.LINK} or said(pasted)


@given(st.sampled_from([NEW + SIGNED, OLD + SIGNED]), st.integers(0, 400))
def test_an_address_cut_anywhere_is_never_taken_for_a_whole_one_in_silence(url, length):
    pasted = paste(url[:length])
    if pasted.is_complete and length < len(url):
        is_unsigned = isinstance(pasted.target, HttpTarget) and not pasted.target.is_signed
        assert is_unsigned or pasted.warnings
