"""The steps of a run, each with a bar from its beginning to its end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

from flowbutton.bridge.status_text import LOOKS, state_word
from flowbutton.domain.run import RunState
from flowbutton.ui.details_content import StepBar
from flowbutton.ui.details_text import step_span
from flowbutton.ui.fonts import Type
from flowbutton.ui.icon_button import IconButton
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
        painter.setBrush(self._theme.color(Token.TRACK))
        painter.drawRoundedRect(QRectF(0, top, self.width(), _HEIGHT), half, half)
        begin, end = self._begin * self.width(), self._end * self.width()
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            begin, end = self.width() - end, self.width() - begin
        painter.setBrush(self._theme.color(self._token))
        painter.drawRoundedRect(QRectF(begin, top, max(_HEIGHT, end - begin), _HEIGHT), half, half)


class StepBars(QWidget):
    """A row for each step: its state, its name, its bar, and how long it took.

    Signals:
        wanted: a step's inputs and outputs are to be shown. arg: its key.
    """

    wanted = Signal(str)

    def __init__(
        self, theme: Theme, steps: Sequence[StepBar], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.steps = tuple(steps)
        self.buttons: list[IconButton] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(1, 2)
        self._grid.setColumnStretch(2, 3)
        whole = max((step.ends_ms or step.begins_ms or 0 for step in steps), default=0) or 1
        for number, step in enumerate(steps):
            self._add(step, number * 2, whole)

    def _add(self, step: StepBar, row: int, whole_ms: int) -> None:
        theme, grid = self._theme, self._grid
        glyph, tone = LOOKS[step.state]
        token = Token(tone.value)
        grid.addWidget(Glyph(theme, glyph, token), row, 0)
        name = Label(theme, step.name.replace("_", f"_{_MAY_BREAK}"), wraps=True)
        name.setAccessibleName(f"{step.name}, {state_word(step.state)}")
        grid.addWidget(name, row, 1)
        if step.begins_ms is not None and step.state is not RunState.SKIPPED:
            end = whole_ms if step.ends_ms is None else step.ends_ms
            begins = step.begins_ms / whole_ms
            grid.addWidget(Bar(theme, token, begins, end / whole_ms), row, 2)
            time = step_span(end - step.begins_ms)
            grid.addWidget(Label(theme, time, Type.SMALL, Token.SOFT), row, 3, _END)
        if step.key:
            what = self.tr("Inputs and outputs of {step}").replace("{step}", step.name)
            button = IconButton(theme, "list", what, side=14)
            button.setObjectName(step.key)
            button.clicked.connect(self._on_button_clicked)
            self.buttons.append(button)
            grid.addWidget(button, row, 4)
        if step.detail:
            detail = Label(theme, step.detail, Type.SMALL, Token.BAD, wraps=True)
            grid.addWidget(detail, row + 1, 1, 1, 3)

    def _on_button_clicked(self) -> None:
        self.wanted.emit(self.sender().objectName())


_MAY_BREAK = "\u200b"  # a line may end here: names of steps have no spaces
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
