"""Changes of runs that come close together, shown together."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from flowbutton.domain.run import Run


class GatheredRuns(QObject):
    """Gives on what has changed, at most once in `every_ms`; of each press as it is at last.

    Signals:
        due: these have changed. arg: a tuple of Runs.
    """

    due = Signal(object)

    def __init__(
        self, every_ms: int, parent: QObject | None = None, *, first_at_once: bool = False
    ) -> None:
        super().__init__(parent)
        self._every_ms = every_ms
        self._first_ms = 0 if first_at_once else every_ms
        self._waiting: dict[str, Run] = {}
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._on_timer)

    def add(self, run: Run) -> None:
        """Give a run on, soon.

        With `first_at_once` the first for a while is given on in the next turn of the event loop,
        not in this one: whatever has to be done about it, as sending a press, has its way first.
        """
        self._waiting[run.press_id] = run
        if not self._timer.isActive():
            self._timer.start(self._first_ms)

    def get(self, press_id: str) -> Run | None:
        """Return a run that was not given on yet, None when it was."""
        return self._waiting.get(press_id)

    def give(self) -> None:
        """Give on now what waits."""
        if self._waiting:
            runs, self._waiting = tuple(self._waiting.values()), {}
            self.due.emit(runs)

    @Slot()
    def _on_timer(self) -> None:
        if self._waiting:
            self.give()
            self._timer.start(self._every_ms)
