"""Of what people are told, and for how long they want to hear nothing."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum

SLOW_S = 10.0
FOREVER = datetime.max.replace(tzinfo=UTC)  # until it is turned on again


class Kind(StrEnum):
    """What a notification is about."""

    FAILED = "failed"  # or not sent
    NEEDS_YOU = "needs_you"  # waits for a person, wants a sign-in, or its fate is not known
    FIXED = "fixed"  # succeeded, after it had failed
    FINISHED_LATE = "finished_late"
    FINISHED_SOON = "finished_soon"
    STARTED = "started"


DEFAULT = frozenset({Kind.FAILED, Kind.NEEDS_YOU, Kind.FIXED, Kind.FINISHED_LATE})


@dataclass(frozen=True, slots=True)
class Rules:
    """Which kinds are wanted. A run that took longer than `slow_s` seconds finished late."""

    kinds: frozenset[Kind] = DEFAULT
    slow_s: float = SLOW_S


def an_hour(now: datetime) -> datetime:
    """Return until when nothing is told for an hour."""
    return now + timedelta(hours=1)


def tomorrow(now: datetime) -> datetime:
    """Return until when nothing is told today: midnight where the person is."""
    local = now.astimezone()
    midnight = datetime.combine(local.date() + timedelta(days=1), time())
    return midnight.astimezone().astimezone(UTC)
