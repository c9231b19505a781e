"""Tells screen readers what becomes of runs, each thing once."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from flowbutton.bridge.doors import Armed
from flowbutton.bridge.runs import Guarded
from flowbutton.bridge.status_speech import news
from flowbutton.bridge.time_text import span
from flowbutton.bridge.words import shown
from flowbutton.domain.run import Run, RunState
from flowbutton.domain.words import say
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
    """Has it read aloud what became of a press and of its run; never what ticks.

    `said` is what was read aloud last.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._told: dict[str, RunState] = {}
        self._armed: set[str] = set()
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
        self._say(news(run), is_urgent=run.state in _URGENT)

    @Slot(object)
    def tell_armed(self, armed: Armed) -> None:
        """Tell once that a press will be sent, and how it is taken back."""
        if armed.seconds <= 0:
            self._armed.discard(armed.button)
        elif armed.button not in self._armed:
            self._armed.add(armed.button)
            text = say("Runs in {time}. Escape takes it back", time=span(armed.seconds))
            self._say(shown(text), is_urgent=True)

    @Slot(object)
    def tell_guarded(self, guarded: Guarded) -> None:
        """Tell why a press was held back."""
        self._say(shown(guarded.error.title), is_urgent=True)

    def _say(self, text: str, *, is_urgent: bool) -> None:
        self.said = text
        announce(self._window, text, is_urgent=is_urgent)
