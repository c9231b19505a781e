"""A text that is folded away until somebody asks for it."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from flowbutton.ui.fonts import Type
from flowbutton.ui.push import Push
from flowbutton.ui.reading import onward
from flowbutton.ui.theme import Theme

_MOST_LINES = 12
_AROUND = 26  # above and below the lines: padding, edges, and the margin of the text itself


class _Text(QPlainTextEdit):
    """A text as high as its lines, wrapped ones counted, up to a limit."""

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Be as high as the text is now."""
        layout, height, block = self.document().documentLayout(), 0.0, self.document().begin()
        most = _MOST_LINES * QFontMetrics(self.font()).lineSpacing()
        while block.isValid() and height < most:
            height += layout.blockBoundingRect(block).height()
            block = block.next()
        self.setFixedHeight(ceil(min(height, most)) + _AROUND)


class Fold(QWidget):
    """A button that shows and hides a text.

    Signals:
        opened: the text is shown now. arg: its widget.
    """

    opened = Signal(object)

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.button = Push(theme, title, icon=onward(self))
        self.button.setCheckable(True)
        self.text = _Text()
        self.text.setReadOnly(True)
        self.text.setAccessibleName(title)
        self.text.setTabChangesFocus(True)
        self.text.hide()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(8)
        rows.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeading)
        rows.addWidget(self.text)
        self.button.toggled.connect(self._on_button_toggled)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def show_text(self, text: str) -> None:
        """Hold another text."""
        if text != self.text.toPlainText():
            self.text.setPlainText(text)
            self.text.fit()

    def _on_button_toggled(self, is_open: bool) -> None:
        self.text.setVisible(is_open)
        self.button.show_icon("chevron-down" if is_open else onward(self))
        if is_open:
            self.opened.emit(self.text)

    def _on_theme_changed(self) -> None:
        self.text.setFont(self._theme.font(Type.MONO))
        self.text.fit()
