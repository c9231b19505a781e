"""Follows runs: many of one flow share one list, and only those that need it are read alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from flowbutton.domain.answer import Report
from flowbutton.domain.errors import RefusedError
from flowbutton.domain.run import Run, RunState
from flowbutton.domain.target import FlowTarget
from flowbutton.services.power_automate.api import FlowApi
from flowbutton.services.power_automate.finder import Finder
from flowbutton.services.power_automate.plan import Plan
from flowbutton.services.power_automate.planner import Planner
from flowbutton.services.power_automate.reports import Reporter
from flowbutton.services.power_automate.run_item import RunItem
from flowbutton.services.power_automate.run_reader import RunReader

_FORBIDDEN = 403
_MOST_ALONE = 8  # runs read one by one in a look, to stay inside the service's patience
_NEEDS_STEPS = frozenset({RunState.RUNNING, RunState.FAILED, RunState.TIMED_OUT})


@dataclass(frozen=True, slots=True)
class _Read:
    """What was read for some presses, and how long to wait.

    Runs by press id, None for one that is not there; what was not asked for is left out.
    """

    items: dict[str, RunItem | None]
    retry_after_s: float | None = None


class Looker:
    """Looks how runs go. Safe to call from several threads."""

    def __init__(self, api: FlowApi, planner: Planner, reader: RunReader, finder: Finder) -> None:
        self._api = api
        self._planner = planner
        self._reader = reader
        self._finder = finder

    def look(self, target: FlowTarget, runs: Sequence[Run]) -> Mapping[str, Report | None]:
        """Return how the runs go, by press id, None for one that is not there. Raises AppError."""
        account = runs[0].account
        plan = self._planner.known(target, account)
        reporter = Reporter(self._api.transport.cloud, target, plan, self._reader.content)
        read = self._read(target, account, runs, plan)
        return {
            press_id: None if item is None else reporter.report(item, read.retry_after_s)
            for press_id, item in read.items.items()
        }

    def _read(
        self, target: FlowTarget, account: str, runs: Sequence[Run], plan: Plan | None
    ) -> _Read:
        shows = plan is None or plan.details
        if shows and len(runs) == 1 and runs[0].run_id:
            try:
                item = self._reader.one(target, account, runs[0].run_id)
                if item is not None:
                    self._finder.learn(runs[0], item)
                return _Read({runs[0].press_id: item})
            except RefusedError as error:
                if error.status != _FORBIDDEN:
                    raise
                shows = self._hide_details(target, account, plan)
        found, wait = self._finder.of_runs(target, runs, plan)
        if shows:
            found = self._with_steps(target, account, found, plan)
        return _Read(found, wait)

    def _with_steps(
        self, target: FlowTarget, account: str, found: dict[str, RunItem | None], plan: Plan | None
    ) -> dict[str, RunItem | None]:
        """Read those alone that need their steps; what failed waits for its turn to be told."""
        result: dict[str, RunItem | None] = {}
        left = _MOST_ALONE
        for press_id, item in found.items():
            if item is None or item.state not in _NEEDS_STEPS:
                result[press_id] = item
            elif left > 0:
                left -= 1
                try:
                    result[press_id] = self._reader.one(target, account, item.id) or item
                except RefusedError as error:
                    if error.status != _FORBIDDEN:
                        raise
                    self._hide_details(target, account, plan)
                    return found
            elif item.state is RunState.RUNNING:
                result[press_id] = item
        return result

    def _hide_details(self, target: FlowTarget, account: str, plan: Plan | None) -> bool:
        """Remember that the account may not see the steps of runs."""
        if plan is not None:
            self._planner.keep(target, account, replace(plan, details=False))
        return False
