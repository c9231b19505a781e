"""A line with a picture before it that can be cleared."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QWidget

from flowbutton.ui.line_ends import LineEnds
from flowbutton.ui.theme import Theme


class SearchLine(QLineEdit):
    """A line to search or paste in, called `name`, that can be cleared; `icon` may be ""."""

    def __init__(self, theme: Theme, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        ends = LineEnds(theme, self)
        self.clear_button = ends.put_clear(self.tr("Clear"))
        if icon:
            ends.show_picture(icon)
