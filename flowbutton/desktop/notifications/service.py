"""Notifications by the desktop's own service, for the GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot

from flowbutton.desktop.bus_thread import SESSION
from flowbutton.desktop.notifications.note import Note
from flowbutton.desktop.notifications.shower import Clicked
from flowbutton.desktop.notifications.speaker import Speaker


class ServiceShower(QObject):
    """Shows notes with buttons. `bus` is the address of the session bus, or SESSION.

    Signals:
        clicked: a person did something with a notification. arg: the Clicked.
        not_shown: the desktop has no such service, or it did not answer. arg: the Note.
    """

    clicked = Signal(object)
    not_shown = Signal(object)
    _came = Signal(object)

    def __init__(self, app_id: str, bus: str = SESSION, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)
        self._is_closed = False
        self._speaker = Speaker(app_id, self._tell, self._tell, bus)

    def show_note(self, note: Note) -> None:
        """Show a note, in the place of the one with its key."""
        self._speaker.show(note)

    def take_away(self, key: str) -> None:
        """Take a note away, if it is still there."""
        self._speaker.take_away(key)

    def close(self) -> bool:
        """Take everything away, and return whether it ended in time."""
        self._is_closed = True
        return self._speaker.close()

    def _tell(self, came: Clicked | Note) -> None:
        """Bring what the service says to the window's thread; after the end it reaches nobody."""
        if not self._is_closed:
            self._came.emit(came)

    @Slot(object)
    def _on_came(self, came: object) -> None:
        if isinstance(came, Clicked):
            self.clicked.emit(came)
        else:
            self.not_shown.emit(came)
