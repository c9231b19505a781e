"""The corner of the screen where toasts are piled up."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QCursor, QGuiApplication

from flowbutton.ui.theme import Theme
from flowbutton.ui.toast import Toast, ToastText

MOST = 3  # at once; the oldest makes room
_MARGIN, _GAP = 12, 8


@dataclass(frozen=True, slots=True)
class ToastChoice:
    """What was done with a toast: its key, and the id of the action; "" is a click on it."""

    key: str
    action: str = ""


class ToastCorner(QObject):
    """Toasts by their keys, the newest at the bottom, on the screen where the mouse is.

    Signals:
        chosen: a toast was clicked, or a button of it; the toast is gone. arg: the ToastChoice.
        gone: a toast went without that. arg: its key.
    """

    chosen = Signal(object)
    gone = Signal(str)

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.toasts: dict[str, Toast] = {}

    def show_toast(self, key: str, text: ToastText) -> None:
        """Show a toast, or say something else in the one that has this key."""
        toast = self.toasts.get(key)
        if toast is None:
            for old in list(self.toasts)[: max(0, len(self.toasts) - MOST + 1)]:
                self._let_go(old)
            toast = self.toasts[key] = Toast(self._theme)
            toast.clicked.connect(self._on_toast_clicked)
            toast.acted.connect(self._on_toast_acted)
            toast.gone.connect(self._on_toast_gone)
        toast.show_text(text)
        self._pile()
        toast.show()
        toast.speak()

    def take_away(self, key: str) -> None:
        """Take a toast away, if it is there."""
        toast = self.toasts.pop(key, None)
        if toast is not None:
            toast.close()
            toast.deleteLater()
            self._pile()

    def clear(self) -> None:
        """Take every toast away."""
        for key in tuple(self.toasts):
            self.take_away(key)

    def _let_go(self, key: str) -> None:
        self.take_away(key)
        self.gone.emit(key)

    def _pile(self) -> None:
        """Put the toasts one above the other."""
        screen = QGuiApplication.screenAt(QCursor.pos()) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        is_mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
        bottom = room.bottom() + 1
        for toast in reversed(self.toasts.values()):
            left = room.left() if is_mirrored else room.right() + 1 - toast.width()
            toast.move(QPoint(left, bottom - toast.height()))
            bottom -= toast.height() + _GAP

    def _key(self) -> str:
        """Return the key of the toast whose signal came."""
        sender = self.sender()
        return next((key for key, toast in self.toasts.items() if toast is sender), "")

    @Slot()
    def _on_toast_clicked(self) -> None:
        self._choose(self._key(), "")

    @Slot(str)
    def _on_toast_acted(self, action: str) -> None:
        self._choose(self._key(), action)

    def _choose(self, key: str, action: str) -> None:
        self.take_away(key)
        self.chosen.emit(ToastChoice(key, action))

    @Slot()
    def _on_toast_gone(self) -> None:
        self._let_go(self._key())
