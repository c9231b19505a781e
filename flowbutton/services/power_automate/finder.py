"""Finds the run of a press that the service did not name."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from datetime import datetime, timedelta

from flowbutton.domain.answer import Finding, Verdict
from flowbutton.domain.errors import RefusedError
from flowbutton.domain.fields import MASK, Json
from flowbutton.domain.ports import Facts
from flowbutton.domain.run import Ran, Run, RunState
from flowbutton.domain.target import FlowTarget, LogicAppTarget
from flowbutton.domain.words import Sentence, say
from flowbutton.services.power_automate.match import BEFORE, WIDE, Ids, Match, by_time
from flowbutton.services.power_automate.plan import Plan
from flowbutton.services.power_automate.recent import Recent
from flowbutton.services.power_automate.reports import Reporter
from flowbutton.services.power_automate.run_item import RunItem
from flowbutton.services.power_automate.run_reader import GONE, MOST_READ, RunPage, RunReader
from flowbutton.services.power_automate.searches import Searches
from flowbutton.services.power_automate.way import Way

_SETTLED_S = 30.0  # by then a run that began is in the list
_PATIENCE_S = 600.0
_LOCATED_S = 5.0  # by then a rival would be in the list too
_FORBIDDEN = 403
_WENT_WRONG = frozenset({RunState.FAILED, RunState.TIMED_OUT})
_MAY_BE_COPIES = frozenset({"resubmit", ""})  # "": the program ended while it was sent


class Finder:
    """Finds runs by their id, by the press's id, and only then by their time.

    By time a run is taken only when it is the only one that can be it. `owners` are the press
    ids by the ids of their runs. Safe to call from several threads.
    """

    def __init__(
        self,
        reader: RunReader,
        facts: Facts,
        clock: Callable[[], float],
        now: Callable[[], datetime],
        owners: Recent[str],
    ) -> None:
        self._reader = reader
        self._facts = facts
        self._now = now
        self._searches = Searches(facts, clock)
        self._owners = owners

    def of_runs(
        self, target: FlowTarget, runs: Sequence[Run], plan: Plan | None
    ) -> tuple[dict[str, RunItem | None], float | None]:
        """Return the runs of presses by press id, and how long the service asks to wait.

        None stands for one that is not there; one that may be further back is left out. Raises
        AppError.
        """
        account = runs[0].account
        try:
            page = self._reader.newest(target, account)
        except RefusedError as error:
            if error.status in GONE:
                return {run.press_id: None for run in runs}, None
            raise
        ids = Ids(page.items)
        lost = [run for run in runs if run.run_id and ids.of(run) is None]
        if lost:
            since = min(self._earliest(run, page.server_now) for run in lost)
            most = max(MOST_READ, 2 * len(runs))
            page = self._reader.newest(target, account, since - BEFORE, most)
            ids = Ids(page.items)
        found: dict[str, RunItem | None] = {}
        for run in runs:
            item = self._sure(run, ids)
            if item is None and not run.run_id and self._searches.age_s(run.press_id) >= _LOCATED_S:
                match = self._by_time(run, page, runs, plan)
                item = match.item
            if item is not None:
                self.own(run.press_id, item.id)
                found[run.press_id] = item
            elif page.reaches_back or not run.run_id:
                found[run.press_id] = None
        return found, page.retry_after_s

    def settle(
        self, target: FlowTarget, run: Run, others: Sequence[Run], plan: Plan | None, to: Reporter
    ) -> Finding:
        """Return whether the run of a press whose answer was lost is there. Raises AppError."""
        finding = self._search(target, run, others, plan, to)
        if finding.verdict is not Verdict.NOT_YET:
            self._searches.end(run.press_id)
        return finding

    def _search(
        self, target: FlowTarget, run: Run, others: Sequence[Run], plan: Plan | None, to: Reporter
    ) -> Finding:
        age_s = self._searches.age_s(run.press_id)
        try:
            page = self._reader.newest(target, run.account)
            if Ids(page.items).of(run) is None:
                since = self._earliest(run, page.server_now) - WIDE
                page = self._reader.newest(target, run.account, since)
        except RefusedError as error:
            if error.status == _FORBIDDEN:
                return Finding(Verdict.UNKNOWABLE, _ask_owner(run))
            raise
        item = self._sure(run, Ids(page.items))
        age_s = max(age_s, self._searches.age_on_server_s(run.press_id, page.server_now))
        if item is None and age_s >= _LOCATED_S:
            match = self._by_time(run, page, others, plan)
            item = match.item
            if item is None:
                return self._not_found(run, page, match, age_s)
        if item is None:
            return Finding(Verdict.NOT_YET)
        self.own(run.press_id, item.id)
        return Finding(Verdict.RAN, report=to.report(self._whole(target, run.account, item)))

    def _whole(self, target: FlowTarget, account: str, item: RunItem) -> RunItem:
        """Return a run with its steps when it went wrong: its end is told once, with why."""
        if item.state not in _WENT_WRONG:
            return item
        try:
            return self._reader.one(target, account, item.id) or item
        except RefusedError:  # not everybody may see the steps
            return item

    def _not_found(self, run: Run, page: RunPage, match: Match, age_s: float) -> Finding:
        if age_s < _SETTLED_S:
            return Finding(Verdict.NOT_YET)
        if match.rivals > 1:
            return Finding(
                Verdict.UNKNOWABLE,
                say(
                    "{count} runs began at that moment, and none says whose it is. "
                    "Ask the owner of the flow about press {press}.",
                    count=match.rivals,
                    press=run.press_id,
                ),
            )
        is_told_apart = self._keeps_press_ids(run)
        if page.reaches_back and (is_told_apart or not match.strangers):
            return Finding(Verdict.NOT_RUN)
        return Finding(
            Verdict.UNKNOWABLE if age_s > _PATIENCE_S else Verdict.NOT_YET,
            say(
                "The flow has other runs of that day, and they do not say whose they are. "
                "Ask its owner about press {press}.",
                press=run.press_id,
            ),
        )

    def _sure(self, run: Run, ids: Ids) -> RunItem | None:
        """Return the run when an id says that it is the one."""
        item = ids.of(run)
        if item is not None:
            self.learn(run, item)
        return item

    def _by_time(self, run: Run, page: RunPage, others: Sequence[Run], plan: Plan | None) -> Match:
        if self._keeps_press_ids(run):
            return Match()  # then a run without the press's id is somebody else's
        claimed = self._claimed(run, others)
        trigger = plan.trigger if plan else ""
        match = by_time(page.items, self._moment(run, page.server_now), claimed, trigger)
        if match.item is not None and _has_rival(run, others):
            return Match(rivals=2, strangers=match.strangers)
        if match.item is not None and not self._fits(run, match.item, plan):
            return Match(strangers=match.strangers)
        return match

    def _fits(self, run: Run, item: RunItem, plan: Plan | None) -> bool:
        """Return whether what the run got is what the press sent, as far as it can be read."""
        outputs = self._reader.content(item.outputs_link)
        if outputs is None and item.outputs_link and run.ran is not Ran.YES:
            return False  # that the press ran at all is not known, and it may be somebody else's
        if not isinstance(outputs, dict):
            return True
        headers, body = outputs.get("headers"), outputs.get("body")
        user = _header(headers, "x-ms-user-id")
        own = run.account.partition(".")[0]
        if user and own and user.lower() != own.lower():
            return False
        is_dropped = plan is not None and plan.way is Way.MANAGEMENT
        return is_dropped or _same_inputs(run.inputs, body)

    def _moment(self, run: Run, server_now: datetime | None) -> datetime:
        """Return when the press was made, on the service's clock."""
        if server_now is None:
            return run.started_at
        return run.started_at + (server_now - self._now())

    def _earliest(self, run: Run, server_now: datetime | None) -> datetime:
        """Return from when on the run of a press may be, whichever clock is right."""
        return min(run.started_at, self._moment(run, server_now))

    def _claimed(self, run: Run, others: Sequence[Run]) -> Collection[str]:
        """Return the ids of runs and presses that are known to be others.

        A run made again carries the id of the press whose run it copies. So where it may be such
        a copy that is looked for, a press whose run is known claims that run alone.
        """
        owners = self._owners.all().items()
        claimed = {run_id for run_id, own in owners if own != run.press_id}
        for other in others:
            if other.press_id == run.press_id:
                continue
            if other.run_id:
                claimed.add(other.run_id)
            if not other.run_id or run.transport not in _MAY_BE_COPIES:
                claimed.add(other.press_id)
        return claimed

    def own(self, press_id: str, run_id: str) -> None:
        """Remember whose run it is."""
        self._owners.put(run_id, press_id)

    def learn(self, run: Run, item: RunItem) -> None:
        """Remember that the service keeps the press's id, when it did for this run."""
        is_kept = bool(run.transport) and item.tracking_id.lower() == run.press_id.lower()
        if is_kept and not self._keeps_press_ids(run):
            self._facts.put(_fact(run), "yes")

    def _keeps_press_ids(self, run: Run) -> bool:
        """Return whether the service is known to keep the press's id for this way of sending.

        By which way a press went whose program ended before the answer is not known.
        """
        return bool(run.transport) and self._facts.get(_fact(run)) == "yes"


