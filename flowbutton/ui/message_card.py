"""A message inside a page: what happened, a word more, and what to do."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from flowbutton.ui.flow_layout import FlowLayout
from flowbutton.ui.fonts import Type
from flowbutton.ui.ground import Card
from flowbutton.ui.label import Glyph, Label
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token


class Tone(Enum):
    """How bad it is: the ground, the ink of the icon, and the icon."""

    OK = (Token.OK_GROUND, Token.OK, "check-circle")
    BAD = (Token.BAD_GROUND, Token.BAD, "alert")
    WARN = (Token.WARN_GROUND, Token.WARN, "warning")
    INFO = (Token.HOVER, Token.SOFT, "info")


_AROUND = (14, 12, 14, 12)


class MessageCard(Card):
    """A title, a detail below it, and buttons below that."""

    def __init__(self, theme: Theme, tone: Tone, parent: QWidget | None = None) -> None:
        ground, ink, icon = tone.value
        super().__init__(theme, ground, parent)
        self._icon = Glyph(theme, icon, ink)
        self.title = Label(theme, "", Type.STRONG, wraps=True)
        self.detail = Label(theme, "", wraps=True)
        self.buttons = QWidget()
        self._button_row = FlowLayout(self.buttons)
        self.buttons.hide()
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.title)
        words.addWidget(self.detail)
        words.addWidget(self.buttons)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(*_AROUND)
        self._row.setSpacing(12)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(words, 1)

    def show_text(self, title: str, detail: str = "") -> None:
        """Show other words."""
        self.title.setText(title)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))
        self.setAccessibleName(title)
        self.setAccessibleDescription(detail)

    def show_buttons_only(self) -> None:
        """Be no card but the buttons: there is nothing to say."""
        self.show_text("")
        self.title.hide()
        self._icon.hide()
        self._row.setContentsMargins(0, 0, 0, 0)
        self.show_token(Token.SURFACE)

    def show_tone(self, tone: Tone) -> None:
        """Be a card, in the colours and with the icon of a tone."""
        ground, ink, icon = tone.value
        self._row.setContentsMargins(*_AROUND)
        self.title.show()
        self._icon.show()
        self.show_token(ground)
        self._icon.show_icon(icon, ink)

    def add_button(self, button: QWidget) -> None:
        """Put a button below the words."""
        self._button_row.addWidget(button)
        self.buttons.show()
