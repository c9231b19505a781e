"""Values of the domain as JSON, and back, by nothing but their type hints.

A dataclass is an object without the keys that have their default value; keys that are missing
take it, keys that are not known are passed over. A union of dataclasses carries a `kind`. Times
are ISO 8601 in UTC.
"""

from __future__ import annotations

import json
from typing import TypeVar, cast

from flowbutton.store.shape import ShapeError
from flowbutton.store.shapes import shape_of

T = TypeVar("T")
_ONE_LINE = json.JSONEncoder(ensure_ascii=False)


def encode(value: object) -> str:
    """Return a frozen value of the domain as one line of JSON."""
    return dumps(shape_of(type(value)).write(value))


def decode(cls: type[T], text: str | bytes) -> T:
    """Return the value of class `cls` that the JSON text tells. Raises ShapeError."""
    return from_json(cls, loads(text))


def to_json(value: object) -> object:
    """Return a frozen value of the domain as dicts, lists and plain values."""
    return shape_of(type(value)).write(value)


def from_json(cls: type[T], data: object) -> T:
    """Return the value of class `cls` that the plain values tell. Raises ShapeError."""
    return cast("T", shape_of(cls).read(data))  # the shape of a class makes instances of it


def dumps(data: object, *, indent: int | None = None) -> str:
    """Return plain values as JSON text that is always valid UTF-8.

    A lone surrogate, which UTF-8 cannot hold, becomes a JSON escape.
    """
    if indent is None:
        text = _ONE_LINE.encode(data)
    else:
        text = json.dumps(data, ensure_ascii=False, indent=indent)
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def loads(text: str | bytes) -> object:
    """Return the plain values of a JSON text. Raises ShapeError when it is none."""
    try:
        data: object = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ShapeError("not a JSON text") from error
    return data
