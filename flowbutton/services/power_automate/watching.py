"""What became of presses: followed, found, looked into. Nothing of it is needed to send one."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime

from flowbutton.domain.answer import Finding, Report
from flowbutton.domain.inside import RunStep, StepContent
from flowbutton.domain.ports import Facts
from flowbutton.domain.run import Run
from flowbutton.domain.target import FlowTarget
from flowbutton.services.power_automate.api import FlowApi
from flowbutton.services.power_automate.finder import Finder
from flowbutton.services.power_automate.insides import Insides
from flowbutton.services.power_automate.looker import Looker
from flowbutton.services.power_automate.planner import Planner
from flowbutton.services.power_automate.recent import Recent
from flowbutton.services.power_automate.reports import Reporter
from flowbutton.services.power_automate.run_reader import RunReader


class Watching:
    """Reads runs. `owners` are the presses by the ids of their runs. Raises AppError.

    Safe to call from several threads.
    """

    def __init__(
        self,
        api: FlowApi,
        planner: Planner,
        facts: Facts,
        owners: Recent[str],
        now: Callable[[], datetime],
    ) -> None:
        self._cloud = api.transport.cloud
        self._planner = planner
        self._reader = RunReader(api)
        self._finder = Finder(self._reader, facts, api.transport.clock, now, owners)
        self._looker = Looker(api, planner, self._reader, self._finder)
        self._insides = Insides(self._reader)

    def look(self, target: FlowTarget, runs: Sequence[Run]) -> Mapping[str, Report | None]:
        """Return how the runs go, by press id, None for one that is not there."""
        return self._looker.look(target, runs)

    def find(self, target: FlowTarget, run: Run, others: Sequence[Run]) -> Finding:
        """Return whether the run of a press whose answer was lost is there."""
        plan = self._planner.known(target, run.account)
        reporter = Reporter(self._cloud, target, plan, self._reader.content)
        neighbours = [other for other in others if other.target == target]
        return self._finder.settle(target, run, neighbours, plan, reporter)

    def steps(self, target: FlowTarget, run: Run) -> tuple[RunStep, ...]:
        """Return the steps of a run in the order they began."""
        return self._insides.steps(target, run.account, run.run_id)

    def content(self, target: FlowTarget, run: Run, step: str) -> StepContent:
        """Return what went into a step and came out of it."""
        return self._insides.content(target, run.account, run.run_id, step)
