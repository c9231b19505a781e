"""Every way an exchange can end, over real sockets, on a fresh and on a kept-alive connection."""

import resource
import socket
import struct

import pytest

from flowbutton.domain.errors import StoreError
from flowbutton.domain.run import Ran
from flowbutton.domain.settings import NetworkSettings
from flowbutton.services.transport import Hooks, Outcome, Request, Transport
from flowbutton.services.transport.wire import WireError, dial
from tests.services.fakes import cloud_at
from tests.services.faulty import OK, ConnectProxy, FaultyServer, Plan

ANSWER = b"HTTP/1.1 202 Accepted\r\nx-ms-workflow-run-id: RUN1\r\nContent-Length: 5\r\n\r\nhello"
HEAD = ANSWER.index(b"\r\n\r\n") + 4
STATUS_LINE = ANSWER.index(b"\r\n") + 2


def never():
    return False


@pytest.fixture(params=["fresh", "kept"])
def connected(request, server, open_transport, run_request):
    """Return a transport whose next run request meets a fresh or a used connection."""
    transport = open_transport(server.url)
    if request.param == "kept":
        assert transport.send_once(run_request(server.url), never).outcome is Outcome.COMPLETE
        server.ledger.clear()
    return transport


def test_whole_answer_is_complete(connected, server, run_request):
    server.plans = [Plan(ANSWER)]
    sent = connected.send_once(run_request(server.url), never)
    assert sent.outcome is Outcome.COMPLETE
    assert (sent.reply.status, sent.reply.body, sent.reply.run_id) == (202, b"hello", "RUN1")
    assert sent.sent_at <= sent.answered_at
    assert server.connections == 1
    assert [seen.line for seen in server.ledger] == ["POST /run HTTP/1.1"]
    assert server.ledger[0].body == b'{"text":"Hello"}'
    assert server.ledger[0].header("x-ms-client-tracking-id") == "P1"


@pytest.mark.parametrize("ending", ["close", "reset", "stall"])
@pytest.mark.parametrize("cut", [0, 1, 8, STATUS_LINE - 1])
def test_answer_without_a_whole_status_line_is_unknown(connected, server, run_request, cut, ending):
    server.plans = [Plan(ANSWER, cut, ending)]
    sent = connected.send_once(run_request(server.url), never)
    assert sent.outcome is Outcome.WRITTEN_NO_ANSWER
    assert sent.outcome.ran is Ran.UNKNOWN
    assert sent.reply is None
    assert server.whole_requests == 1
    assert not server.has_given_up


@pytest.mark.parametrize("ending", ["close", "reset", "stall"])
@pytest.mark.parametrize(
    "cut", [STATUS_LINE, STATUS_LINE + 10, STATUS_LINE + 27, HEAD - 2, HEAD, HEAD + 3]
)
def test_answer_that_ends_early_is_cut(connected, server, run_request, cut, ending):
    server.plans = [Plan(ANSWER, cut, ending)]
    sent = connected.send_once(run_request(server.url), never)
    assert server.whole_requests == 1
    assert not server.has_given_up
    if ending == "reset" and sent.outcome is Outcome.WRITTEN_NO_ANSWER:
        return  # a reset may throw away what had arrived
    assert sent.outcome is Outcome.ANSWER_CUT
    assert sent.reply.status == 202
    assert sent.reply.run_id in ({"RUN1"} if cut >= HEAD and ending != "reset" else {"", "RUN1"})


@pytest.mark.parametrize("most", [0, 1, 20, 90, 200])
def test_server_that_hangs_up_in_the_request_never_gets_it_twice(
    connected, server, run_request, most
):
    server.plans = [Plan(read_at_most=most, ending="reset")]
    sent = connected.send_once(run_request(server.url), never)
    assert sent.outcome in {Outcome.NOT_WRITTEN, Outcome.WRITTEN_NO_ANSWER}
    assert server.whole_requests == 0
    assert len(server.ledger) <= 1


