"""What the program did, line by line, as it goes on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget
from typing_extensions import override

from flowbutton.ui.copying import CopyButton
from flowbutton.ui.fonts import Type
from flowbutton.ui.label import Label
from flowbutton.ui.margins import reading_margins
from flowbutton.ui.nothing_line import NothingLine
from flowbutton.ui.push import Kind
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

MOST_LINES = 2000


class ProgramView(QWidget):
    """The newest lines of the program's log; it follows its end while that is in sight.

    Signals:
        watched: somebody looks at it, or nobody any more. arg: whether somebody does.
        diagnostics_wanted: nothing was written, and how the program stands is to be seen.
    """

    watched = Signal(bool)
    diagnostics_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.text = QPlainTextEdit()
        self.text.setObjectName("program")
        self.text.setReadOnly(True)
        self.text.setMaximumBlockCount(MOST_LINES)
        self.text.setTabChangesFocus(True)
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setAccessibleName(self.tr("What the program did"))
        nothing = self.tr("What the program does appears here")
        self.nothing = NothingLine(theme, nothing, self.tr("Diagnostics"))
        self.nothing.button.clicked.connect(self.diagnostics_wanted)
        self.text.hide()
        note = self.tr("For whoever helps you. Secrets are left out.")
        self.note = Label(theme, note, Type.SMALL, Token.SOFT, wraps=True)
        self.copy = CopyButton(theme, self.tr("Copy"), Kind.QUIET)
        below = QHBoxLayout()
        below.setContentsMargins(reading_margins(self, 16, 2, 10, 4))
        below.addWidget(self.note, 1)
        below.addWidget(self.copy)
        self._rows = rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addWidget(self.nothing, 1)
        rows.addWidget(self.text, 1)
        rows.addLayout(below)
        self.copy.setEnabled(False)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    @property
    def stops(self) -> list[QWidget]:
        """What the Tab key stops at, in order."""
        return [self.nothing.button, self.text, self.copy]

    def add(self, text: str) -> None:
        """Show more lines below those that are there."""
        had_focus = self.nothing.button.hasFocus()
        self.text.show()
        self.nothing.hide()
        self._rows.activate()  # where the end is depends on the height
        self.copy.setEnabled(True)
        if had_focus:
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)
        bar = self.text.verticalScrollBar()
        is_at_end = bar.value() >= bar.maximum()
        self.text.appendPlainText(text.rstrip("\n"))
        self.copy.show_text(self.text.toPlainText() + "\n")
        if is_at_end:
            bar.setValue(bar.maximum())

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.watched.emit(True)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.watched.emit(False)

    def _on_theme_changed(self) -> None:
        self.text.setFont(self._theme.font(Type.MONO))
        ground, accent = (
            self._theme.color(token).name() for token in (Token.SURFACE, Token.ACCENT)
        )
        self.text.setStyleSheet(
            f"QPlainTextEdit {{ background: {ground}; border: 2px solid {ground};"
            " padding: 0 10px; }"
            f"QPlainTextEdit:focus {{ border-color: {accent}; }}"
        )
