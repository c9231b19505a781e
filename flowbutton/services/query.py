"""Inputs in the query of an address, where a request has no content."""

from __future__ import annotations

from collections.abc import Mapping
from urllib.parse import urlencode, urlsplit

from flowbutton.domain.fields import Json


def with_query(url: str, inputs: Mapping[str, Json]) -> str:
    """Return the address with the inputs, before the fragment, which is never sent."""
    pairs = {
        name: str(value).lower() if isinstance(value, bool) else value
        for name, value in inputs.items()
    }
    if not pairs:
        return url
    url, _, _never_sent = url.partition("#")
    return f"{url}{'&' if urlsplit(url).query else '?'}{urlencode(pairs, errors='replace')}"
