"""Named answers: choosing some, and keeping the ones that are filled in."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from flowbutton.domain.button import Preset
from flowbutton.ui.combo import Combo
from flowbutton.ui.push import Push
from flowbutton.ui.theme import Theme

LONGEST_NAME = 80


class PresetBar(QWidget):
    """A drop-down of the presets; not there when there are none.

    Signals:
        chosen: a preset was chosen. arg: its values.
    """

    chosen = Signal(object)

    def __init__(
        self, theme: Theme, presets: Sequence[Preset], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._presets = tuple(presets)
        self.combo = Combo(theme)
        self.combo.setAccessibleName(self.tr("Presets"))
        self.combo.setPlaceholderText(self.tr("Fill in a preset"))
        for preset in presets:
            self.combo.addItem(preset.name)
        self.combo.setCurrentIndex(-1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.combo)
        self.setVisible(bool(presets))
        self.combo.activated.connect(self._on_combo_activated)

    def _on_combo_activated(self, index: int) -> None:
        self.chosen.emit(self._presets[index].values)


class PresetSaver(QWidget):
    """Asks for the name of a new preset, below the form.

    Signals:
        saved: the name was given. arg: the name.
    """

    saved = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit()
        self.name.setMaxLength(LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("Name of the preset"))
        self.name.setAccessibleName(self.tr("Name of the preset"))
        self.keep = Push(theme, self.tr("Save"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.name, 1)
        row.addWidget(self.keep)
        self.hide()
        self.name.returnPressed.connect(self._on_keep_clicked)
        self.keep.clicked.connect(self._on_keep_clicked)

    def open(self) -> None:
        """Ask for the name."""
        self.show()
        self.name.setFocus()

    def _on_keep_clicked(self) -> None:
        name = self.name.text().strip()
        if not name:
            self.name.setFocus()
            return
        self.name.clear()
        self.hide()
        self.saved.emit(name)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)
