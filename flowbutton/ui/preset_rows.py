"""The presets of a button, to be renamed, deleted or made a button of."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from flowbutton.domain.button import Preset
from flowbutton.ui.icon_button import IconButton
from flowbutton.ui.theme import Theme


class PresetRow(QWidget):
    """One preset.

    Signals:
        button_wanted: a button of its own is wanted. arg: the Preset.
    """

    button_wanted = Signal(object)

    def __init__(self, theme: Theme, preset: Preset, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._preset = preset
        self.is_deleted = False
        self.name = QLineEdit(preset.name)
        self.name.setAccessibleName(self.tr("Name of the preset"))
        self.make = IconButton(theme, "plus", self._named(self.tr("Make a button of “{name}”")))
        self.delete = IconButton(theme, "trash", self._named(self.tr("Delete “{name}”")))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.name, 1)
        row.addWidget(self.make)
        row.addWidget(self.delete)
        self.make.clicked.connect(self._on_make_clicked)
        self.delete.clicked.connect(self._on_delete_clicked)

    @property
    def preset(self) -> Preset:
        """The preset by its new name."""
        return replace(self._preset, name=self.name.text().strip())

    def _named(self, text: str) -> str:
        return text.replace("{name}", self._preset.name)

    def _on_make_clicked(self) -> None:
        self.button_wanted.emit(self.preset)

    def _on_delete_clicked(self) -> None:
        self.is_deleted = True
        self.hide()


class PresetRows(QWidget):
    """All presets; nothing is changed before the page is saved.

    Signals:
        button_wanted: a button of its own is wanted. arg: the Preset.
    """

    button_wanted = Signal(object)

    def __init__(
        self, theme: Theme, presets: Sequence[Preset], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.rows = tuple(PresetRow(theme, preset) for preset in presets)
        for row in self.rows:
            column.addWidget(row)
            row.button_wanted.connect(self.button_wanted)

    @property
    def presets(self) -> tuple[Preset, ...]:
        """What is left, by the new names."""
        return tuple(row.preset for row in self.rows if not row.is_deleted)

    def wrong_row(self) -> PresetRow | None:
        """Return the first row without a name of its own, None when all have one."""
        seen: set[str] = {""}
        for row in self.rows:
            name = row.preset.name.casefold()
            if not row.is_deleted and name in seen:
                return row
            if not row.is_deleted:
                seen.add(name)
        return None
