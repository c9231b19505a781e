"""What takes keys from the desktop, whatever the desktop is."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

from flowbutton.desktop.hot_keys.combo import Combo

PATIENCE_S = 0.4  # at the end: quitting takes under two seconds, whatever else hangs, too


class Grip(StrEnum):
    """Whether a combination is ours."""

    HELD = "held"
    TAKEN = "taken"  # another program has it
    REFUSED = "refused"  # the desktop, or the person, said no
    MISSING = "missing"  # this keyboard has no such key
    NO_WAY = "no_way"  # this desktop lets no program have keys


@dataclass(frozen=True, slots=True)
class Gripped:
    """What came of one combination. `keys` is how the desktop itself writes it, "" if not said."""

    id: str
    grip: Grip
    keys: str = ""


@dataclass(frozen=True, slots=True)
class Struck:
    """A combination was struck. `token` lets a window come to the front, "" when there is none."""

    id: str
    token: str = ""


class Grabber(Protocol):
    """Holds combinations of keys. Returns at once; tells on any thread."""

    def hold(self, wanted: Mapping[str, Combo]) -> None:
        """Hold these and no others; each is told of as Gripped."""
        ...

    def close(self) -> bool:
        """Let go of all; return whether it ended in time."""
        ...


Tell = Callable[[Gripped | Struck], None]
