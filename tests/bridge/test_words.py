from datetime import datetime

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from typing_extensions import override

from flowbutton.bridge.words import in_a_row, shown, with_stop, without_stop
from flowbutton.domain.words import NOTHING, clock_of, count_of, say

WORDS = {
    "Sent to {host}": "Naar {host} verstuurd",
    "Not sent. {why}": "Niet verstuurd. {why}",
    "{words}.": "{words}。",
}


class Dutch(QTranslator):
    @override
    def translate(self, context, source_text, disambiguation=None, n=-1):
        if source_text == "{count} hours":
            return "{count} uur" if n == 1 else "{count} uren"
        return WORDS.get(source_text) if context == "sentences" else None


@pytest.fixture
def dutch(qapp):
    translator = Dutch()
    before = QLocale()
    QCoreApplication.installTranslator(translator)
    QLocale.setDefault(QLocale("nl_NL"))
    yield
    QLocale.setDefault(before)
    QCoreApplication.removeTranslator(translator)


def test_a_sentence_without_translation_is_shown_in_english(qapp):
    assert shown(say("Sent to {host}", host="example.org")) == "Sent to example.org"


@pytest.mark.usefixtures("dutch")
def test_a_sentence_is_translated_before_its_values_are_filled_in():
    assert shown(say("Sent to {host}", host="a")) == "Naar a verstuurd"


@pytest.mark.usefixtures("dutch")
def test_a_sentence_inside_another_is_translated_too():
    why = say("Sent to {host}", host="a")
    assert shown(say("Not sent. {why}", why=why)) == "Niet verstuurd. Naar a verstuurd"


@pytest.mark.parametrize(("count", "text"), [(1, "1 uur"), (2, "2 uren"), (1234, "1.234 uren")])
@pytest.mark.usefixtures("dutch")
def test_what_is_counted_has_the_form_and_the_figures_of_the_language(count, text):
    assert shown(count_of("{count} hour", "{count} hours", count)) == text


@pytest.mark.parametrize(("count", "text"), [(1, "1 fox"), (2, "2 foxes")])
@pytest.mark.usefixtures("dutch")
def test_what_nobody_has_translated_is_counted_in_english(count, text):
    assert shown(count_of("{count} fox", "{count} foxes", count)) == text


@pytest.mark.usefixtures("dutch")
def test_a_full_stop_is_set_as_the_language_writes_it():
    assert [with_stop(text) for text in ("", "a", "a?", "a。")] == ["", "a。", "a?", "a。"]
    assert [without_stop(text) for text in ("a.", "a。", "a")] == ["a", "a", "a"]


def test_sentences_in_a_row_are_spaced_as_their_full_stops_want_it():
    assert in_a_row("Not sent.", "", "Try again.") == "Not sent. Try again."
    assert in_a_row("未送信。", "もう一度。", "a.", "b") == "未送信。もう一度。a. b"
    assert in_a_row("", "a") == "a"
    assert in_a_row() == ""


def test_nothing_is_shown_as_nothing(qapp):
    assert shown(NOTHING) == ""


@pytest.mark.parametrize(("language", "text"), [("en_GB", "14:02"), ("en_US", "2:02 PM")])
def test_a_time_of_day_is_told_as_the_language_tells_it(qapp, language, text):
    before = QLocale()
    QLocale.setDefault(QLocale(language))
    try:
        said = shown(say("Until {time}", time=clock_of(datetime(2026, 11, 24, 14, 2).astimezone())))
    finally:
        QLocale.setDefault(before)
    assert said.replace("\u202f", " ") == f"Until {text}"
