"""The bar of a window for practice."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from flowbutton.ui.fonts import Type
from flowbutton.ui.ground import Ground
from flowbutton.ui.label import Glyph, Label
from flowbutton.ui.margins import reading_margins
from flowbutton.ui.push import Push
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token


class PracticeBar(Ground):
    """Says that no press goes anywhere, and leads back to where they do.

    Signals:
        back_wanted: practice is over.
    """

    back_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Token.WARN_GROUND, parent)
        self.setObjectName("practice-bar")
        self.words = Label(theme, self.tr("Practice: no press goes anywhere"), Type.STRONG)
        self.back = Push(theme, self.tr("Back to your buttons"))
        row = QHBoxLayout(self)
        row.setContentsMargins(reading_margins(self, 16, 6, 16, 6))
        row.setSpacing(8)
        row.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        row.addWidget(Glyph(theme, "shield", Token.WARN, 18))
        row.addWidget(self.words, 1)
        row.addWidget(self.back)
        self.back.clicked.connect(self.back_wanted)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().minimumSizeHint().height())
