import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from flowbutton.desktop.instance import sockets
from flowbutton.desktop.instance.place import find_place
from flowbutton.desktop.instance.requests import Reply
from flowbutton.desktop.instance.server import Server
from flowbutton.desktop.instance.show import Show
from flowbutton.desktop.instance.start import be_first_or_ask
from flowbutton.domain.errors import DesktopError

STARTER = Path(__file__).with_name("starter.py")
ROUNDS = 100
RACERS = 3
RUN_UP_S = 0.004  # from the call to the common beginning


@pytest.fixture
def place(tmp_path):
    return find_place(tmp_path)


class Racer:
    """A process that takes part in races to be first."""

    def __init__(self):
        self.process = subprocess.Popen(
            [sys.executable, STARTER],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(Path.cwd())},
        )
        assert self.heard() == "ready"

    def call(self, line=""):
        self.process.stdin.write(line + "\n")
        self.process.stdin.flush()

    def heard(self):
        return self.process.stdout.readline().strip()

    def close(self):
        self.process.stdin.close()
        code = self.process.wait(10)
        self.process.stdout.close()
        return code


@pytest.fixture
def racers():
    racers = [Racer() for _ in range(RACERS)]
    yield racers
    for racer in racers:
        racer.process.kill() if racer.process.poll() is None else None
        racer.process.wait()
        for stream in (racer.process.stdin, racer.process.stdout):
            stream.close()


def test_of_processes_that_start_at_once_exactly_one_is_first_a_hundred_times(racers, tmp_path):
    for number in range(ROUNDS):
        home = tmp_path / str(number % 10)  # ten homes again and again: locks of others are there
        moment = time.monotonic() + RUN_UP_S
        for racer in racers:
            racer.call(f"{home} {moment}")
        assert sorted(racer.heard() for racer in racers) == ["7", "7", "first"], number
        for racer in racers:
            racer.call()
        assert [racer.heard() for racer in racers] == ["over"] * RACERS
    assert [racer.close() for racer in racers] == [0] * RACERS


def test_what_a_killed_program_left_is_cleaned_away(racers, tmp_path):
    place = find_place(tmp_path)
    racers[0].call(f"{tmp_path} 0")
    assert racers[0].heard() == "first"
    racers[0].process.kill()
    racers[0].process.wait()
    assert Path(place.address).is_socket()
    racers[1].call(f"{tmp_path} 0")
    assert racers[1].heard() == "first"
    racers[2].call(f"{tmp_path} 0")
    assert racers[2].heard() == "7"


def test_a_place_that_is_let_go_is_there_for_the_next(place):
    for _ in range(2):
        listener = be_first_or_ask(place, Show())
        assert sockets.listen(place) is None
        listener.close()
        assert not Path(place.address).exists()


def test_a_program_that_holds_the_place_and_does_not_listen_is_told_of(place):
    listener = sockets.listen(place)
    Path(place.address).unlink()
    with pytest.raises(DesktopError, match="does not answer"):
        be_first_or_ask(place, Show(), patience_s=0.05)
    listener.close()


def test_a_place_that_cannot_be_one_is_told_of(tmp_path, expected_logs):
    expected_logs("no place to listen at")
    (tmp_path / "file").touch()
    with pytest.raises(DesktopError, match="cannot be reached"):
        be_first_or_ask(find_place(tmp_path / "file"), Show())


def test_a_home_with_a_long_path_is_shared_too(tmp_path):
    place = find_place(tmp_path / ("long" * 40))
    server = Server(be_first_or_ask(place, Show()), lambda asked: asked.answer(Reply(3)))
    assert be_first_or_ask(place, Show()) == Reply(3)
    assert server.close(5)
