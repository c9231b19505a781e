"""Parameters in the path of a trigger's address: `…/invoke/orders/{id}`."""

from __future__ import annotations

import re
from dataclasses import replace
from urllib.parse import quote, unquote

from flowbutton.domain.errors import UnfitInputsError
from flowbutton.domain.fields import Field, FieldKind, Json
from flowbutton.domain.press import Press
from flowbutton.domain.words import say
from flowbutton.services.schema import any_content

_WITHOUT_CONTENT = frozenset({"GET", "HEAD", "DELETE"})
_PARAMETER = re.compile(r"(?:\{|%7B)([A-Za-z0-9_.-]{1,80})(?:\}|%7D)", re.IGNORECASE)


def path_fields(url: str) -> tuple[Field, ...]:
    """Return the inputs that the path of an address asks for, each required."""
    names = dict.fromkeys(unquote(name) for name in _PARAMETER.findall(_path(url)))
    return tuple(Field(name, "", FieldKind.TEXT, is_required=True) for name in names)


def address_fields(url: str, method: str, asked: tuple[Field, ...] = ()) -> tuple[Field, ...]:
    """Return the inputs of an HTTP trigger: what is a part of its path, then its content.

    `asked` is what its schema asks for; without any, it takes whatever JSON is sent.
    """
    parts = path_fields(url)
    keys = {field.key for field in parts}
    content = tuple(field for field in asked if field.key not in keys)
    if not content and method.upper() not in _WITHOUT_CONTENT:
        content = (any_content(),)
    return (*parts, *content)


def fill_path(url: str, press: Press) -> tuple[str, Press]:
    """Return the address with the inputs that belong into its path, and the press without them.

    Raises UnfitInputsError when one is missing.
    """
    fields = path_fields(url)
    if not fields:
        return url, press
    for field in fields:
        if press.inputs.get(field.key) in {None, ""}:
            raise UnfitInputsError(
                say("“{name}” is missing", name=field.key),
                say("It is a part of the address. Nothing was run."),
            )
    path = _path(url)
    filled = _PARAMETER.sub(lambda found: _quoted(press.inputs[found[1]]), path)
    keys = {field.key for field in fields}
    rest = {key: value for key, value in press.inputs.items() if key not in keys}
    return filled + url[len(path) :], replace(press, inputs=rest)


def _path(url: str) -> str:
    """Return the address up to its query, where signatures are."""
    return re.split(r"[?#]", url, maxsplit=1)[0]


def _quoted(value: Json) -> str:
    text = str(value).lower() if isinstance(value, bool) else str(value)
    return quote(text, safe="", errors="replace")
