"""How well a text fits what somebody typed: whole words first, then beginnings, then letters."""

from __future__ import annotations

from flowbutton.domain.folding import folded

_WHOLE, _WORD, _PART, _INITIALS, _LETTERS = 100, 80, 50, 40, 20


def score(typed: str, text: str) -> int | None:
    """Return how well `text` fits, None when it does not; more is better, 0 for nothing typed.

    Case and accents do not count. Every word that was typed has to be found.
    """
    where = folded(text)
    points = 0
    for word in folded(typed).split():
        found = _score_word(word, where)
        if not found:
            return None
        points += found
    return points


def _score_word(word: str, where: str) -> int:
    words = where.split()
    if where.startswith(word):
        return _WHOLE
    if any(each.startswith(word) for each in words):
        return _WORD
    if word in where:
        return _PART
    if _follows(word, "".join(each[0] for each in words)):
        return _INITIALS
    # Letters far apart would fit nearly any long text.
    if len(word) > 1 and any(each[0] == word[0] and _follows(word, each) for each in words):
        return _LETTERS
    return 0


def _follows(letters: str, text: str) -> bool:
    """Return whether the letters are in the text, in their order."""
    rest = iter(text)
    return all(letter in rest for letter in letters)
