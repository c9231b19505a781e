"""A line with a picture before it, whose parts have names."""

from __future__ import annotations

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QWidget

from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token


class SearchLine(QLineEdit):
    """A line to search or paste in, called `name`, that can be cleared; `icon` may be ""."""

    def __init__(self, theme: Theme, icon: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        for action in self.findChildren(QAction):  # Qt's own has no words
            action.setText(self.tr("Clear"))
        if icon:
            place = QLineEdit.ActionPosition.LeadingPosition
            self.addAction(theme.icon(icon, Token.SOFT), place).setText(name)
