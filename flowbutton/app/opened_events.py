"""What the system hands over as an event and not as an argument: links and files on macOS."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QFileOpenEvent
from typing_extensions import override

from flowbutton.desktop.opened import request_for


class OpenedEvents(QObject):
    """Listens to the application.

    Signals:
        opened: a link or a file was given to the program. arg: the request for it.
    """

    opened = Signal(object)

    def __init__(self, application: QObject, parent: QObject | None = None) -> None:
        super().__init__(parent)
        application.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QFileOpenEvent):
            return False
        word = event.file() or event.url().toString()
        if word:
            self.opened.emit(request_for(word, Path.cwd()))
        return True
