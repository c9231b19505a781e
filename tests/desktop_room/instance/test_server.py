import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from flowbutton import __version__
from flowbutton.desktop.instance import sockets
from flowbutton.desktop.instance.client import hand_over
from flowbutton.desktop.instance.peers import uid_of_xucred
from flowbutton.desktop.instance.place import find_place
from flowbutton.desktop.instance.relay import Instance
from flowbutton.desktop.instance.requests import Link, OpenFile, Reply, Run, Told
from flowbutton.desktop.instance.server import Server
from flowbutton.desktop.instance.show import Show
from flowbutton.domain.errors import CancelledError, DesktopError
from tests.desktop.until import until
from tests.uncovered import uncovered

NOBODY = 65534
FAST_S = 0.1
#: Connects as another user, asks to show the window, and says what it gets back.
INTRUDER = """
import os, socket, sys
from pathlib import Path
from flowbutton.desktop.instance.client import hand_over
from flowbutton.desktop.instance.place import find_place
from flowbutton.desktop.instance.requests import Show
from flowbutton.desktop.instance.wire import write_request
place, line = find_place(Path(sys.argv[1])), socket.socket(socket.AF_UNIX)
os.setgroups([])
os.setgid(int(sys.argv[2]))
os.setuid(int(sys.argv[2]))
try:
    line.connect(place.address)
    line.settimeout(10)
    line.sendall(write_request(Show()))
    print("got", line.recv(100))
except (PermissionError, BrokenPipeError, ConnectionResetError) as error:
    print(type(error).__name__)
try:
    hand_over(place, Show())
except Exception as error:
    print(error)
"""


@pytest.fixture
def place(tmp_path):
    return find_place(tmp_path)


@pytest.fixture
def asked():
    return []


@pytest.fixture
def server(place, asked):
    server = Server(sockets.listen(place), asked.append, tick_s=0.01)
    yield server
    assert server.close(5)


@pytest.fixture
def echo(place):
    server = Server(sockets.listen(place), lambda asked: asked.answer(Reply(5)))
    yield server
    assert server.close(5)


def raw(place):
    line = socket.socket(socket.AF_UNIX)
    line.settimeout(10)
    line.connect(place.address)
    return line


@pytest.mark.parametrize(
    "request_", [Show("t"), Run("a", inputs={"n": 1}), Link("flowbutton://x"), OpenFile("/x")]
)
def test_each_request_comes_as_it_was_asked(place, server, asked, request_):
    thread = threading.Thread(target=hand_over, args=(place, request_))
    thread.start()
    until(lambda: asked, "the request")
    assert asked[0].request == request_
    asked[0].answer(Reply())
    thread.join()


def test_what_is_said_on_the_way_comes_before_the_reply(place):
    def work(asked):
        asked.tell(Told("step 1"))
        asked.answer(Reply(4, {"ran": "yes"}, ("It ran",)))
        asked.answer(Reply(9))

    server, told = Server(sockets.listen(place), work), []
    assert hand_over(place, Show(), told=told.append) == Reply(4, {"ran": "yes"}, ("It ran",))
    assert told == [Told("step 1")]
    assert server.close(5)


def test_nobody_there_is_told_at_once(place):
    assert hand_over(place, Show()) is None
    listener = sockets.listen(place)
    listener.close()
    assert hand_over(place, Show()) is None


def test_a_file_of_some_size_arrives(place, server, asked):
    large = "x" * 10_000_000
    thread = threading.Thread(target=hand_over, args=(place, Run("a", body=large)))
    thread.start()
    until(lambda: asked, "the request")
    assert asked[0].request.body == large
    asked[0].answer(Reply())
    thread.join()


def test_handing_over_takes_less_than_a_tenth_of_a_second(place, echo):
    def took():
        began = time.perf_counter()
        assert hand_over(place, Show()).code == 5
        return time.perf_counter() - began

    assert min(took() for _ in range(10)) < FAST_S


def test_many_are_answered_at_once(place, server, asked):
    replies = []
    ask = lambda: replies.append(hand_over(place, Show()))  # noqa: E731 - it is a thread's target
    threads = [threading.Thread(target=ask) for _ in range(20)]
    for thread in threads:
        thread.start()
    until(lambda: len(asked) == 20, "all requests")
    for one in asked:
        one.answer(Reply(1))
    for thread in threads:
        thread.join()
    assert replies == [Reply(1)] * 20


