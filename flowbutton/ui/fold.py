"""A text that is folded away until somebody asks for it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from flowbutton.ui.fonts import Type
from flowbutton.ui.push import Push
from flowbutton.ui.reading import onward
from flowbutton.ui.theme import Theme

_MOST_LINES = 12
_AROUND = 24


class Fold(QWidget):
    """A button that shows and hides a text."""

    def __init__(self, theme: Theme, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.button = Push(theme, title, icon=onward(self))
        self.button.setCheckable(True)
        self.text = QPlainTextEdit()
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
            self._fit()

    def _on_button_toggled(self, is_open: bool) -> None:
        self.text.setVisible(is_open)
        self.button.show_icon("chevron-down" if is_open else onward(self))

    def _on_theme_changed(self) -> None:
        self.text.setFont(self._theme.font(Type.MONO))
        self._fit()

    def _fit(self) -> None:
        lines = min(_MOST_LINES, self.text.document().blockCount())
        self.text.setFixedHeight(lines * QFontMetrics(self.text.font()).lineSpacing() + _AROUND)
