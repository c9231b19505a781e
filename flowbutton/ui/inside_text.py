"""What is inside a run, as text for people: the claims of a token, a step's values."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, datetime

from flowbutton.bridge.time_text import whole_time
from flowbutton.bridge.words import shown
from flowbutton.domain.fields import Json
from flowbutton.domain.inside import StepContent
from flowbutton.domain.words import Sentence, say

_CLAIMS: tuple[tuple[str, Sentence], ...] = (
    ("aud", say("Audience")),
    ("tid", say("Tenant")),
    ("upn", say("User")),
    ("preferred_username", say("User")),
    ("name", say("Name")),
    ("oid", say("Object id")),
    ("appid", say("App")),
    ("scp", say("Permissions")),
    ("roles", say("Roles")),
    ("iss", say("Issuer")),
    ("iat", say("Issued")),
    ("exp", say("Expires")),
)
_TIMES = frozenset({"iat", "exp"})
_WIDTH = 3


def claims_text(claims: Mapping[str, Json]) -> str:
    """Return what a token says, line by line; "" when nothing is known of it."""
    rows: dict[str, str] = {}
    for key, name in _CLAIMS:
        value = claims.get(key)
        if value not in (None, "", []):
            rows.setdefault(shown(name), _claim(key, value))
    width = max(map(len, rows), default=0) + _WIDTH
    return "\n".join(f"{name:<{width}}{value}" for name, value in rows.items())


def content_text(content: StepContent) -> str:
    """Return a step's inputs and outputs, each below its heading."""
    parts = (
        (say("Inputs"), content.inputs, content.shows_inputs),
        (say("Outputs"), content.outputs, content.shows_outputs),
    )
    return "\n\n".join(f"{shown(name)}\n{_value(value, shows)}" for name, value, shows in parts)


def _value(value: Json, shows: bool) -> str:
    if not shows:
        return shown(say("Not shown: there are none, or the flow keeps them secret"))
    if value is None:
        return shown(say("Empty, too large to be shown, or no longer kept by the service"))
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, indent=2)


def _claim(key: str, value: Json) -> str:
    if key in _TIMES and isinstance(value, int | float):
        return whole_time(datetime.fromtimestamp(value, UTC))
    if isinstance(value, list):
        return ", ".join(map(str, value))
    return str(value)
