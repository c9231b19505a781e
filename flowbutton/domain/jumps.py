"""By how much the clock on the wall was set while the program runs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from threading import Lock

_SLACK = timedelta(seconds=2)  # a clock that is put right bit by bit does not jump
_MOST = 50  # a clock that is set more often is not to be helped
_NO_TIME = timedelta()


@dataclass(frozen=True, slots=True)
class _Span:
    """What the clock showed from one jump to the next."""

    first: datetime
    last: datetime
    zero: datetime  # what it would have shown at zero on the monotonic clock
    jump: timedelta  # by how much it was set when this began


class Jumps:
    """What was seen of the clock on the wall, beside the one that cannot be set.

    Safe to use from several threads.
    """

    def __init__(self) -> None:
        self._lock = Lock()
        self._spans: list[_Span] = []

    def see(self, monotonic: float, now: datetime) -> None:
        """Take in what both clocks show at one moment."""
        zero = now - timedelta(seconds=monotonic)
        with self._lock:
            span = self._spans[-1] if self._spans else _Span(now, now, zero, _NO_TIME)
            jump = zero - span.zero
            if abs(jump) > _SLACK:
                span = _Span(now, now, zero, jump)
            elif self._spans:
                self._spans[-1] = replace(span, last=max(span.last, now), zero=zero)
                return
            self._spans = [*self._spans[1 - _MOST :], span]

    def since(self, then: datetime) -> timedelta:
        """Return by how much the clock was set since it showed `then`.

        A time that it may have shown twice is taken for the later one.
        """
        with self._lock:
            since = _NO_TIME
            nearest, found = None, _NO_TIME
            for span in reversed(self._spans):
                begin = None if span is self._spans[0] else span.first
                distance = _distance(then, begin, span.last)
                if nearest is None or distance < nearest:
                    nearest, found = distance, since
                since += span.jump
        return found


def _distance(then: datetime, first: datetime | None, last: datetime) -> timedelta:
    """Return how far a time lies outside of a span; None begins long ago."""
    if then > last:
        return then - last
    return first - then if first is not None and then < first else _NO_TIME
