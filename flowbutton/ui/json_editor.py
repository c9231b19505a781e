"""Editors of lists and of whatever a form would tell wrongly: as text, read by others."""

from __future__ import annotations

import json

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from flowbutton.domain.fields import Json
from flowbutton.ui.editors import LinesEditor
from flowbutton.ui.fonts import Type
from flowbutton.ui.theme import Theme


class JsonEditor(LinesEditor):
    """JSON as text."""

    ROWS = 6

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @override
    def fill(self, value: object) -> None:
        is_text = value is None or isinstance(value, str)
        super().fill(value if is_text else json.dumps(value, indent=2, ensure_ascii=False))

    def _on_theme_changed(self) -> None:
        self.text.setFont(self._theme.font(Type.MONO))
        self.fit()


class ArrayEditor(LinesEditor):
    """A list: one entry a line, or a JSON list."""

    ROWS = 4

    @override
    def fill(self, value: object) -> None:
        if not isinstance(value, list):
            super().fill(value)
        elif value and all(_fits_a_line(entry) for entry in value):
            super().fill("\n".join(value))
        else:
            super().fill(json.dumps(value, indent=2, ensure_ascii=False))


def _fits_a_line(entry: Json) -> bool:
    """Return whether a line of its own reads back as this entry."""
    if not isinstance(entry, str) or entry != entry.strip():
        return False
    return entry.splitlines() == [entry] and not entry.startswith(("[", "{"))
