"""The line at the bottom of the window."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from flowbutton.bridge.log_counts import LogCounts
from flowbutton.ui.fonts import Type
from flowbutton.ui.label import Elided, Label
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_DOT = 8
_SIDE = 16
_NARROW = 480  # below it, the place is left out


class StatusDot(QWidget):
    """A dot in the colour of the word beside it; none while its `token` is None."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.token: Token | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    @override
    def sizeHint(self) -> QSize:
        side = self._theme.scaled(_DOT)
        return QSize(side, side)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.token is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color(self.token))
        painter.drawEllipse(QRectF(self.rect()))


class StatusLine(QWidget):
    """How the program stands, where it works, and how much it has done."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.dot = StatusDot(theme)
        self.state = Label(theme, "", Type.SMALL, Token.SOFT)
        self.place = Elided(theme, "", Type.SMALL, Token.FAINT)
        self.counts = Elided(theme, "", Type.SMALL, Token.FAINT)
        row = QHBoxLayout(self)
        self.place.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row.setContentsMargins(_SIDE, 7, _SIDE, 7)
        row.setSpacing(6)
        row.addWidget(self.dot)
        row.addWidget(self.state)
        row.addSpacing(10)
        row.addWidget(self.place, 1)  # has what the others leave
        row.addStretch(0)  # while it is hidden
        row.addWidget(self.counts)
        theme.changed.connect(self.update)
        self.show_state("", Token.FAINT)
        self.show_counts(LogCounts())

    def show_state(self, text: str, token: Token) -> None:
        """Show how the program stands: a word beside a dot, in a colour that says the same."""
        self.state.setText(text)
        self.state.show_token(Token.SOFT if token is Token.FAINT else token)
        self.dot.token = token if text else None
        self.dot.update()

    def show_place(self, text: str) -> None:
        """Show where the program works: the environment and the organisation."""
        self.place.setText(text)

    def show_counts(self, counts: LogCounts) -> None:
        """Show how many runs are on their way, and how many there were today."""
        parts = [self._running(counts.running), self._today(counts.today)]
        self.counts.setText(" · ".join(part for part in parts if part))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place.setVisible(self.width() >= self._theme.scaled(_NARROW))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(1, super().minimumSizeHint().height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._theme.color(Token.SURFACE))
        painter.fillRect(0, 0, self.width(), 1, self._theme.color(Token.LINE))

    def _running(self, count: int) -> str:
        return self.tr("%n running", "", count) if count else ""

    def _today(self, count: int | None) -> str:
        if count is None:
            return ""
        if count == 0:
            return self.tr("No runs today")
        return self.tr("%n runs today", "", count)
