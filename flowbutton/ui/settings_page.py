"""All settings on one page that can be searched. Everything applies at once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from flowbutton.domain.account import Account
from flowbutton.domain.cloud import Cloud
from flowbutton.domain.settings import Settings
from flowbutton.ui.add_values import AddFix
from flowbutton.ui.empty_state import EmptyState
from flowbutton.ui.flow_layout import FlowLayout
from flowbutton.ui.fonts import Type
from flowbutton.ui.label import Label
from flowbutton.ui.panel import Panel, Scroller
from flowbutton.ui.push import Kind, Push
from flowbutton.ui.search_line import SearchLine
from flowbutton.ui.settings_list import Section, sections
from flowbutton.ui.settings_row import SettingRow
from flowbutton.ui.settings_values import (
    About,
    FolderWanted,
    SettingsAction,
    setting_of,
    with_setting,
)
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token


class SettingsPage(Panel):
    """The settings, and what the program says of itself.

    Signals:
        settings_changed: something was changed. arg: the Settings as they are to be.
        action_wanted: something else is wanted. arg: the SettingsAction.
        folder_wanted: a folder is to be opened. arg: the FolderWanted.
    """

    settings_changed = Signal(object)
    action_wanted = Signal(object)
    folder_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        settings: Settings,
        about: About,
        parent: QWidget | None = None,
        *,
        clouds: Sequence[Cloud] = (),
        accounts: Sequence[Account] = (),
    ) -> None:
        super().__init__(theme, "", parent)
        self.show_heading(self.tr("Settings"))
        self._settings = settings
        self._about = about
        self.rows: dict[str, SettingRow] = {}
        self._sections: list[tuple[Label, list[SettingRow]]] = []
        self.search = SearchLine(theme, "search", self.tr("Search settings"))
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.nothing = EmptyState(theme)
        self.nothing.fix_wanted.connect(self.search.clear)
        self.nothing.hide()
        self.clear_history = Push(theme, self.tr("Clear the status log…"), icon="trash")
        self.bin = Push(theme, self.tr("Deleted buttons"), icon="trash")
        self.practice = Push(theme, self.tr("Practise"), icon="shield")
        self.diagnostics = Push(theme, self.tr("Diagnostics"), icon="wrench")
        self.licences = Push(theme, self.tr("Licences"))
        self.changes = Push(theme, self.tr("What is new"))
        self.folders = tuple(Push(theme, what, icon="folder") for what, _path in about.folders)
        self.close_button = Push(theme, self.tr("Close"), Kind.PRIMARY)
        self._lay_out(sections(theme, clouds, accounts))
        self._connect()
        self.show_settings(settings)

    def show_settings(self, settings: Settings) -> None:
        """Show these settings."""
        self._settings = settings
        for name, row in self.rows.items():
            row.control.show_value(setting_of(settings, name))
            row.show_lock(is_locked=name in settings.managed, who=self._who)

    @property
    def _who(self) -> str:
        return self._settings.managed_by or self.tr("your administrator")

    @override
    def first_focus(self) -> QWidget:
        return self.search

    def _lay_out(self, parts: Sequence[Section]) -> None:
        self.put(self.search)
        scroller = Scroller()
        scroller.rows.setSpacing(2)
        scroller.rows.addWidget(self.nothing)
        for section in parts:
            heading = Label(self.theme, section.title, Type.STRONG)
            heading.setContentsMargins(0, 14, 0, 2)
            scroller.rows.addWidget(heading)
            rows = [SettingRow(self.theme, entry) for entry in section.entries]
            for row in rows:
                scroller.rows.addWidget(row)
                self.rows[row.name] = row
            self._sections.append((heading, rows))
        scroller.rows.addWidget(self._about_box())
        scroller.rows.addStretch(1)
        self.put_scrolling(scroller)
        self.footer.addStretch(1)
        self.footer.addWidget(self.close_button)

    def _about_box(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(6)
        column.addWidget(Label(self.theme, self.tr("About"), Type.STRONG))
        version = self.tr("FlowButton {version}").replace("{version}", self._about.version)
        column.addWidget(Label(self.theme, version, token=Token.SOFT))
        buttons = QWidget()
        line = FlowLayout(buttons, top=2)
        texts = (self.diagnostics, self.changes, self.licences)
        for button in (self.clear_history, self.bin, self.practice, *texts, *self.folders):
            button.let_shrink()
            line.addWidget(button)
        column.addWidget(buttons)
        return box

    def take(self, settings: Settings) -> None:
        """Show settings that were changed elsewhere meanwhile."""
        before, self._settings = self._settings, settings
        for row in self.rows.values():
            value = setting_of(settings, row.name)
            if value != setting_of(before, row.name):
                row.control.show_value(value)
            if settings.managed != before.managed:
                row.show_lock(is_locked=row.name in settings.managed, who=self._who)

    def _connect(self) -> None:
        for row in self.rows.values():
            row.changed.connect(self._on_row_changed)
        self.search.textChanged.connect(self._on_search_text_changed)
        self.clear_history.clicked.connect(self._on_clear_history_clicked)
        self.bin.clicked.connect(self._on_bin_clicked)
        self.practice.clicked.connect(self._on_practice_clicked)
        self.diagnostics.clicked.connect(self._on_diagnostics_clicked)
        self.licences.clicked.connect(self._on_licences_clicked)
        self.changes.clicked.connect(self._on_changes_clicked)
        for button in self.folders:
            button.clicked.connect(self._on_folder_clicked)
        self.close_button.clicked.connect(self.closed)

    def _on_row_changed(self, value: object) -> None:
        row = self.sender()
        if isinstance(row, SettingRow):
            self._settings = with_setting(self._settings, row.name, value)
            self.settings_changed.emit(self._settings)

    def _on_search_text_changed(self, text: str) -> None:
        """Show the settings that hold every word; a section's name stands for all in it."""
        words = text.casefold().split()
        found = False
        for heading, rows in self._sections:
            title = heading.text().casefold()
            for row in rows:
                row.setVisible(all(word in title or row.holds(word) for word in words))
            is_shown = any(not row.isHidden() for row in rows)
            heading.setVisible(is_shown)
            found = found or is_shown
        none = self.tr("No setting is called “{text}”").replace("{text}", text.strip())
        if not found:
            self.nothing.show_problem(none, "", AddFix.CLEAR_SEARCH)
        self.nothing.setVisible(not found)

    def _on_clear_history_clicked(self) -> None:
        self.action_wanted.emit(SettingsAction.CLEAR_HISTORY)

    def _on_bin_clicked(self) -> None:
        self.action_wanted.emit(SettingsAction.DELETED_BUTTONS)

    def _on_practice_clicked(self) -> None:
        self.action_wanted.emit(SettingsAction.PRACTICE)

    def _on_diagnostics_clicked(self) -> None:
        self.action_wanted.emit(SettingsAction.DIAGNOSTICS)

    def _on_changes_clicked(self) -> None:
        self.action_wanted.emit(SettingsAction.CHANGES)

    def _on_licences_clicked(self) -> None:
        self.action_wanted.emit(SettingsAction.LICENCES)

    def _on_folder_clicked(self) -> None:
        button = self.sender()
        if isinstance(button, Push):
            _what, path = self._about.folders[self.folders.index(button)]
            self.folder_wanted.emit(FolderWanted(path))
