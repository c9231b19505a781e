"""The page on which a button gets another address, or another key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

from flowbutton.domain.words import NOTHING
from flowbutton.ui.add_values import Preview
from flowbutton.ui.panel import Panel
from flowbutton.ui.preview_card import PreviewCard
from flowbutton.ui.push import Kind, Push
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token


class AddressPage(Panel):
    """One field to paste into, and below it what was recognised.

    Signals:
        text_entered: something was pasted or typed. arg: the text. Answer with show_preview().
        save_wanted: the person wants what is in the field. arg: the text.
    """

    text_entered = Signal(str)
    save_wanted = Signal(str)

    def __init__(
        self, theme: Theme, heading: str, subtitle: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, "", parent)
        self.show_heading(heading, subtitle)
        self.field = QLineEdit()
        self.field.setAccessibleName(heading)
        self.field.setClearButtonEnabled(True)
        self.field.addAction(
            theme.icon("link", Token.SOFT), QLineEdit.ActionPosition.LeadingPosition
        )
        self.preview = PreviewCard(theme)
        self.preview.card.hide()
        self.put(self.field)
        self.put_scrolling(self.preview)
        self.cancel = Push(theme, self.tr("Cancel"))
        self.save = Push(theme, self.tr("Save"), Kind.PRIMARY)
        self.save.setEnabled(False)
        self.footer.addStretch(1)
        self.footer.addWidget(self.cancel)
        self.footer.addWidget(self.save)
        self.field.textChanged.connect(self.text_entered)
        self.field.returnPressed.connect(self._on_save_clicked)
        self.cancel.clicked.connect(self.closed)
        self.save.clicked.connect(self._on_save_clicked)

    def show_preview(self, preview: Preview | None, *, fits: bool) -> None:
        """Show what was recognised, None for nothing; `fits` says that it can be saved."""
        self.save.setEnabled(fits)
        self.preview.show_preview(preview or Preview(NOTHING))
        self.preview.card.setVisible(preview is not None)

    @override
    def first_focus(self) -> QWidget:
        return self.field

    def _on_save_clicked(self) -> None:
        if self.save.isEnabled():
            self.save_wanted.emit(self.field.text())
