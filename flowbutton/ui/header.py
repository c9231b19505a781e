"""The row at the top of the window."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from flowbutton.domain.account import Account
from flowbutton.ui.account_chip import AccountChip
from flowbutton.ui.find_field import FindField
from flowbutton.ui.icon_button import IconButton
from flowbutton.ui.margins import reading_margins
from flowbutton.ui.push import Push
from flowbutton.ui.theme import Theme

_NARROW = 620  # below it, the words of buttons are left out
_NARROWEST = 300  # below it, what keys do as well is left out
_HEIGHT = 34
_WORDLESS, _WIDEST = 42, 16777215  # a button without its words; the widest of Qt

_BESIDE_WORDS = 400  # a field with room for its own words, and all that is no word


class Header(QWidget):
    """Find, add, settings, account.

    Signals:
        search_changed: other words are looked for. arg: the words.
        first_wanted: what was found first is to be run.
        down_wanted: the person goes on to what was found.
        add_wanted: a new button is wanted.
        edit_wanted: the buttons are to be arranged, or no longer.
        settings_wanted: the settings are wanted.
        account_wanted: the accounts are wanted. arg: the QPoint on the screen for a menu.
    """

    search_changed = Signal(str)
    first_wanted = Signal()
    down_wanted = Signal()
    add_wanted = Signal()
    edit_wanted = Signal()
    settings_wanted = Signal()
    account_wanted = Signal(QPoint)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.field = FindField(theme)
        self.add_button = Push(theme, self.tr("Add"), icon="plus")
        self.add_button.setObjectName("add")
        self.add_button.setAccessibleName(self.tr("Add"))
        self.add_button.setToolTip(self.tr("Add a button (Ctrl+N)"))
        self.edit_button = IconButton(theme, "edit", self.tr("Arrange the buttons"))
        self.edit_button.setObjectName("arrange")
        self.settings_button = IconButton(theme, "gear", self.tr("Settings"))
        self.settings_button.setObjectName("settings")
        self.account_chip = AccountChip(theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(reading_margins(self, 16, 12, 10, 12))
        row.setSpacing(10)
        row.addWidget(self.field, 1)
        row.addWidget(self.add_button)
        row.addWidget(self.edit_button)
        row.addWidget(self.settings_button)
        row.addWidget(self.account_chip)
        self.field.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._connect()
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _connect(self) -> None:
        self.field.textChanged.connect(self.search_changed)
        self.field.confirmed.connect(self.first_wanted)
        self.field.left_down.connect(self.down_wanted)
        self.add_button.clicked.connect(self.add_wanted)
        self.edit_button.clicked.connect(self.edit_wanted)
        self.settings_button.clicked.connect(self.settings_wanted)
        self.account_chip.clicked.connect(self._on_account_clicked)

    def show_account(self, account: Account | None) -> None:
        """Show who is signed in, None for nobody."""
        self.account_chip.show_account(account)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.edit_button.setVisible(self.width() >= self._theme.scaled(_NARROWEST))
        self.account_chip.show_narrow(self.width() < self._theme.scaled(_NARROW))
        words = self.tr("Add")
        needed = self.fontMetrics().horizontalAdvance(words) + self._theme.scaled(_BESIDE_WORDS)
        has_words = self.width() >= needed
        self.add_button.setText(words if has_words else "")
        self.add_button.setMaximumWidth(_WIDEST if has_words else self._theme.scaled(_WORDLESS))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().minimumSizeHint().height())

    def _on_theme_changed(self) -> None:
        height = max(self._theme.scaled(_HEIGHT), self.field.fontMetrics().height() + 16)
        for widget in (self.field, self.add_button):
            widget.setFixedHeight(height)

    def _on_account_clicked(self) -> None:
        below = QPoint(0, self.account_chip.height() + 2)
        self.account_wanted.emit(self.account_chip.mapToGlobal(below))
