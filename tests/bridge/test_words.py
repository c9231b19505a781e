from PySide6.QtCore import QCoreApplication, QTranslator
from typing_extensions import override

from flowbutton.bridge.words import shown
from flowbutton.domain.words import NOTHING, say


class Dutch(QTranslator):
    @override
    def translate(self, context, source_text, disambiguation=None, n=-1):
        if (context, source_text) == ("sentences", "Sent to {host}"):
            return "Naar {host} verstuurd"
        return ""


def test_a_sentence_without_translation_is_shown_in_english(qapp):
    assert shown(say("Sent to {host}", host="example.org")) == "Sent to example.org"


def test_a_sentence_is_translated_before_its_values_are_filled_in(qapp):
    dutch = Dutch()
    QCoreApplication.installTranslator(dutch)
    try:
        assert shown(say("Sent to {host}", host="a")) == "Naar a verstuurd"
    finally:
        QCoreApplication.removeTranslator(dutch)


def test_nothing_is_shown_as_nothing(qapp):
    assert shown(NOTHING) == ""
