"""Notices that the computer has slept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

TICK_S = 5.0
GAP_S = 30.0  # a busy computer is late, too, but not by this much


class Wakes(QObject):
    """Tells when much more time has passed than a timer was to wait.

    Timers stand still while the computer sleeps: what was due meanwhile would be late by the
    whole sleep. `clock` is monotonic seconds that go on in the sleep.

    Signals:
        woke: the computer has slept, or the program was stopped for as long.
    """

    woke = Signal()

    def __init__(self, clock: Callable[[], float], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._last = clock()
        self._timer = QTimer(self, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(round(TICK_S * 1000))
        self._timer.timeout.connect(self._on_timer)
        self._timer.start()

    def close(self) -> None:
        """Notice nothing any more."""
        self._timer.stop()

    @Slot()
    def _on_timer(self) -> None:
        last, self._last = self._last, self._clock()
        if self._last - last > TICK_S + GAP_S:
            self.woke.emit()
