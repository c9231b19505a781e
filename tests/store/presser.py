"""A second program for the tests: `python -m tests.store.presser WHAT JOURNAL …`."""

from __future__ import annotations

import json
import resource
import sys
from contextlib import closing
from pathlib import Path

from flowbutton.domain.errors import StoreError
from flowbutton.store.database import connect
from tests.store.journals import begin, open_journal
from tests.store.values import run


def tell(line):
    """Say a line to the test."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def press(path, name):
    """Press each button that the test names, and say what came of it."""
    journal = open_journal(path)
    journal.unfinished()
    tell("ready")
    for line in sys.stdin:
        button = line.strip()
        tell(begin(journal, run(press_id=f"{name}-{button}", button=button)).value)


def many(path, start):
    """Press for ever, naming each press that began."""
    journal = open_journal(path)
    number = 0
    while True:
        number += 1
        name = f"{start}-{number}"
        begin(journal, run(press_id=name, button=name))
        tell(name)


def until_full(path, limit):
    """Press until the disk is full, and tell how often and what was said then."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(limit), before[1]))
    journal = open_journal(path)
    begun = 0
    try:
        while True:
            begin(journal, run(begun + 1, button=f"b{begun + 1}"))
            begun += 1
    except StoreError as error:
        told = {"begun": begun, "title": str(error.title), "hint": str(error.hint)}
    journal.close()
    resource.setrlimit(resource.RLIMIT_FSIZE, before)
    tell(json.dumps(told))


def hold(path):
    """Write to the journal until the test lets go."""
    with closing(connect(path)) as connection:
        connection.execute("BEGIN IMMEDIATE")
        tell("ready")
        sys.stdin.readline()
        connection.execute("COMMIT")


if __name__ == "__main__":
    what, journal_path, *rest = sys.argv[1:]
    actions = {"press": press, "many": many, "until-full": until_full, "hold": hold}
    actions[what](Path(journal_path), *rest)