def _fact(run: Run) -> str:
    """Return where it is kept whether press ids are: each service has its own way with them."""
    whose = "flow"
    if isinstance(run.target, LogicAppTarget):
        whose = "standard" if run.target.is_standard else "consumption"
    return f"press ids {run.transport} {whose}"


def _has_rival(run: Run, others: Sequence[Run]) -> bool:
    """Whether another press of ours without a known run was made at the same moment."""
    return any(
        other.press_id != run.press_id
        and not other.run_id
        and abs(other.started_at - run.started_at) < timedelta(seconds=120)
        for other in others
    )


def _header(headers: Json, name: str) -> str:
    if isinstance(headers, dict):
        for key, value in headers.items():
            if key.lower() == name and isinstance(value, str):
                return value
    return ""


def _same_inputs(inputs: Mapping[str, Json], body: Json) -> bool:
    """Return whether the plain inputs are in the body; masked and shortened ones say nothing."""
    if not isinstance(body, dict):
        return not inputs or body is not None
    return all(
        body.get(key) == value
        for key, value in inputs.items()
        if isinstance(value, (bool, int, float))
        or (isinstance(value, str) and value != MASK and not value.endswith("…"))
    )


def _ask_owner(run: Run) -> Sentence:
    return say(
        "You may not see the runs of this flow. Ask its owner about press {press}.",
        press=run.press_id,
    )
