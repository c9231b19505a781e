"""The translations: found, up to date, consistent, and there when the program asks for them."""

from pathlib import Path

import messages
import pytest
import translations
import ts_file
import typography
from PySide6.QtCore import QTranslator

from flowbutton import assets
from flowbutton.domain.settings import LANGUAGES

ROOT = Path(__file__).parents[1]

CODE = """
from flowbutton.domain.words import count_of, say

def _tr(text):
    return QCoreApplication.translate("Page", text)

class Box(QWidget):
    def show(self, count, name):
        #: stands on the button,
        #: so it is short
        self.tr("Run")
        self.tr("Run", "as a noun")
        self.tr("%n runs", "", count)
        _tr("Close")
        say("Sent to {host}", host=name)  #: the host of an address
        say(ENDINGS[name].text, name=name)
        count_of("{count} run", "{count} runs", count)
        say("{title}", title=name)
        printer.say("no sentence")
"""


def test_what_people_read_is_found_with_what_translators_need():
    found = messages.read(CODE, "box.py")
    told = [(m.context, m.source, m.comment, m.is_plural, m.one, m.notes) for m in found.found]
    assert told == [
        ("Box", "Run", "", False, "", ("stands on the button, so it is short",)),
        ("Box", "Run", "as a noun", False, "", ()),
        ("Box", "%n runs", "", True, "", ()),
        ("Page", "Close", "", False, "", ()),
        ("sentences", "Sent to {host}", "", False, "", ("the host of an address",)),
        ("sentences", "{count} runs", "", True, "{count} run", ()),
    ]
    assert found.faults == []


@pytest.mark.parametrize("text", ['f"Run {name}"', '"Run " + name', '"a".join(names)'])
def test_what_is_put_together_before_it_is_translated_is_a_fault(text):
    code = f"class Box:\n    def show(self):\n        self.tr({text})\n"
    assert messages.read(code, "box.py").faults == ["box.py:3: only a literal can be translated"]


def message(source, **more):
    return messages.Message("Box", source, files=("box.py",), **more)


def test_a_file_is_read_as_it_was_written(tmp_path):
    found = [message("a & b"), message("%n <b>", is_plural=True, notes=("n is small",))]
    entries = {
        found[0].key: ts_file.Entry(("a & c",), True, "as on the label"),
        found[1].key: ts_file.Entry(("%n <1>", "%n <2>"), True),
    }
    path = tmp_path / "x.ts"
    path.write_text(ts_file.dump("nl", found, entries), encoding="utf-8")
    assert ts_file.load(path) == entries
    assert ts_file.dump("nl", reversed(found), ts_file.load(path)) == path.read_text("utf-8")


@pytest.mark.parametrize(
    ("source", "form", "fault"),
    [
        ("Sent to {host}", "Verstuurd", "other values"),
        ("%1 runs", "lopen", "other values"),
        ("&Name", "Naam", "other mnemonics"),
        (" s", "s", "other spaces at its ends"),
        ("Edit…", "Bewerk", "an ellipsis at the end of only one"),
        ("Edit", " ", "empty"),
    ],
)
def test_a_translation_that_lost_something_is_a_fault(source, form, fault):
    assert fault in translations.compare(message(source), form)


def test_a_translation_that_kept_everything_is_none():
    assert (
        translations.compare(message("&Send {n} to {host}…"), "Naar {host} {n} &versturen…") == []
    )
    assert translations.compare(message("%n runs", is_plural=True), "één run") == []


@pytest.mark.parametrize(
    ("language", "source", "form"),
    [
        ("de", "“a” and “b”", "„a“ und “b“"),
        ("es", "Run it?", "Ejecutar?"),
        ("es", "“a”", "“a”"),
        ("es", "until {time}", "hasta las {time}"),
        ("fr", "Run it?", "Exécuter ?"),
        ("fr", "Last: {x}", "Dernière : {x}"),
        ("fr", "“a”", "« a »"),
        ("fr", "It's off", "C'est arrêté"),
        ("ja", "Not sent. Again", "未送信。 もう一度"),
        ("ja", "Run it?", "実行しますか"),
        ("ja", "Last: {x}", "最後\uff1a{x}"),
        ("nl", "“a”", "\u2018a\u2019"),
        ("nl", "“a”", '"a"'),
    ],
)
def test_signs_of_another_language_are_a_fault(language, source, form):
    assert typography.faults(language, source, form) != []


@pytest.mark.parametrize(
    ("language", "source", "form"),
    [
        ("de", "“a” and “b”", "„a“ und „b“"),
        ("es", "Run “a”?", "¿Ejecutar «a»?"),
        ("es", "until {time}", "límite: {time}"),
        ("fr", "“a”: {host}:{port}?", "«\u00a0a\u00a0»\u00a0: {host}:{port}\u202f?"),
        ("ja", "Run “{name}”? (a: b)", "「{name}」を実行しますか? (a: b)"),
        ("nl", "“a” is off", "“a” staat \u2019s avonds uit"),
        ("nl", '{key} must be "so"', '{key} moet "zo" zijn'),
    ],
)
def test_a_languages_own_signs_are_none(language, source, form):
    assert typography.faults(language, source, form) == []


@pytest.fixture(scope="session")
def found():
    found, faults = messages.find(ROOT / "flowbutton")
    assert faults == []
    return found


def test_a_translator_can_be_chosen_for_each_language_of_the_settings():
    assert sorted(translations.LANGUAGES) == sorted(LANGUAGES)


@pytest.mark.parametrize("language", translations.COMPLETE)
def test_a_complete_language_lacks_nothing_of_the_code(found, language):
    assert translations.judge(language, found) == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_is_translated_in_any_language_is_consistent(language, found):
    faults = translations.judge(language, found)
    assert [f for f in faults if "not translated" not in f and "no longer" not in f] == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_what_the_program_reads_is_what_the_translators_wrote(qapp, found, language):
    translator = QTranslator()
    assert translator.load(str(assets.folder() / "translations" / f"flowbutton_{language}.qm"))
    entries = ts_file.load(translations.path_of(language))
    differing = []
    for (context, source, comment), entry in entries.items():
        if entry.is_finished:
            counts = (1, 2)[: len(entry.forms)] if len(entry.forms) > 1 else (-1,)
            read = tuple(translator.translate(context, source, comment, n) for n in counts)
            if len(entry.forms) == 1 and not read[0]:
                read = (translator.translate(context, source, comment, 2),)
            if read != entry.forms:
                differing.append((source, read, entry.forms))
    assert differing == []
