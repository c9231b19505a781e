"""The clock by which presses grow old. Imported before anything else: it needs next to nothing."""

from __future__ import annotations

import sys
import time


def awake_or_not() -> float:
    """Return monotonic seconds that go on while the computer sleeps.

    Python's own monotonic clock stands still in the sleep of Linux and macOS; a press from
    before the sleep has to be known as old after it.
    """
    if sys.platform == "linux":
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    elif sys.platform == "darwin":  # noqa: RET505 - mypy takes one branch for one platform
        return time.clock_gettime(time.CLOCK_MONOTONIC)
    else:
        return time.monotonic()
