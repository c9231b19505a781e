"""The row with which the status log is narrowed: words, a day, a button, a door."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget
from typing_extensions import override

from flowbutton.bridge.log_wish import Day
from flowbutton.bridge.words import shown
from flowbutton.domain.press import Door
from flowbutton.domain.words import say
from flowbutton.ui.combo import Combo
from flowbutton.ui.details_text import door_text
from flowbutton.ui.search_line import SearchLine
from flowbutton.ui.theme import Theme

_NARROW = 640  # below this the choices go below the words
_DAYS = {
    Day.ANY: say("Any day"),
    Day.TODAY: say("Today"),
    Day.YESTERDAY: say("Yesterday"),
    Day.WEEK: say("The last 7 days"),
    Day.MONTH: say("The last 30 days"),
}


class LogFilterBar(QWidget):
    """A field for words and three choices.

    Signals:
        changed: something else is wished.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.search = SearchLine(theme, "", self.tr("Filter the status log"))
        self.search.setObjectName("filter")
        self.search.setPlaceholderText(self.tr("Name, state, input or message"))
        self.day = self._combo(self.tr("Day"))
        self.button = self._combo(self.tr("Button"))
        self.door = self._combo(self.tr("Pressed from where"))
        for day, title in _DAYS.items():
            self.day.addItem(shown(title), day)
        self.door.addItem(self.tr("From anywhere"), None)
        for door in Door:
            text = door_text(door)
            self.door.addItem(text[:1].upper() + text[1:], door)
        self.show_buttons({})
        choices = QHBoxLayout()
        choices.setSpacing(8)
        for combo in (self.day, self.button, self.door):
            choices.addWidget(combo, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(16, 0, 16, 8)
        self._row.setSpacing(8)
        self._row.addWidget(self.search, 2)
        self._row.addLayout(choices, 3)
        self.search.textChanged.connect(self.changed)
        for combo in (self.day, self.button, self.door):
            combo.currentIndexChanged.connect(self.changed)
        self.setStyleSheet(Combo.RULES)
        self._fit()

    @property
    def stops(self) -> list[QWidget]:
        """What the Tab key stops at, in order."""
        return [self.search, self.day, self.button, self.door]

    def show_buttons(self, names: Mapping[str, str]) -> None:
        """Offer these buttons, by id; the one that is chosen stays."""
        chosen = self.button.currentData() or ""
        self.button.blockSignals(True)
        self.button.clear()
        self.button.addItem(self.tr("All buttons"), "")
        for button, name in sorted(names.items(), key=lambda pair: pair[1].casefold()):
            self.button.addItem(name, button)
        self.button.setCurrentIndex(max(0, self.button.findData(chosen)))
        self.button.blockSignals(False)

    def clear(self) -> None:
        """Wish everything again."""
        self.search.clear()
        for combo in (self.day, self.button, self.door):
            combo.setCurrentIndex(0)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_narrow = self.width() < self._theme.scaled(_NARROW)
        ways = QBoxLayout.Direction
        self._row.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)

    def _combo(self, name: str) -> Combo:
        combo = Combo(self._theme)
        combo.setAccessibleName(name)
        combo.setToolTip(name)
        combo.setMinimumContentsLength(6)
        combo.setSizeAdjustPolicy(Combo.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return combo
