import base64
import gzip
import json
import socket
import subprocess
import sys
import threading
import zlib

import pytest

from flowbutton.domain.errors import (
    ClaimsError,
    InputError,
    OfflineError,
    RefusedError,
    SignInError,
)
from flowbutton.domain.settings import NetworkSettings
from flowbutton.domain.words import say
from flowbutton.services.transport import Outcome, Request
from tests.services.faulty import OK, ConnectProxy, FaultyServer, Plan

FLOW = "https://service.flow.microsoft.com/"


def never():
    return False


def answer(status, body=b"", **headers):
    lines = [f"HTTP/1.1 {status} Word", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return Plan("\r\n".join([*lines, "", ""]).encode() + body)


def test_importing_the_services_brings_no_network_along():
    modules = "client transport messages errors advice clouds direct answers power_automate"
    code = (
        "import sys, importlib\n"
        f"for name in {modules.split()[1:]!r}:\n"
        "    importlib.import_module('flowbutton.services.' + name)\n"
        "print([n for n in ('ssl', 'http.client', 'requests', 'urllib3', 'truststore',"
        " 'urllib.request', 'email.parser') if n in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_read_returns_what_the_service_says(server, open_transport, tokens):
    server.plans = [answer(200, b'{"value": [1]}', Content_Type="application/json; charset=utf-8")]
    transport = open_transport(server.url)
    reply = transport.read(Request("GET", f"{server.url}/flows", FLOW, "me"))
    assert reply.json() == {"value": [1]}
    assert reply.content_type == "application/json"
    assert server.ledger[0].header("authorization") == "Bearer eyJtoken0.service.flow.microsoft.com"
    assert tokens.asked == [("me", FLOW, "")]


def test_read_takes_packed_answers(server, open_transport):
    body = json.dumps({"a": "b" * 200_000}).encode()
    server.plans = [answer(200, gzip.compress(body, mtime=0), Content_Encoding="gzip")]
    assert open_transport(server.url).read(Request("GET", server.url)).body == body


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "identity"])
def test_an_empty_body_is_whole_however_it_is_said_to_be_packed(server, open_transport, encoding):
    server.plans = [answer(202, b"", Content_Encoding=encoding, x_ms_workflow_run_id="RUN1")]
    sent = open_transport(server.url).send_once(Request("POST", server.url), never)
    assert (sent.outcome, sent.reply.run_id) == (Outcome.COMPLETE, "RUN1")


@pytest.mark.parametrize("body", [b"no gzip at all", gzip.compress(b"a" * 999, mtime=0)[:-9]])
def test_answer_that_cannot_be_unpacked_is_cut(server, open_transport, body):
    server.plans = [answer(200, body, Content_Encoding="gzip")]
    sent = open_transport(server.url).send_once(Request("GET", server.url), never)
    assert sent.outcome is Outcome.ANSWER_CUT


def test_chunks_are_put_together_and_a_missing_one_is_noticed(server, open_transport):
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    whole = b"5\r\nhello\r\n1\r\n!\r\n0\r\n\r\n"
    transport = open_transport(server.url)
    server.plans = [Plan(head + whole)]
    assert transport.read(Request("GET", server.url)).body == b"hello!"
    for cut in (1, 4, 9, 11, 16):
        server.plans = [Plan(head + whole, len(head) + cut, "close")]
        sent = transport.send_once(Request("GET", server.url), never)
        assert sent.outcome is Outcome.ANSWER_CUT, cut


INTERIM = {
    "continue": b"HTTP/1.1 100 Continue\r\n\r\n",
    "processing": b"HTTP/1.1 102 Processing\r\nConnection: close\r\n\r\n",
    "hints": b"HTTP/1.1 103 Early Hints\r\nLink: </a>; rel=preload\r\n\r\n",
    "not known": b"HTTP/1.1 199 Hm\r\nContent-Length: 7\r\n\r\n",
}


@pytest.mark.parametrize("interim", [*INTERIM.values(), b"".join(INTERIM.values())])
def test_interim_answer_is_not_the_answer(server, open_transport, interim):
    transport = open_transport(server.url)
    server.plans = [Plan(interim + OK), Plan(interim + answer(200, b"hello").answer)]
    assert transport.read(Request("GET", server.url)).run_id == "RUN1"
    assert transport.read(Request("GET", server.url)).body == b"hello"
    assert server.connections == 1


