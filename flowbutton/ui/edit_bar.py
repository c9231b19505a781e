"""The bar of edit mode."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from flowbutton.ui.fonts import Type
from flowbutton.ui.ground import Ground
from flowbutton.ui.icon_button import IconButton
from flowbutton.ui.label import Label
from flowbutton.ui.margins import reading_margins
from flowbutton.ui.push import Kind, Push
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token


class EditBar(Ground):
    """Says that clicks run nothing now, and what can be done with what is selected.

    Signals:
        undo_wanted, redo_wanted: a step is to be taken back, or done once more.
        edit_wanted, copy_wanted, star_wanted, delete_wanted: with what is selected.
        bin_wanted: what was deleted is to be seen.
        done: the mode ends.
    """

    undo_wanted = Signal()
    redo_wanted = Signal()
    edit_wanted = Signal()
    copy_wanted = Signal()
    star_wanted = Signal()
    delete_wanted = Signal()
    bin_wanted = Signal()
    done = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Token.BG, parent, has_line=True)
        self.setObjectName("edit-bar")
        self.words = Label(theme, "", Type.STRONG)
        self.undo = IconButton(theme, "undo", self.tr("Undo (Ctrl+Z)"))
        self.redo = IconButton(theme, "refresh", self.tr("Redo (Ctrl+Shift+Z)"))
        self.edit = IconButton(theme, "edit", self.tr("Edit (F2)"))
        self.copy = IconButton(theme, "copy", self.tr("Duplicate (Ctrl+D)"))
        self.star = IconButton(theme, "star", self.tr("Favourite"))
        self.delete = IconButton(theme, "trash", self.tr("Delete (Del)"))
        self.bin = IconButton(theme, "archive", self.tr("Deleted buttons"))
        self.finish = Push(theme, self.tr("Done"), Kind.PRIMARY)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(reading_margins(self, 16, 6, 16, 6))
        row.setSpacing(4)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        row.addWidget(self.words)
        row.addStretch(1)
        for button, wanted in (
            (self.undo, self.undo_wanted),
            (self.redo, self.redo_wanted),
            (self.edit, self.edit_wanted),
            (self.copy, self.copy_wanted),
            (self.star, self.star_wanted),
            (self.delete, self.delete_wanted),
            (self.bin, self.bin_wanted),
            (self.finish, self.done),
        ):
            row.addSpacing(8 if button is self.finish else 0)
            row.addWidget(button)
            button.clicked.connect(wanted)
        self.show_count(0)
        self.hide()
        theme.changed.connect(self._fit)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out what there is no room for: first what keys do as well."""
        less = (self.redo, self.undo, self.words, self.bin, self.edit, self.star, self.copy)
        for widget in less:
            widget.show()
        self._row.invalidate()
        for widget in less:
            if self._row.sizeHint().width() <= self.width():
                return
            widget.hide()
            self._row.invalidate()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().minimumSizeHint().height())

    def show_count(self, count: int) -> None:
        """Say how many buttons are selected."""
        text = self.tr("Editing · %n selected", "", count) if count else self.tr("Editing")
        self.words.setText(text)
        self.edit.setEnabled(count == 1)
        for button in (self.copy, self.star, self.delete):
            button.setEnabled(count > 0)
        self._fit()
