"""Which inputs are secrets by their name."""

from __future__ import annotations

import re

_SECRET = re.compile(
    r"(?:^| )(?:pass(?:word|wort|code|phrase|wd)s?|kennwort|pwd|secrets?|tokens?|pin|pincode"
    r"|api ?keys?|(?:access|private|shared|account) ?keys?|credentials?|otp|cvv|authorization)"
    r"(?: |$)"
)
_WORD = re.compile(r"[^\W\d_][^\W\d_A-ZÄÖÜ]+|[A-ZÄÖÜ]+(?![^\W\d_A-ZÄÖÜ])")


def sounds_secret(name: str) -> bool:
    """Return whether the name or title of an input says that its value is a secret.

    Whole words count, also inside `camelCase` and `snake_case`: "PIN" does, "pinned" does not.
    """
    words = " ".join(_WORD.findall(name)).casefold()
    return bool(_SECRET.search(words))
