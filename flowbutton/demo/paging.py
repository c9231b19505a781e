"""Lists in pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any
from urllib.parse import urlencode

from flowbutton.demo.wire import Request

PAGE_LIMIT = 20  # a service may give less than was asked for


def page(request: Request, values: Sequence[Any]) -> dict[str, Any]:
    """Return the part of the list that was asked for, with a link to the next one."""
    top, skip = _number(request, "$top", PAGE_LIMIT), _number(request, "$skiptoken", 0)
    size = max(1, min(top, PAGE_LIMIT))
    result: dict[str, Any] = {"value": list(values[skip : skip + size])}
    if skip + size < len(values):
        query = urlencode({**request.query, "$skiptoken": str(skip + size)})
        result["nextLink"] = f"{request.base}{request.path}?{query}"
    return result


def _number(request: Request, name: str, default: int) -> int:
    text = request.query.get(name, "")
    return int(text) if text.isdigit() else default
