"""What can be done with a run of the status log."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QMenu, QWidget

from flowbutton.domain.run import Run
from flowbutton.ui.theme import Theme


class LogMenu(QMenu):
    """The menu of one run; what does not apply is left out."""

    def __init__(self, theme: Theme, run: Run, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._run = run

    def offer(self, icon: str, text: str, wanted: Callable[[Run], object]) -> None:
        """Add an item that hands the run over."""
        action = self.addAction(self._theme.icon(icon), text)
        action.triggered.connect(lambda: wanted(self._run))
