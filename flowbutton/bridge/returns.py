"""Brings values from any thread to the window's thread, without crowding it out."""

from __future__ import annotations

import time
from collections.abc import Callable
from queue import Empty, SimpleQueue

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

TURN_S = 0.004  # a quarter of a frame


class Returns(QObject):
    """Gives on what threads put in, in its order.

    Qt works off everything that was posted before it looks at its timers, the mouse or the
    screen. So many values that come at once are given on in turns of `TURN_S`, between which
    the window has its own.

    Signals:
        came: a value, on the thread of this object. arg: the value.
    """

    came = Signal(object)
    _called = Signal()

    def __init__(
        self, parent: QObject | None = None, *, clock: Callable[[], float] = time.perf_counter
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._waiting: SimpleQueue[object] = SimpleQueue()  # its ends need no lock
        self._is_called = False
        self._again = QTimer(self, interval=0, singleShot=True)
        self._again.timeout.connect(self._on_called)
        self._called.connect(self._on_called, Qt.ConnectionType.QueuedConnection)

    def put(self, value: object) -> None:
        """Have a value given on. Called on any thread."""
        self._waiting.put(value)
        if not self._is_called:
            self._is_called = True
            self._called.emit()

    @Slot()
    def _on_called(self) -> None:
        self._again.start()  # first: who hears of a value may run an event loop of its own
        ends = self._clock() + TURN_S
        while self._clock() < ends:
            try:
                self.came.emit(self._waiting.get_nowait())
            except Empty:
                if self._is_over():
                    self._again.stop()
                    return

    def _is_over(self) -> bool:
        """Return whether nothing waits: then the next value has to call again."""
        self._is_called = False
        if self._waiting.empty():
            return True
        self._is_called = True  # it was put before it could see that it has to
        return False
