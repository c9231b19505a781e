"""What happened to a press, moment by moment."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from flowbutton.ui.fonts import Type
from flowbutton.ui.label import Glyph, Label
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token


@dataclass(frozen=True, slots=True)
class Moment:
    """A line of the time line: an icon in a colour, what happened, more of it, and when."""

    glyph: str
    token: Token
    title: str
    detail: str
    when: str


class Timeline(QWidget):
    """The moments below each other, their times at the end of each line."""

    def __init__(
        self, theme: Theme, moments: Sequence[Moment], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(0)
        grid.setColumnStretch(1, 1)
        for number, moment in enumerate(moments):
            row = number * 3
            grid.addWidget(Glyph(theme, moment.glyph, moment.token), row, 0)
            grid.addWidget(Label(theme, moment.title, wraps=True), row, 1)
            when = Label(theme, moment.when, token=Token.SOFT)
            grid.addWidget(when, row, 2, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight)
            if moment.detail:
                detail = Label(theme, moment.detail, Type.SMALL, Token.SOFT, wraps=True)
                grid.addWidget(detail, row + 1, 1, 1, 2)
            if number < len(moments) - 1:
                grid.setRowMinimumHeight(row + 2, 10)
