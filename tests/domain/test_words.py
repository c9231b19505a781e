from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flowbutton.domain.words import CLOCK, NOTHING, Sentence, clock_of, count_of, say, verbatim


def test_a_sentence_reads_with_its_values():
    assert str(say("Sent to {host} in {time}", host="a", time=3)) == "Sent to a in 3"


def test_a_translation_takes_the_values_where_it_wants_them():
    sentence = say("Sent to {host} in {time}", host="a", time="3 s")
    assert sentence.fill("In {time} nach {host} ({host})") == "In 3 s nach a (a)"


def test_braces_in_a_value_are_not_filled():
    assert str(say("{a} and {b}", a="{b}", b="{a}")) == "{b} and {a}"


def test_a_name_without_value_stays():
    assert str(say("{a} {b}", a=1)) == "1 {b}"


def test_a_sentence_that_counts_knows_one_from_many():
    one, many = (
        count_of("{count} run of {name}", "{count} runs of {name}", n, name="a") for n in (1, 2)
    )
    assert (str(one), str(many)) == ("1 run of a", "2 runs of a")
    assert (one.text, one.count, say("{count}", count=1).count) == (many.text, 1, None)


def test_a_sentence_inside_another_can_be_said_in_other_words():
    outer = say("{first}, and more", first=say("“{name}” is gone", name="a"))
    assert str(outer) == "“a” is gone, and more"
    assert outer.parts == (("first", "“{name}” is gone", (("name", "a"),)),)
    assert outer.fill("{first}, enz.", {"first": "“a” is weg"}) == "“a” is weg, enz."


def test_only_nothing_is_false():
    assert not NOTHING
    assert not say("")
    assert say("x")


def test_words_of_others_are_shown_as_they_are():
    assert verbatim("") is NOTHING
    assert verbatim("x").text == "{text}"


@given(st.text(min_size=1))
def test_any_words_of_others_come_through_unchanged(text):
    assert str(verbatim(text)) == text


@given(st.text(), st.dictionaries(st.text(), st.text(), max_size=3))
def test_any_sentence_can_be_read(text, values):
    assert isinstance(str(Sentence(text, tuple(values.items()))), str)


@pytest.mark.parametrize("value", [1, 2.5, None, say("x {y}", y="z")])
def test_values_become_text_when_it_is_said(value):
    assert say("{v}", v=value).values == (("v", str(value)),)


def test_a_time_of_day_is_kept_as_its_moment():
    moment = datetime(2026, 11, 24, 11, 5, tzinfo=UTC)
    said = clock_of(moment)
    assert said.moment == moment
    assert str(say("until {time}", time=said)) == f"until {moment.astimezone():%H:%M}"


@pytest.mark.parametrize("values", [(), (("moment", "noon"),)])
def test_words_that_look_like_a_time_of_day_are_words(values):
    sentence = Sentence(CLOCK, values)
    assert sentence.moment is None
    assert isinstance(str(sentence), str)
