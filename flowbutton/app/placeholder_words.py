"""What `{date}` and its like stand for in a value, now and on this computer."""

from __future__ import annotations

import getpass
import socket
from datetime import datetime


def placeholder_words(now: datetime) -> dict[str, str]:
    """Return the words by their names; `now` is any aware time, told in local time.

    The clipboard is left to whoever has one.
    """
    local = now.astimezone()
    return {
        "date": local.strftime("%Y-%m-%d"),
        "time": local.strftime("%H:%M"),
        "user": _user(),
        "computer": socket.gethostname(),
    }


def _user() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError):  # a user without a name, as in some containers
        return ""
