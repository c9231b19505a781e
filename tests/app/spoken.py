"""Starts the program; prints as JSON the words on its first page, and leaves."""

import json
import os
import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel

from flowbutton.app.start import make_application, run_window


class Reader(QObject):
    """Waits for the first paint, then reads every label."""

    def __init__(self, app) -> None:
        super().__init__(app)
        self._app = app
        app.installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._app.removeEventFilter(self)
            QTimer.singleShot(0, self._read)
        return False

    def _read(self) -> None:
        labels = [one for one in QApplication.allWidgets() if isinstance(one, QLabel)]
        json.dump([label.text() for label in labels], sys.stdout)
        self._app.quit()


app = make_application()
reader = Reader(app)
sys.exit(run_window(app, os.environ))
