import socket
import threading
import time

import pytest
import requests

from flowbutton.auth import loopback as module
from flowbutton.auth.loopback import Loopback
from flowbutton.auth.pages import DONE, FAILED
from flowbutton.domain.errors import RefusedError

FORM_TYPE = "Content-Type: application/x-www-form-urlencoded"
FORM = {"state": "right", "code": "c"}


@pytest.fixture
def loopback():
    with Loopback() as loopback:
        loopback.inbox.expect("right")
        yield loopback


def post(loopback, data=None, *, host="localhost", path="/", headers=None):
    with requests.Session() as session:
        session.trust_env = False
        url = f"http://{host}:{loopback.port}{path}"
        return session.post(url, data=data or FORM, headers=headers, timeout=10)


def test_the_page_is_in_the_words_that_are_given():
    with Loopback(words=lambda sentence: sentence.text.upper()) as loopback:
        assert "THIS ANSWER BELONGS TO ANOTHER SIGN-IN" in post(loopback).text


def in_background(call):
    """Start the call; the function that is returned waits for its result."""
    results = []
    thread = threading.Thread(target=lambda: results.append(call()))
    thread.start()

    def result():
        thread.join(20)
        return results[0]

    return result


def ask(loopback, raw):
    """Send bytes, and return the status that comes back, 0 when nothing does."""
    with socket.create_connection(("127.0.0.1", loopback.port), timeout=10) as connection:
        connection.sendall(raw)
        answer = connection.recv(4096)
    return int(answer.split()[1]) if answer else 0


def is_free(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "[::1]"])
def test_answer_arrives_and_its_page_is_written_afterwards(loopback, host):
    page = in_background(lambda: post(loopback, host=host))
    assert loopback.inbox.wait(10) == FORM
    loopback.inbox.show(DONE)
    answer = page()
    assert answer.status_code == 200
    assert "You are signed in" in answer.text
    assert answer.headers["Cache-Control"] == "no-store"
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]


def test_answer_of_another_sign_in_is_not_taken(loopback):
    for form in ({"state": "wrong", "code": "c"}, {"code": "c"}):
        answer = post(loopback, form)
        assert answer.status_code == 400
        assert "another sign-in" in answer.text
    assert loopback.inbox.wait(0) is None


def test_answer_is_taken_once(loopback):
    first = in_background(lambda: post(loopback))
    assert loopback.inbox.wait(10)
    assert post(loopback).status_code == 409
    loopback.inbox.show(FAILED)
    assert first().status_code == 400


@pytest.mark.parametrize(
    ("request_line", "headers", "status"),
    [
        ("GET / HTTP/1.1", "Host: localhost:{port}", 404),
        ("GET /favicon.ico HTTP/1.1", "Host: localhost:{port}", 404),
        ("GET / HTTP/1.1", "Host: evil.test", 421),
        ("POST / HTTP/1.1", "Host: evil.test:{port}", 421),
        ("POST / HTTP/1.1", "X: no host", 421),
        ("POST /other HTTP/1.1", "Host: localhost:{port}", 404),
        ("POST / HTTP/1.1", "Host: localhost:{port}\r\nContent-Length: 5", 400),
        (
            "POST / HTTP/1.1",
            "Host: localhost:{port}\r\nContent-Length: 99999\r\n" + FORM_TYPE,
            400,
        ),
        (
            "POST / HTTP/1.1",
            "Host: localhost:{port}\r\nContent-Length: x\r\n" + FORM_TYPE,
            400,
        ),
        ("PUT / HTTP/1.1", "Host: localhost:{port}", 501),
    ],
)
def test_request_that_is_no_answer_is_turned_away(loopback, request_line, headers, status):
    head = f"{request_line}\r\n{headers.format(port=loopback.port)}\r\n\r\n"
    assert ask(loopback, head.encode()) == status
    assert loopback.inbox.wait(0) is None


def test_form_without_an_answer_in_it_is_turned_away(loopback):
    assert post(loopback, {"state": "right"}).status_code == 400


