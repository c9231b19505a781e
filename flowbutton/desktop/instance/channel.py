"""The kind of local connection that this system has."""

from __future__ import annotations

import sys

from flowbutton.desktop.instance.lines import Line, Listener
from flowbutton.desktop.instance.place import Place

if sys.platform == "win32":  # pragma: no cover - the branch of another system
    from flowbutton.desktop.instance import pipes as kind
else:
    from flowbutton.desktop.instance import sockets as kind


def listen(place: Place) -> Listener | None:
    """Return the listener of a place, None when another process has it. Raises OSError."""
    return kind.listen(place)


def connect(place: Place) -> Line | None:
    """Return a connection to the program at a place, None when none is there. Raises OSError."""
    return kind.connect(place)
