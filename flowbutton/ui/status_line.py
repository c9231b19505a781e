"""The line at the bottom of the window."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget
from typing_extensions import override

from flowbutton.bridge.log_model import LogCounts
from flowbutton.ui.fonts import Type
from flowbutton.ui.label import Label
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_DOT = 8
_SIDE = 16
_NARROW = 480  # below it, the place is left out


class StatusLine(QWidget):
    """How the program stands, where it works, and how much it has done."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._token = Token.FAINT
        self.state = Label(theme, "", Type.SMALL, Token.SOFT)
        self.place = Label(theme, "", Type.SMALL, Token.FAINT)
        self.counts = Label(theme, "", Type.SMALL, Token.FAINT)
        row = QHBoxLayout(self)
        self._row = row
        row.setSpacing(16)
        row.addWidget(self.state)
        row.addWidget(self.place)
        row.addStretch(1)
        row.addWidget(self.counts)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.show_state("", Token.FAINT)
        self.show_counts(LogCounts())

    def show_state(self, text: str, token: Token) -> None:
        """Show how the program stands: a word beside a dot, in a colour that says the same."""
        self._token = token
        self.state.setText(text)
        self.state.show_token(Token.SOFT if token is Token.FAINT else token)
        self.update()

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
        if not self.state.text():
            return
        is_mirrored = self.isRightToLeft()
        side = self._theme.scaled(_DOT)
        left = self.width() - _SIDE - side if is_mirrored else _SIDE
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.color(self._token))
        painter.setPen(self._theme.color(self._token))
        top = (self.height() - side) / 2
        painter.drawEllipse(QRectF(left + 0.5, top + 0.5, side - 1, side - 1))

    def _running(self, count: int) -> str:
        return self.tr("%n running", "", count) if count else ""

    def _today(self, count: int) -> str:
        if count == 0:
            return self.tr("No runs today")
        return self.tr("1 run today") if count == 1 else self.tr("%n runs today", "", count)

    def _on_theme_changed(self) -> None:
        self._row.setContentsMargins(_SIDE + self._theme.scaled(_DOT) + 6, 7, _SIDE, 7)
        self.update()
