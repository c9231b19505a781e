"""Reads what a service says when it refuses, in all the shapes it says it in."""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from flowbutton.services.messages import Reply

_HIDDEN = "•••"
_MOST_RAW = 4096
_MOST_TEXT = 300
_DEEPEST = 4  # errors inside the text of errors
_MOST_PARSED = 1 << 20

_NAMES = (
    r"sig|signature|code|key|api[-_]?key|subscription-key|access_token|refresh_token|id_token"
    r"|token|client_secret|client_assertion|secret|password|pwd|assertion"
)
_JSON_NAMES = _NAMES.replace("|code|key|", "|")
# A name begins here: also after an escape of JSON (\u0026, \n) or of an address (%26).
_BEGIN = r"(?:(?<![a-z0-9])|(?<=\\u[0-9a-f]{4})|(?<=\\[bfnrt])|(?<=%[0-9a-f]{2}))"
_VALUE = r"(?:[^&\s\"'<>,;\\]|\\u00(?:2b|2f|3d)|\\/)+"
_AUTHORIZATION = r"(?:proxy-)?authorization[\\\"']*\s*(?:[:=]|%3[ad])[\\\"'\s]*"
_SECRETS = (
    (rf"((?:/|%2f)with(?:/|%2f)key(?:/|%2f)){_VALUE}", r"\1" + _HIDDEN),
    (rf"{_BEGIN}(bearer|basic|negotiate)(?:\s|%20|\+)+{_VALUE}", r"\1 " + _HIDDEN),
    (
        rf"{_BEGIN}({_AUTHORIZATION})(?!bearer|basic)[^\"\r\n<>\\]+",
        r"\1" + _HIDDEN,
    ),
    (r"eyJ[\w-]{4,}(?:\.[\w-]*){0,4}", _HIDDEN),
    (rf"{_BEGIN}((?:{_NAMES})(?:=|%(?:25)*3d|\\u003d)){_VALUE}", r"\1" + _HIDDEN),
    (
        rf"(\\*[\"'](?:{_JSON_NAMES})\\*[\"']\s*:\s*\\*[\"'])(?:\\[^\"']|[^\"'\\])*",
        r"\1" + _HIDDEN,
    ),
)


def redact(text: str) -> str:
    """Return the text without signatures, tokens and keys, wherever they stand in it."""
    for pattern, instead in _SECRETS:
        text = re.sub(pattern, instead, text, flags=re.IGNORECASE)  # compiled once it is needed
    return text


@dataclass(frozen=True, slots=True)
class Fault:
    """What a service said: its own word, its sentence, and the answer without its secrets."""

    status: int
    code: str = ""
    message: str = ""
    raw: str = ""

    def says(self, words: str) -> bool:
        """Return whether the words stand anywhere in the answer."""
        return words.lower() in f"{self.code} {self.message} {self.raw}".lower()


def fault_of(reply: Reply) -> Fault:
    """Return what the answer says. Never fails."""
    text = reply.text
    code, message = "", ""
    if reply.size_bytes <= _MOST_PARSED:
        code, message = _deepest(_parse(text), 0)
    if not message and not code and "<html" not in text[:_MOST_RAW].lower():
        message = text
    code = code or reply.header("x-ms-error-code")
    raw = f"HTTP {reply.status}\n{text[: 4 * _MOST_RAW]}".strip()
    return Fault(
        reply.status,
        redact(code.strip())[:120],
        redact(" ".join(message[: 4 * _MOST_TEXT].split()))[:_MOST_TEXT],
        redact(raw)[:_MOST_RAW],
    )


def error_of(value: Mapping[str, Any]) -> tuple[str, str]:
    """Return the code and the message of an `error` object inside a run."""
    code, message = _deepest(value, 0)
    return redact(code), redact(message)


def claims_of(reply: Reply) -> str:
    """Return the claims challenge of a 401 as JSON text, "" when there is none."""
    challenge = reply.header("www-authenticate")
    found = re.search(r'claims="?([^",\s]+)', challenge)
    if found is None or "insufficient_claims" not in challenge:
        return ""
    packed = found[1].rstrip("=")
    try:
        text = base64.b64decode(packed + "=" * (-len(packed) % 4), altchars=b"-_").decode()
        claims = json.loads(text)
    except (ValueError, binascii.Error, RecursionError):
        return ""
    return text if isinstance(claims, dict) else ""


def _parse(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _deepest(value: Any, depth: int) -> tuple[str, str]:
    """Return the code and message that lie deepest: the others only wrap them."""
    code, message = _words(value)
    if depth < _DEEPEST:
        inner = _inside(value, message)
        if inner is not None:
            inner_code, inner_message = _deepest(inner, depth + 1)
            if inner_code or inner_message:
                return inner_code or code, inner_message or message
    return code, message


def _words(value: Any) -> tuple[str, str]:
    if not isinstance(value, dict):
        return "", ""
    code = value.get("code", value.get("error_code", ""))
    message = value.get("message", value.get("error_description", value.get("Message", "")))
    if isinstance(message, dict):
        message = message.get("value", "")
    if not message and isinstance(value.get("error"), str):
        message = value["error"]
    return _text(code), _text(message)


def _inside(value: Any, message: str) -> Any:
    """Return the error inside an error: an object, a list of them, or JSON in the message."""
    if isinstance(value, dict):
        for key in ("error", "odata.error", "Error", "errors", "innerError", "innererror"):
            inner = value.get(key)
            if isinstance(inner, list):
                inner = inner[0] if inner else None
            if isinstance(inner, dict):
                return inner
    start, end = message.find("{"), message.rfind("}")
    if 0 <= start < end:
        inner = _parse(message[start : end + 1])
        return inner if isinstance(inner, dict) else None
    return None


def _text(value: Any) -> str:
    return value if isinstance(value, str) else "" if value is None else str(value)[:_MOST_TEXT]
