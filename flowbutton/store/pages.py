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
_PLAIN = "SELECT r.seq FROM runs AS r WHERE r.seq BETWEEN ? AND ? AND r.is_hidden = 0"
_FOUND = (
    "SELECT r.seq FROM search CROSS JOIN runs AS r ON r.seq = search.rowid "
    "WHERE search MATCH ? AND search.rowid BETWEEN ? AND ? AND r.is_hidden = 0"
)
# An index alone tells whether a run is of a door, or of a button and states: to look a hundred
# thousand up in the table takes ten times as long. The plus: all words are searched for once.
_AMONG = (
    "AND +search.rowid IN (SELECT seq FROM runs INDEXED BY {index} WHERE is_hidden = 0 AND {claim})"
)
_OF_DOOR = (
    "AND EXISTS (SELECT 1 FROM runs AS d INDEXED BY runs_door "
    "WHERE d.is_hidden = 0 AND d.door = ? AND d.seq = r.seq)"
)


def page_query(connection: sqlite3.Connection, page: Page) -> Query | None:
    """Return the SQL and its values for the runs of a page, None when it has none.

    The rows are found newest first by `seq`: in an index for each state asked for, so that the
    work grows with the page and not with the journal; or in the index of words.
    """
    bounds = _bounds(connection, page)
    words = match(page.text)
    if bounds is None or (page.text.strip() and not words):
        return None
    if words:
        arms = [_found(page, bounds, words)]
    else:
        arms = [_plain(page, bounds, state) for state in sorted(page.states) or (None,)]
    found = ") UNION ALL SELECT * FROM (".join(sql for sql, _ in arms)
    values = [value for _, values in arms for value in values]
    return f"{_BEFORE}{found}{_AFTER}", [*values, page.limit]


def _plain(page: Page, bounds: tuple[int, int], state: RunState | None) -> Query:
    """Return the query for the newest rows of one state, or of all."""
    parts, values = [_PLAIN], list[object](bounds)
    if state is not None:
        parts.append("AND r.state = ?")
        values.append(state.value)
    if page.button:
        parts.append("AND r.button = ?")
        values.append(page.button)
    if page.door is not None:
        is_alone = state is None and not page.button
        parts.append("AND r.door = ?" if is_alone else _OF_DOOR)
        values.append(page.door.value)
    return _ended(page, parts, values, "r.seq")


def _found(page: Page, bounds: tuple[int, int], words: str) -> Query:
    """Return the query for the newest rows with the words, of all states that are asked for."""
    parts, values = [_FOUND], [words, *bounds]
    states = sorted(page.states)
    claims = ["button = ?"] if page.button else []
    if states:
        claims.append(f"state IN ({', '.join('?' * len(states))})")
    if claims:
        index = "runs_button_state" if page.button else "runs_state"
        parts.append(_AMONG.format(index=index, claim=" AND ".join(claims)))
        values += [*([page.button] if page.button else []), *states]
    if page.door is not None:
        parts.append(_AMONG.format(index="runs_door", claim="door = ?"))
        values.append(page.door.value)
    return _ended(page, parts, values, "search.rowid")


def _ended(page: Page, parts: list[str], values: list[object], seq: str) -> Query:
    """Return the query with its days, its order and its limit."""
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