def test_more_than_there_is_room_for_are_hung_up_on(place, asked):
    server = Server(sockets.listen(place), asked.append, most_lines=1)
    with raw(place) as first:
        first.sendall(b'{"v": 1, "ask": "show"}\n')
        until(lambda: asked, "the first")
        with raw(place) as second:
            assert second.recv(10) == b""
    assert server.close(5)


def test_whoever_hangs_up_is_known_to_be_gone(place, server, asked):
    line = raw(place)
    line.sendall(b'{"v": 1, "ask": "show"}\n')
    until(lambda: asked, "the request")
    assert not asked[0].is_gone
    line.close()
    until(lambda: asked[0].is_gone, "the server to notice")
    asked[0].answer(Reply())


@pytest.mark.parametrize("junk", [b"junk\n", b"", b'{"v": 1, "ask": "dance"}\n'])
def test_junk_is_hung_up_on_and_the_next_is_answered(place, echo, junk):
    with raw(place) as line:
        line.sendall(junk)
        line.shutdown(socket.SHUT_WR)
        assert line.recv(10) == b""
    assert hand_over(place, Show()) == Reply(5)


def test_a_message_without_end_is_the_end():
    one, other = socket.socketpair()
    with one:
        one.sendall(b"x" * 2000)
        line = sockets.SocketLine(other, most_bytes=1000)
        assert line.read(5) == b""
        line.close()


def test_another_version_of_the_words_is_told_to_both_sides(place, server, asked):
    with raw(place) as line:
        line.sendall(json.dumps({"v": 99, "program": "9.9", "ask": "leap"}).encode() + b"\n")
        theirs = json.loads(line.recv(1000))
    assert (theirs["v"], theirs["program"]) == (1, __version__)
    assert not asked


def test_a_running_program_of_another_version_is_told_of(place):
    listener = sockets.listen(place)

    def answer():
        line = listener.accept()
        line.read(5)
        line.write(b'{"v": 2, "program": "2.0"}\n')
        line.close()

    thread = threading.Thread(target=answer)
    thread.start()
    with pytest.raises(DesktopError, match=r"running: 2\.0"):
        hand_over(place, Show())
    thread.join()
    listener.close()


def test_a_stuck_program_is_told_of(place):
    listener = sockets.listen(place)
    with pytest.raises(DesktopError, match="does not answer"):
        hand_over(place, Show(), heard_s=0.05)
    listener.close()


def test_a_program_that_ends_before_its_reply_is_told_of(place, asked):
    server = Server(sockets.listen(place), asked.append)
    caught = []

    def ask():
        try:
            hand_over(place, Show())
        except DesktopError as error:
            caught.append(str(error))

    thread = threading.Thread(target=ask)
    thread.start()
    until(lambda: asked, "the request")
    assert server.close(5)
    assert server.close(5)
    thread.join()
    assert caught == ["FlowButton ended before it answered"]


def test_who_has_not_yet_asked_is_hung_up_on_at_the_end(place, asked):
    server = Server(sockets.listen(place), asked.append)
    with raw(place) as line:
        until(lambda: server._open, "the connection")
        assert server.close(5)
        assert line.recv(10) == b""


def test_waiting_can_be_stopped_and_what_was_asked_goes_on(place, server, asked):
    with pytest.raises(CancelledError):
        hand_over(place, Run("a"), is_stopped=lambda: bool(asked))
    until(lambda: asked[0].is_gone, "the server to notice")


def test_waiting_goes_on_while_nothing_is_said(place, server, asked):
    asks = iter([False, False, False, True])
    with pytest.raises(CancelledError):
        hand_over(place, Run("a"), is_stopped=lambda: next(asks))


def test_another_user_is_turned_away_and_the_log_says_so(place, asked, expected_logs):
    expected_logs(f"user {NOBODY} was turned away")
    server = Server(sockets.listen(place, lambda _: NOBODY), asked.append)
    with raw(place) as line:
        assert line.recv(10) == b""
    assert server.close(5)
    assert not asked


def test_a_connection_whose_user_cannot_be_told_is_turned_away(place, asked):
    def gone(_line):
        raise OSError("gone")

    server = Server(sockets.listen(place, gone), asked.append)
    with raw(place) as line:
        assert line.recv(10) == b""
    assert server.close(5)
    assert not asked


def test_a_program_of_another_user_is_not_asked(place, echo):
    with pytest.raises(PermissionError):
        sockets.connect(place, lambda _: NOBODY)


def test_a_folder_of_another_user_is_no_place(tmp_path):
    if os.getuid() == 0:
        os.chown(tmp_path, NOBODY, NOBODY)
        with pytest.raises(PermissionError):
            sockets.make_private_folder(tmp_path)
    else:
        with pytest.raises(PermissionError):
            sockets.make_private_folder(Path("/"))


