"""A button that is only a picture."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QToolButton, QWidget
from typing_extensions import override

from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token

_SIDE = 18


class IconButton(QToolButton):
    """A small button with a picture; its name is its tool tip and what is read aloud."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        name: str,
        parent: QWidget | None = None,
        *,
        token: Token = Token.SOFT,
        side: float = _SIDE,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._side = side
        self.setProperty("kind", "icon")
        self.setIcon(theme.icon(icon, token))
        self.setToolTip(name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()

    def _on_theme_changed(self) -> None:
        side = self._theme.scaled(self._side)
        self.setIconSize(QSize(side, side))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if not event.isAutoRepeat():
                self.click()
            return
        super().keyPressEvent(event)
