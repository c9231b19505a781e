"""The files in which translations are kept: Qt Linguist's TS, in one order and one layout.

Messages are sorted and carry no line numbers, so a change of the code changes only the lines of the
messages that it is about.
"""

import xml.etree.ElementTree as ET  # reads files of this repository only
from dataclasses import dataclass
from xml.sax.saxutils import escape, quoteattr

_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
_NO_PLURAL = frozenset({"ja"})


@dataclass(frozen=True, slots=True)
class Entry:
    """The translation of a message; `forms` are several for a plural. `note` is a translator's."""

    forms: tuple[str, ...] = ()
    is_finished: bool = False
    note: str = ""


def forms_of(language):
    """Return how many forms a plural has in a language."""
    return 1 if language in _NO_PLURAL else 2


def load(path):
    """Return the entries of a file by (context, source, comment); {} when there is no file."""
    if not path.exists():
        return {}
    entries = {}
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314 - our own files
        name = context.findtext("name")
        for message in context.iter("message"):
            key = (name, message.findtext("source"), message.findtext("comment") or "")
            entries[key] = _entry(message)
    return entries


def dump(language, messages, entries):
    """Return the text of a file: the messages, each with its entry or an unfinished one."""
    lines = [f'{_HEAD}<TS version="2.1" language={quoteattr(language)} sourcelanguage="en">']
    context = None
    for message in sorted(messages, key=lambda each: each.key):
        if message.context != context:
            if context is not None:
                lines.append("</context>")
            context = message.context
            lines += ["<context>", f"    <name>{escape(context)}</name>"]
        lines += _lines(message, entries.get(message.key, Entry()), forms_of(language))
    if context is not None:
        lines.append("</context>")
    return "\n".join([*lines, "</TS>"]) + "\n"


def _entry(message):
    translation = message.find("translation")
    forms = tuple(form.text or "" for form in translation.iter("numerusform"))
    is_finished = translation.get("type") is None
    note = message.findtext("translatorcomment") or ""
    return Entry(forms or ((translation.text or ""),), is_finished, note)


def _lines(message, entry, forms):
    yield '    <message numerus="yes">' if message.is_plural else "    <message>"
    for file in message.files:
        yield f"        <location filename={quoteattr('../../' + file)}/>"
    yield f"        <source>{escape(message.source)}</source>"
    if message.comment:
        yield f"        <comment>{escape(message.comment)}</comment>"
    if message.notes:
        yield f"        <extracomment>{escape(' '.join(message.notes))}</extracomment>"
    if entry.note:
        yield f"        <translatorcomment>{escape(entry.note)}</translatorcomment>"
    kind = "" if entry.is_finished else ' type="unfinished"'
    if message.is_plural:
        texts = (*entry.forms, *("",) * forms)[:forms]
        yield f"        <translation{kind}>"
        for text in texts:
            yield f"            <numerusform>{escape(text)}</numerusform>"
        yield "        </translation>"
    else:
        yield f"        <translation{kind}>{escape(''.join(entry.forms[:1]))}</translation>"
    yield "    </message>"
