"""Bring the translations up to date with the code and compile them.

    translations.py          all languages: flowbutton_*.ts and the .qm that the program reads
    translations.py nl ja    only these
    translations.py check    change nothing; list what is wrong with those that are complete
    translations.py check nl list what is wrong with this one

What is gone from the code is taken out, what is new is added unfinished.
"""

import re
import subprocess
import sys
from pathlib import Path

import messages
import ts_file
import typography

ROOT = Path(__file__).resolve().parent.parent
CODE = ROOT / "flowbutton"
FOLDER = ROOT / "resources" / "translations"
ENGLISH = "en"
LANGUAGES = (ENGLISH, "de", "es", "fr", "ja", "nl")
COMPLETE = LANGUAGES  # languages in which nothing may be missing: the tests see to it

_PLACE = re.compile(r"\{\w+\}|%n|%\d|\*\.\w+|\bhttps?://\S+|\n")
_MNEMONIC = re.compile(r"&(?=\w)")


def main(argv):
    """Update and compile, or check; return the exit status."""
    found, faults = messages.find(CODE)
    if argv[:1] == ["check"]:
        languages = argv[1:] or COMPLETE
        faults += [fault for language in languages for fault in judge(language, found)]
    else:
        for language in argv or LANGUAGES:
            update(language, found)
            compile_(language)
            print(f"{language}: {missing(language, found)} of {len(found)} missing")
    for fault in faults:
        print(fault)
    return 1 if faults else 0


def path_of(language):
    """Return the file of a language."""
    return FOLDER / f"flowbutton_{language}.ts"


def wanted(language, found):
    """Return the messages that a language has to translate: English only its plurals."""
    return [each for each in found if each.is_plural] if language == ENGLISH else list(found)


def update(language, found):
    """Bring the file of a language up to date."""
    before = ts_file.load(path_of(language))
    entries = {}
    for message in wanted(language, found):
        entry = before.get(message.key)
        if language == ENGLISH and message.one:
            entry = ts_file.Entry((message.one, message.source), is_finished=True)
        entries[message.key] = entry or _said_elsewhere(message, before)
    text = ts_file.dump(language, wanted(language, found), entries)
    path_of(language).write_text(text, encoding="utf-8")


def compile_(language, source=None, target=None):
    """Compile the file of a language into what Qt reads."""
    source = source or path_of(language)
    command = [
        Path(sys.executable).parent / "pyside6-lrelease",
        *("-silent", "-nounfinished", source, "-qm", target or source.with_suffix(".qm")),
    ]
    subprocess.run(command, check=True)


def missing(language, found):
    """Return how many messages a language lacks."""
    entries = ts_file.load(path_of(language))
    return sum(
        not entries.get(message.key, ts_file.Entry()).is_finished
        for message in wanted(language, found)
    )


def judge(language, found):
    """Return what is wrong with the file of a language, as lines; [] for a complete one."""
    entries = ts_file.load(path_of(language))
    keys = {message.key for message in wanted(language, found)}
    faults = [
        f"{language}: no longer in the code: {key[1]!r}" for key in entries if key not in keys
    ]
    for message in wanted(language, found):
        entry = entries.get(message.key)
        if entry is None or not entry.is_finished:
            faults.append(f"{language}: not translated ({message.context}): {message.source!r}")
            continue
        faults += [
            f"{language}: {fault}: {message.source!r} is {form!r}"
            for form in entry.forms
            for fault in (
                *compare(message, form),
                *typography.faults(language, message.source, form),
            )
        ]
    return faults


def compare(message, form):
    """Return what the source and a translation of it do not share."""
    source = message.source
    faults = []
    if not form.strip():
        return ["empty"]
    places, found = sorted(_PLACE.findall(source)), sorted(_PLACE.findall(form))
    if message.is_plural:  # one minute may be said without its number
        places, found = (
            [p for p in each if p not in {"%n", "{count}"}] for each in (places, found)
        )
    if places != found:
        faults.append("other values")
    if len(_MNEMONIC.findall(source)) != len(_MNEMONIC.findall(form)):
        faults.append("other mnemonics")
    if _edges(source) != _edges(form):
        faults.append("other spaces at its ends")
    if source.endswith("…") != form.endswith("…"):
        faults.append("an ellipsis at the end of only one")
    return faults


def _edges(text):
    return text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]


def _said_elsewhere(message, before):
    """Return what the same words are called in another place, as a proposal."""
    for (_context, source, comment), entry in before.items():
        if (source, comment) == (message.source, message.comment) and entry.forms[0]:
            return ts_file.Entry(entry.forms)
    return ts_file.Entry()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
