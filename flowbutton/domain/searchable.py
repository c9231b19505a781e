"""The words by which runs are found: the same wherever they lie."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator

from flowbutton.domain.fields import Json
from flowbutton.domain.run import Run
from flowbutton.domain.words import Sentence

LONGEST = 1000  # characters of a run that can be found
_ANSWER = 200  # of them, what a run answered with
_ASCII_WORDS = re.compile("[a-z0-9]+")

# Scripts without spaces between words: each sign is a word of its own.
_UNSPACED = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x3040, 0x30FF),  # Japanese syllables
    (0x3400, 0x9FFF),  # Chinese signs
    (0xF900, 0xFAFF),
    (0x20000, 0x3FFFF),
)


def searchable(run: Run, said: Callable[[Sentence], str] = str) -> str:
    """Return the words by which a run is found: in English, and as they are `said` to a person."""
    advice = run.advice
    sentences = [run.message] if advice is None else [run.message, advice.title, advice.hint]
    parts = [run.name, run.run_id, *map(str, sentences)]
    if said is not str:
        parts += map(said, sentences)
    if advice is not None:
        parts.append(advice.code)
    parts += _texts(dict(run.inputs))
    if run.output is not None:
        parts.append(run.output.text[:_ANSWER])
    return fold(" ".join(parts)[:LONGEST])


def phrases(text: str) -> tuple[str, ...]:
    """Return what a person typed, word for word; each has to be there, as the beginning of one."""
    found = (fold(word) for word in text[:LONGEST].split())
    return tuple(phrase for phrase in found if phrase)


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
