"""What is put into inputs by the program: words in braces."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence

from flowbutton.domain.fields import Field, FieldKind, Json

PLACEHOLDERS = ("clipboard", "date", "time", "user", "computer")
"""The words that may stand in braces in a value; other braces are left as they are."""

_PLACE = re.compile(r"\{(" + "|".join(PLACEHOLDERS) + r")\}")
_JSON_KINDS = {FieldKind.JSON, FieldKind.ARRAY, FieldKind.LOCATION}


def placeholders(
    fields: Sequence[Field], values: Mapping[str, Json], known: Mapping[str, str]
) -> dict[str, Json]:
    """Return the values with `{date}` and its like replaced by what `known` says of them.

    What was put in is not looked at again. In JSON that was typed as text, only what lies
    inside its strings is replaced, so that a quotation mark in the clipboard breaks nothing.
    """
    json_keys = {field.key for field in fields if field.kind in _JSON_KINDS}
    return {
        key: _filled(_structure(value) if key in json_keys else value, known)
        for key, value in values.items()
    }


def placeholders_in(values: Json) -> frozenset[str]:
    """Return the words in braces that the values use, to fetch only those."""
    match values:
        case str():
            return frozenset(_PLACE.findall(values))
        case dict() if "contentBytes" not in values:
            return frozenset().union(*map(placeholders_in, values.values()))
        case list():
            return frozenset().union(*map(placeholders_in, values))
    return frozenset()


def _structure(value: Json) -> Json:
    """Return the value of a JSON text that uses a placeholder, otherwise what was given."""
    if not isinstance(value, str) or not _PLACE.search(value):
        return value
    try:
        parsed: Json = json.loads(value)
    except (ValueError, RecursionError):
        return value
    return parsed


def _filled(value: Json, known: Mapping[str, str]) -> Json:
    match value:
        case str():
            return _PLACE.sub(lambda place: known.get(place[1], place[0]), value)
        case dict() if "contentBytes" not in value:
            return {key: _filled(inner, known) for key, inner in value.items()}
        case list():
            return [_filled(inner, known) for inner in value]
    return value
