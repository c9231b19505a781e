"""Waiting for what another process does."""

import threading
import time


def until(claim, what, timeout_s=60.0):
    """Return the first true answer of `claim`, asked again and again; TimeoutError names `what`."""
    end = time.monotonic() + timeout_s
    pause = threading.Event()
    while not (answer := claim()):
        if time.monotonic() > end:
            raise TimeoutError(f"waited {timeout_s:g} s for {what}")
        pause.wait(0.05)
    return answer
