"""What a start without anything to do asks of the program that runs."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Show:
    """Bring the window to the front.

    `token` is what the desktop gave the second start to let it come to the front: the value of
    XDG_ACTIVATION_TOKEN or DESKTOP_STARTUP_ID, "" when there was none.
    """

    token: str = ""
