"""The page on which a button gets another address, or another key."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from flowbutton.domain.words import NOTHING
from flowbutton.ui.add_values import AddressWanted, Preview
from flowbutton.ui.method_row import MethodRow
from flowbutton.ui.panel import Panel
from flowbutton.ui.preview_card import PreviewCard
from flowbutton.ui.push import Kind, Push
from flowbutton.ui.search_line import SearchLine
from flowbutton.ui.theme import Theme


class AddressPage(Panel):
    """One field to paste into, and below it what was recognised.

    Signals:
        text_entered: something was pasted or typed. arg: the text. Answer with show_preview().
        save_wanted: the person wants what is on the page. arg: the AddressWanted.
    """

    text_entered = Signal(str)
    save_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        heading: str,
        subtitle: str,
        method: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", parent)
        self.show_heading(heading, subtitle)
        self.field = SearchLine(theme, "link", heading)
        self._before = method
        self._fits = False
        methods = MethodRow(theme, method)
        self.method = methods.combo
        self.preview = PreviewCard(theme)
        self.preview.card.hide()
        self.put(self.field)
        self.put(methods)
        methods.setVisible(bool(method))
        self.put_scrolling(self.preview)
        self.cancel = Push(theme, self.tr("Cancel"))
        self.save = Push(theme, self.tr("Save"), Kind.PRIMARY)
        self.save.setEnabled(False)
        self.footer.addStretch(1)
        self.footer.addWidget(self.cancel)
        self.footer.addWidget(self.save)
        self.field.textChanged.connect(self.text_entered)
        self.field.returnPressed.connect(self._on_save_clicked)
        self.method.currentTextChanged.connect(self._look_again)
        self.cancel.clicked.connect(self.closed)
        self.save.clicked.connect(self._on_save_clicked)

    def show_preview(self, preview: Preview | None, *, fits: bool) -> None:
        """Show what was recognised, None for nothing; `fits` says that it can be saved."""
        self._fits = fits
        self._look_again()
        self.preview.show_preview(preview or Preview(NOTHING))
        self.preview.card.setVisible(preview is not None)

    @override
    def first_focus(self) -> QWidget:
        return self.field

    def _look_again(self) -> None:
        """Save what was pasted, or the other method alone."""
        is_other = bool(self._before) and self.method.currentText() != self._before
        self.save.setEnabled(self._fits or (is_other and not self.field.text().strip()))

    def _on_save_clicked(self) -> None:
        if self.save.isEnabled():
            method = self.method.currentText() if self._before else ""
            self.save_wanted.emit(AddressWanted(self.field.text(), method))
