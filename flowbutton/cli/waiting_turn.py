"""A press that waits for its turn or for the network, while no window is there to send it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from threading import Event

from flowbutton.cli.following import pause
from flowbutton.cli.sending import send
from flowbutton.domain.errors import AppError
from flowbutton.domain.press import Press
from flowbutton.domain.run import QueuedFor, Run
from flowbutton.engine.queue import Queue
from flowbutton.engine.send_queued import SendQueued, TakeBack
from flowbutton.engine.services import Services

LOOKS_S = (1.0, 2.0, 3.0, 5.0, 10.0)  # nobody else tells that the run before has ended


@dataclass(frozen=True, slots=True)
class Patience:
    """Until when a press waits: `end` on the monotonic clock (None: as long as it may), `stop`.

    `tick` is called about every second.
    """

    end: float | None
    stop: Event
    tick: Callable[[], None]


def wait_for_turn(press: Press, run: Run, services: Services, patience: Patience) -> Run | None:
    """Return the run once it was sent, or taken back because nobody waits any more.

    None when it was given up while it was on its way, as `send` returns it. What is queued here
    has no other program to send it: it does not stay so.
    """
    clock, queue, looks = services.clocks.monotonic, Queue(), iter(LOOKS_S)
    queue.put(press, run, clock())
    look_s = next(looks)
    while (due := queue.next_try()) is not None:
        if run.queued_for is QueuedFor.TURN:
            due, look_s = min(due, clock() + look_s), next(looks, look_s)
        is_over = patience.end is not None and due >= patience.end
        moment = patience.end if is_over and patience.end is not None else due
        if pause(patience.stop, moment - clock(), patience.tick) or is_over:
            return TakeBack(run).run(services)
        queue.hurry(clock())
        for each in queue.take_due(clock()):
            tried = _tried(each, services, patience)
            if tried is None:
                return None
            run = tried
            queue.observe(run, clock())
    return run


def _tried(each: SendQueued, services: Services, patience: Patience) -> Run | None:
    with suppress(AppError):  # it stays queued then
        return send(each, services, patience.stop, patience.tick)
    return each.known
