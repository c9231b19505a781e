"""How long the token of a press was good."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta

from flowbutton.domain.fields import Json
from flowbutton.domain.run import Run

_LONGEST_TOKEN = timedelta(hours=28)  # what Entra gives at most
_BY_THEN = frozenset({"token", "sent"})
"""The marks at which the token was there."""


def minutes_left(claims: Mapping[str, Json], run: Run) -> int | None:
    """Return for how many minutes the token was good when the press was sent.

    None when the token that is stored now, whose claims these are, cannot be the one that went
    along. It may have been issued after the finger, for this very press.
    """
    since, until = claims.get("iat"), claims.get("exp")
    if not isinstance(since, int | float) or not isinstance(until, int | float):
        return None
    waited_ms = max((mark.at_ms for mark in run.marks if mark.what in _BY_THEN), default=0)
    at = (run.started_at + timedelta(milliseconds=waited_ms)).timestamp()
    if not since <= at <= until or until - at > _LONGEST_TOKEN.total_seconds():
        return None
    return int((until - at) // 60)