@pytest.mark.parametrize("interim", INTERIM.values())
def test_interim_answer_alone_is_none(server, open_transport, run_request, interim):
    server.plans = [Plan(interim, ending="close")]
    sent = open_transport(server.url).send_once(run_request(server.url), never)
    assert (sent.outcome, sent.reply) == (Outcome.WRITTEN_NO_ANSWER, None)


def test_server_that_only_ever_informs_is_not_heard_out(server, open_transport, run_request):
    server.plans = [Plan(INTERIM["hints"] * 60 + OK)]
    sent = open_transport(server.url).send_once(run_request(server.url), never)
    assert sent.outcome is Outcome.WRITTEN_NO_ANSWER


def test_connection_that_speaks_another_language_is_not_used_again(
    server, open_transport, run_request
):
    switching = b"HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\n\r\n"
    transport = open_transport(server.url)
    server.plans = [Plan(switching), Plan(OK)]
    assert transport.send_once(run_request(server.url), never).reply.status == 101
    assert transport.send_once(run_request(server.url), never).reply.status == 202
    assert server.connections == 2


def test_answer_that_ends_with_the_connection_is_whole(server, open_transport):
    server.plans = [Plan(b"HTTP/1.1 200 OK\r\n\r\nall of it", ending="close")]
    assert open_transport(server.url).read(Request("GET", server.url)).body == b"all of it"


def test_large_answer_goes_to_a_file(server, open_transport, run_request, tmp_path):
    body = b"0123456789" * 1_200_000
    server.plans = [answer(200, body)]
    reply = open_transport(server.url).send_once(run_request(server.url), never).reply
    assert reply.size_bytes == len(body)
    assert len(reply.body) <= 10 * 1024 * 1024
    assert [path.read_bytes() == body for path in tmp_path.iterdir()] == [True]
    assert reply.path == str(next(tmp_path.iterdir()))


def test_answer_that_is_no_text_goes_to_a_file_however_small(
    server, open_transport, run_request, tmp_path
):
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: 4\r\n\r\n"
    server.plans = [Plan(head + b"%PDF")]
    reply = open_transport(server.url).send_once(run_request(server.url), never).reply
    assert (reply.body, reply.size_bytes) == (b"", 4)
    (kept,) = tmp_path.iterdir()
    assert (reply.path, kept.read_bytes()) == (str(kept), b"%PDF")


def test_what_is_only_read_is_never_kept_in_a_file(server, open_transport, tmp_path):
    transport = open_transport(server.url)
    head = b"HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\nContent-Length: 4\r\n\r\n"
    server.plans = [Plan(head + b"%PDF"), answer(200, b"0" * 12_000_000), answer(200, b"{}")]
    assert transport.read(Request("GET", server.url)).body == b"%PDF"
    large = transport.read(Request("GET", server.url))
    assert (large.body, large.size_bytes > 10_000_000) == (b"", True)
    assert transport.read(Request("GET", server.url)).json() == {}
    assert list(tmp_path.iterdir()) == []


def test_no_more_is_read_of_an_answer_than_is_of_use(server, open_transport):
    transport = open_transport(server.url)
    server.plans = [answer(200, b"0" * 100), answer(200, b"0" * 101), answer(200, b"{}")]
    small, large, after = (
        transport.read(Request("GET", server.url, most_bytes=most)) for most in (100, 100, None)
    )
    assert (small.size_bytes, small.body) == (100, b"0" * 100)
    assert (large.size_bytes, large.body) == (101, b"")
    assert after.json() == {}
    assert server.connections == 2  # what is left unread comes before any other answer


def test_large_answer_that_is_cut_leaves_no_file(server, open_transport, tmp_path):
    plan = answer(200, b"0" * 12_000_000)
    server.plans = [Plan(plan.answer, len(plan.answer) - 1, "close")]
    sent = open_transport(server.url).send_once(Request("GET", server.url), never)
    assert sent.outcome is Outcome.ANSWER_CUT
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("status", [429, 500, 502, 503, 504])
def test_read_is_tried_again_when_the_service_is_busy(server, open_transport, status):
    waits = []
    server.plans = [answer(status), answer(200, b"{}")]
    transport = open_transport(server.url, waits=waits)
    assert transport.read(Request("GET", server.url)).status == 200
    assert len(waits) == 1


def test_read_waits_as_long_as_the_service_asks(server, open_transport):
    waits = []
    server.plans = [answer(503, Retry_After="7"), answer(200)]
    open_transport(server.url, waits=waits).read(Request("GET", server.url))
    assert 7 <= waits[0] < 8