def test_request_whose_end_never_left_was_not_written(connected, server, run_request):
    server.plans = [Plan(read_at_most=1000, ending="reset")]
    body = b"x" * 40_000_000
    sent = connected.send_once(run_request(server.url, body=body), never)
    assert sent.outcome is Outcome.NOT_WRITTEN
    assert sent.outcome.ran is Ran.NO
    assert server.whole_requests == 0


def test_request_that_nobody_takes_in_was_not_written(server, open_transport, run_request):
    transport = open_transport(server.url, read_timeout_s=0.3)
    server.plans = [Plan(read_at_most=1000, ending="stall")]
    sent = transport.send_once(run_request(server.url, body=b"x" * 40_000_000), never)
    assert sent.outcome is Outcome.NOT_WRITTEN
    assert not server.has_given_up


@pytest.mark.parametrize("cut", [0, HEAD])
def test_a_connection_that_owes_an_answer_is_not_used_again(
    server, open_transport, run_request, cut
):
    transport = open_transport(server.url)
    server.plans = [Plan(ANSWER, cut, "stall"), Plan(OK)]
    assert transport.send_once(run_request(server.url), never).outcome is not Outcome.COMPLETE
    assert transport.send_once(run_request(server.url), never).outcome is Outcome.COMPLETE
    assert server.connections == 2


def test_a_request_has_a_patience_of_its_own(server, open_transport, run_request):
    transport = open_transport(server.url, read_timeout_s=60.0)
    server.plans = [Plan(ANSWER, 0, "stall")]
    sent = transport.send_once(run_request(server.url), never)
    assert sent.outcome is Outcome.WRITTEN_NO_ANSWER
    assert not server.has_given_up


def test_answer_to_a_half_written_request_is_taken(open_transport, authority, run_request):
    def refuse(sock):
        sock.recv(1000)
        sock.sendall(b"HTTP/1.1 413 Too Large\r\nContent-Length: 0\r\n\r\n")
        sock.shutdown(socket.SHUT_WR)
        sock.settimeout(0.2)
        try:
            while sock.recv(65536):
                pass
        except TimeoutError:
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 0, 0))
        return False

    server = FaultyServer(on_accept=refuse)
    try:
        transport = open_transport(server.url)
        sent = transport.send_once(run_request(server.url, body=b"x" * 400_000), never)
    finally:
        server.close()
    assert sent.outcome is Outcome.COMPLETE
    assert sent.reply.status == 413


def test_stale_connection_is_noticed_before_writing(connected, server, run_request):
    server.hang_up_all()
    sent = connected.send_once(run_request(server.url), never)
    assert sent.outcome is Outcome.COMPLETE
    assert server.whole_requests == 1


def test_unasked_answer_on_an_idle_connection_is_not_taken_for_ours(
    server, run_request, open_transport
):
    transport = open_transport(server.url)
    server.plans = [Plan(OK + b"HTTP/1.1 408 Request Timeout\r\nContent-Length: 0\r\n\r\n"), Plan()]
    assert transport.send_once(run_request(server.url), never).reply.status == 202
    server.wait_for(lambda: len(server.ledger) == 1)
    assert transport.send_once(run_request(server.url), never).reply.status == 202
    assert server.whole_requests == 2


def test_too_late_writes_nothing_and_keeps_the_connection(connected, server, run_request):
    sent = connected.send_once(run_request(server.url), lambda: True)
    assert sent.outcome is Outcome.LATE
    assert sent.outcome.ran is Ran.NO
    assert connected.send_once(run_request(server.url), never).outcome is Outcome.COMPLETE
    assert server.connections == 1
    assert server.whole_requests == 1


def test_unknown_name_was_not_sent(open_transport, run_request):
    url = "https://no-such-host.invalid"
    sent = open_transport(url).send_once(run_request(url), never)
    assert sent.outcome is Outcome.NAME
    assert sent.outcome.ran is Ran.NO


