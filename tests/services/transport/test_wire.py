import select
import socket
import ssl
import struct
import threading
import time
from contextlib import suppress

import pytest

from flowbutton.services.messages import Outcome
from flowbutton.services.transport.proxies import Proxy
from flowbutton.services.transport.wire import Origin, Wire, WireError, dial, uptime_s

HERE = "127.0.0.1"
SOON_S = 0.3


@pytest.fixture
def listener():
    """A port that takes connections and says nothing by itself."""
    with socket.create_server((HERE, 0)) as listening:
        listening.settimeout(5)
        yield listening


@pytest.fixture
def connect():
    """Return a maker of wires to an origin."""
    made = []

    def make(origin, timeout_s=5.0):
        wire = Wire(origin, lambda _authority: ssl.create_default_context(), timeout_s)
        made.append(wire)
        return wire

    yield make
    for wire in made:
        wire.close()


def port_of(listening):
    return listening.getsockname()[1]


def failure(step, *args):
    with pytest.raises(WireError) as caught:
        step(*args)
    return caught.value


@pytest.fixture
def full():
    """A port that takes no more connections, and those that wait for it."""
    with socket.create_server((HERE, 0), backlog=0) as listening:
        waiting = [socket.socket() for _ in range(3)]  # what is more than fits is not answered
        for sock in waiting:
            sock.setblocking(False)
            sock.connect_ex((HERE, port_of(listening)))
        yield listening
        for sock in waiting:
            sock.close()


def address(port, family=socket.AF_INET):
    """Return an address as the system finds it for a name."""
    return family, socket.SOCK_STREAM, 0, "", (HERE, port)


def seconds_of(step, *args):
    begin = time.monotonic()
    step(*args)
    return time.monotonic() - begin


@pytest.mark.parametrize(
    ("error", "why"),
    [
        (ConnectionRefusedError(111, "Connection refused"), "Connection refused"),
        (UnicodeEncodeError("idna", "x", 0, 1, "label too long"), "label too long"),
        (TimeoutError(), ""),
    ],
)
def test_an_error_says_where_and_why(error, why):
    told = WireError(Outcome.CONNECT, error)
    assert (told.outcome, str(told)) == (Outcome.CONNECT, Outcome.CONNECT.value)
    assert told.why == f"{type(error).__name__} {why}".strip()
    assert WireError(Outcome.PROXY, "the proxy answered 407").why == "the proxy answered 407"


def test_the_time_of_a_connection_goes_on_while_the_computer_sleeps(monkeypatch):
    clock = getattr(time, "CLOCK_REALTIME", None)
    monkeypatch.setattr(time, "CLOCK_BOOTTIME", clock, raising=False)
    if clock is not None:  # stands for a clock that is ahead of the monotonic one
        assert uptime_s() > time.monotonic() + 1000
    monkeypatch.delattr(time, "CLOCK_BOOTTIME")
    assert uptime_s() <= time.monotonic()


def test_a_name_that_is_none_is_told():
    told = failure(dial, "x" * 70 + ".test", 443, SOON_S)
    assert told.outcome is Outcome.NAME
    assert "Error" in told.why


def test_a_port_that_nobody_listens_at_is_told(listener):
    port = port_of(listener)
    listener.close()
    told = failure(dial, HERE, port, SOON_S)
    assert (told.outcome, told.why) == (
        Outcome.CONNECT,
        "ConnectionRefusedError Connection refused",
    )


def test_a_host_that_does_not_speak_tls_in_time_is_left(listener, connect):
    wire = connect(Origin("https", HERE, port_of(listener)), SOON_S)
    told = failure(wire.open)
    assert told.outcome is Outcome.TLS
    assert told.why.startswith("TimeoutError")
    assert not wire.is_open


def test_a_proxy_that_says_nothing_is_left(listener, connect):
    proxy = Proxy(HERE, port_of(listener))
    told = failure(connect(Origin("https", "flow.test", 443, proxy), SOON_S).open)
    assert told.outcome is Outcome.PROXY
    assert told.why.startswith("TimeoutError")


def test_a_proxy_that_is_not_there_is_told(listener, connect):
    proxy = Proxy(HERE, port_of(listener))
    listener.close()
    told = failure(connect(Origin("https", "flow.test", 443, proxy)).open)
    assert (told.outcome, told.why) == (
        Outcome.PROXY,
        "ConnectionRefusedError Connection refused",
    )


