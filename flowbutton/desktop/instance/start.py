"""Being the first program of a home, or handing over to it. Knows no Qt."""

from __future__ import annotations

import logging
import threading
import time
from typing import TYPE_CHECKING

from flowbutton.desktop.instance.channel import listen
from flowbutton.desktop.instance.lines import Listener
from flowbutton.desktop.instance.place import Place
from flowbutton.domain.errors import DesktopError
from flowbutton.domain.words import say

if TYPE_CHECKING:
    from flowbutton.desktop.instance.requests import Reply, Request

log = logging.getLogger(__name__)

PATIENCE_S = 5.0
_PAUSE_S = 0.005


class NoPlaceError(DesktopError):
    """There can be no listener here: the program is alone, and cannot be reached."""


def be_first(place: Place) -> Listener | None:
    """Return the listener of the home, None when another program has it. Raises NoPlaceError."""
    try:
        return listen(place)
    except OSError as error:
        log.warning("no place to listen at: %s", error)
        raise NoPlaceError(
            say("FlowButton cannot be reached by a second start"),
            say("Its folder is not one for programs to listen in"),
        ) from error


def be_first_or_ask(
    place: Place, request: Request, *, patience_s: float = PATIENCE_S
) -> Listener | Reply:
    """Return the listener of the home, or what the program that has it replied.

    Of any number that start at once, exactly one gets the listener. Raises NoPlaceError, and
    DesktopError when who has it does not answer.
    """
    deadline = time.monotonic() + patience_s
    while True:
        listener = be_first(place)
        if listener is not None:
            return listener
        from flowbutton.desktop.instance.client import hand_over  # noqa: PLC0415 - not by the first

        reply = hand_over(place, request)
        if reply is not None:
            return reply
        if time.monotonic() > deadline:  # somebody holds the lock and does not listen
            raise DesktopError(
                say("FlowButton is running, but does not answer"),
                say("End it, then start it again"),
            )
        threading.Event().wait(_PAUSE_S)
