"""The listeners: what they take, what they refuse, and how they end."""

import http.client
import socket
import ssl
import threading
import time

import pytest

from flowbutton.demo.faults import Fault, Faults
from flowbutton.demo.ledger import Ledger
from flowbutton.demo.server import Listener, Site
from flowbutton.demo.wire import Reply
from tests.demo.visitor import FakeClock


def echo(request):
    if request.path == "/bug":
        raise RuntimeError("a bug")
    return Reply(200, request.method.encode() + b" " + request.body, {"X-Number": "1"})


class Bench:
    def __init__(self, tls=None):
        self.faults = Faults()
        self.ledger = Ledger(FakeClock())
        self.site = Site(echo, self.faults, self.ledger, tls)
        self.listener = Listener(self.site)
        self.listener.start()

    def connect(self):
        return http.client.HTTPConnection("127.0.0.1", self.listener.port, timeout=10)

    def ask(self, method="GET", path="/x", body=None, headers=None, connection=None):
        own = connection or self.connect()
        try:
            own.request(method, path, body, headers or {})
            reply = own.getresponse()
            return reply.status, reply.read()
        finally:
            if connection is None:
                own.close()


@pytest.fixture
def bench():
    bench = Bench()
    yield bench
    bench.listener.stop()


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE"])
def test_every_method_is_answered(bench, method):
    assert bench.ask(method, body=b"hi") == (200, f"{method} hi".encode())


def test_a_head_has_no_body(bench):
    assert bench.ask("HEAD") == (200, b"")


def test_a_connection_is_kept_for_the_next_request(bench):
    connection = bench.connect()
    bench.ask(connection=connection)
    before = connection.sock
    bench.ask(connection=connection)
    assert connection.sock is before
    connection.close()


def test_it_is_reached_by_ipv6_as_well(bench):
    connection = http.client.HTTPConnection("::1", bench.listener.port, timeout=10)
    assert bench.ask(connection=connection)[0] == 200
    connection.close()


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.2", ""])
def test_another_host_name_is_refused(bench, host):
    assert bench.ask(headers={"Host": host})[0] == 421


@pytest.mark.parametrize("host", ["LOCALHOST", "127.0.0.1:9", "[::1]:9", "[::1]"])
def test_the_names_of_this_computer_are_served(bench, host):
    assert bench.ask(headers={"Host": host})[0] == 200


def test_a_body_without_a_plain_length_is_refused(bench):
    assert bench.ask("POST", headers={"Content-Length": "x"})[0] == 413
    assert bench.ask("POST", headers={"Content-Length": str(10**12)})[0] == 413
    assert bench.ask("POST", headers={"Transfer-Encoding": "chunked"})[0] == 411


def test_a_status_to_order_is_given_without_carrying_out(bench):
    fault = Fault("POST /x", 503, "<h1>down</h1>", "text/html", {"Retry-After": "9"})
    bench.faults.order(fault)
    assert bench.ask("GET")[0] == 200
    connection = bench.connect()
    connection.request("POST", "/x", b"")
    reply = connection.getresponse()
    assert (reply.status, reply.read()) == (503, b"<h1>down</h1>")
    assert (reply.headers["Retry-After"], reply.headers["X-Number"]) == ("9", None)
    connection.close()
    assert bench.ask("POST") == (200, b"POST ")


@pytest.mark.parametrize("drop", ["before", "after"])
def test_a_connection_is_dropped_to_order(bench, drop):
    bench.faults.order(Fault("/x", drop=drop, times=2))
    for _ in range(2):
        with pytest.raises((http.client.RemoteDisconnected, ConnectionResetError)):
            bench.ask()
    assert bench.ask()[0] == 200
    assert [seen.status for seen in bench.ledger.requests] == [None, None, 200]


def test_a_body_is_cut_to_order(bench):
    bench.faults.order(Fault(cut=2))
    with pytest.raises(http.client.IncompleteRead):
        bench.ask(body=b"hello")


def test_an_answer_is_held_back_to_order(bench):
    bench.faults.order(Fault(delay_s=0.2))
    began = time.monotonic()
    assert bench.ask()[0] == 200
    assert time.monotonic() - began >= 0.2


