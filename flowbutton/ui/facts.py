"""Titles with their texts, one below the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from flowbutton.ui.label import Label
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token


class Facts(QWidget):
    """Two columns: what it is, and what there is to say about it."""

    def __init__(
        self, theme: Theme, facts: Sequence[tuple[str, str]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(18)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (title, text) in enumerate(facts):
            name = Label(theme, title, token=Token.SOFT)
            grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(Label(theme, text, wraps=True), row, 1)
        self.setAccessibleName(". ".join(f"{title}: {text}" for title, text in facts))