def test_read_does_not_wait_for_minutes(server, open_transport):
    waits = []
    server.plans = [answer(429, Retry_After="600")]
    with pytest.raises(RefusedError) as caught:
        open_transport(server.url, waits=waits).read(Request("GET", server.url))
    assert caught.value.wait_s == 600
    assert waits == []


def test_read_gives_up_in_the_end(server, open_transport):
    waits = []
    server.plans = [answer(500, b"oops")]
    with pytest.raises(RefusedError):
        open_transport(server.url, waits=waits).read(Request("GET", server.url))
    assert len(waits) == 2
    assert len(server.ledger) == 3


def test_read_is_tried_again_when_the_answer_was_lost(server, open_transport):
    waits = []
    server.plans = [Plan(cut=0, ending="close"), Plan(cut=10, ending="close"), answer(200)]
    transport = open_transport(server.url, waits=waits)
    assert transport.read(Request("GET", server.url)).status == 200
    assert len(waits) == 2


def test_read_that_gets_no_answer_is_offline(server, open_transport):
    server.plans = [Plan(cut=0, ending="close")]
    with pytest.raises(OfflineError):
        open_transport(server.url, waits=[]).read(Request("GET", server.url))


def test_closing_ends_the_pauses(server, open_transport):
    server.plans = [answer(500)]
    with pytest.raises(RefusedError):
        open_transport(server.url, is_closing=True).read(Request("GET", server.url))
    assert len(server.ledger) == 1


def test_refused_token_is_renewed_once(server, open_transport, tokens):
    server.plans = [answer(401), answer(200)]
    open_transport(server.url).read(Request("GET", server.url, FLOW, "me"))
    assert [claims for _, _, claims in tokens.asked] == ["", "{}"]
    assert server.ledger[1].header("authorization").startswith("Bearer eyJtoken1")


def test_token_that_is_refused_twice_is_told(server, open_transport):
    server.plans = [answer(401, b'{"error":{"code":"AuthenticationFailed","message":"no"}}')]
    with pytest.raises(RefusedError) as caught:
        open_transport(server.url).read(Request("GET", server.url, FLOW, "me"))
    assert caught.value.code == "AuthenticationFailed"
    assert len(server.ledger) == 2


def test_claims_challenge_is_tried_silently_and_then_told(server, open_transport, tokens):
    claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}'
    packed = base64.b64encode(claims.encode()).decode().rstrip("=")
    challenge = f'Bearer realm="", error="insufficient_claims", claims="{packed}"'
    server.plans = [answer(401, WWW_Authenticate=challenge)]
    with pytest.raises(ClaimsError) as caught:
        open_transport(server.url).read(Request("GET", server.url, FLOW, "me"))
    assert caught.value.claims == claims
    assert [asked for _, _, asked in tokens.asked] == ["", claims]


def test_redirect_is_not_followed(server, open_transport):
    other = FaultyServer()
    try:
        server.plans = [answer(302, Location=f"{other.url}/steal")]
        with pytest.raises(RefusedError):
            open_transport(server.url).read(Request("GET", server.url, FLOW, "me"))
        assert other.ledger == []
    finally:
        other.close()


def test_token_never_goes_to_a_host_that_is_not_listed(server, open_transport, tokens):
    transport = open_transport("https://api.flow.test")
    with pytest.raises(InputError):
        transport.send_once(Request("POST", f"{server.url}/run", FLOW, "me", b"{}"), never)
    assert tokens.asked == []
    assert server.connections == 0


@pytest.mark.parametrize(
    "url", ["ftp://a/b", "nonsense", "https://", "http://[::1", "https://a:b/"]
)
def test_what_is_no_web_address_is_told(open_transport, url):
    with pytest.raises(InputError):
        open_transport("https://flow.test").send_once(Request("GET", url), never)


def test_line_breaks_never_get_into_a_header(server, open_transport):
    request = Request("GET", server.url, headers={"x": "a\r\nb: c"})
    with pytest.raises(InputError):
        open_transport(server.url).send_once(request, never)
    assert server.ledger == []


def test_missing_token_is_told_before_anything_is_sent(server, open_transport, tokens):
    tokens.error = SignInError(say("Sign in"))
    with pytest.raises(SignInError):
        open_transport(server.url).send_once(Request("POST", server.url, FLOW, "me"), never)
    assert server.connections == 0


def test_throttled_run_is_written_again_while_it_is_not_late(server, open_transport, run_request):
    waits = []
    server.plans = [answer(429, Retry_After="2"), Plan()]
    sent = open_transport(server.url, waits=waits).send_once(run_request(server.url), never)
    assert sent.reply.status == 202
    assert 2 <= waits[0] < 3


