"""Opens the browser of the system, which is not to speak where this program answers."""

from __future__ import annotations

import os
import sys
import webbrowser
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress

_OUT, _ERR = 1, 2
_DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "BROWSER")


def browse(url: str) -> bool:
    """Return whether a browser was opened on the address.

    Without a display there is none: one that would take the terminal for itself knows no sign-in.
    """
    if not _has_display(os.environ):
        return False
    with _silence():
        return webbrowser.open(url)


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
