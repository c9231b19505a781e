"""Sentences for people, kept apart from their values so that they can be translated when shown."""

from __future__ import annotations

import re
from dataclasses import dataclass

from typing_extensions import override

_PLACE = re.compile(r"\{(\w+)\}")


@dataclass(frozen=True, slots=True)
class Sentence:
    """An English sentence with its values beside it.

    `text` is the translation key and names its values in braces ("Sent to {host}"); `values` are
    (name, value) pairs. `str()` gives the English sentence.
    """

    text: str
    values: tuple[tuple[str, str], ...] = ()

    @override
    def __str__(self) -> str:
        return self.fill(self.text)

    def __bool__(self) -> bool:
        return bool(self.text)

    def fill(self, text: str) -> str:
        """Return `text`, a translation of this sentence, with the values in their places.

        Braces inside a value stay as they are, and so does a name that has no value.
        """
        values = dict(self.values)
        return _PLACE.sub(lambda place: values.get(place[1], place[0]), text)


NOTHING = Sentence("")


def say(text: str, **values: object) -> Sentence:
    """Return the sentence `text` with its values; every literal passed here is translatable."""
    return Sentence(text, tuple((name, str(value)) for name, value in values.items()))


def verbatim(text: str) -> Sentence:
    """Return words of the service or the person, which are shown as they are."""
    return Sentence("{text}", (("text", text),)) if text else NOTHING
