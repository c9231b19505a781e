"""Finding runs among 1,000,000 presses in the journal, beside a row taken by its primary key."""

import random
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from time import perf_counter

from flowbutton.domain.ports import Page
from flowbutton.domain.press import Door
from flowbutton.domain.run import Ran, Run, RunState
from flowbutton.domain.searchable import searchable
from flowbutton.domain.target import FlowTarget
from flowbutton.store import codec
from flowbutton.store.journal import SqliteJournal
from flowbutton.store.migrations import MIGRATIONS
from flowbutton.store.rows import _PUT, microseconds
from tests.bench.measure import Result, by_turns

PRESSES = 1_000_000
TIMES = 15
DAYS = 90
BUTTONS = 40
FIRST = datetime(2026, 1, 1, tzinfo=UTC)
WORDS = [
    "courier",
    "laptop",
    "digest",
    "invoice",
    "depot",
    "window",
    "printer",
    "visitor",
    "badge",
    "folder",
]
STATES = (
    *[(RunState.SUCCEEDED, Ran.YES)] * 95,
    *[(RunState.FAILED, Ran.YES)] * 3,
    (RunState.UNKNOWN, Ran.UNKNOWN),
    (RunState.NOT_SENT, Ran.NO),
)
DOORS = {7: Door.COMMAND_LINE, 47: Door.COMMAND_LINE, 11: Door.TRAY}  # of a hundred presses
QUESTIONS = {
    "the newest page": Page(),
    "a button": Page(button="button-7"),
    "a rare state": Page(states=frozenset({RunState.UNKNOWN})),
    "a state of a button": Page(button="button-7", states=frozenset({RunState.FAILED})),
    "a day": Page(since=FIRST + timedelta(days=30), until=FIRST + timedelta(days=31)),
    "a word of every tenth": Page(text="courier"),
    "a word of one": Page(text="order512345"),
    "the beginning of a word": Page(text="or"),
    "two words": Page(text="depot order77"),
    "a word, a state and a day": Page(
        text="courier",
        states=frozenset({RunState.FAILED}),
        since=FIRST + timedelta(days=30),
        until=FIRST + timedelta(days=31),
    ),
    "a word, a state and a button": Page(
        text="visitor", states=frozenset({RunState.FAILED}), button="button-7"
    ),
    "a word that a button never had": Page(text="courier", button="button-7"),
    "a word and a state that never met": Page(
        text="courier", states=frozenset({RunState.TIMED_OUT})
    ),
    "what is nowhere": Page(text="zeppelin"),
    "a door": Page(door=Door.COMMAND_LINE),
    "a door that nobody came through": Page(door=Door.HOT_KEY),
    "a door, a state and a button": Page(
        button="button-7", states=frozenset({RunState.FAILED}), door=Door.COMMAND_LINE
    ),
    "a door and a word": Page(door=Door.COMMAND_LINE, text="visitor"),
    "a door and a word that never met": Page(door=Door.TRAY, text="courier"),
}
EMPTY = {
    "a word that a button never had",
    "a word and a state that never met",
    "what is nowhere",
    "a door that nobody came through",
    "a door and a word that never met",
}


def measure(world):
    """Return how long each question takes, beside the bare select."""
    path = world.folder / "million.db"
    build(path)
    journal = SqliteJournal(path, lambda: FIRST + timedelta(days=DAYS), world.folder)
    chance = random.Random(1)  # noqa: S311 - no secret
    results = []
    with closing(sqlite3.connect(path)) as bare:

        def by_key():
            key = chance.randrange(1, PRESSES)
            begin = perf_counter()
            bare.execute("SELECT run FROM runs WHERE seq = ?", (key,)).fetchone()
            return (perf_counter() - begin) * 1000

        for what, page in QUESTIONS.items():
            if bool(journal.read(page)) is (what in EMPTY):
                raise AssertionError(what)

            def ours(page=page):
                begin = perf_counter()
                journal.read(page)
                return (perf_counter() - begin) * 1000

            results.append(
                Result(
                    f"1,000,000 presses, {what}",
                    "SELECT by primary key",
                    *by_turns(ours, by_key, TIMES),
                    "ms",
                    "< 50 ms",
                )
            )
    journal.close()
    return results


def build(path):
    """Write the presses as the first version of the journal had them; the program does the rest.

    Its own migration makes the index of words, as at a person's update.
    """
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("BEGIN")
        for statement in MIGRATIONS[0]:
            connection.execute(statement)
        connection.executemany(_PUT, rows())
        connection.execute("PRAGMA user_version = 1")
        connection.execute("COMMIT")


def rows():
    """Give the row of each press: those of the program, with another id, time and input."""
    chance = random.Random(7)  # noqa: S311 - no secret
    shapes = {}
    for at in range(PRESSES):
        key = at % BUTTONS, chance.choice(STATES), DOORS.get(at % 100, Door.WINDOW)
        if key not in shapes:
            shapes[key] = shape(*key)
        row, text, run = shapes[key]
        began = FIRST + timedelta(seconds=at * DAYS * 86400 / PRESSES)
        yield row | {
            "press_id": f"press-{at}",
            "started_at": microseconds(began),
            "ended_at": microseconds(began + timedelta(seconds=4)),
            "text": text.replace("number", f"order{at}"),
            "run": run.replace("number", f"order{at}")
            .replace("the-press", f"press-{at}")
            .replace(FIRST.isoformat(), began.isoformat()),
        }


def shape(button, outcome, door):
    """Return the columns, words and JSON that presses of a button with one outcome share."""
    state, ran = outcome
    run = Run(
        "the-press",
        f"button-{button}",
        f"Ask for a {WORDS[button % len(WORDS)]}",
        FlowTarget("Default-1", f"flow-{button}"),
        "me",
        door,
        FIRST,
    )
    inputs = {"text": "number", "where": WORDS[(button * 3 + 1) % len(WORDS)]}
    run = replace(run, state=state, ran=ran, inputs=inputs, ended_at=FIRST + timedelta(seconds=4))
    row = {
        "button": run.button,
        "name": run.name,
        "state": state.value,
        "ran": ran.value,
        "is_open": False,
        "is_hidden": False,
        "owner": "",
    }
    return row, searchable(run), codec.encode(run)
