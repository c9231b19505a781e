"""Sentences as the person's language says them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from flowbutton.domain.words import Sentence


def shown(sentence: Sentence) -> str:
    """Return the sentence in the language of the program, its values filled in; "" for none."""
    if not sentence:
        return ""
    return sentence.fill(QCoreApplication.translate("sentences", sentence.text))
