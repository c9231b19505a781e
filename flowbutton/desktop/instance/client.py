"""Hands a request to the program that runs already. Knows no Qt."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable

from flowbutton.desktop.instance.channel import connect
from flowbutton.desktop.instance.lines import Line
from flowbutton.desktop.instance.place import Place
from flowbutton.desktop.instance.requests import Reply, Request, Told
from flowbutton.desktop.instance.wire import WireError, read_answer, write_request
from flowbutton.domain.errors import CancelledError, DesktopError
from flowbutton.domain.words import say

log = logging.getLogger(__name__)

HEARD_S = 20.0  # who says nothing for longer is stuck; a slow start, alone, may take as long
_TICK_S = 0.2
_SILENT = say("FlowButton is running, but does not answer"), say("End it, then start it again")
_GONE = (
    say("FlowButton ended before it answered"),
    say("Look at what ran in the history before you press again"),
)


class LostError(DesktopError):
    """The running program got the request, and what it did with it is not known."""


def hand_over(
    place: Place,
    request: Request,
    *,
    told: Callable[[Told], None] = lambda _: None,
    is_stopped: Callable[[], bool] = lambda: False,
    heard_s: float = HEARD_S,
) -> Reply | None:
    """Return what the running program replies, None when none runs.

    Blocks until the reply is in; `told` is called with what it says on the way. When
    `is_stopped` says so, raises CancelledError within 0.2 s; what was asked for goes on. Raises
    DesktopError when the running program could not be asked or is of another version, LostError
    when it was asked and is stuck, or ends.
    """
    try:
        line = connect(place)
    except OSError as error:
        log.info("the running program could not be reached: %s", error)
        raise DesktopError(*_SILENT) from error
    if line is None:
        return None
    try:
        return _ask(line, request, told, is_stopped, heard_s)
    except (OSError, WireError) as error:
        log.info("the running program went away: %s", error)
        raise LostError(*_GONE) from error
    finally:
        line.close()


def _ask(
    line: Line,
    request: Request,
    told: Callable[[Told], None],
    is_stopped: Callable[[], bool],
    heard_s: float,
) -> Reply:
    line.write(write_request(request))
    deadline = time.monotonic() + heard_s
    has_heard = False
    while True:
        if is_stopped():
            raise CancelledError(say("FlowButton stopped waiting. What was asked for goes on"))
        try:
            message = line.read(_TICK_S)
        except TimeoutError:
            if not has_heard and time.monotonic() > deadline:
                raise LostError(*_SILENT) from None
            continue
        if not message:
            raise WireError("the line was cut")
        has_heard = True
        answer = read_answer(message)
        if isinstance(answer, Reply):
            return answer
        if answer is not None:
            told(answer)
