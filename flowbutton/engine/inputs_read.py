"""One answer to one input, read into the JSON value to send."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date, datetime
from typing import NoReturn

from flowbutton.domain.errors import InputError
from flowbutton.domain.fields import Field, FieldKind, Json
from flowbutton.domain.words import Sentence, say
from flowbutton.engine.inputs_file import read_file_value
from flowbutton.engine.inputs_number import read_integer, read_number

_YES = {"true", "yes", "y", "on", "1", "ja", "j", "oui", "si", "sí"}
_NO = {"false", "no", "n", "off", "0", "nein", "non"}
_EMAIL = re.compile(r"[^@\s;,<>]+@[^@\s;,<>.]+(?:\.[^@\s;,<>.]+)+")


def parse(field: Field, given: Json, decimal: str = ".") -> Json:
    """Return the value to send for what was given, None when nothing was.

    `given` is text as it was typed or a value that already has its type; `decimal` the decimal
    sign of the person's language. Raises InputError with the sentence to show beside the field.
    """
    if field.is_secret and isinstance(given, str) and given and field.kind is FieldKind.TEXT:
        return given
    if given is None or (isinstance(given, str) and not given.strip()):
        return None
    if isinstance(given, str) and field.kind is not FieldKind.LINES:
        given = given.strip()
    if field.kind in {FieldKind.NUMBER, FieldKind.INTEGER}:
        read = read_integer if field.kind is FieldKind.INTEGER else read_number
        return read(given, decimal)
    return _READERS[field.kind](field, given)


def read_json(text: str) -> Json:
    """Return the value of a JSON text. Raises InputError that says where it breaks."""
    try:
        value: Json = json.loads(text, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        problem = say("This is not JSON: see line {n}, column {c}", n=error.lineno, c=error.colno)
        raise InputError(problem) from error
    except (ValueError, RecursionError) as error:
        raise InputError(say("This is not JSON")) from error
    return value


def _refuse_constant(_word: str) -> NoReturn:
    raise ValueError


def _refuse(sentence: Sentence) -> NoReturn:
    raise InputError(sentence)


def _text(_field: Field, given: Json) -> Json:
    match given:
        case str():
            return given
        case bool() | int() | float():
            return json.dumps(given)
    _refuse(say("Enter text"))


def _yes_no(_field: Field, given: Json) -> Json:
    match given:
        case bool():
            return given
        case str() if given.casefold() in _YES:
            return True
        case str() if given.casefold() in _NO:
            return False
    _refuse(say("Choose yes or no"))


def _date(_field: Field, given: Json) -> Json:
    try:
        return date.fromisoformat(given if isinstance(given, str) else "").isoformat()
    except ValueError:
        _refuse(say("Enter a date, such as 2026-09-30"))


def _date_time(_field: Field, given: Json) -> Json:
    """A time without a zone is one of this computer."""
    try:
        moment = datetime.fromisoformat(given if isinstance(given, str) else "")
        return (moment if moment.tzinfo else moment.astimezone()).isoformat()
    except (ValueError, OverflowError):
        _refuse(say("Enter a date and time, such as 2026-09-30T14:00"))


def _email(_field: Field, given: Json) -> Json:
    parts = [part.strip() for part in given.split(";")] if isinstance(given, str) else []
    if not parts or not all(_EMAIL.fullmatch(part) for part in parts):
        _refuse(say("Enter an e-mail address, such as name@example.com"))
    return given


def _choice(field: Field, given: Json) -> Json:
    shown = given if isinstance(given, str) else json.dumps(given)
    if shown in field.choices:
        return _typed(field, shown)
    near = [choice for choice in field.choices if choice.casefold() == shown.casefold()]
    if len(near) != 1:
        _refuse(say("Choose one of: {choices}", choices=", ".join(field.choices)))
    return _typed(field, near[0])


def _choices(field: Field, given: Json) -> Json:
    if isinstance(given, str):
        given = _several(field, given)
    if not isinstance(given, list):
        given = [given]
    chosen = [_choice(field, one) for one in given]
    return [one for n, one in enumerate(chosen) if one not in chosen[:n]] or None


def _several(field: Field, text: str) -> list[Json]:
    """Split a text of several choices, unless it is one that has a comma in it."""
    if text in field.choices:
        return [text]
    if text.startswith("["):
        value = read_json(text)
        return value if isinstance(value, list) else [value]
    return [part.strip() for part in re.split(r"[,;\n]", text) if part.strip()]


def _typed(field: Field, shown: str) -> Json:
    """Return the value that a shown choice stands for."""
    try:
        schema = json.loads(field.schema) if field.schema else {}
    except ValueError:
        return shown
    schema = schema if isinstance(schema, dict) else {}
    if field.kind is FieldKind.CHOICES:
        schema = schema.get("items", {})
    options = schema.get("enum", [schema.get("const")]) if isinstance(schema, dict) else []
    for option in options if isinstance(options, list) else []:
        if isinstance(option, bool | int | float) and json.dumps(option) == shown:
            return option
    return shown


def _array(_field: Field, given: Json) -> Json:
    if isinstance(given, str):
        lines: list[Json] = [line.strip() for line in given.splitlines() if line.strip()]
        given = read_json(given) if given.startswith(("[", "{")) else lines
    if not isinstance(given, list):
        _refuse(say("Enter a list: one entry on each line, or JSON in square brackets"))
    return given or None


def _location(_field: Field, given: Json) -> Json:
    if isinstance(given, str):
        given = read_json(given) if given.startswith("{") else {"fullAddress": given}
    if not isinstance(given, dict):
        _refuse(say("Enter an address"))
    return given or None


def _json(_field: Field, given: Json) -> Json:
    return read_json(given) if isinstance(given, str) else given


_READERS: dict[FieldKind, Callable[[Field, Json], Json]] = {
    FieldKind.TEXT: _text,
    FieldKind.LINES: _text,
    FieldKind.YES_NO: _yes_no,
    FieldKind.DATE: _date,
    FieldKind.DATE_TIME: _date_time,
    FieldKind.EMAIL: _email,
    FieldKind.CHOICE: _choice,
    FieldKind.CHOICES: _choices,
    FieldKind.FILE: lambda _field, given: read_file_value(given),
    FieldKind.ARRAY: _array,
    FieldKind.LOCATION: _location,
    FieldKind.JSON: _json,
}
