"""The inputs of manual triggers, in the schema that the flow designer writes."""

from __future__ import annotations

from typing import Any

Schema = dict[str, Any]

_FILE = {"name": {"type": "string"}, "contentBytes": {"type": "string", "format": "byte"}}
_ADDRESS = {
    "countryOrRegion": "Country/Region",
    "city": "City",
    "state": "State",
    "street": "Street",
    "postalCode": "Postal code",
}


def asks(properties: Schema, *required: str) -> Schema:
    """Return a trigger's schema of these inputs."""
    return {"type": "object", "properties": properties, "required": list(required)}


def text(title: str, description: str = "Please enter your input", **more: Any) -> Schema:
    """Return a text input; `enum` makes it a drop-down."""
    return _hinted("TEXT", title, description, {"type": "string", **more})


def choices(title: str, *words: str) -> Schema:
    """Return an input that takes several of the words."""
    items = {"enum": list(words), "type": "string"}
    return _hinted("TEXT", title, "Please enter your input", {"type": "array", "items": items})


def yes_no(title: str) -> Schema:
    """Return a yes/no input."""
    return _hinted("BOOLEAN", title, "Please select yes or no", {"type": "boolean"})


def number(title: str) -> Schema:
    """Return a number input."""
    return _hinted("NUMBER", title, "Please enter a number", {"type": "number"})


def date(title: str) -> Schema:
    """Return a date input."""
    hint = "Please enter or select a date (YYYY-MM-DD)"
    return _hinted("DATE", title, hint, {"type": "string", "format": "date"})


def email(title: str) -> Schema:
    """Return an e-mail input."""
    hint = "Enter an email address."
    return _hinted("EMAIL", title, hint, {"type": "string", "format": "email"})


def file(title: str) -> Schema:
    """Return a file input."""
    hint = "Please select file or image"
    return _hinted("FILE", title, hint, {"type": "object", "properties": _FILE})


def array(title: str) -> Schema:
    """Return a list input, as triggers for agents have it."""
    return _hinted("ARRAY", title, "Please enter your input", {"type": "array"})


def key_button_date() -> Schema:
    """Return the date that a mobile button fills in by itself."""
    return _static("Date", "string")


def location() -> Schema:
    """Return the place that a mobile button fills in by itself."""
    address = {key: _static(title, "string") for key, title in _ADDRESS.items()}
    place = {"latitude": _static("Latitude", "number"), "longitude": _static("Longitude", "number")}
    return {
        "type": "object",
        "properties": {
            "fullAddress": _static("Full address", "string"),
            "address": asks(address, *address),
            "coordinates": asks(place, *place),
        },
    }


def problem(schema: Schema | None, value: Any) -> str:
    """Return what of the value does not fit the schema, "" when all of it does.

    Knows types, required properties and items: what the service's own check trips over most.
    """
    schema = schema or {}
    expected = schema.get("type", "")
    if expected and not _is_a(expected, value):
        return f"Invalid type. Expected {expected.title()} but got {_kind(value)}."
    if isinstance(value, dict):
        missing = [key for key in schema.get("required", ()) if key not in value]
        if missing:
            return f"Required properties are missing from object: {', '.join(missing)}."
        parts = schema.get("properties", {})
        found = (problem(parts.get(key), item) for key, item in value.items())
        return next((each for each in found if each), "")
    if isinstance(value, list):
        found = (problem(schema.get("items"), item) for item in value)
        return next((each for each in found if each), "")
    return ""


def _hinted(hint: str, title: str, description: str, schema: Schema) -> Schema:
    return {
        "title": title,
        "description": description,
        **schema,
        "x-ms-content-hint": hint,
        "x-ms-dynamically-added": True,
    }


def _static(title: str, type_: str) -> Schema:
    return {"title": title, "type": type_, "x-ms-dynamically-added": False}


def _is_a(expected: str, value: Any) -> bool:
    kind = _kind(value).lower()
    return kind == expected or (kind, expected) == ("integer", "number")


def _kind(value: Any) -> str:
    if isinstance(value, bool):
        return "Boolean"
    kinds = {str: "String", int: "Integer", float: "Number", list: "Array", dict: "Object"}
    return kinds.get(type(value), "Null")
