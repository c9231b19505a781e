"""Secrets taken out of a text, by what they look like and what they are called."""

from __future__ import annotations

import re

HIDDEN = "[hidden]"

_NAMES = (
    r"sig|client_secret|client_assertion|assertion|refresh_token|access_token|id_token|token"
    r"|device_code|code_verifier|password|passwd|pwd|secret|contentBytes|\$content"
    r"|api[-_]?key|x-functions-key|ocp-apim-subscription-key|account_?key|shared_?access_?key"
    r"|authorization|proxy-authorization|cookie|set-cookie"
)
_HEADERS = (
    r"authorization|proxy-authorization|cookie|set-cookie|x-api-key|x-functions-key"
    r"|ocp-apim-subscription-key"
)
# Where a name may begin: behind no letter, or behind "&" or "?", written with percent or twice so.
_BEGIN = r"(?:(?<!\w)|(?<=%26)|(?<=%3f)|(?<=%2526)|(?<=%253f))"
_EQUALS = r"(?:=|%3d|%253d)"

# A value in quotes, up to the same quotes with as many backslashes before them, or cut short.
_QUOTED = r"(?P=b)(?P<v>[\"'])(?:(?:.*?[^\\])??(?P=b)(?P=v)|.*\Z)"
_PLAIN = r"(?!\[hidden\])[^&\s\"'<>]+"
_SLASH = r"(?:/|%2f)"
_IFTTT = rf"(?:{_SLASH}with{_SLASH}key|maker\.ifttt\.com{_SLASH}use){_SLASH}"
_KEY = rf"(?P<b>\\*)(?P<q>[\"'])(?:{_NAMES})(?P=b)(?P=q)\s*:\s*\[?\s*"
_BARE = r"[^\s\"'\\,}\]\[{]+"

_RULES = (
    # A named value in JSON, in JSON within JSON, in the text form of a dict.
    (rf"(?P<keep>{_KEY})(?:{_QUOTED}|{_BARE})", rf'\g<keep>"{HIDDEN}"'),
    # A header on a line of its own.
    (rf"(?P<keep>(?<![\w-])(?:{_HEADERS})\s*:\s*)(?![\"'])[^\r\n]+", rf"\g<keep>{HIDDEN}"),
    # A named value in an address, a form or the text form of an object.
    (
        rf"(?P<keep>{_BEGIN}(?:{_NAMES}){_EQUALS})(?P<b>)(?:{_QUOTED}|{_PLAIN})",
        rf"\g<keep>{HIDDEN}",
    ),
    # An authorization code: longer than the code of an error.
    (rf"(?P<keep>{_BEGIN}code{_EQUALS}){_PLAIN[:-1]}{{12,}}", rf"\g<keep>{HIDDEN}"),
    (r"(?P<keep>\bbearer\s+)[\w.~+/=%-]{8,}", rf"\g<keep>{HIDDEN}"),
    (r"eyJ[\w-]{6,}(?:\.[\w-]*)*", HIDDEN),  # a JSON web token
    (r"(?<![\w.])(?:[01]\.A[\w-]|M\.[CR]\d)[\w.!*$-]{24,}", HIDDEN),  # Microsoft's refresh tokens
    (rf"(?P<keep>{_IFTTT})(?:(?!{_SLASH})[^?&\s\"'<>])+", rf"\g<keep>{HIDDEN}"),
)
_COMPILED = tuple((re.compile(rule, re.IGNORECASE | re.DOTALL), put) for rule, put in _RULES)


def redact(text: str) -> str:
    """Return the text without what is, or may be, a secret. Too much is taken before too little."""
    for rule, put in _COMPILED:
        text = rule.sub(put, text)
    return text
