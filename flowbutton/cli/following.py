"""Follows one run to its end, on the command line's own thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import suppress
from threading import Event

from flowbutton.domain.errors import AppError
from flowbutton.domain.run import Run, RunState
from flowbutton.engine.follow import Look, Settle, groups
from flowbutton.engine.services import Services
from flowbutton.engine.watcher import Watcher

UNKNOWN_FOR_S = 60.0  # how long a command line waits for a lost answer to be settled

TICK_S = 1.0


def follow(
    run: Run,
    services: Services,
    told: Callable[[Run], None],
    *,
    timeout_s: float | None = None,
    stop: Event | None = None,
    tick: Callable[[], None] | None = None,
) -> Run:
    """Return the run as it is at its end, or when the time is over or `stop` was set.

    `told` is called with the run each time more is known about it, `tick` about every second.
    """
    stop = stop or Event()
    clock = services.clocks.monotonic
    end = None if timeout_s is None else clock() + timeout_s
    if run.state is RunState.UNKNOWN:
        end = min(end or float("inf"), clock() + UNKNOWN_FOR_S)
    watcher = Watcher()
    watcher.watch(run, clock())
    while (due := watcher.next_look()) is not None and not stop.is_set():
        if end is not None and due >= end:
            pause(stop, end - clock(), tick)
            break
        if pause(stop, due - clock(), tick):
            break
        if watcher.take_due(clock()):
            known, run, wait_s = run, *_looked(run, services)
            watcher.observe(run, clock(), wait_s)
            if run != known:
                told(run)
    return run


def look_once(runs: Sequence[Run], services: Services) -> None:
    """Ask once about runs that had not ended; what cannot be read now stays as it is."""
    for group in groups([run for run in runs if run.state.is_followed]):
        with suppress(AppError):
            Look(group).run(services)
    for run in runs:
        if run.state is RunState.UNKNOWN:
            with suppress(AppError):
                Settle(run).run(services)


def pause(stop: Event, seconds: float, tick: Callable[[], None] | None) -> bool:
    """Let seconds pass; return whether `stop` was set before they were over.

    `tick` is called about every second.
    """
    while tick is not None and seconds > TICK_S:
        if stop.wait(TICK_S):
            return True
        tick()
        seconds -= TICK_S
    return stop.wait(max(0.0, seconds))


def _looked(run: Run, services: Services) -> tuple[Run, float | None]:
    try:
        if run.state is RunState.UNKNOWN:
            return Settle(run).run(services), None
        looked = Look((run,)).run(services)
    except AppError as error:  # reads are tried again at the next look
        return run, getattr(error, "wait_s", None)
    return looked.runs[0], looked.retry_after_s.get(run.press_id)
