"""The steps of a run, each with a bar from its beginning to its end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from flowbutton.bridge.status_text import LOOKS, state_word
from flowbutton.ui.details_content import StepBar
from flowbutton.ui.details_text import step_span
from flowbutton.ui.fonts import Type
from flowbutton.ui.label import Glyph, Label
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_HEIGHT = 6


class Bar(QWidget):
    """A piece of a line, from `begin` to `end` of its length (0 to 1)."""

    def __init__(
        self,
        theme: Theme,
        token: Token,
        begin: float,
        end: float,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._token = token
        self._begin = begin
        self._end = end
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @override
    def sizeHint(self) -> QSize:
        return QSize(80, 16)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        top = (self.height() - _HEIGHT) / 2
        half = _HEIGHT / 2
        painter.setBrush(self._theme.color(Token.LINE))
        painter.drawRoundedRect(QRectF(0, top, self.width(), _HEIGHT), half, half)
        begin, end = self._begin * self.width(), self._end * self.width()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            begin, end = self.width() - end, self.width() - begin
        painter.setBrush(self._theme.color(self._token))
        painter.drawRoundedRect(QRectF(begin, top, max(_HEIGHT, end - begin), _HEIGHT), half, half)


class StepBars(QWidget):
    """A row for each step: its state, its name, its bar, and how long it took."""

    def __init__(
        self, theme: Theme, steps: Sequence[StepBar], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 2)
        grid.setColumnStretch(2, 3)
        whole = max((step.ends_ms or 0 for step in steps), default=0) or 1
        for number, step in enumerate(steps):
            glyph, tone = LOOKS[step.state]
            token = Token(tone.value)
            row = number * 2
            grid.addWidget(Glyph(theme, glyph, token), row, 0)
            name = Label(theme, step.name.replace("_", f"_{_MAY_BREAK}"), wraps=True)
            name.setAccessibleName(f"{step.name}, {state_word(step.state)}")
            grid.addWidget(name, row, 1)
            if step.begins_ms is not None:
                end = whole if step.ends_ms is None else step.ends_ms
                grid.addWidget(Bar(theme, token, step.begins_ms / whole, end / whole), row, 2)
                time = step_span(end - step.begins_ms)
                grid.addWidget(Label(theme, time, Type.SMALL, Token.SOFT), row, 3, _END)
            if step.detail:
                detail = Label(theme, step.detail, Type.SMALL, Token.BAD, wraps=True)
                grid.addWidget(detail, row + 1, 1, 1, 3)


_MAY_BREAK = "\u200b"  # a line may end here: names of steps have no spaces
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
