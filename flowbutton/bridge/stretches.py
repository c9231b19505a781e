"""Numbers that follow each other, told by their ends: models tell of rows so."""

from __future__ import annotations

from collections.abc import Iterable, Iterator


def stretches(numbers: Iterable[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and last of each unbroken stretch of rising numbers."""
    first = last = -1
    for number in numbers:
        if number != last + 1 or first < 0:
            if first >= 0:
                yield first, last
            first = number
        last = number
    if first >= 0:
        yield first, last
