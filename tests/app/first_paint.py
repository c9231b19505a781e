"""Starts the program; prints as JSON what it had when it painted its first widget.

That is what was imported, and how many objects are never looked through for garbage.
"""

import gc
import json
import os
import sys

from PySide6.QtCore import QEvent, QObject, QTimer

from flowbutton.app.start import make_application, run_window


class Spy(QObject):
    """Looks at each event of the program until the first thing is painted."""

    def __init__(self, app) -> None:
        super().__init__(app)
        self._app = app
        app.installEventFilter(self)

    def eventFilter(self, watched, event) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._app.removeEventFilter(self)
            has = {"imported": sorted(sys.modules), "kept": gc.get_freeze_count()}
            json.dump(has, sys.stdout)
            QTimer.singleShot(0, self._app.quit)
        return False


app = make_application()
spy = Spy(app)
sys.exit(run_window(app, os.environ))
