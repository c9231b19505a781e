"""Which method an address is sent, where nobody but the person knows."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from flowbutton.domain.target import METHODS
from flowbutton.ui.combo import Combo
from flowbutton.ui.label import Label
from flowbutton.ui.theme import Theme


class MethodRow(QWidget):
    """The methods of HTTP triggers, in a drop-down with its name before it."""

    def __init__(self, theme: Theme, method: str = "POST", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combo = Combo(theme)
        self.combo.setAccessibleName(self.tr("Method"))
        self.combo.addItems(METHODS)
        self.combo.setCurrentText(method)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        label = Label(theme, self.tr("Method of the trigger"))
        label.setBuddy(self.combo)
        line.addWidget(label)
        line.addWidget(self.combo)
        line.addStretch(1)
