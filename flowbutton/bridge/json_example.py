"""An example of what a JSON schema takes, for people who have to write it."""

from __future__ import annotations

import json
from collections.abc import Mapping

from flowbutton.domain.fields import Json

_DEEPEST = 3
_MOST = 6  # names of an object; more make no better example
_BY_FORMAT = {
    "date": "2026-11-30",
    "date-time": "2026-11-30T14:00:00Z",
    "email": "name@example.com",
    "uri": "https://example.com",
}
_UNTOLD: Json = {"type": "string"}
_BY_TYPE: Mapping[str, Json] = {"integer": 12, "number": 12.5, "boolean": True}


def example_of(schema: str) -> str:
    """Return an example as JSON on one line, "" when the schema tells nothing of what is in it."""
    try:
        told = json.loads(schema) if schema else None
    except (ValueError, RecursionError):
        return ""
    example = _example(told, 0)
    return json.dumps(example, ensure_ascii=False) if example not in ({}, [], None) else ""


def takes_lists_of_text(schema: str) -> bool:
    """Return whether each entry of the list that it takes can be a line of text."""
    try:
        told = json.loads(schema) if schema else {}
    except (ValueError, RecursionError):
        return True
    items = told.get("items") if isinstance(told, dict) else None
    return not isinstance(items, dict) or _type(items) not in {"object", "array"}


def _example(schema: object, depth: int) -> Json:
    if not isinstance(schema, dict) or depth > _DEEPEST:
        return None
    given = _given(schema)
    if given is not None:
        return given
    match _type(schema):
        case "object":
            return _object(schema, depth)
        case "array":
            entry = _example(schema.get("items"), depth + 1)
            return [] if entry is None else [entry]
        case "string":
            return _BY_FORMAT.get(str(schema.get("format")), "text")
        case known:
            return _BY_TYPE.get(known)


def _given(schema: dict[str, Json]) -> Json:
    """Return a value that the schema itself names, None when it names none."""
    choices = schema.get("enum")
    first = choices[0] if isinstance(choices, list) and choices else None
    named = (schema.get("example"), schema.get("default"), schema.get("const"), first)
    return next((value for value in named if value not in (None, "", [], {})), None)


def _object(schema: dict[str, Json], depth: int) -> Json:
    parts, needed = schema.get("properties"), schema.get("required")
    known = parts if isinstance(parts, dict) else {}
    first = [str(name) for name in needed] if isinstance(needed, list) else []
    names = {name: known.get(name, _UNTOLD) for name in first} | known
    examples = {name: _example(part, depth + 1) for name, part in list(names.items())[:_MOST]}
    return {name: value for name, value in examples.items() if value is not None}


def _type(schema: dict[str, Json]) -> str:
    declared = schema.get("type")
    if isinstance(declared, list):
        declared = next((word for word in declared if word != "null"), "")
    if not declared:
        return "object" if "properties" in schema else "array" if "items" in schema else ""
    return str(declared).lower()
