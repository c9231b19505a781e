"""The shapes of what is one JSON value: text, numbers, words of closed sets, times."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import Enum

from flowbutton.store.shape import Shape, ShapeError, UnknownWordError


def same(value: object) -> object:
    """Return the value as it is."""
    return value


def plain(cls: type) -> Shape:
    """Return the shape of str, int, bool or None: of exactly that type."""

    def read(data: object) -> object:
        if type(data) is not cls:
            raise ShapeError(f"expected {cls.__name__}")
        return data

    return Shape(same, read)


def number() -> Shape:
    """Return the shape of a float; whole numbers are read too."""

    def read(data: object) -> object:
        if isinstance(data, bool) or not isinstance(data, (int, float)):
            raise ShapeError("expected a number")
        return float(data)

    return Shape(same, read)


def time() -> Shape:
    """Return the shape of an aware time: ISO 8601 in UTC. One without a zone is taken as UTC."""

    def write(value: object) -> object:
        if not isinstance(value, datetime):
            raise TypeError(f"not a time: {value!r}")
        return value.astimezone(UTC).isoformat().replace("+00:00", "Z")

    def read(data: object) -> object:
        try:
            moment = datetime.fromisoformat(str(data))
        except ValueError:
            raise ShapeError("expected a time") from None
        return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)

    return Shape(write, read)


def word(cls: type[Enum]) -> Shape:
    """Return the shape of a word of a closed set; an unknown one is UNKNOWN if there is that."""
    unknown = cls.__members__.get("UNKNOWN")
    words = {each.value: each for each in cls}

    def write(value: object) -> object:
        return cls(value).value

    def read(data: object) -> object:
        if not isinstance(data, str):
            raise ShapeError("expected a word")
        known = words.get(data, unknown)
        if known is None:
            raise UnknownWordError(f"expected one of {', '.join(words)}")
        return known

    return Shape(write, read)
