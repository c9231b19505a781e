"""What moves by itself: a slow beat that paints only the places that ask for it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import QRegion
from PySide6.QtWidgets import QWidget

_BEAT_MS = 50
_BEATS_FOR_A_SPOKE = 2
_SPOKES = 8  # of the spinner
_ROUND = 40  # beats in which something wanders from one side to the other


class Beat(QObject):
    """Counts on while places of a viewport were noted in its last painting.

    Without such places, and while nothing is visible, no timer runs.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._places: list[QRect] = []
        self._viewport: QWidget | None = None
        self._region: QRegion | None = None  # that is painted now
        self._timer = QTimer(self, singleShot=True, interval=_BEAT_MS)
        self._timer.timeout.connect(self._on_timer)

    @property
    def turns(self) -> float:
        """How far a spinner has turned, in whole turns."""
        return self._count // _BEATS_FOR_A_SPOKE / _SPOKES

    @property
    def way(self) -> float:
        """How far something has wandered from one side to the other, 0 to 1."""
        return self._count % _ROUND / _ROUND

    @property
    def is_running(self) -> bool:
        """Whether there will be a next beat."""
        return self._timer.isActive()

    def sees(self, place: QRect) -> bool:
        """Return whether anything painted at a place is seen: a beat paints little of a tile."""
        return self._region is None or self._region.intersects(place)

    def note(self, place: QRect) -> None:
        """Have a place painted again at the next beat."""
        self._places.append(place)

    def begin(self, viewport: QWidget, region: QRegion) -> None:
        """Forget the places in a region that is painted now: its painting notes them again."""
        self._viewport, self._region = viewport, region
        everything = viewport.rect()
        self._places = [
            place
            for place in self._places
            if everything.intersects(place) and not region.intersects(place)
        ]

    def end(self) -> None:
        """Beat once more if places are noted."""
        self._region = None
        if self._places:
            self._timer.start()

    def _on_timer(self) -> None:
        self._count += 1
        if self._viewport is not None:
            for place in self._places:
                self._viewport.update(place)
