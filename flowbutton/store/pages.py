"""The question to the database for a page of runs, so that an index answers each."""

from __future__ import annotations

import sqlite3

from flowbutton.domain.ports import Page
from flowbutton.domain.run import RunState
from flowbutton.store.rows import microseconds
from flowbutton.store.search import match

Query = tuple[str, list[object]]

_HIGHEST = 2**63 - 1
_BEFORE = "SELECT run FROM runs WHERE seq IN (SELECT * FROM ("
_AFTER = ")) ORDER BY seq DESC LIMIT ?"
_PLAIN = "SELECT r.seq FROM runs AS r WHERE"
_FOUND = (
    "SELECT r.seq FROM search CROSS JOIN runs AS r ON r.seq = search.rowid WHERE search MATCH ? AND"
)


def page_query(connection: sqlite3.Connection, page: Page) -> Query | None:
    """Return the SQL and its values for the runs of a page, None when it has none.

    The rows are found newest first by `seq` in an index for each state asked for, so that the
    work grows with the page and not with the journal.
    """
    bounds = _bounds(connection, page)
    if bounds is None or (page.text.strip() and not match(page.text)):
        return None
    states: list[RunState | None] = [*sorted(page.states)] or [None]
    arms = [_arm(page, bounds, state) for state in states]
    found = ") UNION ALL SELECT * FROM (".join(sql for sql, _ in arms)
    values = [value for _, values in arms for value in values]
    return f"{_BEFORE}{found}{_AFTER}", [*values, page.limit]


def _arm(page: Page, bounds: tuple[int, int], state: RunState | None) -> Query:
    """Return the query for the newest rows of one state, or of all."""
    seq = "r.seq"
    parts, values = [_PLAIN], list[object]()
    if query := match(page.text):
        seq = "search.rowid"
        parts, values = [_FOUND], [query]
    parts.append(f"{seq} BETWEEN ? AND ? AND r.is_hidden = 0")
    values += bounds
    if state is not None:
        parts.append("AND r.state = ?")
        values.append(state.value)
    if page.button:
        parts.append("AND r.button = ?")
        values.append(page.button)
    if page.since is not None:
        parts.append("AND +r.started_at >= ?")  # the plus: not by that index, `seq` is narrower
        values.append(microseconds(page.since))
    if page.until is not None:
        parts.append("AND +r.started_at < ?")
        values.append(microseconds(page.until))
    parts.append(f"ORDER BY {seq} DESC LIMIT ?")
    values.append(page.limit)
    return " ".join(parts), values


def _bounds(connection: sqlite3.Connection, page: Page) -> tuple[int, int] | None:
    """Return the lowest and highest `seq` that the page can have, None when there is none."""
    top = _HIGHEST if page.before is None else page.before - 1
    if page.since is None and page.until is None:
        return 0, top
    since = -_HIGHEST if page.since is None else microseconds(page.since)
    until = _HIGHEST if page.until is None else microseconds(page.until)
    low, high = connection.execute(
        "SELECT min(seq), max(seq) FROM runs WHERE started_at >= ? AND started_at < ?",
        (since, until),
    ).fetchone()
    return None if low is None else (low, min(high, top))