@pytest.mark.parametrize("headers", [{"Retry_After": "15"}, {}])
def test_throttled_run_that_would_be_late_after_the_pause_is_told_at_once(
    server, open_transport, run_request, headers
):
    server.plans = [answer(429, **headers), Plan()]
    waits = []
    sent = open_transport(server.url, waits=waits).send_once(run_request(server.url), never)
    assert (sent.reply.status, waits, len(server.ledger)) == (429, [], 1)


def test_run_that_answers_with_429_itself_is_not_written_again(server, open_transport, run_request):
    """A flow's own Response may have any status; the id of its run says that it ran."""
    server.plans = [answer(429, Retry_After="2", x_ms_workflow_run_id="RUN1"), Plan()]
    sent = open_transport(server.url, waits=[]).send_once(run_request(server.url), never)
    assert (sent.reply.status, sent.reply.run_id) == (429, "RUN1")
    assert len(server.ledger) == 1


def test_an_answer_of_which_the_id_of_its_run_may_be_cut_off_writes_nothing_again(
    server, open_transport, run_request
):
    whole = answer(429, Retry_After="1", x_ms_workflow_run_id="RUN1").answer
    server.plans = [Plan(whole, whole.index(b"x-ms"), "close"), Plan()]
    sent = open_transport(server.url, waits=[]).send_once(run_request(server.url), never)
    assert (sent.outcome, sent.reply.status) == (Outcome.ANSWER_CUT, 429)
    assert len(server.ledger) == 1


def test_throttled_run_is_not_written_again_when_late(server, open_transport, run_request):
    server.plans = [answer(429, Retry_After="2"), Plan()]
    waits = []
    transport = open_transport(server.url, waits=waits)
    sent = transport.send_once(run_request(server.url), lambda: bool(waits))
    assert (sent.outcome, sent.reply.status) == (Outcome.COMPLETE, 429)
    assert len(server.ledger) == 1


def test_throttled_run_is_not_written_again_when_it_became_late_on_the_way(
    server, open_transport, run_request
):
    server.plans = [answer(429, Retry_After="1"), Plan()]
    asked = iter([False, False, False, True])
    sent = open_transport(server.url, waits=[]).send_once(
        run_request(server.url), lambda: next(asked)
    )
    assert sent.reply.status == 429
    assert len(server.ledger) == 1


@pytest.mark.parametrize("status", [400, 401, 403, 404, 408, 409, 500, 502, 503, 504])
def test_nothing_else_is_ever_written_again(server, open_transport, run_request, status):
    server.plans = [answer(status, Retry_After="1"), Plan()]
    sent = open_transport(server.url).send_once(run_request(server.url), never)
    assert sent.reply.status == status
    assert len(server.ledger) == 1


def test_warm_opens_one_connection_that_the_press_uses(server, open_transport, run_request):
    transport = open_transport(server.url)
    transport.warm(server.url)
    assert len(transport._lines._pool._idle) == 1
    transport.warm(server.url)
    assert transport.send_once(run_request(server.url), never).outcome is Outcome.COMPLETE
    assert server.connections == 1
    assert len(server.ledger) == 1


def test_what_cannot_be_reached_at_all_shows_when_something_is_sent(open_transport):
    transport = open_transport("https://no-such-host.invalid")
    transport.warm("https://no-such-host.invalid")
    transport.warm("nonsense")


def test_reaching_opens_a_connection_that_the_press_uses(server, open_transport, run_request):
    transport = open_transport(server.url)
    assert transport.reaches(server.url)
    assert transport.reaches(server.url)
    server.wait_for(lambda: server.connections == 2)
    assert transport.send_once(run_request(server.url), never).outcome is Outcome.COMPLETE
    assert server.connections == 2
    assert len(server.ledger) == 1


def test_what_cannot_be_reached_is_not_and_never_fails(server, open_transport):
    transport = open_transport(server.url)
    assert transport.reaches(server.url)
    server.close()
    assert not transport.reaches(server.url)
    assert not transport.reaches("https://no-such-host.invalid")
    assert not transport.reaches("nonsense")


def test_connections_are_not_shared_by_two_at_once(server, open_transport):
    server.plans = [Plan(OK, 0, "stall"), Plan()]
    transport = open_transport(server.url)
    request = Request("POST", server.url, body=b"{}", read_timeout_s=2.0)
    slow = threading.Thread(target=transport.send_once, args=(request, never))
    slow.start()
    server.wait_for(lambda: len(server.ledger) == 1)
    assert transport.send_once(request, never).outcome is Outcome.COMPLETE
    assert server.connections == 2
    server.hang_up_all()
    slow.join(5)


