"""Sends a press while Ctrl+C stays able to end the command."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable
from threading import Event
from typing import TYPE_CHECKING

from flowbutton.domain.run import Run
from flowbutton.engine.press import SendPress
from flowbutton.engine.services import Services

if TYPE_CHECKING:
    from flowbutton.engine.send_queued import SendQueued

STEP_S = 0.2  # how soon Ctrl+C is heard
GRACE_S = 1.0  # an answer that is nearly here is waited for

_Outcome = Run | BaseException


def send(
    command: SendPress | SendQueued, services: Services, stop: Event, tick: Callable[[], None]
) -> Run | None:
    """Return the run as it is after the answer, None when `stop` was set before it came.

    What was sent then is out, and the journal has it: the next program that runs finds out
    what came of it. `tick` is called while it is waited for. Raises what the command raises.
    """
    outcomes: queue.SimpleQueue[_Outcome] = queue.SimpleQueue()

    def work() -> None:
        try:
            outcomes.put(command.run(services))
        except BaseException as error:  # noqa: BLE001 - raised again where it is waited for
            outcomes.put(error)

    threading.Thread(target=work, name="press", daemon=True).start()
    outcome: _Outcome | None = None
    while outcome is None and not stop.is_set():
        outcome = _next(outcomes, STEP_S)
        tick()
    outcome = outcome or _next(outcomes, GRACE_S)
    if isinstance(outcome, BaseException):
        raise outcome
    return outcome


def _next(outcomes: queue.SimpleQueue[_Outcome], wait_s: float) -> _Outcome | None:
    try:
        return outcomes.get(timeout=wait_s)
    except queue.Empty:
        return None
