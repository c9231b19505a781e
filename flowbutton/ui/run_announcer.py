"""Tells screen readers what becomes of runs, each thing once."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from flowbutton.bridge.status_speech import news
from flowbutton.domain.run import Run, RunState
from flowbutton.ui.announce import announce

_CALM = frozenset(
    {RunState.SENDING, RunState.QUEUED, RunState.SUCCEEDED, RunState.CANCELLED, RunState.SKIPPED}
)
_URGENT = frozenset(
    {
        RunState.WAITING,
        RunState.FAILED,
        RunState.TIMED_OUT,
        RunState.NOT_SENT,
        RunState.UNKNOWN,
    }
)


class RunAnnouncer(QObject):
    """Has it read aloud that a run began, needs somebody or ended; never what ticks.

    `said` is what was read aloud last.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._told: dict[str, RunState] = {}
        self.said = ""

    @Slot(object)
    def tell(self, run: Run) -> None:
        """Tell of a change of a run, unless it was told or is of no weight."""
        if run.state not in _CALM | _URGENT or self._told.get(run.press_id) is run.state:
            return
        if run.state.is_final:
            self._told.pop(run.press_id, None)
        else:
            self._told[run.press_id] = run.state
        self.said = news(run)
        announce(self._window, self.said, is_urgent=run.state in _URGENT)