def test_a_true_answer_may_get_more_headers(bench):
    bench.faults.order(Fault(headers={"X-More": "1"}))
    connection = bench.connect()
    connection.request("GET", "/x")
    reply = connection.getresponse()
    assert (reply.read(), reply.headers["X-More"], reply.headers["X-Number"]) == (b"GET ", "1", "1")
    connection.close()


def test_stopping_ends_what_hangs(bench):
    bench.faults.order(Fault(delay_s=60))
    idle = socket.create_connection(("127.0.0.1", bench.listener.port))
    ended = []

    def hang():
        with pytest.raises((OSError, http.client.HTTPException)):
            bench.ask("POST")
        ended.append(True)

    thread = threading.Thread(target=hang)
    thread.start()
    while not bench.ledger.requests:
        thread.join(0.01)
    began = time.monotonic()
    bench.listener.stop()
    assert time.monotonic() - began < 1
    thread.join(5)
    assert ended
    idle.close()


def test_hanging_up_ends_connections_but_not_the_service(bench):
    connection = bench.connect()
    bench.ask(connection=connection)
    bench.listener.hang_up()
    connection.sock.settimeout(5)
    assert connection.sock.recv(1) == b""
    connection.close()
    assert bench.ask()[0] == 200


def test_a_bug_is_logged_and_ends_the_connection(bench, expected_logs):
    expected_logs("could not answer")
    with pytest.raises((http.client.RemoteDisconnected, ConnectionResetError)):
        bench.ask(path="/bug")
    assert bench.ask()[0] == 200


def test_a_silent_connection_holds_up_nobody(made_keys, tenant):
    port = int(tenant.base.rpartition(":")[2])
    silent = [socket.create_connection(("127.0.0.1", port)) for _ in range(5)]
    context = ssl.create_default_context(cafile=tenant.cloud.ca_file)
    connection = http.client.HTTPSConnection("localhost", port, timeout=10, context=context)
    connection.request("GET", "/contoso/.well-known/openid-configuration")
    assert connection.getresponse().status == 200
    connection.close()
    for each in silent:
        each.close()


def test_speaking_plainly_to_the_tls_port_ends_quietly(tenant):
    port = int(tenant.base.rpartition(":")[2])
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    connection.request("GET", "/")
    with pytest.raises((http.client.HTTPException, OSError)):
        connection.getresponse()
    connection.close()


def test_a_listener_that_never_began_can_be_closed():
    listener = Listener(Site(echo, Faults(), Ledger(FakeClock())))
    listener.stop()
    with pytest.raises(OSError, match="refused"):
        socket.create_connection(("127.0.0.1", listener.port)).close()


def test_a_taken_port_is_told(bench):
    with pytest.raises(OSError, match="in use"):
        Listener(bench.site, bench.listener.port)


@pytest.mark.parametrize("stops", [True, False])
def test_a_connection_that_cannot_be_accepted_is_put_up_with(bench, stops):
    server = bench.listener._servers[0]
    accept, failed = server.get_request, threading.Event()

    def fail_once():
        if failed.is_set():
            return accept()
        failed.set()
        if stops:
            bench.site.stopping.set()
        raise OSError("no files left")

    server.get_request = fail_once
    with socket.create_connection(("127.0.0.1", bench.listener.port)):
        pass  # lets the first accept, which was under way, return
    assert stops or bench.ask()[0] == 200
    bench.ask() if not stops else failed.wait(10)
    assert failed.is_set()


@pytest.mark.parametrize(
    "part", [b"POST /x HT", b"POST /x HTTP/1.1\r\nHost: localhost\r\nContent-Le"]
)
def test_a_head_that_was_cut_off_is_no_request(bench, part):
    _send_part(bench, part)
    assert bench.ledger.requests == ()


def test_a_body_that_was_cut_off_is_no_request(bench):
    _send_part(bench, b"POST /x HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nhal")
    assert bench.ledger.requests == ()


def _send_part(bench, part):
    with socket.create_connection(("127.0.0.1", bench.listener.port), timeout=10) as sock:
        sock.sendall(part)
        sock.shutdown(socket.SHUT_WR)
        while sock.recv(1000):
            pass
