"""Reads JSON of unknown origin, value by value, and says where it is not as it should be."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from typing import TypeVar

from flowbutton.domain.errors import InputError
from flowbutton.domain.fields import Json
from flowbutton.domain.words import say

Word = TypeVar("Word", bound=StrEnum)


class Words:
    """A JSON object. `where` names it in sentences. Every method raises InputError."""

    def __init__(self, value: Json, where: str) -> None:
        if not isinstance(value, dict):
            raise unreadable(where)
        self._values = value
        self._where = where

    def text(self, key: str, default: str = "") -> str:
        """Return a text."""
        value = self._values.get(key, default)
        if not isinstance(value, str):
            raise unreadable(f"{self._where}.{key}")
        return value

    def line(self, key: str) -> str:
        """Return a text in one line, its blanks made single."""
        return " ".join(self.text(key).split())

    def flag(self, key: str, *, default: bool = False) -> bool:
        """Return yes or no."""
        value = self._values.get(key, default)
        if not isinstance(value, bool):
            raise unreadable(f"{self._where}.{key}")
        return value

    def number(self, key: str, most: int) -> int:
        """Return a whole number from 0 to `most`."""
        value = self._values.get(key, 0)
        if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= most:
            raise unreadable(f"{self._where}.{key}")
        return value

    def word(self, key: str, default: Word) -> Word:
        """Return one of a closed set of words."""
        try:
            return type(default)(self.text(key, default.value))
        except ValueError as error:
            raise unreadable(f"{self._where}.{key}") from error

    def texts(self, key: str) -> tuple[str, ...]:
        """Return a series of texts."""
        values = tuple(self._series(key))
        if not all(isinstance(value, str) for value in values):
            raise unreadable(f"{self._where}.{key}")
        return tuple(str(value) for value in values)

    def inner(self, key: str) -> Words:
        """Return the object inside, an empty one when there is none."""
        return Words(self._values.get(key, {}), f"{self._where}.{key}")

    def each(self, key: str) -> Iterator[Words]:
        """Yield the objects of a series."""
        for number, value in enumerate(self._series(key), 1):
            yield Words(value, f"{self._where}.{key}[{number}]")

    def mapping(self, key: str) -> Mapping[str, Json]:
        """Return the object inside as it is."""
        value = self._values.get(key, {})
        if not isinstance(value, dict):
            raise unreadable(f"{self._where}.{key}")
        return value

    def _series(self, key: str) -> list[Json]:
        value = self._values.get(key, [])
        if not isinstance(value, list):
            raise unreadable(f"{self._where}.{key}")
        return value


def unreadable(where: str) -> InputError:
    """Return the error for a place in a file that is not as it should be."""
    return InputError(
        say("This file of buttons cannot be read: {where} is not as it should be", where=where),
        say("Ask whoever made it for a new one"),
    )