def test_server_that_wants_to_hang_up_gets_a_new_connection(server, open_transport, run_request):
    transport = open_transport(server.url)
    server.plans = [answer(200, Connection="close")]
    transport.send_once(run_request(server.url), never)
    transport.send_once(run_request(server.url), never)
    assert server.connections == 2


def test_bundle_in_the_environment_changes_nothing(
    tls_server, open_transport, run_request, monkeypatch, tmp_path
):
    empty = tmp_path / "none.pem"
    empty.write_text("")
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(empty))
    monkeypatch.setenv("CURL_CA_BUNDLE", str(empty))
    sent = open_transport(tls_server.url).send_once(run_request(tls_server.url), never)
    assert sent.outcome is Outcome.COMPLETE


def test_closed_transport_keeps_no_connection(server, open_transport, run_request):
    transport = open_transport(server.url)
    transport.send_once(run_request(server.url), never)
    transport.close()
    transport.send_once(run_request(server.url), never)
    transport.send_once(run_request(server.url), never)
    assert server.connections == 3


def test_token_can_be_had_in_advance_and_renewed(open_transport, tokens):
    transport = open_transport("https://flow.test")
    transport.ready_token("me", FLOW)
    transport.renew("me", FLOW)
    assert tokens.asked == [("me", FLOW, ""), ("me", FLOW, "{}")]


@pytest.mark.parametrize(
    ("has_proxy", "title"),
    [(False, "No connection to the service"), (True, "The proxy did not let the request through")],
)
def test_a_connection_that_nobody_answers_in_time_is_not_waited_for_twice(
    open_transport, has_proxy, title
):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        here = f"127.0.0.1:{silent.getsockname()[1]}"
        network = {"proxy": f"http://{here}"} if has_proxy else {}
        transport = open_transport(f"https://{here}", connect_timeout_s=0.3, **network)
        with pytest.raises(OfflineError, match=title):
            transport.warm("https://flow.test" if has_proxy else f"https://{here}")


def test_another_proxy_counts_from_the_next_request_on(tls_server, open_transport):
    tls_server.plans = [answer(200), answer(200)]
    transport = open_transport("https://flow.test", proxy="http://127.0.0.1:9")
    with pytest.raises(OfflineError):
        transport.read(Request("GET", "https://flow.test/"))
    proxy = ConnectProxy(tls_server.port)
    try:
        transport.use(NetworkSettings(proxy=proxy.address, connect_timeout_s=3.0))
        assert transport.read(Request("GET", "https://flow.test/")).status == 200
    finally:
        proxy.close()
    assert len(proxy.asked) == 1


def test_a_run_request_takes_the_token_that_is_there_also_when_it_is_written_again(
    server, open_transport, tokens, run_request
):
    server.plans = [answer(429, Retry_After="1"), Plan()]
    transport = open_transport(server.url, waits=[])
    transport.send_once(run_request(server.url, audience=FLOW, account="me"), never)
    assert len(server.ledger) == 2
    assert [claims for _, _, claims in tokens.asked] == ["", ""]


def test_connections_of_another_way_are_hung_up(server, open_transport):
    transport = open_transport(server.url)
    transport.warm(server.url)
    lines = transport._lines
    transport.use(NetworkSettings(connect_timeout_s=3.0))
    assert lines._pool._is_closed
    assert lines._pool._idle == []


def test_a_read_whose_answer_was_cut_off_is_no_answer(server, open_transport):
    server.plans = [Plan(OK, cut=len(OK) - 1, ending="close")]
    with pytest.raises(OfflineError):
        open_transport(server.url, waits=[]).read(Request("GET", server.url))
    assert len(server.ledger) == 3


def test_a_request_of_nobody_has_no_token(server, open_transport, tokens):
    open_transport(server.url).send_once(Request("POST", server.url), never)
    assert server.ledger[0].header("authorization") == ""
    assert tokens.asked == []


@pytest.mark.parametrize(
    ("encoding", "pack"), [("x-gzip", gzip.compress), ("Deflate", zlib.compress)]
)
def test_answers_are_unpacked_by_each_name_of_a_packing(server, open_transport, encoding, pack):
    server.plans = [answer(200, pack(b'{"a": 1}'), Content_Encoding=encoding)]
    reply = open_transport(server.url).read(Request("GET", server.url))
    assert reply.json() == {"a": 1}
