"""Values of the form: what would be sent, as text."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from flowbutton.domain.fields import MASK, Field


def preview_text(fields: Iterable[Field], values: Mapping[str, object]) -> str:
    """Return the JSON of the values: secrets as dots, files by their names."""
    secrets = {field.key for field in fields if field.is_secret}
    shown = {key: MASK if key in secrets else value for key, value in values.items()}
    return json.dumps(shown, indent=2, ensure_ascii=False, default=_told)


def _told(value: object) -> str:
    return value.name if isinstance(value, Path) else str(value)
