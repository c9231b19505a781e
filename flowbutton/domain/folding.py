"""Text as it is looked for: without case and accents."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """Return the text without case and accents."""
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def holds(text: str, search: str) -> bool:
    """Return whether the text has every word of `search` somewhere."""
    words = folded(search).split()
    text = folded(text)
    return all(word in text for word in words)
