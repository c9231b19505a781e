"""How the status log is shown: which columns, in which order, with headings or not."""

from __future__ import annotations

import json
from dataclasses import dataclass

from flowbutton.bridge.log_text import Column

#: What may be hidden; a row without its button and its state would say nothing.
MAY_HIDE = (Column.TIME, Column.DURATION, Column.MESSAGE, Column.OPEN)


@dataclass(frozen=True, slots=True)
class LogLook:
    """The look of the log, kept from one start to the next."""

    hidden: frozenset[Column] = frozenset()
    column: Column = Column.TIME
    is_descending: bool = True
    has_headings: bool = False
    is_apart: bool = False  # in a window of its own

    def to_text(self) -> str:
        """Return the look as text."""
        return json.dumps(
            {
                "hidden": sorted(int(column) for column in self.hidden),
                "sort": [int(self.column), self.is_descending],
                "headings": self.has_headings,
                "apart": self.is_apart,
            }
        )


def look_from(text: str) -> LogLook:
    """Return the look that a text tells; the usual one when it tells none."""
    try:
        known = json.loads(text)
        column, is_descending = known["sort"]
        return LogLook(
            frozenset(Column(number) for number in known["hidden"]) & frozenset(MAY_HIDE),
            Column(column),
            bool(is_descending),
            bool(known["headings"]),
            bool(known["apart"]),
        )
    except (ValueError, TypeError, KeyError):
        return LogLook()
