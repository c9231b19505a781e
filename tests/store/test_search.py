import pytest
from hypothesis import given
from hypothesis import strategies as st

from flowbutton.domain.advice import Advice
from flowbutton.domain.run import Output
from flowbutton.domain.searchable import fold, searchable
from flowbutton.domain.words import say
from flowbutton.store.search import match
from tests.store.strategies import runs
from tests.store.values import run


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Täglicher  BERICHT", "taglicher bericht"),
        ("Straße", "strasse"),
        ("a-b_c/d", "a b c d"),
        ("日報を送る", "日 報 を 送 る"),
        ("รายงาน", "ร า ย ง า น"),
        ("Отчёт", "отчет"),
        ("🚀 go", "u1f680 go"),
        ("½ № ﬁ", "1 2 no fi"),
        ("\x00\ud83d", ""),
    ],
)
def test_text_becomes_plain_words(text, folded):
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("Send the", '"send"* "the"*'),
        ("日報", '"日 報"*'),
        ("a-b", '"a b"*'),
        ('say "hi" OR NOT *', '"say"* "hi"* "or"* "not"*'),
        ("...", ""),
        ("", ""),
    ],
)
def test_every_typed_word_must_begin_one(text, query):
    assert match(text) == query


def test_a_run_is_found_by_what_is_known_of_it():
    known = run(
        run_id="0858CU12",
        message=say("Sent to {host}", host="example.com"),
        advice=Advice(say("Flow is turned off"), code="Disabled"),
        inputs={"a": {"b": ["x1", 7, 1.5, None, True]}},
    )
    assert searchable(known) == (
        "send the digest 0858cu12 sent to example com flow is turned off disabled x1 7 1 5"
    )


def test_a_run_is_found_by_what_is_told_of_it_in_any_language_and_by_its_answer():
    known = run(
        message=say("The flow answered"),
        advice=Advice(say("Flow is turned off"), say("Turn it on")),
        output=Output("text/plain", 400, "parcel 77 " * 40),
    )
    words = searchable(known, lambda sentence: str(sentence).replace("low", "luss"))
    assert "the flow answered flow is turned off turn it on" in words
    assert "the fluss answered fluss is turned off turn it on" in words
    assert words.count("parcel 77") == 20


def test_a_long_text_is_cut():
    assert 900 < len(searchable(run(inputs={"text": "a" * 10_000}))) <= 1000


@given(runs)
def test_the_words_of_any_run_can_be_stored(value):
    assert searchable(value).encode() is not None


@given(st.text())
def test_folding_twice_changes_nothing_more(text):
    assert fold(fold(text)) == fold(text)
