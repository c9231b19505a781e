"""Whether there is a screen, and somebody before it."""

from __future__ import annotations

import sys
from collections.abc import Mapping

_UNSEEN = ("offscreen", "minimal")


def has_display(environ: Mapping[str, str]) -> bool:
    """Return whether a window can be opened here."""
    if sys.platform in {"win32", "darwin"} or environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def is_seen(environ: Mapping[str, str]) -> bool:
    """Return whether a person would see the window."""
    return has_display(environ) and not environ.get("QT_QPA_PLATFORM", "").startswith(_UNSEEN)
