"""Every press on this computer, in a SQLite database."""

from __future__ import annotations

import contextlib
import logging
import sqlite3
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from flowbutton.domain.errors import StoreError
from flowbutton.domain.ports import Begun, Page
from flowbutton.domain.run import Ran, Run, RunState
from flowbutton.domain.words import Sentence, say
from flowbutton.store import answer_files, guard, retention, rows
from flowbutton.store.database import Database, connect
from flowbutton.store.locks import locked
from flowbutton.store.migrations import migrate
from flowbutton.store.owners import Owners
from flowbutton.store.pages import page_query
from flowbutton.store.reindex import reindex
from flowbutton.store.repair import is_damaged, rebuild

log = logging.getLogger(__name__)

_PAGE = 4096
_ENOUGH = 3  # successes from which a typical duration can be told
_LAST_OF_EACH = """
    WITH RECURSIVE each (button) AS (
        SELECT min(button) FROM runs
        UNION ALL
        SELECT (SELECT min(button) FROM runs WHERE button > each.button) FROM each
        WHERE each.button IS NOT NULL
    )
    SELECT run FROM runs WHERE seq IN (
        SELECT (SELECT seq FROM runs WHERE button = each.button ORDER BY seq DESC LIMIT 1)
        FROM each WHERE each.button IS NOT NULL
    )
"""
_NEAR = 300  # a burst of 200 presses lies within
_AROUND = """
    SELECT r.run FROM (SELECT seq FROM runs WHERE press_id = ?) AS own
    JOIN runs AS r ON r.seq BETWEEN own.seq - ? AND own.seq + ? AND r.seq != own.seq
    ORDER BY r.seq
"""
_DURATIONS = """
    SELECT ended_at - started_at - 1e6 * ifnull(json_extract(run, '$.waited_s'), 0) FROM runs
    WHERE button = ? AND state = 'succeeded' AND is_hidden = 0 AND ended_at IS NOT NULL
        AND json_valid(run)
    ORDER BY seq DESC LIMIT 10
"""
_OWNED = "SELECT run, owner FROM runs WHERE is_open = 1 AND state IN ('sending', 'queued')"
_IS_QUEUED = "SELECT 1 FROM runs WHERE press_id = ? AND state = 'queued'"
_ONE = "SELECT run, owner FROM runs WHERE press_id = ?"
_IS_SENDING = "SELECT 1 FROM runs WHERE press_id = ? AND state = 'sending'"
_OPEN = "SELECT run FROM runs WHERE is_open = 1 ORDER BY +seq"  # plus: the few open ones are sorted


