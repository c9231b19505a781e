"""Ctrl+C as a wish to stop waiting, not as a crash."""

from __future__ import annotations

import signal
from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event


def end_quietly() -> None:
    """Let Ctrl+C end this process without a word, unless it ignores Ctrl+C."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, signal.SIG_DFL)


@contextmanager
def breakable() -> Iterator[None]:
    """Let Ctrl+C raise KeyboardInterrupt where it would end the process."""
    if signal.getsignal(signal.SIGINT) is not signal.SIG_DFL:
        yield
        return
    signal.signal(signal.SIGINT, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, signal.SIG_DFL)


@contextmanager
def interruptible() -> Iterator[Event]:
    """Give an event that Ctrl+C sets, instead of breaking off in the middle of something."""
    stop = Event()
    before = signal.signal(signal.SIGINT, lambda _number, _frame: stop.set())
    try:
        yield stop
    finally:
        signal.signal(signal.SIGINT, before)
