"""A setting on its page: what it is, what it means, its control, and a lock when it is managed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from flowbutton.ui.fonts import Type
from flowbutton.ui.label import Glyph, Label
from flowbutton.ui.settings_controls import SwitchControl
from flowbutton.ui.settings_list import Entry
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_CONTROL_WIDTH = 220
_WORDS_WIDTH = 200  # with less, the control goes below the words
_SPACING = 18
_SPACING_BELOW = 5
_ANY_WIDTH = 16777215  # Qt's own word for no limit


class SettingRow(QWidget):
    """One setting.

    Signals:
        changed: it has another value. arg: the value.
    """

    changed = Signal(object)

    def __init__(
        self,
        theme: Theme,
        entry: Entry,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.name = entry.name
        self.control = control = entry.make()
        self.title = Label(theme, entry.title, wraps=True)
        self.help = Label(theme, entry.help_text, Type.SMALL, Token.SOFT, wraps=True)
        self.help.setVisible(bool(entry.help_text))
        self.lock = Label(theme, "", Type.SMALL, Token.SOFT, wraps=True)
        self._lock_row = QWidget()
        locked = QHBoxLayout(self._lock_row)
        locked.setContentsMargins(0, 0, 0, 0)
        locked.setSpacing(5)
        locked.addWidget(Glyph(theme, "lock", Token.SOFT, 12))
        locked.addWidget(self.lock, 1)
        self._lock_row.hide()
        words = QVBoxLayout()
        words.setSpacing(1)
        for widget in (self.title, self.help, self._lock_row):
            words.addWidget(widget)
        self._theme = theme
        self._row = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(_SPACING)
        row.addLayout(words, 1)
        row.addWidget(control, 0, Qt.AlignmentFlag.AlignVCenter)
        self._fit()
        theme.changed.connect(self._fit)
        self.title.setBuddy(control.main_widget())
        self._describe()
        control.changed.connect(self.changed)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Have the control beside the words, or where that is too narrow below, as wide as they."""
        if isinstance(self.control, SwitchControl):
            return
        width = self._theme.scaled(_CONTROL_WIDTH)
        is_narrow = self.width() < width + self._theme.scaled(_WORDS_WIDTH)
        self.control.setMinimumWidth(1 if is_narrow else width)
        self.control.setMaximumWidth(_ANY_WIDTH if is_narrow else width)
        way = QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight
        if self._row.direction() != way:
            self._row.setDirection(way)
            self._row.setSpacing(_SPACING_BELOW if is_narrow else _SPACING)

    def show_lock(self, *, is_locked: bool, who: str) -> None:
        """Say that somebody else has set it, and let nobody change it."""
        self.lock.setText(self.tr("Set by {who}").replace("{who}", who) if is_locked else "")
        self._lock_row.setVisible(is_locked)
        self.control.setEnabled(not is_locked)
        self._describe()

    def holds(self, text: str) -> bool:
        """Return whether the words of the setting hold this text, small letters and all."""
        return text in f"{self.title.text()} {self.help.text()}".casefold()

    def _describe(self) -> None:
        parts = (self.help.text(), self.lock.text())
        self.control.describe(self.title.text(), " ".join(part for part in parts if part))
        self.control.main_widget().setObjectName(self.name)