def test_refused_connection_was_not_sent(open_transport, run_request):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    url = f"https://127.0.0.1:{port}"
    sent = open_transport(url).send_once(run_request(url), never)
    assert sent.outcome is Outcome.CONNECT
    assert "ConnectionRefused" in sent.why


@pytest.fixture
def no_more_files():
    """Lets the system refuse every further file and connection."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    with socket.socket() as lowest:
        resource.setrlimit(resource.RLIMIT_NOFILE, (lowest.fileno(), hard))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


@pytest.mark.usefixtures("no_more_files")
def test_connection_that_this_computer_does_not_give_was_not_opened():
    """Too many files are open, or a kind of address is switched off."""
    with pytest.raises(WireError) as caught:
        dial("127.0.0.1", 9, 1.0)
    assert caught.value.outcome is Outcome.CONNECT


def test_untrusted_certificate_was_not_sent(tls_server, open_transport, run_request):
    transport = open_transport("https://elsewhere.test")
    sent = transport.send_once(run_request(tls_server.url), never)
    assert sent.outcome is Outcome.TLS
    assert tls_server.ledger == []


def test_certificate_for_another_host_was_not_sent(tls_server, open_transport, run_request):
    url = tls_server.url.replace("localhost", "[::1]")
    sent = open_transport(url).send_once(run_request(url), never)
    assert sent.outcome in {Outcome.TLS, Outcome.CONNECT}
    assert tls_server.ledger == []


@pytest.mark.parametrize("says", [b"", b"HTTP/1.1 400 Bad Request\r\n\r\n"])
def test_server_that_does_not_speak_tls_was_not_sent(open_transport, run_request, says):
    def talk(sock):
        sock.recv(1000)
        sock.sendall(says)
        return False

    server = FaultyServer(on_accept=talk)
    try:
        url = server.url.replace("http:", "https:")
        sent = open_transport(url).send_once(run_request(url), never)
    finally:
        server.close()
    assert sent.outcome is Outcome.TLS


def test_hand_shake_that_stalls_ends_by_its_time_out(open_transport, run_request):
    def stall(sock):
        while sock.recv(1000):
            pass
        return False

    server = FaultyServer(on_accept=stall)
    try:
        url = server.url.replace("http:", "https:")
        transport = open_transport(url, connect_timeout_s=0.2)
        sent = transport.send_once(run_request(url), never)
    finally:
        server.close()
    assert sent.outcome is Outcome.TLS


def test_proxy_lets_it_through(tls_server, open_transport, run_request):
    proxy = ConnectProxy(tls_server.port)
    try:
        transport = open_transport("https://flow.test", proxy=proxy.address)
        sent = transport.send_once(run_request("https://flow.test"), never)
        again = transport.send_once(run_request("https://flow.test"), never)
    finally:
        transport.close()
        proxy.close()
    assert sent.outcome is again.outcome is Outcome.COMPLETE
    assert len(proxy.asked) == 1
    assert proxy.asked[0].startswith(b"CONNECT flow.test:443 HTTP/1.1\r\n")
    assert b"Proxy-Authorization: Basic dXNlcjpwYSBzcw==\r\n" in proxy.asked[0]
    assert b"Authorization: Bearer" not in proxy.asked[0]


@pytest.mark.parametrize("status", [0, 403, 407, 502])
def test_proxy_that_refuses_was_not_sent(tls_server, open_transport, run_request, status):
    proxy = ConnectProxy(tls_server.port, status)
    try:
        transport = open_transport("https://flow.test", proxy=proxy.address)
        sent = transport.send_once(run_request("https://flow.test"), never)
    finally:
        proxy.close()
    assert sent.outcome is Outcome.PROXY
    assert tls_server.ledger == []


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:9", "socks5://127.0.0.1:1080", "http://a:b:c"]
)
def test_proxy_that_cannot_be_used_was_not_sent(open_transport, run_request, address):
    transport = open_transport("https://flow.test", proxy=address)
    sent = transport.send_once(run_request("https://flow.test"), never)
    assert sent.outcome is Outcome.PROXY


def test_this_computer_is_reached_without_the_proxy(server, open_transport, run_request):
    transport = open_transport(server.url, proxy="http://127.0.0.1:9")
    assert transport.send_once(run_request(server.url), never).outcome is Outcome.COMPLETE


def test_an_answer_that_says_something_twice_keeps_both(connected, server, run_request):
    server.plans = [Plan(ANSWER.replace(b"\r\n", b"\r\nVia: a\r\nVia: b\r\n", 1))]
    sent = connected.send_once(run_request(server.url), never)
    assert sent.reply.headers["via"] == "a, b"


def test_the_moment_a_press_was_sent_is_told_whatever_came_of_it(connected, server, run_request):
    for cut in (0, STATUS_LINE + 10, HEAD):
        server.plans = [Plan(ANSWER, cut, "close")]
        sent = connected.send_once(run_request(server.url), never)
        assert sent.sent_at is not None
        assert (sent.answered_at is not None) == (cut > 0)
        assert sent.why


def test_request_without_body_has_no_length(server, open_transport):
    transport = open_transport(server.url)
    transport.send_once(Request("GET", f"{server.url}/a b?c=ü&d=%2F"), never)
    assert server.ledger[0].line == "GET /a%20b?c=%C3%BC&d=%2F HTTP/1.1"
    assert server.ledger[0].header("content-length") == ""
    assert server.ledger[0].header("user-agent").startswith("FlowButton/")


def test_nothing_is_written_behind_a_request_without_body(server, open_transport):
    transport = open_transport(server.url)
    server.plans = [Plan(OK), Plan(OK)]
    for path in ("/first", "/second"):
        transport.send_once(Request("GET", server.url + path), never)
    assert server.connections == 1
    assert [seen.line for seen in server.ledger] == ["GET /first HTTP/1.1", "GET /second HTTP/1.1"]
    assert [seen.body for seen in server.ledger] == [b"", b""]


def test_answer_that_does_not_end_is_cut(server, authority, tokens, run_request):
    moments = iter([0.0])
    transport = Transport(
        cloud_at(server.url, authority[0]),
        NetworkSettings(),
        tokens,
        Hooks(clock=lambda: next(moments, 2000.0)),
    )
    server.plans = [Plan(ANSWER)]
    sent = transport.send_once(run_request(server.url), never)
    transport.close()
    assert (sent.outcome, sent.why) == (Outcome.ANSWER_CUT, "TimeoutError")


def test_file_of_certificates_that_is_missing_is_told(tls_server, tokens, run_request, tmp_path):
    cloud = cloud_at(tls_server.url, str(tmp_path / "none.pem"))
    transport = Transport(cloud, NetworkSettings(), tokens)
    with pytest.raises(StoreError):
        transport.send_once(run_request(tls_server.url), never)
    assert tls_server.ledger == []


def test_connection_that_was_reset_is_not_used(server, open_transport, run_request):
    server.plans = [Plan(OK, ending="reset"), Plan()]
    transport = open_transport(server.url)
    transport.send_once(run_request(server.url), never)
    server.wait_for(lambda: server.resets == 1)
    assert transport.send_once(run_request(server.url), never).outcome is Outcome.COMPLETE
    assert server.connections == 2


def test_proxy_without_a_password_gets_none(tls_server, open_transport, run_request):
    proxy = ConnectProxy(tls_server.port)
    try:
        address = proxy.address.replace("user:pa%20ss@", "")
        transport = open_transport("https://flow.test", proxy=address)
        sent = transport.send_once(run_request("https://flow.test"), never)
    finally:
        transport.close()
        proxy.close()
    assert sent.outcome is Outcome.COMPLETE
    assert b"Proxy-Authorization" not in proxy.asked[0]
