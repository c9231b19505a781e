from contextlib import closing
from datetime import timedelta

import pytest

from flowbutton.domain.ports import Page
from flowbutton.domain.press import Door
from flowbutton.domain.run import RunState
from flowbutton.store import guard, journal, retention, rows
from flowbutton.store.database import connect
from flowbutton.store.migrations import migrate
from flowbutton.store.pages import page_query
from tests.store.values import MONDAY, run

FAILED = frozenset({RunState.FAILED})
BAD = frozenset({RunState.FAILED, RunState.UNKNOWN, RunState.TIMED_OUT})
WEEK = {"since": MONDAY, "until": MONDAY + timedelta(days=7)}
NAMES = {"press_id": "p", "button": "b1", "name": "n"}


@pytest.fixture(scope="module")
def connection(tmp_path_factory):
    with closing(connect(tmp_path_factory.mktemp("pages") / "j.sqlite3")) as connection:
        migrate(connection)
        rows.put(connection, run(), "")
        yield connection


def plan(connection, sql, values):
    steps = connection.execute(f"EXPLAIN QUERY PLAN {sql}", values).fetchall()
    return [step[3] for step in steps]


@pytest.mark.parametrize(
    ("page", "by"),
    [
        (Page(), "SEARCH r USING INTEGER PRIMARY KEY"),
        (Page(before=500), "SEARCH r USING INTEGER PRIMARY KEY"),
        (Page(button="b1"), "SEARCH r USING INDEX runs_button (button=? AND rowid"),
        (Page(states=FAILED), "runs_state (state=? AND rowid"),
        (Page(states=BAD), "runs_state (state=? AND rowid"),
        (Page(states=BAD, before=500), "runs_state (state=? AND rowid"),
        (Page(states=BAD, button="b1"), "runs_button_state (button=? AND state=? AND rowid"),
        (Page(**WEEK), "SEARCH r USING INTEGER PRIMARY KEY"),
        (Page(button="b1", **WEEK), "runs_button (button=? AND rowid"),
        (Page(states=BAD, **WEEK), "runs_state (state=? AND rowid"),
        (Page(text="press"), "SCAN search VIRTUAL TABLE"),
        (Page(text="press", button="b1", states=FAILED, **WEEK), "SCAN search VIRTUAL TABLE"),
        (Page(text="press", button="b1"), "INDEX runs_button_state (button=?)"),
        (Page(text="press", states=BAD), "INDEX runs_state (state=?)"),
        (Page(text="press", door=Door.TRAY), "INDEX runs_door (door=?)"),
        (Page(door=Door.TRAY), "runs_door (door=? AND rowid"),
        (Page(door=Door.TRAY, states=BAD), "INDEX runs_door (door=? AND rowid=?)"),
        (Page(door=Door.TRAY, states=BAD), "runs_state (state=? AND rowid"),
        (Page(door=Door.TRAY, button="b1"), "INDEX runs_door (door=? AND rowid=?)"),
    ],
)
def test_the_work_for_a_page_does_not_grow_with_the_journal(connection, page, by):
    steps = plan(connection, *page_query(connection, page))
    assert any(by in step for step in steps), steps
    # Sorting is for the few rows found only: none is sorted before LIMIT.
    assert not [step for step in steps if "TEMP B-TREE" in step], steps
    assert not [step for step in steps if step.startswith("SCAN r")], steps


@pytest.mark.parametrize(
    ("sql", "values"),
    [
        ("SELECT min(seq), max(seq) FROM runs WHERE started_at >= ? AND started_at < ?", (1, 2)),
        (journal._LAST_OF_EACH, ()),
        (journal._DURATIONS, ("b1",)),
        (journal._OWNED, ()),
        (journal._OPEN, ()),
        (guard._BEFORE, NAMES),
        (guard._UNDER_WAY, NAMES),
        (retention._OLD, (1, 500)),
        (retention._NEWEST, ()),
        (rows._PUT, rows.row_of(run(), "")),
    ],
)
def test_every_question_is_answered_by_an_index(connection, sql, values):
    steps = plan(connection, sql, values)
    assert not [step for step in steps if step in {"SCAN runs", "SCAN r"}], steps


def test_a_time_without_presses_has_no_page(connection):
    assert page_query(connection, Page(until=MONDAY)) is None


def test_text_without_a_word_has_no_page(connection):
    assert page_query(connection, Page(text="...")) is None