def test_browser_that_goes_away_in_the_middle_brings_no_answer(loopback):
    with socket.create_connection(("127.0.0.1", loopback.port)) as connection:
        connection.sendall(
            f"POST / HTTP/1.1\r\nHost: localhost:{loopback.port}\r\nContent-Length: 50\r\n"
            "Content-Type: application/x-www-form-urlencoded\r\n\r\nstate=right&code=c".encode()
        )
        connection.shutdown(socket.SHUT_WR)
        assert connection.recv(100) == b""
    assert loopback.inbox.wait(0) is None


def test_idle_connections_do_not_hold_the_answer_up(loopback):
    idle = [socket.create_connection(("127.0.0.1", loopback.port)) for _ in range(20)]
    page = in_background(lambda: post(loopback))
    assert loopback.inbox.wait(5) == FORM
    loopback.inbox.show(DONE)
    assert page().status_code == 200
    for connection in idle:
        connection.close()


def test_connections_beyond_the_limit_are_closed_at_once(loopback):
    crowd = [
        socket.create_connection(("127.0.0.1", loopback.port), timeout=10)
        for _ in range(module._MOST_CONNECTIONS + 1)
    ]
    assert crowd[-1].recv(1) == b""
    for connection in crowd:
        connection.close()


def test_closing_ends_idle_connections_and_frees_the_port():
    with Loopback() as loopback:
        port = loopback.port
        idle = socket.create_connection(("127.0.0.1", port), timeout=10)
        began = time.monotonic()
    assert time.monotonic() - began < 5  # not the read time-out of the connection
    assert idle.recv(1) == b""
    idle.close()
    assert is_free(port)


def test_closing_lets_the_page_go_out_first():
    with Loopback() as loopback:
        loopback.inbox.expect("right")
        page = in_background(lambda: post(loopback))
        assert loopback.inbox.wait(10)
        loopback.inbox.show(DONE)
    assert "You are signed in" in page().text


def test_browser_whose_answer_nobody_judged_gets_the_failure():
    with Loopback() as loopback:
        loopback.inbox.expect("right")
        page = in_background(lambda: post(loopback))
        assert loopback.inbox.wait(10)
    assert page().status_code == 400


def test_browser_that_hangs_up_before_its_page_harms_nothing():
    with Loopback() as loopback:
        loopback.inbox.expect("right")
        body = b"state=right&code=c"
        head = (
            f"POST / HTTP/1.1\r\nHost: localhost:{loopback.port}\r\nContent-Length: {len(body)}\r\n"
            "Content-Type: application/x-www-form-urlencoded\r\n\r\n"
        )
        connection = socket.create_connection(("127.0.0.1", loopback.port))
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\0\0\0\0\0\0\0")
        connection.sendall(head.encode() + body)
        assert loopback.inbox.wait(10)
        connection.close()  # with a reset
        loopback.inbox.show(DONE)


def test_fixed_port_is_used():
    with Loopback() as first:
        port = first.port
    with Loopback(port) as second:
        assert second.address == f"http://localhost:{port}"


def test_nothing_but_the_two_addresses_is_listened_on(loopback):
    # Whoever listens on all addresses of a computer answers on this one of its own, too.
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.2", loopback.port)) != 0
    bound = {server.server_address[0] for server in loopback._servers}
    assert bound <= {"127.0.0.1", "::1"}


@pytest.mark.parametrize(
    ("family", "host"), [(socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")]
)
def test_port_that_is_taken_on_either_address_is_told(family, host):
    with socket.socket(family) as other:
        other.bind((host, 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(RefusedError, match=f"uses the port {port}"):
            Loopback(port)


def test_connection_that_is_gone_before_it_was_accepted_harms_nothing(loopback):
    loopback._welcome(loopback._servers[0])
    assert ask(loopback, b"GET / HTTP/1.1\r\n\r\n") == 421


def test_computer_without_ipv6_listens_on_the_other_address():
    (server,) = module._listen(0, "2001:db8::1")
    assert server.server_address[0] == "127.0.0.1"
    server.server_close()
