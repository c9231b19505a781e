"""Notices that the computer has slept."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

TICK_S = 5.0
GAP_S = 30.0  # a busy computer is late, too, but not by this much
SLACK_S = 3.0  # by which a tick may be late without anything having been held up
AFTER_S = 1.0  # what was done before and was held up comes within this time


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
        self._held_up = (0.0, float("-inf"))  # since when, and until when
        self._timer = QTimer(self, timerType=Qt.TimerType.VeryCoarseTimer)
        self._timer.setInterval(round(TICK_S * 1000))
        self._timer.timeout.connect(self._on_timer)
        self._timer.start()

    def finger(self) -> float:
        """Return from when what a person has just done counts, in monotonic seconds.

        That is now. Where the program was held up, by a sleep or a computer out of breath, a click
        may have waited all that time, and nobody can tell: then it is when it was last awake.
        """
        now = self._clock()
        if now - self._last > TICK_S + SLACK_S:
            return self._last
        since, until = self._held_up
        return since if now - until <= AFTER_S else now

    def close(self) -> None:
        """Notice nothing any more."""
        self._timer.stop()

    @Slot()
    def _on_timer(self) -> None:
        last, self._last = self._last, self._clock()
        if self._last - last > TICK_S + SLACK_S:
            self._held_up = (last, self._last)
        if self._last - last > TICK_S + GAP_S:
            self.woke.emit()
