"""Whether a value fits the JSON schema of its input, said for people."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from flowbutton.domain.fields import Field, Json
from flowbutton.domain.words import NOTHING, Sentence, say, verbatim

if TYPE_CHECKING:
    from jsonschema.exceptions import ValidationError

_LONGEST = 200  # characters of a checker's own words
_PLAIN = {"type", "title", "description", "default", "enum", "const", "format", "required"}
"""What reading a single value has already seen to."""


def schema_problem(field: Field, value: Json) -> Sentence:
    """Return what in the value does not fit the field's schema, NOTHING when it fits.

    A schema that cannot be used says nothing: the service will judge. What it points to on the
    network is never fetched.
    """
    schema = _schema_of(field)
    if not isinstance(value, list | dict) and all(
        key in _PLAIN or key.startswith("x-") for key in schema
    ):
        return NOTHING
    error = _first_error(schema, value)
    if error is None:
        return NOTHING
    if field.is_secret:  # a checker quotes the value
        return say("This does not fit what is asked for")
    return _told(error)


def _schema_of(field: Field) -> dict[str, Json]:
    try:
        schema = json.loads(field.schema) if field.schema else {}
    except (ValueError, RecursionError):
        return {}
    return schema if isinstance(schema, dict) else {}


def _first_error(schema: dict[str, Json], value: Json) -> ValidationError | None:
    # imported late: it costs more than the rest of a press, and most inputs have no need of it
    from jsonschema import Draft4Validator, validators  # noqa: PLC0415 - see above
    from jsonschema.exceptions import SchemaError, best_match  # noqa: PLC0415 - see above
    from referencing import Registry  # noqa: PLC0415 - see above
    from referencing.exceptions import Unresolvable  # noqa: PLC0415 - see above

    checker = validators.validator_for(schema, default=Draft4Validator)
    try:
        checker.check_schema(schema)
        error: ValidationError | None = best_match(
            checker(schema, registry=Registry()).iter_errors(value)
        )
    except (SchemaError, Unresolvable, re.error, ArithmeticError, RecursionError, ValueError):
        return None
    return error


def _told(error: ValidationError) -> Sentence:
    where = _place(error.absolute_path)
    wanted = error.validator_value
    names = list(map(str, wanted)) if isinstance(wanted, list) else [str(wanted)]
    match error.validator:
        case "required":
            present = error.instance if isinstance(error.instance, dict) else {}
            name = next((name for name in names if name not in present), "")
            if where:
                return say("“{name}” is missing in {where}", name=name, where=where)
            return say("“{name}” is missing", name=name)
        case "type":
            types = ", ".join(names)
            if where:
                return say("{where} should be of the type {type}", where=where, type=types)
            return say("This should be of the type {type}", type=types)
    words = error.message[:_LONGEST]
    return say("{where}: {words}", where=where, words=words) if where else verbatim(words)


def _place(path: Iterable[str | int]) -> Sentence:
    """Return a path into a value as people who write JSON say it: `items[0].name`.

    An entry of a list that is the whole value has no name to stand behind, and is counted.
    """
    number, place = None, ""
    for position, part in enumerate(path):
        if isinstance(part, int) and not position:
            number = part + 1
        else:
            place += f"[{part}]" if isinstance(part, int) else f".{part}" if place else part
    if number is None:
        return verbatim(place)
    if not place:
        return say("entry {number}", number=number)
    return say("{field} of entry {number}", field=place, number=number)
