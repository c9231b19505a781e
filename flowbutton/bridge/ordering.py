"""Names in the order of the person's language: "Äpfel" beside "Apfel", "Run 9" before "Run 10"."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cmp_to_key
from typing import Any

from PySide6.QtCore import QCollator, QLocale, Qt


def name_key() -> Callable[[str], Any]:
    """Return a key to sort names by; equal are those that differ in nothing but their case."""
    locale = QLocale()
    if locale.language() == QLocale.Language.C:  # it would sort by numbers of characters
        locale = QLocale(QLocale.Language.English)
    collator = QCollator(locale)
    collator.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    collator.setNumericMode(True)
    return cmp_to_key(collator.compare)


def in_order(names: Iterable[str]) -> list[str]:
    """Return the names sorted; those that only differ in case stay in a fixed order."""
    return sorted(sorted(names), key=name_key())
