"""What stands in the place of the rows of a low list while there are none."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from flowbutton.ui.ground import Ground
from flowbutton.ui.label import Label
from flowbutton.ui.push import Push
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token


class _Words(Label):
    """Words that stand on one line as long as there is room for it."""

    @override
    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.horizontalAdvance(self.text()) + 2  # what it takes is no whole number
        return QSize(width, metrics.height()).grownBy(self.contentsMargins())


class NothingLine(Ground):
    """Words, and beside them the one thing to do."""

    def __init__(
        self, theme: Theme, words: str = "", verb: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, Token.SURFACE, parent)
        self.words = _Words(theme, words, token=Token.SOFT, wraps=True)
        self.words.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing)
        self.button = Push(theme, verb)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 16, 4)
        row.setSpacing(12)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        row.addStretch(1)
        row.addWidget(self.words)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch(1)
