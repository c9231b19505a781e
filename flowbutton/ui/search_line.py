"""A line with a picture before it that can be cleared."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from flowbutton.ui.line_ends import LineEnds
from flowbutton.ui.theme import Theme

_PASTED = 40  # signs at once that no finger types


class SearchLine(QLineEdit):
    """A line to search or paste in, called `name`, that can be cleared; `icon` may be ""."""

    def __init__(self, theme: Theme, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        ends = LineEnds(theme, self)
        self.clear_button = ends.put_clear(self.tr("Clear"))
        if icon:
            ends.show_picture(icon)
        self._length = 0
        self.textEdited.connect(self._on_text_edited)
        self.textChanged.connect(self._on_text_changed)

    def _on_text_edited(self, text: str) -> None:
        """Show the beginning of what was pasted: an address ends in its key."""
        if len(text) - self._length >= _PASTED:
            self.setCursorPosition(0)

    def _on_text_changed(self, text: str) -> None:
        self._length = len(text)
