"""A button that copies a text, and says so."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from flowbutton.ui.push import Kind, Push
from flowbutton.ui.theme import Theme

_SAID_MS = 2000


class CopyButton(Push):
    """Puts its text on the clipboard; its caption says "Copied" for two seconds."""

    def __init__(
        self,
        theme: Theme,
        caption: str,
        kind: Kind = Kind.PLAIN,
        parent: QWidget | None = None,
        icon: str = "copy",
    ) -> None:
        super().__init__(theme, caption, kind, icon, parent)
        self._icon = icon
        self._caption = caption
        self._text = ""
        self._is_short = False
        self.setAccessibleName(caption)
        self.setToolTip(caption)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAID_MS)
        self._timer.timeout.connect(self._on_timer_timeout)
        self.clicked.connect(self._on_clicked)

    def show_text(self, text: str) -> None:
        """Copy this text from now on."""
        self._text = text

    def show_caption(self, *, is_shown: bool) -> None:
        """Show the words beside the picture, or keep them for the tool tip."""
        self._is_short = not is_shown
        self.setText(self._caption if is_shown else "")
        self.setMinimumWidth(0)

    def _on_clicked(self) -> None:
        QGuiApplication.clipboard().setText(self._text)
        self.setMinimumWidth(self.width())  # its neighbours stay where they are
        self.setText("" if self._is_short else self.tr("Copied"))
        self.show_icon("check")
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, self.tr("Copied")))
        self._timer.start()

    def _on_timer_timeout(self) -> None:
        self.setText("" if self._is_short else self._caption)
        self.show_icon(self._icon)
