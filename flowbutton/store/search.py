"""Text as the journal's search sees it: small letters, no accents, words apart."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from flowbutton.domain.fields import Json
from flowbutton.domain.run import Run

_ASCII_WORDS = re.compile("[a-z0-9]+")
_LONGEST = 1000  # characters of a run that can be found

# Scripts without spaces between words: each sign is a word of its own.
_UNSPACED = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x3040, 0x30FF),  # Japanese syllables
    (0x3400, 0x9FFF),  # Chinese signs
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)


def searchable(run: Run) -> str:
    """Return the words by which a run is found."""
    advice = run.advice
    parts = [run.name, run.run_id, str(run.message)]
    if advice is not None:
        parts += [str(advice.title), advice.code]
    parts += _texts(dict(run.inputs))
    return fold(" ".join(parts)[:_LONGEST])


def match(text: str) -> str:
    """Return the full-text query for what a person typed, "" when there is no word in it.

    Every word must be there, each as the beginning of one.
    """
    phrases = (fold(word) for word in text[:_LONGEST].split())
    return " ".join(f'"{phrase}"*' for phrase in phrases if phrase)


def fold(text: str) -> str:
    """Return the words of a text, in small letters and without accents, one space between."""
    if text.isascii():
        return " ".join(_ASCII_WORDS.findall(text.lower()))
    small = unicodedata.normalize("NFKD", text).casefold()
    return " ".join("".join(map(_folded, unicodedata.normalize("NFKD", small))).split())


def _folded(sign: str) -> str:
    if sign.isascii():
        return sign if sign.isalnum() else " "
    category = unicodedata.category(sign)
    if category.startswith("M"):
        return ""
    if category == "So":  # emoji: the index knows letters and digits only
        return f" u{ord(sign):x} "
    if not sign.isalnum():
        return " "
    return f" {sign} " if _is_unspaced(sign) else sign


def _is_unspaced(sign: str) -> bool:
    return any(first <= ord(sign) <= last for first, last in _UNSPACED)


def _texts(value: Json) -> Iterator[str]:
    if isinstance(value, dict):
        for each in value.values():
            yield from _texts(each)
    elif isinstance(value, list):
        for each in value:
            yield from _texts(each)
    elif isinstance(value, (str, int, float)) and not isinstance(value, bool):
        yield str(value)
