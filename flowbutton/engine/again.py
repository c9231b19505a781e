"""What of a run's inputs can be filled in again: only what was written down whole."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from flowbutton.domain.fields import MASK, WHOLE_BODY, Field, FieldKind, Json
from flowbutton.engine.masking import LONG

_OTHER_BODY = "body"  # under which a body that is no object is written down


def answers_of(fields: Sequence[Field], written: Mapping[str, Json]) -> dict[str, Json]:
    """Return the answers to fill in, from the inputs that were written down of a run.

    Secrets, files and what was too long are not there: a person gives them anew.
    """
    by_key = {field.key: field for field in fields}
    answers = {
        key: value
        for key, value in written.items()
        if key in by_key and _may_return(by_key[key]) and _is_whole(value)
    }
    rest = {key: value for key, value in written.items() if key not in by_key}
    if WHOLE_BODY in by_key and rest and set(rest) != {_OTHER_BODY} and _is_whole(rest):
        answers[WHOLE_BODY] = rest
    return answers


def _may_return(field: Field) -> bool:
    return not field.is_secret and field.kind is not FieldKind.FILE


def _is_whole(value: Json) -> bool:
    match value:
        case str():
            return value != MASK and len(value) <= LONG
        case dict():
            is_file = value.keys() == {"name", "size_bytes"}
            return not is_file and all(_is_whole(inner) for inner in value.values())
        case list():
            return all(_is_whole(inner) for inner in value)
    return True
