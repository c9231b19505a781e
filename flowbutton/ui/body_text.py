"""A body as a person can read it: JSON pretty, a list of objects as a table."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from flowbutton.domain.fields import Json

MOST_ROWS = 500
_PIECE = 1 << 14
_MOST_COLUMNS = 20
_LIST_KEYS = frozenset({"value", "items", "results", "rows", "data"})


@dataclass(frozen=True, slots=True)
class Table:
    """Objects of the same kind: a column for each key. `is_whole` says that none was left out."""

    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    is_whole: bool = True


def pretty(text: str) -> str:
    """Return the text; JSON in it, after any header lines, is laid out."""
    head, body = _parts(text)
    try:
        return head + json.dumps(json.loads(body), indent=2, ensure_ascii=False)
    except (ValueError, RecursionError):
        return text


def pieces_of(text: str) -> Iterator[str]:
    """Give what `pretty` returns piece by piece: laying a long body out takes its time."""
    head, body = _parts(text)
    try:
        value = json.loads(body)
    except (ValueError, RecursionError):
        yield from slices(text)
        return
    yield head
    try:
        yield from json.JSONEncoder(indent=2, ensure_ascii=False).iterencode(value)
    except RecursionError:  # deeper than it can be laid out
        yield from slices("\n\n" + body)


def slices(text: str) -> Iterator[str]:
    """Give a text in pieces."""
    for at in range(0, len(text), _PIECE):
        yield text[at : at + _PIECE]


def table_of(text: str) -> Table | None:
    """Return the list of objects that the text is, alone or in an envelope; None for others."""
    try:
        objects = _objects(json.loads(_parts(text)[1]))
    except (ValueError, RecursionError):
        return None
    if not objects:
        return None
    columns = tuple(dict.fromkeys(key for each in objects[:MOST_ROWS] for key in each))
    rows = tuple(
        tuple(_cell(each.get(column)) for column in columns[:_MOST_COLUMNS])
        for each in objects[:MOST_ROWS]
    )
    is_whole = len(objects) <= MOST_ROWS and len(columns) <= _MOST_COLUMNS
    return Table(columns[:_MOST_COLUMNS], rows, is_whole)


def _parts(text: str) -> tuple[str, str]:
    """Return the lines before the body of an answer, and the body."""
    for at, line in enumerate(lines := text.splitlines(keepends=True)):
        if line.lstrip().startswith(("{", "[")):
            return "".join(lines[:at]), "".join(lines[at:])
    return "", text


def _objects(value: Json) -> list[dict[str, Json]]:
    if isinstance(value, Mapping):
        inner = [part for key, part in value.items() if key.lower() in _LIST_KEYS]
        value = inner[0] if len(inner) == 1 else None
    if not isinstance(value, list):
        return []
    objects = [each for each in value if isinstance(each, dict)]
    return objects if len(objects) == len(value) else []


def _cell(value: Json) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
