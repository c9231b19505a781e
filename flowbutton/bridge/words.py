"""Sentences as the person's language says them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale, QTime

from flowbutton.domain.words import COUNT, Sentence, say

CONTEXT = "sentences"
_STOPS = ".。"
_WIDE_ENDS = ("。", "\uff1f", "\uff01")  # the last two are wide ? and !
_ENDS = (".", "?", "!", *_WIDE_ENDS)


def shown(sentence: Sentence) -> str:
    """Return the sentence in the language of the program, its values filled in; "" for none."""
    if not sentence:
        return ""
    if sentence.moment is not None:
        local = sentence.moment.astimezone()
        return QLocale().toString(QTime(local.hour, local.minute), QLocale.FormatType.ShortFormat)
    said = {name: shown(Sentence(text, values)) for name, text, values in sentence.parts}
    count = sentence.count
    if count is None:
        return sentence.fill(QCoreApplication.translate(CONTEXT, sentence.text), said)
    said[COUNT] = QLocale().toString(count)
    text = QCoreApplication.translate(CONTEXT, sentence.text, None, count)
    if count == 1 and text == sentence.text:  # nobody has translated it
        text = sentence.one
    return sentence.fill(text, said)


def without_stop(text: str) -> str:
    """Return a sentence without the full stop at its end, for where it stands as a phrase."""
    return text.rstrip(_STOPS)


def with_stop(text: str) -> str:
    """Return a sentence with a full stop at its end, as the language writes it."""
    if not text or text.endswith(_ENDS):
        return text
    return shown(say("{words}.", words=text))


def in_a_row(*sentences: str) -> str:
    """Return sentences behind each other; a wide full stop brings the space behind it along."""
    row = ""
    for sentence in sentences:
        gap = " " if row and sentence and not row.endswith(_WIDE_ENDS) else ""
        row += gap + sentence
    return row
