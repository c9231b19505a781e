"""Decides whether a change of a run is worth telling, and as what."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable, Iterator

from flowbutton.desktop.notifications.kinds import Kind, Rules
from flowbutton.domain.advice import Fix
from flowbutton.domain.run import Run, RunState

_MOST_REMEMBERED = 2000  # runs, after which the oldest is forgotten
_BAD = frozenset({RunState.FAILED, RunState.TIMED_OUT, RunState.NOT_SENT})
_UNDER_WAY = frozenset({RunState.ACCEPTED, RunState.RUNNING})
_FOR_THE_PERSON = frozenset(
    {Fix.SIGN_IN, Fix.SWITCH_ACCOUNT, Fix.GIVE_CONSENT, Fix.OPEN_CONNECTIONS}
)


class Judge:
    """Knows what was told of which run, and how each button's last run ended.

    Each kind is told once for a run. Takes runs in the order of their changes.
    """

    def __init__(self) -> None:
        self._told: OrderedDict[str, set[Kind]] = OrderedDict()
        self._was_bad: dict[str, bool] = {}

    def remember(self, runs: Iterable[Run]) -> None:
        """Learn how the last run of each button ended, before this program began."""
        for run in runs:
            self._learn(run)

    def judge(self, run: Run, rules: Rules) -> Kind | None:
        """Return as what a run's change is to be told, None when it is not.

        Has to be asked of every change, also of those that nobody would be told of.
        """
        is_settled = run.is_stopped or run.is_hidden or run.is_seen
        kinds = () if is_settled else tuple(self._kinds(run, rules))
        self._learn(run)
        told = self._remembered(run)
        kind = next((kind for kind in kinds if kind in rules.kinds), None)
        if kind is None or not told.isdisjoint(kinds):
            return None
        told.add(kind)
        return kind

    def _kinds(self, run: Run, rules: Rules) -> Iterator[Kind]:
        """Yield as what the change may be told, what fits best first."""
        if run.state in _BAD:
            needs_person = run.advice is not None and run.advice.fix in _FOR_THE_PERSON
            yield Kind.NEEDS_YOU if needs_person else Kind.FAILED
        elif run.state is RunState.WAITING or _is_unknowable(run):
            yield Kind.NEEDS_YOU
        elif run.state.is_final or (run.state in _UNDER_WAY and not run.is_open):
            if run.state is RunState.SUCCEEDED and self._was_bad.get(_whose(run), False):
                yield Kind.FIXED
            is_late = run.duration is not None and run.duration.total_seconds() > rules.slow_s
            yield Kind.FINISHED_LATE if is_late else Kind.FINISHED_SOON
        elif run.state in _UNDER_WAY:
            yield Kind.STARTED

    def _learn(self, run: Run) -> None:
        if run.state in _BAD:
            self._was_bad[_whose(run)] = True
        elif run.state is RunState.SUCCEEDED:
            self._was_bad.pop(_whose(run), None)

    def _remembered(self, run: Run) -> set[Kind]:
        told = self._told.setdefault(run.press_id, set())
        self._told.move_to_end(run.press_id)
        if len(self._told) > _MOST_REMEMBERED:
            self._told.popitem(last=False)
        return told


def _is_unknowable(run: Run) -> bool:
    return run.state is RunState.UNKNOWN and not run.is_open


def _whose(run: Run) -> str:
    return run.button or run.name
