"""Follows the runs of Logic Apps, and finds the ones whose answer was lost."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from flowbutton.domain.answer import Finding, Report
from flowbutton.domain.cloud import Cloud
from flowbutton.domain.run import Run, RunState
from flowbutton.domain.target import FlowTarget, LogicAppTarget
from flowbutton.services.logic_apps.pages import page_of, with_link
from flowbutton.services.logic_apps.planner import AppPlanner
from flowbutton.services.logic_apps.reader import AppRunReader, as_flow
from flowbutton.services.power_automate.finder import Finder
from flowbutton.services.power_automate.reports import Reporter
from flowbutton.services.power_automate.run_item import RunItem

_MOST_ALONE = 8  # runs read one by one in a look, to stay inside the service's patience
_NEEDS_STEPS = frozenset({RunState.RUNNING, RunState.FAILED, RunState.TIMED_OUT})


class Follower:
    """Looks how runs go, by the rules that hold for flows. Safe to call from several threads."""

    def __init__(
        self, cloud: Cloud, planner: AppPlanner, reader: AppRunReader, finder: Finder
    ) -> None:
        self._cloud = cloud
        self._planner = planner
        self._reader = reader
        self._finder = finder

    def look(self, target: LogicAppTarget, runs: Sequence[Run]) -> Mapping[str, Report | None]:
        """Return how the runs go, by press id, None for one that is not there. Raises AppError."""
        account = runs[0].account
        found, wait_s = self._read(target, runs)
        reporter = self._reporter(target, account)
        return {
            press_id: item
            if item is None
            else self._linked(reporter.report(item, wait_s), target, account)
            for press_id, item in found.items()
        }

    def find(self, target: LogicAppTarget, run: Run, others: Sequence[Run]) -> Finding:
        """Return whether the run of a press whose answer was lost is there. Raises AppError."""
        plan = self._planner.known(target, run.account)
        reporter = self._reporter(target, run.account)
        finding = self._finder.settle(as_flow(target), run, others, plan, reporter)
        if finding.report is None:
            return finding
        return replace(finding, report=self._linked(finding.report, target, run.account))

    def _read(
        self, target: LogicAppTarget, runs: Sequence[Run]
    ) -> tuple[dict[str, RunItem | None], float | None]:
        flow, account = as_flow(target), runs[0].account
        if len(runs) == 1 and runs[0].run_id:
            item = self._reader.one(flow, account, runs[0].run_id)
            if item is not None:
                self._finder.learn(runs[0], item)
            return {runs[0].press_id: item}, None
        plan = self._planner.known(target, account)
        found, wait_s = self._finder.of_runs(flow, runs, plan)
        return self._with_steps(flow, account, found), wait_s

    def _with_steps(
        self, flow: FlowTarget, account: str, found: Mapping[str, RunItem | None]
    ) -> dict[str, RunItem | None]:
        """Read those alone that need their steps; what failed waits for its turn to be told."""
        result: dict[str, RunItem | None] = {}
        left = _MOST_ALONE
        for press_id, item in found.items():
            if item is None or item.state not in _NEEDS_STEPS:
                result[press_id] = item
            elif left > 0:
                left -= 1
                result[press_id] = self._reader.one(flow, account, item.id) or item
            elif item.state is RunState.RUNNING:
                result[press_id] = item
        return result

    def _reporter(self, target: LogicAppTarget, account: str) -> Reporter:
        """Return what tells about runs, without the portal of flows: its pages are not theirs."""
        plan = self._planner.known(target, account)
        cloud = replace(self._cloud, portal="")
        return Reporter(cloud, as_flow(target), plan, self._reader.content)

    def _linked(self, report: Report, target: LogicAppTarget, account: str) -> Report:
        page = page_of(self._cloud, target, account, report.run_id)
        advice = report.advice and with_link(report.advice, self._cloud, target, account, page)
        return replace(report, run_url=page, advice=advice)
