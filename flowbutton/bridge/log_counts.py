"""How many runs there are."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class LogCounts:
    """How many runs are in the log; hidden ones do not count. `today` is None until it is known."""

    running: int = 0
    failed: int = 0
    today: int | None = None