class SqliteJournal:
    """The journal in the file `path`. Safe to call from several threads and processes.

    Answers too large for it lie in the folder `outputs`; they go with their runs, and what is of no
    run goes after a day.
    Nothing is opened before the first call. A damaged file is then set aside, and what can be
    read of it is kept; `notices` tells. Every method raises StoreError. `said` is how sentences
    are put for the person: what is written from then on is found by those words, too.
    """

    def __init__(self, path: Path, now: Callable[[], datetime], outputs: Path) -> None:
        self.said: Callable[[Sentence], str] = str
        self._path = path
        self._outputs = outputs
        self._now = now
        self._owners = Owners(path)
        self._database = Database(path, self._prepare)
        self._notices: tuple[Sentence, ...] = ()
        self._owed: dict[str, rows.Row] = {}  # what could not be written, by press id

    @property
    def notices(self) -> tuple[Sentence, ...]:
        """What the person should know about the file."""
        return self._notices

    def begin(self, run: Run, *, double_press_ms: int, one_at_a_time: bool) -> Begun:
        """Write the run down, on the disk when this returns GO; otherwise nothing is written.

        A press that is QUEUED already may begin once more, to be sent.
        """
        row = rows.row_of(run, self._owner_of(run), self.said)
        self._pay()
        with self._database.writing() as connection:
            if guard.is_double(connection, run, double_press_ms):
                return Begun.DOUBLE
            if one_at_a_time and guard.is_running(connection, run, self._owners.is_alive):
                return Begun.RUNNING
            rows.put_row(connection, row)
        return Begun.GO

    def save(self, run: Run) -> None:
        """Replace what is written; what cannot be written now is, before the next press."""
        row = rows.row_of(run, self._owner_of(run), self.said)
        try:
            with self._database.writing() as connection:
                rows.put_row(connection, row)
        except StoreError:
            self._owed[run.press_id] = row
            raise
        self._owed.pop(run.press_id, None)

    def change(self, press_id: str, change: Callable[[Run], Run]) -> Run | None:
        """Write what `change` makes of a run, which stays whose it was; None when there is none."""
        with self._database.writing() as connection:
            row = connection.execute(_ONE, (press_id,)).fetchone()
            known = rows.runs_of([row[:1]]) if row is not None else ()
            if not known:
                return None
            run = change(known[0])
            rows.put(connection, run, row[1], self.said)
        return run

    def withdraw(self, run: Run) -> bool:
        """Write down that a queued press is not sent; False when it is not queued any more."""
        with self._database.writing() as connection:
            is_queued = connection.execute(_IS_QUEUED, (run.press_id,)).fetchone() is not None
            if is_queued:
                rows.put(connection, run, "", self.said)
        return is_queued

    def get(self, press_id: str) -> Run | None:
        """Return what is known about a press."""
        found = self._runs("SELECT run FROM runs WHERE press_id = ?", press_id)
        return found[0] if found else None

    def number(self, press_id: str) -> int | None:
        """Return the sequence number of a press, for `Page.before`."""
        with self._database.reading() as connection:
            row = connection.execute(
                "SELECT seq FROM runs WHERE press_id = ?", (press_id,)
            ).fetchone()
        return None if row is None else int(row[0])

    def unfinished(self) -> tuple[Run, ...]:
        """Return the runs that are open, oldest first; those of dead programs as unknown."""
        self.adopt_orphans()
        return self._runs(_OPEN)

    def adopt_orphans(self) -> None:
        """Say what became of the presses of programs that have ended meanwhile.

        What was being sent is unknown, unless it was accepted already; what was still queued is
        never sent.
        """
        with self._database.reading() as connection:
            owners = {owner for _, owner in connection.execute(_OWNED)}
        dead = {owner for owner in owners if not self._owners.is_alive(owner)}
        if dead:
            with self._database.writing() as connection:
                owned = connection.execute(_OWNED).fetchall()
                for run in rows.runs_of([(text,) for text, owner in owned if owner in dead]):
                    rows.put(connection, self._orphaned(run), "", self.said)
        self._owners.tidy()

    def read(self, page: Page) -> tuple[Run, ...]:
        """Return a page of runs, newest first; hidden ones are left out.

        `page.text` is words that all must be there, each from its beginning, in name, message,
        advice, inputs, answer or run id; or a whole press id.
        """
        if page.text and (known := self.get(page.text.strip())):
            return (known,)
        with self._database.reading() as connection:
            if query := page_query(connection, page):
                return rows.runs_of(connection.execute(*query))
        return ()

    def around(self, press_id: str) -> tuple[Run, ...]:
        """Return the presses that were written down shortly before and after one; hidden ones, too.

        Whatever the clock said then. None of them is the press itself.
        """
        return self._runs(_AROUND, press_id, _NEAR, _NEAR)

    def last_of_each_button(self) -> Mapping[str, Run]:
        """Return the newest run of each button, by button id."""
        return {run.button: run for run in self._runs(_LAST_OF_EACH)}

    def typical_s(self, button: str) -> float | None:
        """Return the median duration of the last ten successes in seconds, None below three.

        What a run waited for persons does not count.
        """
        with self._database.reading() as connection:
            found = sorted(each for (each,) in connection.execute(_DURATIONS, (button,)))
        if len(found) < _ENOUGH:
            return None
        middle = len(found) // 2
        return float(found[middle] + found[-middle - 1]) / 2e6

    def prune(self, days: int) -> int:
        """Delete what is older than `days`, but open runs, and return how much that was."""
        count = retention.prune(self._database, self._now(), days, self._outputs)
        answer_files.sweep(self._database, self._now(), self._outputs)
        return count

    def reindex(self) -> bool:
        """Let a few rows of an older FlowButton be found as new ones; True when more are left."""
        return reindex(self._database, self.said)

    def clear(self) -> int:
        """Delete everything but open runs, for good, and return how much that was."""
        count = retention.clear(self._database, self._outputs)
        answer_files.sweep(self._database, self._now(), self._outputs)
        return count

    def close(self) -> None:
        """Close the file; what is still being sent is then nobody's."""
        self._database.close()
        self._owners.close()

    def _pay(self) -> None:
        """Write what came of presses whose answers could not be written when they came.

        As being sent, they would hold their buttons back for as long as the program runs.
        """
        owed = dict(self._owed)
        if not owed:
            return
        with contextlib.suppress(StoreError):
            with self._database.writing() as connection:
                for press_id, row in owed.items():
                    if connection.execute(_IS_SENDING, (press_id,)).fetchone() is not None:
                        rows.put_row(connection, row)
            for press_id in owed:
                self._owed.pop(press_id, None)

    def _owner_of(self, run: Run) -> str:
        is_ours = run.state in {RunState.SENDING, RunState.QUEUED}
        return self._owners.own() if is_ours else ""

    def _orphaned(self, run: Run) -> Run:
        if run.state is RunState.QUEUED:
            why = say("FlowButton was closed before this could be sent. Nothing was run")
            return replace(
                run, state=RunState.NOT_SENT, ran=Ran.NO, message=why, ended_at=self._now()
            )
        if run.awaits_answer:
            why = say("Accepted, and FlowButton was closed before its answer was there")
            return replace(run, state=RunState.ACCEPTED, message=why)
        return replace(
            run,
            state=RunState.UNKNOWN,
            ran=Ran.UNKNOWN,
            message=say("FlowButton ended while this was being sent"),
        )

    def _runs(self, sql: str, *values: object) -> tuple[Run, ...]:
        with self._database.reading() as connection:
            return rows.runs_of(connection.execute(sql, values))

    def _prepare(self) -> None:
        is_suspect = self._database.is_suspect
        lock = self._path.with_name(self._path.name + ".lock")
        if _is_new(self._path):  # SQLite does not wait for another program that changes it to WAL
            with (
                locked(lock),
                contextlib.suppress(sqlite3.DatabaseError),
                contextlib.closing(connect(self._path)),
            ):
                log.debug("The journal is made")
        if is_damaged(self._path, thoroughly=is_suspect):
            with locked(lock):
                if is_damaged(self._path, thoroughly=is_suspect):  # nobody was quicker
                    self._rebuild()
        with contextlib.closing(connect(self._path)) as connection:
            migrate(connection)

    def _rebuild(self) -> None:
        aside, count = rebuild(self._path, self._now())
        log.warning("The journal was damaged; %s runs saved, kept as %s", count, aside.name)
        notice = say(
            "The list of runs was damaged. {count} runs could be saved, and the damaged file "
            "is kept as {aside}",
            count=count,
            aside=aside.name,
        )
        self._notices = (*self._notices, notice)


def _is_new(path: Path) -> bool:
    """Return whether there is nothing in the file yet, or just its first page."""
    try:
        return path.stat().st_size <= _PAGE
    except FileNotFoundError:
        return True
