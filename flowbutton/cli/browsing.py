"""Opens the browser of the system, which is not to speak where this program answers."""

from __future__ import annotations

import os
import sys
import threading
import webbrowser
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress

_OUT, _ERR = 1, 2
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")
_START_S = 1.0
"""How long a browser may take to say that it could not be started, in seconds."""


def browse(url: str) -> bool:
    """Return whether a browser was opened on the address.

    Without a display there is none: one that would take the terminal for itself knows no sign-in.
    The command of BROWSER may run for as long as its window is open. It is not waited for, since
    the page that it shows may be waiting for this program.
    """
    if not _has_display(os.environ):
        return False
    opened: list[bool] = []
    opening = threading.Thread(
        target=lambda: opened.append(webbrowser.open(url)), name="browser", daemon=True
    )
    with _silence():
        opening.start()
        opening.join(_START_S)
    return opening.is_alive() or opened == [True]


def _has_display(environ: Mapping[str, str]) -> bool:
    return sys.platform in {"win32", "darwin"} or any(map(environ.get, _DISPLAYS))


@contextmanager
def _silence() -> Iterator[None]:
    """Let programs that are started meanwhile say what they have to say to nobody."""
    with ExitStack() as stack:
        nowhere = os.open(os.devnull, os.O_WRONLY)
        stack.callback(os.close, nowhere)
        for stream in (_OUT, _ERR):
            with suppress(OSError):  # it is closed already
                kept = os.dup(stream)
                stack.callback(os.close, kept)
                stack.callback(os.dup2, kept, stream)
                os.dup2(nowhere, stream)
        yield
