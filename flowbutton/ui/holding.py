"""Holding a tile down until it runs."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QTimer, Signal

from flowbutton.domain.press import Door

HOLD_S = 1.5
TICK_MS = 30
MOST_S = 0.1  # a program that hung learns only afterwards that the finger was gone

_Index = QModelIndex | QPersistentModelIndex


class Holding(QObject):
    """A tile that is held down, and how far it is; time in which the program hung does not count.

    `clock` is monotonic seconds.

    Signals:
        grew: the part that is done has changed, or there is no tile any more.
        full: the tile was held for long enough. args: its index, the Door.
        let_go: it was let go of too early. arg: its index.
    """

    grew = Signal()
    full = Signal(QPersistentModelIndex, object)
    let_go = Signal(QPersistentModelIndex)

    def __init__(
        self, clock: Callable[[], float] = time.monotonic, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._last = 0.0
        self._held_s = 0.0
        self._door = Door.WINDOW
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.timeout.connect(self._on_timer)
        self.index: QPersistentModelIndex | None = None

    @property
    def fraction(self) -> float:
        """The part that is done, 0 to 1."""
        return min(1.0, self._held_s / HOLD_S)

    def begin(self, index: _Index, door: Door) -> None:
        """Begin to count for a tile, unless another is being held."""
        if self.index is None:
            self.index = QPersistentModelIndex(index)
            self._door = door
            self._held_s, self._last = 0.0, self._clock()
            self._timer.start()
            self.grew.emit()

    def end(self) -> None:
        """Take note that nothing is held any more."""
        index = self._stop()
        if index is not None:
            self.let_go.emit(index)

    def holds(self, index: _Index) -> bool:
        """Return whether it is this tile."""
        return self.index is not None and self.index == index

    def _stop(self) -> QPersistentModelIndex | None:
        index, self.index = self.index, None
        self._timer.stop()
        self.grew.emit()
        return index

    def _on_timer(self) -> None:
        now = self._clock()
        self._held_s += min(now - self._last, MOST_S)
        self._last = now
        if self._held_s < HOLD_S:
            self.grew.emit()
            return
        index = self._stop()
        if index is not None and index.isValid():
            self.full.emit(index, self._door)
