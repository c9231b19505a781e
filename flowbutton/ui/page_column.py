"""A page of the window: one column in its middle that scrolls when it is too high."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from flowbutton.ui.ground import Ground
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token


class PageColumn(QScrollArea):
    """Put what the page shows into `rows`; `widest` is in pixels at a text size of 100 %."""

    def __init__(self, theme: Theme, widest: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._widest = widest
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._column = QWidget()
        self.rows = QVBoxLayout(self._column)
        self.rows.setContentsMargins(20, 32, 20, 32)
        self.rows.setSpacing(0)
        ground = Ground(theme, Token.SURFACE)
        outer = QHBoxLayout(ground)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(1)
        outer.addWidget(self._column, 100)
        outer.addStretch(1)
        self.setWidget(ground)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        self._column.setMaximumWidth(self._theme.scaled(self._widest))
