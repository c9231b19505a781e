"""What of the inputs may be written down."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet

from flowbutton.domain.fields import MASK, Json
from flowbutton.domain.secrecy import sounds_secret
from flowbutton.engine.inputs_file import file_size

LONG = 2000  # characters of one value that are kept


def written_inputs(payload: Json, secret_keys: AbstractSet[str]) -> dict[str, Json]:
    """Return the inputs as they may be written down: no secrets, no file contents, no novels.

    A payload that is not an object is kept under the key "body".
    """
    values: Mapping[str, Json] = payload if isinstance(payload, dict) else {"body": payload}
    if payload is None:
        values = {}
    return {key: MASK if key in secret_keys else _short(value) for key, value in values.items()}


def _is_secret(key: str, value: Json) -> bool:
    """Whether a value deep inside is one by its name; no field says so there."""
    return isinstance(value, str | int | float) and sounds_secret(key)


def _short(value: Json) -> Json:
    match value:
        case dict() if isinstance(value.get("contentBytes"), str):
            return {"name": value.get("name"), "size_bytes": file_size(value)}
        case dict():
            return {
                key: MASK if _is_secret(key, inner) else _short(inner)
                for key, inner in value.items()
            }
        case list():
            return [_short(inner) for inner in value]
        case str() if len(value) > LONG:
            return value[:LONG] + "…"
    return value
