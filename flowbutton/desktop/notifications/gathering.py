"""Makes one notification of many that come in a burst."""

from __future__ import annotations

from dataclasses import dataclass

from flowbutton.desktop.notifications.note import Note, summary_of

GATHER_S = 0.3  # what comes within this time is looked at together
WINDOW_S = 10.0  # what comes within this time of the last one belongs to the same burst
MOST_ALONE = 3  # in one burst; more become one


@dataclass(frozen=True, slots=True)
class Plan:
    """What to show now, and the keys of what to take away for it."""

    show: tuple[Note, ...] = ()
    take_away: tuple[str, ...] = ()


class Gathering:
    """Notes that wait to be shown, and those of the burst that is going on.

    Moments are seconds on a monotonic clock.
    """

    def __init__(self) -> None:
        self._waiting: dict[str, Note] = {}
        self._since = 0.0
        self._burst: dict[str, Note] = {}
        self._last = 0.0

    def add(self, note: Note, now: float) -> float:
        """Take a note in, and return in how many seconds to ask what is to be shown."""
        if not self._waiting:
            self._since = now
        self._waiting.pop(note.key, None)
        self._waiting[note.key] = note
        return max(0.0, self._since + GATHER_S - now)

    def drop(self, key: str) -> None:
        """Forget a note: nobody needs to be told any more."""
        self._waiting.pop(key, None)
        self._burst.pop(key, None)

    def take(self, now: float) -> Plan:
        """Return what is to be shown now; an empty plan when that is nothing."""
        if not self._waiting:
            return Plan()
        if now - self._last > WINDOW_S:
            self._burst = {}
        new, self._waiting, self._last = self._waiting, {}, now
        were_alone = tuple(self._burst) if len(self._burst) <= MOST_ALONE else ()
        self._burst |= new
        if len(self._burst) <= MOST_ALONE:
            return Plan(show=tuple(new.values()))
        return Plan((summary_of(tuple(self._burst.values())),), were_alone)
