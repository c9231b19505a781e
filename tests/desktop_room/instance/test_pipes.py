"""Over a Unix socket, which takes the place of the pipe that only Windows has."""

import multiprocessing.connection
import threading
from dataclasses import replace

import pytest

from flowbutton.desktop.instance import pipes
from flowbutton.desktop.instance.place import find_place
from flowbutton.desktop.instance.requests import Reply
from flowbutton.desktop.instance.server import Server
from flowbutton.desktop.instance.wire import read_answer

FAMILY = "AF_UNIX"
SHOW = b'{"v": 1, "ask": "show"}'


@pytest.fixture
def place(tmp_path):
    return replace(find_place(tmp_path), address=str(tmp_path / "pipe"))


@pytest.fixture
def server(place):
    server = Server(pipes.listen(place, FAMILY), lambda asked: asked.answer(Reply(6)))
    yield server
    assert server.close(5)


def test_a_request_is_answered_over_a_pipe(place, server):
    line = pipes.connect(place, FAMILY)
    line.write(SHOW)
    assert read_answer(line.read(5)) is None
    assert read_answer(line.read(5)) == Reply(6)
    assert line.read(5) == b""
    line.close()


def test_only_one_has_the_pipe(place, server):
    assert pipes.listen(place, FAMILY) is None


def test_nobody_there_is_told_at_once(place):
    assert pipes.connect(place, FAMILY) is None


def test_who_does_not_know_the_word_is_turned_away(place, server):
    word = place.key.read_bytes()
    place.key.write_bytes(b"another word")
    assert pipes.connect(place, FAMILY) is None
    with pytest.raises(multiprocessing.AuthenticationError):
        multiprocessing.connection.Client(place.address, FAMILY, authkey=b"guess")
    place.key.write_bytes(word)
    line = pipes.connect(place, FAMILY)
    line.close()


def test_the_word_is_for_its_user_alone(place, server):
    assert place.key.stat().st_mode & 0o777 == 0o600


def test_silence_and_hanging_up_are_noticed(place):
    listener = pipes.listen(place, FAMILY)
    got = []
    thread = threading.Thread(target=lambda: got.append(listener.accept()))
    thread.start()
    line = pipes.connect(place, FAMILY)
    thread.join()
    with pytest.raises(TimeoutError):
        got[0].read(0.01)
    assert not got[0].is_gone()
    line.close()
    assert got[0].is_gone()
    got[0].close()
    assert got[0].is_gone()
    listener.close()


def test_a_broken_pipe_is_given_up_after_a_while(place):
    listener = pipes.listen(place, FAMILY)
    listener._server._listener._socket.close()
    assert [listener.accept() for _ in range(100)] == [None] * 100
    with pytest.raises(OSError, match="closed"):
        listener.accept()
    listener.close()
