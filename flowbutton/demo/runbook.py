"""The runs of the demo tenant."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from flowbutton.demo.flow import Flow
from flowbutton.demo.run_file import RunFile
from flowbutton.demo.runs import Decision, DemoRun, View, view

_SIZE = 2000


class RunBook:
    """The last thousands of runs. Safe to call from several threads."""

    def __init__(self, clock: Callable[[], datetime], file: RunFile) -> None:
        self._clock = clock
        self._file = file
        self._lock = threading.Lock()
        self._runs: dict[str, DemoRun] = {run.id: run for run in file.load()}

    def add(self, run: DemoRun) -> None:
        """Write a new run down."""
        with self._lock:
            self._runs[run.id] = run
            self._file.append(run)
            while len(self._runs) > _SIZE:
                del self._runs[next(iter(self._runs))]

    def get(self, run_id: str) -> DemoRun | None:
        """Return a run by its name."""
        with self._lock:
            return self._runs.get(run_id.upper())

    def all(self) -> tuple[DemoRun, ...]:
        """Return the runs, newest first."""
        with self._lock:
            return tuple(reversed(self._runs.values()))

    def of(self, flow: Flow) -> tuple[DemoRun, ...]:
        """Return the runs of a flow, newest first."""
        return tuple(run for run in self.all() if run.flow.id == flow.id)

    def view(self, run: DemoRun) -> View:
        """Return how a run stands now."""
        return view(run, self._clock())

    def cancel(self, run_id: str) -> None:
        """Stop a run that goes on; nothing happens to one that has ended."""
        self._change(run_id, lambda run: replace(run, cancelled_at=self._clock()))

    def decide(self, run_id: str, *, is_yes: bool) -> None:
        """Answer the approval that a run waits for."""
        decision = Decision(self._clock(), is_yes)
        self._change(run_id, lambda run: replace(run, decision=decision))

    def clear(self) -> None:
        """Forget every run."""
        with self._lock:
            self._runs.clear()
            self._file.clear()

    def _change(self, run_id: str, change: Callable[[DemoRun], DemoRun]) -> None:
        with self._lock:
            run = self._runs.get(run_id.upper())
            if run is not None and view(run, self._clock()).ended_at is None:
                self._runs[run.id] = change(run)
                self._file.append(self._runs[run.id])
