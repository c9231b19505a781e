"""Decides which runs to look at, and when. Pure: it has no clock and does nothing itself."""

from __future__ import annotations

from collections.abc import Hashable, Iterator
from dataclasses import dataclass

from flowbutton.domain.run import Run, RunState
from flowbutton.engine.budget import Budget

FIRST_DELAYS_S = (1.0, 2.0, 3.0, 5.0, 10.0)
DELAY_S = 30.0
LONG_AFTER_S, LONG_DELAY_S = 600.0, 60.0  # a run of ten minutes is in no hurry
DAYS_AFTER_S, DAYS_DELAY_S = 3600.0, 300.0  # nor is one that waits for a person for an hour
SETTLE_SOON_S = 60.0  # a person waits for what became of a lost answer
SETTLE_DELAY_S = 11.0  # the sixth search comes when half a minute has told that nothing ran
SETTLE_FOR_S = 24 * 3600.0  # the service keeps runs for 28 days; a day of asking is enough
GROUP_WINDOW_S = 1.0  # runs of one target that are due this close together share a call
GROUP_PART = 0.5  # of its delay by which a run is looked at earlier, to share a call
SETTLE_COST = 10  # requests for a search that reads all it may
PAGES, PAGE, ALONE = 9, 25, 8  # for lists, one more for so many runs, and for runs one by one


@dataclass(slots=True, eq=False)
class _Watched:
    run: Run
    since: float
    due: float
    looks: int = 0
    is_out: bool = False  # given out; not again until its answer is in


@dataclass(frozen=True, slots=True)
class Due:
    """Runs of one target and account to look at now, or one run to settle."""

    runs: tuple[Run, ...]
    is_settling: bool


class Watcher:
    """The runs that are followed, each with the moment of its next look.

    Times are seconds on one monotonic clock, given by the caller.
    """

    def __init__(self) -> None:
        self._watched: dict[str, _Watched] = {}
        self._held_until: dict[Hashable, float] = {}
        self._budget = Budget()

    def watch(self, run: Run, now: float) -> None:
        """Follow a run from now on; a run that is not open is followed no longer."""
        if not run.is_open or run.state in {RunState.SENDING, RunState.QUEUED}:
            self._watched.pop(run.press_id, None)
            return
        known = self._watched.get(run.press_id)
        if known is None:
            self._watched[run.press_id] = _Watched(run, now, now + FIRST_DELAYS_S[0])
            return
        if run.is_cancel_asked and not known.run.is_cancel_asked:
            known.looks, known.due = 0, now + FIRST_DELAYS_S[0]  # a person waits for its end
        known.run = run

    def observe(self, run: Run, now: float, retry_after_s: float | None = None) -> None:
        """Take in what a look brought, and plan the next one."""
        known = self._watched.get(run.press_id)
        self.watch(run, now)
        if known is None or run.press_id not in self._watched:
            return
        known.is_out = False
        known.looks += 1
        delay = _delay_s(known, now)
        known.due = now + max(delay, retry_after_s or 0.0)
        if run.state is RunState.UNKNOWN and now - known.since > SETTLE_FOR_S:
            del self._watched[run.press_id]

    def hold(self, service: Hashable, seconds: float, now: float) -> None:
        """Look at no run of the service for a while: it asked everybody to slow down."""
        self._held_until[service] = max(self._held_until.get(service, 0.0), now + seconds)

    def forget(self, press_id: str) -> None:
        """Follow the run no longer."""
        self._watched.pop(press_id, None)

    def hurry(self, now: float) -> None:
        """Look at everything soon: after a wake-up, or when the network came back."""
        for watched in self._watched.values():
            watched.due = min(watched.due, now)

    def next_look(self) -> float | None:
        """Return when the next look is due, None when nothing is followed."""
        return min(
            (self._due(watched) for watched in self._watched.values() if not watched.is_out),
            default=None,
        )

    def take_due(self, now: float) -> list[Due]:
        """Return what to look at now; each is given out once, until `observe` has its answer.

        Those that wait longest go first, as far as the service's patience reaches.
        """
        free = [watched for watched in self._watched.values() if not watched.is_out]
        due = sorted((w for w in free if self._due(w) <= now), key=lambda w: w.due)
        groups: dict[Hashable, list[_Watched]] = {_group(watched.run): [] for watched in due}
        for watched in free:
            group = groups.get(_group(watched.run))
            if group is not None and watched.due <= now + _window_s(watched, now):
                group.append(watched)
        return [each for group in groups.values() for each in self._given_out(group, now)]

    def _given_out(self, group: list[_Watched], now: float) -> Iterator[Due]:
        is_settling = group[0].run.state is RunState.UNKNOWN
        parts = [[watched] for watched in group] if is_settling else [group]
        for part in parts:
            service = service_of(part[0].run)
            if self._budget.ready_at(service) > now:
                return
            self._budget.spend(service, _cost(len(part), is_settling=is_settling), now)
            for watched in part:
                watched.is_out = True
            yield Due(tuple(watched.run for watched in part), is_settling)

    def _due(self, watched: _Watched) -> float:
        service = service_of(watched.run)
        held_until = self._held_until.get(service, 0.0)
        return max(watched.due, held_until, self._budget.ready_at(service))


def service_of(run: Run) -> Hashable:
    """Return what shares one service's patience: the kind of target and the account."""
    return type(run.target), run.account


def _group(run: Run) -> Hashable:
    return run.target, run.account, run.state is RunState.UNKNOWN


def _delay_s(watched: _Watched, now: float) -> float:
    if watched.looks < len(FIRST_DELAYS_S):
        return FIRST_DELAYS_S[watched.looks]
    age = now - watched.since
    if watched.run.state is RunState.UNKNOWN and age < SETTLE_SOON_S:
        return SETTLE_DELAY_S
    if age > DAYS_AFTER_S:
        return DAYS_DELAY_S
    return LONG_DELAY_S if age > LONG_AFTER_S else DELAY_S


def _window_s(watched: _Watched, now: float) -> float:
    """Return by how much a run may be looked at earlier, to share a call."""
    if watched.run.state is RunState.UNKNOWN:
        return 0.0  # a search shares nothing
    return max(GROUP_WINDOW_S, GROUP_PART * _delay_s(watched, now))


def _cost(runs: int, *, is_settling: bool) -> int:
    """Return how many requests a look takes at most."""
    if is_settling:
        return SETTLE_COST
    return 1 if runs == 1 else max(PAGES, runs // PAGE) + min(runs, ALONE)
