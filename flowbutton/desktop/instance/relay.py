"""Brings the requests of second starts to the GUI thread."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal, Slot

from flowbutton.desktop.instance.asked import Asked
from flowbutton.desktop.instance.lines import Listener
from flowbutton.desktop.instance.server import Server


class Instance(QObject):
    """The first program of a home, which hears what later ones want.

    Signals:
        asked: a second start asks for something, and waits for `asked.answer(Reply(…))`, now or
            later. arg: the Asked.
    """

    asked = Signal(object)
    _came = Signal(object)

    def __init__(self, listener: Listener, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._came.connect(self._on_came, Qt.ConnectionType.QueuedConnection)
        self._server = Server(listener, self._came.emit)

    def close(self, seconds: float = 1.0) -> bool:
        """Hang up on whoever waits; return whether every thread ended within the time."""
        return self._server.close(seconds)

    @Slot(object)
    def _on_came(self, asked: Asked) -> None:
        self.asked.emit(asked)
