"""A page of text to read: licences, diagnostics."""

from __future__ import annotations

from PySide6.QtWidgets import QPlainTextEdit, QWidget
from typing_extensions import override

from flowbutton.ui.copying import CopyButton
from flowbutton.ui.panel import Panel
from flowbutton.ui.push import Kind, Push
from flowbutton.ui.theme import Theme


class TextPage(Panel):
    """A heading, a text that can be copied, and a way out."""

    def __init__(
        self, theme: Theme, title: str, text: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, title, parent)
        self.text = QPlainTextEdit()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(title)
        self.copy = CopyButton(theme, self.tr("Copy"), Kind.QUIET)
        self.close_button = Push(theme, self.tr("Close"), Kind.PRIMARY)
        self.put(self.text, 1)
        self.begin_footer(self.copy)
        self.footer.addWidget(self.close_button)
        self.close_button.clicked.connect(self.closed)
        self.show_text(text or self.tr("Reading…"))

    def show_text(self, text: str) -> None:
        """Show another text."""
        self.text.setPlainText(text)
        self.copy.show_text(text)

    @override
    def first_focus(self) -> QWidget:
        return self.close_button
