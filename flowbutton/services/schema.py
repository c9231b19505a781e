"""The inputs of a trigger, read from its JSON schema."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from flowbutton.domain.fields import WHOLE_BODY, Field, FieldKind
from flowbutton.domain.secrecy import sounds_secret
from flowbutton.domain.words import say

_Schema = Mapping[str, Any]

_BY_HINT = {
    "BOOLEAN": FieldKind.YES_NO,
    "NUMBER": FieldKind.NUMBER,
    "DATE": FieldKind.DATE,
    "EMAIL": FieldKind.EMAIL,
    "FILE": FieldKind.FILE,
    "ARRAY": FieldKind.ARRAY,
}
_BY_FORMAT = {
    "date": FieldKind.DATE,
    "date-time": FieldKind.DATE_TIME,
    "email": FieldKind.EMAIL,
    "multiline": FieldKind.LINES,
    "textarea": FieldKind.LINES,
    "html": FieldKind.LINES,
}
_BY_TYPE = {
    "boolean": FieldKind.YES_NO,
    "integer": FieldKind.INTEGER,
    "number": FieldKind.NUMBER,
    "array": FieldKind.ARRAY,
    "object": FieldKind.JSON,
}
# What the designer describes each input of a kind with, unless its author writes something better.
# It tells less than the form does, and another way to write a date than it takes and shows.
_SAID_OF_ALL = {
    "Please enter your input",
    "Please select yes or no",
    "Please enter a number",
    "Please enter or select a date (YYYY-MM-DD)",
    "Enter an email address.",
    "Please select file or image",
}
_COMPOSED = ("$ref", "allOf", "anyOf", "oneOf", "not", "if", "patternProperties")
_LONG = 255  # a text that may be longer gets several lines
_NEVER_SECRET = {
    FieldKind.YES_NO,
    FieldKind.DATE,
    FieldKind.DATE_TIME,
    FieldKind.CHOICES,
    FieldKind.FILE,
}


def fields_of(schema: object) -> tuple[Field, ...]:
    """Return the inputs that a trigger's schema asks for, in its order; never raises.

    A schema that asks for nothing, or is not one, gives (). One that no form could tell truly
    (a list, alternatives) gives a single JSON field with the key WHOLE_BODY.
    """
    if not isinstance(schema, Mapping) or not schema:
        return ()
    properties = schema.get("properties")
    if _type(schema) not in {"", "object"} or any(key in schema for key in _COMPOSED):
        return (_whole(schema),)
    if not isinstance(properties, Mapping):
        return ()
    needed = {key for key in _listed(schema.get("required")) if isinstance(key, str)}
    return tuple(
        _field(str(key), part if isinstance(part, Mapping) else {}, needed, schema)
        for key, part in properties.items()
    )


def any_content() -> Field:
    """Return the input of a trigger that takes any JSON and asks for none."""
    return Field(
        key=WHOLE_BODY,
        title=str(say("Content")),
        kind=FieldKind.JSON,
        help=str(say("Any JSON. It may stay empty.")),
    )


def _whole(schema: _Schema) -> Field:
    return Field(
        key=WHOLE_BODY,
        title=_word(schema, "title") or str(say("Content")),
        kind=FieldKind.JSON,
        help=_word(schema, "description"),
        is_required=True,
        schema=_text(schema),
    )


def _field(key: str, schema: _Schema, needed: set[str], root: _Schema) -> Field:
    title = _word(schema, "title")
    kind = _kind(key, schema)
    is_secret = kind not in _NEVER_SECRET and (
        _word(schema, "format") == "password" or sounds_secret(key) or sounds_secret(title)
    )
    if kind is FieldKind.LOCATION and not title:
        title = str(say("Location"))  # of telephones, whose designer gives it none
    return Field(
        key=key,
        title=title,
        kind=kind,
        help=_help(schema),
        is_required=key in needed or schema.get("required") is True,
        is_secret=is_secret,
        choices=_choices(schema, kind),
        default=_default(schema),
        schema=_own_schema(schema, root),
    )


def _kind(key: str, schema: _Schema) -> FieldKind:
    """Tell how to ask; a hint of the designer counts only where the schema agrees with it."""
    declared = _type(schema)
    if _options(schema) and declared not in {"array", "object"}:
        return FieldKind.CHOICE
    if declared == "array" and _options(_items(schema)):
        return FieldKind.CHOICES
    if declared == "object":
        return _object_kind(key, schema)
    if declared in _BY_TYPE:
        return _BY_TYPE[declared]
    if declared == "mixed" or any(word in schema for word in _COMPOSED):
        return FieldKind.JSON
    hinted = _BY_HINT.get(_word(schema, "x-ms-content-hint").upper())
    return hinted or _text_kind(key, schema)


def _object_kind(key: str, schema: _Schema) -> FieldKind:
    parts = schema.get("properties")
    names = {str(name) for name in parts} if isinstance(parts, Mapping) else set[str]()
    if "contentBytes" in names and names <= {"contentBytes", "name", "contentType"}:
        return FieldKind.FILE
    if _word(schema, "x-ms-content-hint").upper() == "FILE":
        return FieldKind.FILE
    if key == "location" and names & {"fullAddress", "coordinates"}:
        return FieldKind.LOCATION
    return FieldKind.JSON


def _text_kind(key: str, schema: _Schema) -> FieldKind:
    if key == "key-button-date":
        return FieldKind.DATE
    longest = schema.get("maxLength")
    if isinstance(longest, int) and longest > _LONG:
        return FieldKind.LINES
    return _BY_FORMAT.get(_word(schema, "format"), FieldKind.TEXT)


def _type(schema: _Schema) -> str:
    """Return the schema's type, "" when it says none, "mixed" when several fit a form badly."""
    declared = schema.get("type")
    if isinstance(declared, list):
        names = [name for name in declared if isinstance(name, str) and name != "null"]
        return names[0] if len(names) == 1 else ("string" if "string" in names else "mixed")
    if isinstance(declared, str):
        return declared.lower()
    if isinstance(schema.get("properties"), Mapping):
        return "object"
    return "array" if isinstance(schema.get("items"), Mapping) else ""


