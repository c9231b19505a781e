"""Sentences for people, kept apart from their values so that they can be translated when shown."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from typing_extensions import override

_PLACE = re.compile(r"\{(\w+)\}")
_NONE: Mapping[str, str] = MappingProxyType({})
COUNT = "count"
CLOCK = "{moment}"  # the text of a time of day


@dataclass(frozen=True, slots=True)
class Sentence:
    """An English sentence with its values beside it.

    `text` is the translation key and names its values in braces ("Sent to {host}"); `values` are
    (name, value) pairs. Those that are sentences themselves are in `parts` too, as (name, text,
    values). `one` is what `text` is for a `{count}` of one, and "" for a sentence that counts
    nothing. `str()` gives the English sentence.
    """

    text: str
    values: tuple[tuple[str, str], ...] = ()
    parts: tuple[tuple[str, str, tuple[tuple[str, str], ...]], ...] = ()
    one: str = ""

    @override
    def __str__(self) -> str:
        if self.moment is not None:
            return self.moment.astimezone().strftime("%H:%M")
        return self.fill(self.one if self.count == 1 else self.text)

    def __bool__(self) -> bool:
        return bool(self.text)

    @property
    def count(self) -> int | None:
        """How many there are of what the sentence counts, None when it counts nothing."""
        return int(dict(self.values)[COUNT]) if self.one else None

    @property
    def moment(self) -> datetime | None:
        """The moment whose time of day the sentence is, None for words."""
        if self.text != CLOCK:
            return None
        try:
            return datetime.fromisoformat(dict(self.values)["moment"])
        except (KeyError, ValueError):  # words that only look like it
            return None

    def fill(self, text: str, said: Mapping[str, str] = _NONE) -> str:
        """Return `text`, a translation of this sentence, with the values in their places.

        Those in `said` are taken from there. Braces inside a value stay as they are, and so does
        a name that has no value.
        """
        values = {**dict(self.values), **said}
        return _PLACE.sub(lambda place: values.get(place[1], place[0]), text)


NOTHING = Sentence("")


def say(text: str, **values: object) -> Sentence:
    """Return the sentence `text` with its values; every literal passed here is translatable."""
    parts = tuple(
        (name, value.text, value.values)
        for name, value in values.items()
        if isinstance(value, Sentence)
    )
    return Sentence(text, tuple((name, str(value)) for name, value in values.items()), parts)


def count_of(one: str, many: str, count: int, **values: object) -> Sentence:
    """Return a sentence about `{count}` things: in English `one` for a single one, else `many`."""
    sentence = say(many, count=count, **values)
    return Sentence(many, sentence.values, sentence.parts, one)


def clock_of(moment: datetime) -> Sentence:
    """Return the local time of day of an aware moment, to be told as the person's language does.

    As text it is "14:02".
    """
    return Sentence(CLOCK, (("moment", moment.isoformat()),))


def verbatim(text: str) -> Sentence:
    """Return words of the service or the person, which are shown as they are."""
    return Sentence("{text}", (("text", text),)) if text else NOTHING
