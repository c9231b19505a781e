import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QDialogButtonBox

from flowbutton.app.language import choose, install, speak


@pytest.fixture
def undone(qapp):
    """What a test installs is taken out again."""
    before, known = QLocale(), set(qapp.findChildren(QTranslator))
    yield qapp
    QLocale.setDefault(before)
    for translator in set(qapp.findChildren(QTranslator)) - known:
        qapp.removeTranslator(translator)
        translator.deleteLater()


@pytest.mark.parametrize(
    ("wanted", "system", "chosen"),
    [
        ("nl", ["de-DE"], "nl"),
        ("", ["de-AT", "de", "en-US"], "de"),
        ("", ["pl-PL", "fr-FR"], "fr"),
        ("", ["ja_JP"], "ja"),
        ("", ["pl-PL"], "en"),
        ("", [], "en"),
        ("xx", ["es-MX"], "es"),
    ],
)
def test_the_wanted_language_is_spoken_else_the_first_of_the_system(wanted, system, chosen):
    assert choose(wanted, system) == chosen


def test_dialogs_of_qt_speak_the_language_too(undone, qtbot):
    install(undone, "de")
    box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
    qtbot.addWidget(box)
    assert box.button(QDialogButtonBox.StandardButton.Cancel).text() == "Abbrechen"


def test_english_has_the_right_one_of_its_plurals(undone):
    speak(undone, "")
    many = [QCoreApplication.translate("StatusLine", "%n runs today", None, n) for n in (1, 2)]
    assert many == ["1 run today", "2 runs today"]


def test_numbers_are_written_as_in_the_language_that_is_wanted(undone):
    speak(undone, "de")
    assert QLocale().language() == QLocale.Language.German
    assert QLocale().toString(1234.5, "f", 1) == "1.234,5"


def test_without_a_wish_numbers_are_written_as_the_system_says(undone):
    before = QLocale()
    speak(undone, "")
    assert QLocale() == before


def test_a_language_without_words_is_told_in_the_log(undone, expected_logs):
    expected_logs("There are no words in flowbutton_xx.qm")
    expected_logs("There are no words in qtbase_xx.qm")
    install(undone, "xx")
