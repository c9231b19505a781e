"""Which presses of the log are of a kind that can be chosen."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from flowbutton.bridge.log_text import is_failed, is_running
from flowbutton.bridge.log_wish import Chip
from flowbutton.domain.run import Run


class LogKinds:
    """The presses that run, that failed and that are hidden; a hidden one is nothing else."""

    def __init__(self) -> None:
        self.running: set[str] = set()
        self.failed: set[str] = set()
        self.hidden: set[str] = set()

    def put(self, run: Run) -> None:
        """Sort a run out anew."""
        self.drop(run.press_id)
        if run.is_hidden:
            self.hidden.add(run.press_id)
            return
        if is_running(run):
            self.running.add(run.press_id)
        if is_failed(run):
            self.failed.add(run.press_id)

    def drop(self, press_id: str) -> None:
        """Forget a press."""
        for kind in (self.running, self.failed, self.hidden):
            kind.discard(press_id)

    def of(self, chip: Chip) -> AbstractSet[str] | None:
        """Return the presses of a chip, None for all."""
        return {Chip.RUNNING: self.running, Chip.FAILED: self.failed}.get(chip)
