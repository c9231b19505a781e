"""What a trigger asks: its inputs, as they can be put into a form."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

Json = None | bool | int | float | str | list["Json"] | dict[str, "Json"]

WHOLE_BODY = ""  # the key of the one field that is the whole body, not an input within it
MASK = "•••"  # stands where the value of a secret input was


class FieldKind(StrEnum):
    """How an input is asked for."""

    TEXT = "text"
    LINES = "lines"
    CHOICE = "choice"
    CHOICES = "choices"
    YES_NO = "yes_no"
    NUMBER = "number"
    INTEGER = "integer"
    DATE = "date"
    DATE_TIME = "date_time"
    EMAIL = "email"
    FILE = "file"
    ARRAY = "array"
    LOCATION = "location"
    JSON = "json"  # whatever a form would tell wrongly


@dataclass(frozen=True, slots=True)
class Field:
    """One input of a trigger.

    `key` is the JSON key, or WHOLE_BODY, and never shown when there is a `title`. `choices` are
    the allowed values of CHOICE and CHOICES. `default` is a value as JSON text ("" when there is
    none). `schema` is the input's own JSON schema as text, to check ARRAY and JSON values with.
    """

    key: str
    title: str
    kind: FieldKind
    help: str = ""
    is_required: bool = False
    is_secret: bool = False
    choices: tuple[str, ...] = ()
    default: str = ""
    schema: str = ""

    @property
    def is_whole_body(self) -> bool:
        """Whether this is the whole content that is sent, not an input within it."""
        return self.key == WHOLE_BODY


def defaults(fields: Iterable[Field]) -> dict[str, Json]:
    """Return what a form begins with: the defaults of the inputs that have one, by key."""
    begun: dict[str, Json] = {}
    for field in fields:
        try:
            value = json.loads(field.default) if field.default else None
        except ValueError:
            continue
        if value is not None:
            begun[field.key] = value
    return begun
