"""Text as it is looked for: without case and accents."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """Return the text without case and accents."""
    if text.isascii():  # many are, and this is much quicker
        return text.lower()
    letters = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def words_of(search: str) -> tuple[str, ...]:
    """Return the words of a search, as `has_words` takes them."""
    return tuple(folded(search).split())


def has_words(text: str, words: tuple[str, ...]) -> bool:
    """Return whether the text has every one of the words somewhere."""
    text = folded(text)
    return all(word in text for word in words)


def holds(text: str, search: str) -> bool:
    """Return whether the text has every word of `search` somewhere."""
    return has_words(text, words_of(search))
