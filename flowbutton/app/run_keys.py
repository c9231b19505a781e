"""The keys that are about the run of what has the focus."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from flowbutton.app.parts import Parts
from flowbutton.app.run_actions import RunActions
from flowbutton.domain.run import Run, RunState
from flowbutton.ui.announce import announce
from flowbutton.ui.main_window import MainWindow
from flowbutton.ui.shortcuts import Does


class RunKeys(QObject):
    """Cancels a run, after a question, or takes a queued press back; narrows the log to a button.

    Both are about the row of the log that has the focus, and else about the tile.
    """

    def __init__(
        self, parts: Parts, window: MainWindow, actions: RunActions, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._window = window
        self._actions = actions
        window.key_struck.connect(self._on_window_key_struck)

    @Slot(object)
    def _on_window_key_struck(self, does: Does) -> None:
        if does is Does.STOP:
            self._ask_to_stop()
        elif does is Does.RUNS:
            self._show_runs()

    def _ask_to_stop(self) -> None:
        run = self._run()
        if run is not None and run.state is RunState.QUEUED:
            self._parts.runs.stop_waiting(run)  # without a question: nothing is lost by it
        elif run is not None and run.is_open and run.state.is_followed:
            self._actions.ask_to_cancel(run)
        else:
            announce(self._window, self.tr("Nothing is running here"), is_urgent=True)

    def _show_runs(self) -> None:
        run = self._run_in_log()
        button = self._parts.shelf.get(run.button if run else self._window.grid.current_button())
        if button is not None:
            self._window.show_buttons()
            self._window.log.show_runs_of(button.id, button.name)

    def _run(self) -> Run | None:
        found = self._run_in_log()
        if found is not None:
            return found
        row = self._parts.buttons.row_of(self._window.grid.current_button())
        return row.run if row is not None else None

    def _run_in_log(self) -> Run | None:
        table = self._window.log.table
        return table.current_run() if table.hasFocus() else None
