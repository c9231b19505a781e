"""The runs of the demo tenant."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from flowbutton.demo.flow import Flow
from flowbutton.demo.runs import Decision, DemoRun, View, view

_SIZE = 2000


class RunBook:
    """Every run since the tenant began. Safe to call from several threads."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._runs: dict[str, DemoRun] = {}

    def add(self, run: DemoRun) -> None:
        """Write a new run down."""
        with self._lock:
            self._runs[run.id] = run
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
        self._change(run_id, cancelled_at=self._clock())

    def decide(self, run_id: str, *, is_yes: bool) -> None:
        """Answer the approval that a run waits for."""
        self._change(run_id, decision=Decision(self._clock(), is_yes))

    def clear(self) -> None:
        """Forget every run."""
        with self._lock:
            self._runs.clear()

    def _change(self, run_id: str, **changes: Decision | datetime) -> None:
        with self._lock:
            run = self._runs.get(run_id.upper())
            if run is not None and view(run, self._clock()).ended_at is None:
                self._runs[run.id] = replace(run, **changes)  # type: ignore[arg-type] # by callers