def test_the_socket_is_for_its_user_alone(place, echo):
    assert Path(place.address).stat().st_mode & 0o777 == 0o600


if os.getuid() == 0:  # only root can become somebody else

    @pytest.fixture
    def open_home():
        """A home that anybody may walk into: only the program itself keeps others out."""
        home = Path(tempfile.mkdtemp(dir="/tmp"))
        home.chmod(0o755)
        yield home
        shutil.rmtree(home)

    def intrude(home):
        argv = [sys.executable, "-c", INTRUDER, home, str(NOBODY)]
        env = uncovered() | {"PYTHONPATH": str(Path.cwd())}
        done = subprocess.run(argv, env=env, capture_output=True, text=True, check=False)
        return done.stdout.splitlines() + done.stderr.splitlines()

    def test_a_process_of_another_user_cannot_even_connect(open_home, asked):
        place = find_place(open_home)
        server = Server(sockets.listen(place), asked.append)
        assert intrude(open_home) == [
            "PermissionError",
            "FlowButton is running, but does not answer",
        ]
        assert server.close(5)
        assert not asked

    def test_a_process_of_another_user_that_can_connect_gets_nothing(
        open_home, asked, expected_logs
    ):
        expected_logs(f"user {NOBODY} was turned away")
        place = find_place(open_home)
        server = Server(sockets.listen(place), asked.append)
        Path(place.address).chmod(0o666)
        first, second = intrude(open_home)
        assert first in {"got b''", "BrokenPipeError", "ConnectionResetError"}
        assert second == "FlowButton is running, but does not answer"
        assert server.close(5)
        assert not asked


def test_user_of_macos_is_read_where_its_header_says():
    assert uid_of_xucred((0).to_bytes(4, sys.byteorder) + (501).to_bytes(4, sys.byteorder)) == 501


def test_a_listener_that_breaks_is_told_of(place, asked, expected_logs):
    expected_logs("no longer reachable")
    listener = sockets.listen(place)
    server = Server(listener, asked.append)
    listener._socket.shutdown(socket.SHUT_RDWR)
    until(lambda: not any(thread.is_alive() for thread in server._threads), "its thread to end")
    assert server.close(5)


def test_a_socket_that_cannot_be_made_frees_the_place(place, tmp_path):
    Path(place.address).mkdir()
    with pytest.raises(OSError, match="directory"):
        sockets.listen(place)
    Path(place.address).rmdir()
    listener = sockets.listen(place)
    listener.close()


def test_an_address_that_is_too_long_frees_the_place(place, tmp_path):
    long = str(tmp_path / ("x" * 60) / ("y" * 60))
    with pytest.raises(OSError, match="too long"):
        sockets.listen(replace(place, address=long))
    sockets.listen(place).close()


def test_a_place_that_cannot_be_reached_is_told_of(place):
    with pytest.raises(DesktopError, match="does not answer"):
        hand_over(replace(place, address="x" * 200), Show())


def test_a_line_that_was_closed_is_gone(place, echo):
    line = sockets.connect(place)
    line.close()
    assert line.is_gone()


def test_who_comes_while_the_program_ends_is_hung_up_on(place, asked):
    server = Server(sockets.listen(place), asked.append)
    with raw(place) as early:
        until(lambda: server._open, "the connection")
        server._is_closed = True  # what close does first
        early.sendall(b'{"v": 1, "ask": "show"}\n')
        assert b"heard" in early.recv(1000)
        assert early.recv(10) == b""
        with raw(place) as late:
            assert late.recv(10) == b""
    server._is_closed = False
    assert server.close(5)
    assert not asked


def test_the_gui_hears_what_a_second_start_wants_and_answers_later(qtbot, place):
    instance = Instance(sockets.listen(place))
    replies = []
    ask = lambda: replies.append(hand_over(place, Show("token")))  # noqa: E731 - a thread's target
    thread = threading.Thread(target=ask)
    with qtbot.waitSignal(instance.asked) as caught:
        thread.start()
    (asked,) = caught.args
    assert asked.request == Show("token")
    assert replies == []
    asked.answer(Reply(0, {"shown": True}))
    thread.join()
    assert replies == [Reply(0, {"shown": True})]
    assert instance.close(5)


def test_nothing_of_qt_is_needed_to_hand_over():
    code = (
        "import sys, flowbutton.desktop.instance.start as s, flowbutton.desktop.instance.server;"
        "print([m for m in sys.modules if 'PySide6' in m or 'shiboken' in m or m == 'requests'])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
