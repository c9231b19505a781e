"""A line with a picture before it, whose parts have names."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QToolButton, QWidget

from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token


class SearchLine(QLineEdit):
    """A line to search or paste in, called `name`, that can be cleared; `icon` may be ""."""

    def __init__(self, theme: Theme, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        for button in self.findChildren(QToolButton):  # the style's own is of another family
            button.setIcon(theme.icon("close", Token.SOFT))
        name_buttons(self, self.tr("Clear"))
        if icon:
            self.addAction(theme.icon(icon, Token.SOFT), QLineEdit.ActionPosition.LeadingPosition)
            name_buttons(self, name)


def name_buttons(line: QLineEdit, name: str) -> None:
    """Give the buttons in a line that have no name this one; they show only pictures."""
    for button in line.findChildren(QToolButton):
        if not button.accessibleName():
            button.setAccessibleName(name)
