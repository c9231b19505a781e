"""Ctrl+C as a wish to stop waiting, not as a crash."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event


@contextmanager
def interruptible() -> Iterator[Event]:
    """Give an event that Ctrl+C sets, instead of breaking off in the middle of something."""
    stop = Event()
    before = signal.signal(signal.SIGINT, lambda _number, _frame: stop.set())
    try:
        yield stop
    finally:
        signal.signal(signal.SIGINT, before)
