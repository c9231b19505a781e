"""Decides which queued press to try, and when. Pure: it has no clock and does nothing itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from flowbutton.domain.button import SecondPress
from flowbutton.domain.press import Press
from flowbutton.domain.run import QueuedFor, Run, RunState
from flowbutton.engine.send_queued import SendQueued, end_of

NETWORK_DELAYS_S = (2.0, 4.0, 8.0, 15.0, 30.0)  # a connection is tried, nothing is asked
TURN_DELAY_S = 15.0  # the end of the run before it is told at once, except by other programs


@dataclass(slots=True)
class _Waiting:
    press: Press
    run: Run
    due: float
    tries: int = 0
    is_out: bool = False  # given out; not again until its answer is in


class Queue:
    """The presses that wait, each with the moment of its next try.

    Times are seconds on one monotonic clock, given by the caller. Presses of one button go in
    their order.
    """

    def __init__(self) -> None:
        self._waiting: dict[str, _Waiting] = {}

    def __contains__(self, press_id: object) -> bool:
        """Return whether a press waits."""
        return press_id in self._waiting

    def put(self, press: Press, run: Run, now: float) -> None:
        """Let a press wait."""
        self._waiting[press.id] = _Waiting(press, run, now + _delay_s(run, 0))

    def observe(self, run: Run, now: float) -> None:
        """Take in what a try brought, and plan the next one."""
        known = self._waiting.get(run.press_id)
        if known is None:
            return
        if run.state is not RunState.QUEUED:
            del self._waiting[run.press_id]
            self.wake(run.button, now)
            return
        known.run = run
        known.is_out = False
        known.tries += 1
        known.due = now + _delay_s(run, known.tries)

    def put_off(self, press_id: str, now: float) -> None:
        """Plan the next try of a press after one that broke off."""
        known = self._waiting.get(press_id)
        if known is not None:
            self.observe(known.run, now)

    def wake(self, button: str, now: float) -> None:
        """Try the presses of a button soon: a run of it has ended."""
        for waiting in self._waiting.values():
            if waiting.press.button == button and waiting.run.queued_for is QueuedFor.TURN:
                waiting.due = min(waiting.due, now)

    def hurry(self, now: float) -> None:
        """Try everything soon: after a wake-up, or when the network came back."""
        for waiting in self._waiting.values():
            waiting.due = min(waiting.due, now)

    def waiting(self) -> tuple[SendQueued, ...]:
        """Return what waits and is not being tried now, the oldest first."""
        return tuple(
            SendQueued(each.press, each.run) for each in self._waiting.values() if not each.is_out
        )

    def next_try(self) -> float | None:
        """Return when the next try is due, None when nothing waits or all is being tried."""
        return min((_due(each) for each in self._first() if not each.is_out), default=None)

    def take_due(self, now: float, told: Callable[[Run], None] | None = None) -> list[SendQueued]:
        """Return what to try now; each is given out once, until `observe` has its answer.

        `told` gets each run that begins to be sent.
        """
        due = [each for each in self._first() if not each.is_out and _due(each) <= now]
        for each in due:
            each.is_out = True
        return [SendQueued(each.press, each.run, told) for each in due]

    def _first(self) -> Iterator[_Waiting]:
        """Give the oldest press of each button; where many may run at once, each press."""
        seen: set[str] = set()
        for press_id, each in self._waiting.items():
            goes_alone = each.press.second_press is SecondPress.ALLOW or not each.press.button
            whose = press_id if goes_alone else each.press.button
            if whose not in seen:
                seen.add(whose)
                yield each


def _due(waiting: _Waiting) -> float:
    """Return when to try, at the latest when its time is over: that is told then, too."""
    return min(waiting.due, end_of(waiting.press, waiting.run).monotonic)


def _delay_s(run: Run, tries: int) -> float:
    if run.queued_for is QueuedFor.TURN:
        return TURN_DELAY_S
    return NETWORK_DELAYS_S[min(tries, len(NETWORK_DELAYS_S) - 1)]
