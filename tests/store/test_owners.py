import subprocess
import sys

import pytest

from flowbutton.store.owners import Owners

LIVE = """
import sys
from pathlib import Path
from flowbutton.store.owners import Owners
owners = Owners(Path(sys.argv[1]))
print(owners.own(), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path):
    return tmp_path / "journal.sqlite3"


@pytest.fixture
def owners(path):
    owners = Owners(path)
    yield owners
    owners.close()


@pytest.fixture
def other_program(path):
    with subprocess.Popen(
        [sys.executable, "-c", LIVE, path], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as program:
        yield program
        program.kill()


def test_this_program_lives_under_one_name(owners, path):
    assert owners.own() == owners.own()
    assert owners.is_alive(owners.own())
    assert Owners(path).is_alive(owners.own())


def test_a_program_lives_until_it_is_killed(owners, path, other_program):
    name = other_program.stdout.readline().decode().strip()
    assert owners.is_alive(name)
    owners.tidy()
    assert owners.is_alive(name)
    other_program.kill()
    other_program.wait()
    assert not owners.is_alive(name)
    assert list(path.parent.iterdir()) == []


def test_what_a_killed_program_left_is_tidied(owners, path, other_program):
    other_program.stdout.readline()
    other_program.kill()
    other_program.wait()
    assert len(list(path.parent.iterdir())) == 1
    owners.tidy()
    assert list(path.parent.iterdir()) == []


def test_a_name_that_is_taken_is_not_taken_twice(path):
    one, other = Owners(path, ["a"].pop), Owners(path, ["b", "a"].pop)
    assert (one.own(), other.own()) == ("a", "b")
    one.close()
    other.close()


def test_a_name_that_nobody_has_is_dead(owners):
    assert not owners.is_alive("somebody")
    assert not owners.is_alive("")


def test_closing_makes_it_dead(owners, path):
    name = owners.own()
    owners.close()
    owners.close()
    assert not Owners(path).is_alive(name)
    assert owners.own() != name
