"""What is searched of the runs in the log, in lists side by side."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from flowbutton.bridge.log_entry import Entry, moment_of, text_of
from flowbutton.domain.press import Door
from flowbutton.domain.run import Run


class KeptRuns:
    """One entry, one text and one owner for each run, oldest first, as the model keeps them."""

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self.texts: list[str] = []
        self.owners: list[tuple[str, Door]] = []  # buttons and doors
        self.has_ties = False  # whether some began in the same moment

    def take_in(self, begin: int, runs: Sequence[Run]) -> None:
        """Keep what is searched of runs that are now from the place `begin` on."""
        self.entries[begin:begin] = [moment_of(run) for run in runs]
        self.texts[begin:begin] = [text_of(run) for run in runs]
        self.owners[begin:begin] = [(run.button, run.door) for run in runs]
        self._look_for_ties(begin, len(runs))

    def change(self, place: int, run: Run) -> bool:
        """Keep what is searched of a run now; return whether it begins at another moment."""
        before, self.texts[place] = self.entries[place], text_of(run)
        self.entries[place] = moment_of(run)
        self._look_for_ties(place, 1)
        return before != self.entries[place]

    def move(self, at: int, place: int) -> None:
        """Put what is kept of a run at another place."""
        self.entries.insert(place, self.entries.pop(at))
        self.texts.insert(place, self.texts.pop(at))
        self.owners.insert(place, self.owners.pop(at))

    def leave_out(self, begin: int, end: int) -> list[Entry]:
        """Forget the runs of these places, and return their entries."""
        gone = self.entries[begin:end]
        del self.entries[begin:end], self.texts[begin:end], self.owners[begin:end]
        return gone

    def _look_for_ties(self, begin: int, count: int) -> None:
        near = self.entries[max(0, begin - 1) : begin + count + 1]
        self.has_ties = self.has_ties or any(a[1] == b[1] for a, b in pairwise(near))
