"""Plain controls in the look of the program."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton, QWidget

from flowbutton.ui.fonts import Type
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

ICON_SIDE = 18  # at a text size of 100 %


class Label(QLabel):
    """Text of one kind and colour that follows the theme."""

    def __init__(
        self,
        theme: Theme,
        text: str = "",
        kind: Type = Type.BODY,
        token: Token = Token.INK,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._theme = theme
        self._kind = kind
        self._token = token
        self._on_theme_changed()
        theme.changed.connect(self._on_theme_changed)

    def set_token(self, token: Token) -> None:
        """Show the text in another colour."""
        self._token = token
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        self.setFont(self._theme.font(self._kind))
        palette = self.palette()
        palette.setColor(self.foregroundRole(), self._theme.color(self._token))
        self.setPalette(palette)


def primary_button(theme: Theme, text: str, icon: str = "") -> QPushButton:
    """Return the button for what most people want here."""
    button = _button(theme, text, "primary")
    if icon:
        button.setIcon(theme.icon(icon, Token.ON_ACCENT))
    return button


def plain_button(theme: Theme, text: str, icon: str = "") -> QPushButton:
    """Return a button with a line around it."""
    button = _button(theme, text, "plain")
    if icon:
        button.setIcon(theme.icon(icon))
    return button


def quiet_button(theme: Theme, text: str, icon: str = "") -> QPushButton:
    """Return a button without a line, for what few people want here."""
    button = _button(theme, text, "quiet")
    if icon:
        button.setIcon(theme.icon(icon, Token.SOFT))
    return button


def icon_button(theme: Theme, icon: str, name: str, token: Token = Token.SOFT) -> QToolButton:
    """Return a button that is only a picture; `name` is its tool tip and what is read aloud."""
    button = QToolButton()
    button.setProperty("kind", "icon")
    button.setIcon(theme.icon(icon, token))
    button.setIconSize(_icon_size(theme))
    button.setToolTip(name)
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button


def _button(theme: Theme, text: str, kind: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("kind", kind)
    button.setFont(theme.font(Type.MEDIUM))
    button.setIconSize(_icon_size(theme))
    button.setAutoDefault(False)
    return button


def _icon_size(theme: Theme) -> QSize:
    side = theme.scaled(ICON_SIDE)
    return QSize(side, side)
