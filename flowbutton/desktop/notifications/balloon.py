"""Notifications where the desktop has no service for them: the balloon of the tray icon."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, SignalInstance, Slot

from flowbutton.desktop.notifications.note import Action, Note
from flowbutton.desktop.notifications.shower import Clicked


class BalloonShower(QObject):
    """Shows one note at a time, without buttons: a click shows the run.

    `show_message` is QSystemTrayIcon.showMessage with a title and a text; `message_clicked` is
    the signal messageClicked of the same icon. `is_there` says whether there is a tray.

    Signals:
        clicked: a person clicked on the balloon. arg: the Clicked.
        not_shown: there is no tray. arg: the Note.
    """

    clicked = Signal(object)
    not_shown = Signal(object)

    def __init__(
        self,
        show_message: Callable[[str, str], None],
        message_clicked: SignalInstance,
        is_there: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._show_message = show_message
        self._is_there = is_there
        self._key = ""
        message_clicked.connect(self._on_message_clicked)

    def show_note(self, note: Note) -> None:
        """Show a note in the place of the one before."""
        if not self._is_there():
            self.not_shown.emit(note)
            return
        self._key = note.key
        self._show_message(note.title, note.text)

    def take_away(self, key: str) -> None:
        """Forget a note: a balloon cannot be taken away, but a click on it leads nowhere."""
        if key == self._key:
            self._key = ""

    def close(self) -> bool:
        """End; balloons go with their icon."""
        self._key = ""
        return True

    @Slot()
    def _on_message_clicked(self) -> None:
        if self._key:
            self.clicked.emit(Clicked(self._key, Action.CLICK))
