"""Takes from an answer what it has to hold.

A success of another kind is somebody else's: a log-in page of a network, a proxy. By it nothing is
known, least of all that a list is empty.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from flowbutton.domain.errors import OfflineError
from flowbutton.domain.fields import Json
from flowbutton.domain.words import say
from flowbutton.services.messages import Reply

Item = Mapping[str, Any]


def object_of(reply: Reply) -> Mapping[str, Json]:
    """Return the JSON object that was answered. Raises OfflineError when it is none."""
    value = reply.json()
    if not isinstance(value, dict):
        raise _something_else()
    return value


def named_of(reply: Reply) -> Mapping[str, Json]:
    """Return the flow, Logic App or run that was answered: each has a name. Raises OfflineError."""
    value = object_of(reply)
    if not isinstance(value.get("name"), str) or not value["name"]:
        raise _something_else()
    return value


def items_of(page: Json | Mapping[str, Json]) -> list[Item]:
    """Return the items of a page of a list: under `value`, or a bare one. Raises OfflineError."""
    values = page.get("value") if isinstance(page, Mapping) else page
    if not isinstance(values, list):
        raise _something_else()
    return [value for value in values if isinstance(value, dict)]


def _something_else() -> OfflineError:
    return OfflineError(
        say("Something else answered instead of the service"),
        say("Open a web page to see whether this network asks you to log in"),
    )
