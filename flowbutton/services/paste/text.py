"""A pasted text, freed from what mail programs and habits put around it."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urlsplit

LONGEST = 200_000
"""Characters; an address has at most 16,384 and a command seldom more."""

_INVISIBLE = re.compile("[\u200b-\u200f\u2028-\u202e\u2060\ufeff\u00ad\x00]")
_QUOTES = "\"'`<>«»“”„\u2018\u2019"
_ADDRESS = re.compile(r"https?://[^\s\"'<>`“”«»]+", re.IGNORECASE)
_METHOD = re.compile(r"(GET|POST|PUT|PATCH|DELETE)[ \t:]+(?=https?://)")
_SAFE_LINKS = ".safelinks.protection.outlook.com"


@dataclass(frozen=True, slots=True)
class Found:
    """An address in a text and the method that was given with it, "" when none was."""

    url: str = field(repr=False)
    method: str = ""


def clean(text: str) -> str:
    """Return the text without what cannot be seen, and without quotes around it."""
    text = _INVISIBLE.sub("", text[:LONGEST]).strip()
    return text.strip(_QUOTES).strip() if text.startswith(tuple(_QUOTES)) else text


def address_in(text: str) -> Found | None:
    """Return the address that is the text, is wrapped in it, or is written somewhere in it."""
    if text.startswith("{"):
        return _answer_of_service(text)
    named = _METHOD.match(text)
    found = _ADDRESS.search(_joined(text[named.end() :] if named else text))
    if found is None:
        return None
    url = found[0].replace("&amp;", "&").rstrip(",;)")
    if url.endswith(".") and not url.endswith(".."):
        url = url[:-1]  # the end of a sentence
    return Found(_unwrapped(url), named[1] if named else "")


def _joined(text: str) -> str:
    """Return an address in one piece that a mail program broke into lines."""
    lines = [line.strip() for line in text.splitlines()]
    is_address = _ADDRESS.match(text) and not any(" " in line or "\t" in line for line in lines)
    return "".join(lines) if is_address else text


def _answer_of_service(text: str) -> Found | None:
    """Return the address in a copied answer to the question for it."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        found = _ADDRESS.search(text)
        return None if found is None else Found(found[0])
    inner = value.get("response", value) if isinstance(value, dict) else {}
    inner = inner if isinstance(inner, dict) else {}
    url, method = inner.get("value"), inner.get("method")
    if not isinstance(url, str):
        return None
    return Found(url.strip(), method.upper() if isinstance(method, str) else "")


def _unwrapped(url: str) -> str:
    """Return the address that a mail program's checked link leads to."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return url
    if not (parts.hostname or "").endswith(_SAFE_LINKS):
        return url
    return dict(parse_qsl(parts.query)).get("url", url)
