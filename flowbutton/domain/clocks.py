"""The clocks that everybody is given."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Clocks:
    """`monotonic` gives seconds that go on in sleep too, `now` the aware UTC time for people."""

    monotonic: Callable[[], float]
    now: Callable[[], datetime]