def _options(schema: _Schema) -> list[Any]:
    """Return the values of an enum that a list can show; [] when there is none."""
    values = [schema["const"]] if "const" in schema else _listed(schema.get("enum"))
    shown = [value for value in values if value is not None]
    return shown if all(isinstance(value, str | int | float) for value in shown) else []


def _choices(schema: _Schema, kind: FieldKind) -> tuple[str, ...]:
    options: list[Any] = []
    if kind is FieldKind.CHOICE:
        options = _options(schema)
    elif kind is FieldKind.CHOICES:
        options = _options(_items(schema))
    return tuple(dict.fromkeys(v if isinstance(v, str) else _text(v) for v in options))


def _items(schema: _Schema) -> _Schema:
    items = schema.get("items")
    return items if isinstance(items, Mapping) else {}


def _default(schema: _Schema) -> str:
    return "" if schema.get("default") is None else _text(schema["default"])


def _own_schema(schema: _Schema, root: _Schema) -> str:
    """Return the input's schema as text, with the definitions that it may point to."""
    text = _text(schema)
    if '"$ref"' not in text:
        return text
    shared = {key: root[key] for key in ("definitions", "$defs") if key in root}
    return _text({**shared, **schema})


def _help(schema: _Schema) -> str:
    text = _word(schema, "description")
    return "" if text in _SAID_OF_ALL else text


def _word(schema: _Schema, key: str) -> str:
    value = schema.get(key)
    return value.strip() if isinstance(value, str) else ""


def _listed(value: object) -> list[Any]:
    """Return the value when it is a list, otherwise []."""
    return value if isinstance(value, list) else []


def _text(value: object) -> str:
    """Return the value as JSON text, "" when it is no JSON."""
    try:
        return json.dumps(value, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    except (TypeError, ValueError, RecursionError):
        return ""
