"""Has the window that runs press a button, when one runs, so that it shows and follows the run."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from flowbutton.app.core import Core
from flowbutton.desktop.instance.client import LostError, hand_over
from flowbutton.desktop.instance.place import find_place
from flowbutton.desktop.instance.requests import Reply, Request, Told
from flowbutton.desktop.instance.requests import Run as RunRequest
from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.errors import CancelledError, GuardedError
from flowbutton.domain.press import Press
from flowbutton.domain.run import Run, RunState
from flowbutton.domain.words import verbatim
from flowbutton.engine.press import new_run

AT_ONCE_S = 2.0  # even who does not wait hears whether the press was taken


@dataclass(frozen=True, slots=True)
class Waiting:
    """How long somebody waits: with `waits` to the end, at most `timeout_s`, until `is_stopped`.

    `told` is called with the run each time more is known about it, `tick` while nothing is.
    """

    waits: bool
    timeout_s: float | None
    is_stopped: Callable[[], bool]
    told: Callable[[Run], None]
    tick: Callable[[], None]


def press_there(core: Core, press: Press, waiting: Waiting) -> Run | None:
    """Return what is known of the press in the end; None when no window runs.

    Raises GuardedError when it was held back, DesktopError when the window could not be asked:
    nothing was run then.
    """
    clock = core.services.clocks.monotonic
    timeout = None if waiting.timeout_s is None else max(waiting.timeout_s, AT_ONCE_S)
    end = None if timeout is None else clock() + timeout

    def is_stopped() -> bool:
        waiting.tick()
        return waiting.is_stopped() or (end is not None and clock() > end)

    def told(_: Told) -> None:
        known = core.journal.get(press.id)
        if known is not None:
            waiting.told(known)

    try:
        reply = hand_over(
            find_place(core.folders.data),
            _request(press, waits=waiting.waits),
            told=told,
            is_stopped=is_stopped,
        )
    except CancelledError:
        return core.journal.get(press.id) or new_run(press)
    except LostError as error:
        return core.journal.get(press.id) or _lost(press, error)
    return None if reply is None else _known(core, press, reply)


def _request(press: Press, *, waits: bool) -> Request:
    return RunRequest(
        press.button,
        press.door,
        press.inputs,
        press.body,
        waits,
        press.id,
        press.pressed_monotonic,
    )


def _known(core: Core, press: Press, reply: Reply) -> Run:
    """Return the run that the reply is about. Raises GuardedError."""
    match reply.document:
        case {"held_back": str() as title, "hint": str() as hint}:
            raise GuardedError(verbatim(title), verbatim(hint))
        case {"not_sent": {"title": str() as title, "hint": str() as hint}}:
            known = core.journal.get(press.id)
            if known is None:  # it could not be written down, which is why
                raise GuardedError(verbatim(title), verbatim(hint))
            return known
    return core.journal.get(press.id) or new_run(press)


def _lost(press: Press, error: LostError) -> Run:
    advice = Advice(error.title, error.hint, Fix.OPEN_FLOW)
    return replace(new_run(press), state=RunState.UNKNOWN, message=error.title, advice=advice)
