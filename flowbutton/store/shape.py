"""What a shape is: a way from a value to plain JSON values, and back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shape:
    """A way there and back; `read` raises ShapeError for data of another shape."""

    write: Callable[[object], object]
    read: Callable[[object], object]


class ShapeError(ValueError):
    """Data that does not have the expected shape; says where, and what was expected.

    It never tells the data itself, which may be anything.
    """

    def __init__(self, expected: str, where: str = "") -> None:
        super().__init__(f"{where}: {expected}" if where else expected)
        self.expected = expected
        self.where = where

    def inside(self, key: str) -> ShapeError:
        """Return the same error as seen from the object around it."""
        dot = "." if self.where and not self.where.startswith("[") else ""
        return type(self)(self.expected, f"{key}{dot}{self.where}")


class UnknownWordError(ShapeError):
    """A word that the closed set does not have."""


def read_at(shape: Shape, data: object, where: str) -> object:
    """Return what `shape` reads; an error says that it was at `where`."""
    try:
        return shape.read(data)
    except ShapeError as error:
        raise error.inside(where) from None


def mapping(data: object) -> Mapping[str, object]:
    """Return the data as a mapping. Raises ShapeError."""
    if not isinstance(data, Mapping):
        raise ShapeError("expected an object")
    return data


def sequence(data: object) -> list[object]:
    """Return the data as a list. Raises ShapeError."""
    if not isinstance(data, list):
        raise ShapeError("expected a list")
    return data
