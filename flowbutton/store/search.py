"""What a person typed, as the journal's search takes it."""

from __future__ import annotations

from flowbutton.domain.searchable import phrases


def match(text: str) -> str:
    """Return the full-text query for what a person typed, "" when there is no word in it.

    Every word must be there, each as the beginning of one.
    """
    return " ".join(f'"{phrase}"*' for phrase in phrases(text))
