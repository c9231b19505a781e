"""Where Python takes apart what nobody holds any more."""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, Qt, QTimer, Slot

_EACH_MS = 1000


class Garbage(QObject):
    """Collects cycles of objects on the thread of the window, between two events.

    By itself Python does it wherever an object happens to be made: on a worker, or while Qt paints.
    Where a widget or a font is in such a cycle, either ends the program.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_EACH_MS, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self._on_timer)
        self._timer.start()

    def leave(self) -> None:
        """Let Python do it by itself again."""
        self._timer.stop()
        gc.enable()

    @Slot()
    def _on_timer(self) -> None:
        """Collect the oldest generation that is due, by Python's own measure."""
        counts, limits = gc.get_count(), gc.get_threshold()
        due = [
            age
            for age, (count, limit) in enumerate(zip(counts, limits, strict=True))
            if count > limit
        ]
        if due:
            gc.collect(due[-1])