def test_a_kind_of_proxy_that_is_not_spoken_is_told(connect):
    proxy = Proxy(HERE, 1, is_usable=False)
    told = failure(connect(Origin("https", "flow.test", 443, proxy)).open)
    assert told.why == "this kind of proxy is not supported"


@pytest.mark.parametrize(("host", "written"), [("flow.test", "flow.test"), ("::1", "[::1]")])
def test_a_proxy_is_asked_for_the_host(listener, connect, host, written):
    asked = []

    def refuse():
        sock, _ = listener.accept()
        with sock:
            while not b"".join(asked).endswith(b"\r\n\r\n"):
                asked.append(sock.recv(4096))
            sock.sendall(b"HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n")

    proxying = threading.Thread(target=refuse)
    proxying.start()
    proxy = Proxy(HERE, port_of(listener), "Basic eDp5")
    told = failure(connect(Origin("https", host, 443, proxy)).open)
    proxying.join()
    assert (told.outcome, told.why) == (Outcome.PROXY, "the proxy answered 407")
    assert b"".join(asked).decode().split("\r\n") == [
        f"CONNECT {written}:443 HTTP/1.1",
        f"Host: {written}:443",
        "Proxy-Authorization: Basic eDp5",
        "",
        "",
    ]


def test_a_connection_is_quiet_until_the_other_side_speaks_or_hangs_up(listener, connect):
    wire = connect(Origin("http", HERE, port_of(listener)))
    assert not wire.is_quiet()
    assert wire.idle_since <= uptime_s()
    wire.open()
    there, _ = listener.accept()
    with there:
        assert wire.is_quiet()
        assert wire.is_quiet()  # asked again within a second, it is not looked for anew
        there.sendall(b"x")
        select.select([wire._socket], [], [], 5)
        assert not wire.is_quiet()
    select.select([wire._socket], [], [], 5)
    assert not wire.is_quiet()


def test_a_connection_that_nobody_takes_ends(full):
    told = []
    took_s = seconds_of(lambda: told.append(failure(dial, HERE, port_of(full), SOON_S)))
    assert told[0].outcome is Outcome.CONNECT
    assert took_s < 10 * SOON_S  # the system itself would give up after two minutes


def test_a_connection_that_is_taken_late_is_waited_for(full):
    has_come = threading.Event()

    def take():
        full.settimeout(0.1)
        while not has_come.is_set():
            with suppress(TimeoutError):
                full.accept()[0].close()

    taking = threading.Timer(SOON_S, take)
    taking.start()
    try:
        dial(HERE, port_of(full), 20.0).close()
    finally:
        has_come.set()
        taking.join()


def test_one_address_of_a_host_that_does_not_answer_leaves_time_for_the_others(
    full, listener, monkeypatch
):
    addresses = [address(port_of(full)), address(port_of(listener))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_more: addresses)
    assert seconds_of(lambda: dial("flow.test", 443, 2.0).close()) < 2.0


def test_an_address_of_a_kind_that_is_switched_off_is_passed_over(listener, monkeypatch):
    addresses = [address(1, family=socket.AF_UNSPEC), address(port_of(listener))]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_args, **_more: addresses)
    dial("flow.test", 443, SOON_S).close()
    del addresses[1]
    told = failure(dial, "flow.test", 443, SOON_S)
    assert (told.outcome, told.why.split()[0]) == (Outcome.CONNECT, "OSError")
    del addresses[0]
    assert failure(dial, "flow.test", 443, SOON_S).outcome is Outcome.CONNECT


def test_the_proxy_is_the_one_that_was_named(listener, connect):
    proxy = Proxy("x" * 70 + ".test", port_of(listener))  # no name; somebody listens here
    told = failure(connect(Origin("https", "flow.test", 443, proxy), SOON_S).open)
    assert told.outcome is Outcome.PROXY
    assert "Unicode" in told.why


def test_a_connection_that_was_reset_is_not_quiet(listener, connect):
    wire = connect(Origin("http", HERE, port_of(listener)))
    wire.open()
    there, _ = listener.accept()
    assert wire.is_quiet()
    there.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    there.close()
    select.select([wire._socket], [], [], 5)
    assert not wire.is_quiet()


def test_an_answer_to_a_question_for_the_head_alone_has_no_body(listener, connect):
    wire = connect(Origin("http", HERE, port_of(listener)))
    wire.open()
    there, _ = listener.accept()
    with there:
        there.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n")
        answer = wire.answer("HEAD", SOON_S)
        answer.begin()
        assert list(answer.pieces()) == []
        answer.close()
