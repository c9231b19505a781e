"""Named answers: choosing some, and keeping the ones that are filled in."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget
from typing_extensions import override

from flowbutton.bridge.words import in_a_row
from flowbutton.domain.button import Preset
from flowbutton.ui.announce import announce
from flowbutton.ui.combo import Combo
from flowbutton.ui.fonts import Type
from flowbutton.ui.label import Glyph, Label
from flowbutton.ui.push import Push
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

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
        self._values: dict[str, Mapping[str, object]] = {}
        self.combo = Combo(theme)
        self.combo.setAccessibleName(self.tr("Presets"))
        self.combo.setPlaceholderText(self.tr("Fill in a preset"))
        for preset in presets:
            self._values[preset.name] = preset.values
            self.combo.addItem(preset.name)
        self.combo.setCurrentIndex(-1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.combo)
        self.setVisible(bool(presets))
        self.combo.activated.connect(self._on_combo_activated)

    def put(self, name: str, values: Mapping[str, object]) -> None:
        """Offer one more, or in the place of the one of that name, as the one that is filled in."""
        self._values[name] = values
        if self.combo.findText(name, Qt.MatchFlag.MatchExactly) < 0:
            self.combo.addItem(name)
        self.combo.setCurrentIndex(self.combo.findText(name, Qt.MatchFlag.MatchExactly))
        self.show()

    def _on_combo_activated(self, index: int) -> None:
        self.chosen.emit(self._values[self.combo.itemText(index)])


class SavedLine(QWidget):
    """Says that a preset was kept, until the answers are others."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = Label(theme, "", Type.SMALL, Token.SOFT, wraps=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(Glyph(theme, "check", Token.OK, 13), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.hide()

    def tell(self, name: str, *, is_whole: bool) -> None:
        """Say under which name, and what is not in it."""
        saved = self.tr("Saved as “{name}”.").replace("{name}", name)
        less = "" if is_whole else self.tr("Files and secrets are asked for each time.")
        self.words.setText(in_a_row(saved, less))
        self.show()
        announce(self, self.words.text(), is_urgent=False)


class PresetSaver(QWidget):
    """Asks for the name of a new preset, below the form.

    Signals:
        saved: the name was given. arg: the name.
    """

    saved = Signal(str)

    def __init__(
        self, theme: Theme, names: Collection[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._names = set(names)
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
        self.name.textChanged.connect(self._on_name_text_changed)
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
        self._names.add(name)
        self.name.clear()
        self.hide()
        self.saved.emit(name)

    def _on_name_text_changed(self, text: str) -> None:
        is_known = text.strip() in self._names
        self.keep.setText(self.tr("Replace") if is_known else self.tr("Save"))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)
