import json

import pytest

from flowbutton.domain.advice import Fix
from flowbutton.domain.errors import SignInError
from flowbutton.domain.run import Ran, RunState
from flowbutton.domain.words import say
from flowbutton.services.direct import DirectCall, send_direct
from flowbutton.services.relative_path import fill_path
from tests.services.web import Says, error

FLOW_AUDIENCE = "https://service.flow.microsoft.com/"
PATH = "/triggers/manual/paths/invoke"


def never():
    return False


@pytest.fixture
def call(web, make_press):
    def make(query="?api-version=1&sp=%2Ft&sv=1.0&sig=S3CRET", **more):
        press = more.pop("press", None) or make_press(inputs={"name": "Ada"})
        return DirectCall(press=press, url=web.url + PATH + query, **more)

    return make


def test_signed_address_gets_the_inputs_and_no_token(web, transport, call):
    web.on("POST", PATH, Says(202, None, {"x-ms-workflow-run-id": "RUN1"}))
    answer = send_direct(transport, call(), never)
    (asked,) = web.ledger
    assert asked.json == {"name": "Ada"}
    assert "authorization" not in asked.headers
    assert asked.query["sig"] == "S3CRET"
    assert asked.headers["content-type"] == "application/json"
    assert asked.headers["x-ms-client-tracking-id"] == "11111111-2222-3333-4444-555555555555"
    assert (answer.state, answer.run_id) == (RunState.ACCEPTED, "RUN1")
    assert answer.transport == "address"


def test_address_without_signature_gets_a_token_of_the_flow_service(web, transport, call):
    web.on("POST", PATH, Says(202))
    send_direct(transport, call("?api-version=1", audience=FLOW_AUDIENCE), never)
    assert web.ledger[0].token.endswith("service.flow.microsoft.com")


def test_missing_sign_in_sends_nothing(web, transport, call, tokens):
    tokens.error = SignInError(say("Sign in again"))
    answer = send_direct(transport, call(audience=FLOW_AUDIENCE), never)
    assert (answer.state, answer.advice.fix) == (RunState.NOT_SENT, Fix.SIGN_IN)
    assert web.ledger == []


def test_late_press_sends_nothing(web, transport, call):
    answer = send_direct(transport, call(), lambda: True)
    assert (answer.state, answer.ran) == (RunState.NOT_SENT, Ran.NO)
    assert web.ledger == []


def test_answer_of_the_run_is_shown(web, transport, call):
    web.on("POST", PATH, Says(200, {"total": 3}))
    answer = send_direct(transport, call(), never)
    assert answer.output.text == '{"total": 3}'


@pytest.mark.parametrize("method", ["GET", "get"])
def test_get_has_its_inputs_in_the_address(web, transport, call, make_press, method):
    web.on("GET", PATH, Says(202))
    press = make_press(inputs={"name": "A & B", "is": True, "n": 2})
    send_direct(transport, call(method=method, press=press), never)
    (asked,) = web.ledger
    assert (asked.query["name"], asked.query["is"], asked.query["n"]) == ("A & B", "true", "2")
    assert asked.query["sig"] == "S3CRET"
    assert asked.body == b""


def test_get_without_inputs_leaves_the_address_alone(web, transport, call, make_press):
    web.on("GET", PATH, Says(202))
    send_direct(transport, call("", method="GET", press=make_press()), never)
    send_direct(transport, call("", method="GET"), never)
    assert [asked.query for asked in web.ledger] == [{}, {"name": "Ada"}]


@pytest.mark.parametrize("method", ["POST", "GET"])
def test_half_a_sign_is_sent_and_leaves_nothing_unknown(web, transport, call, make_press, method):
    """UTF-8 has no half of an emoji, nor bytes of a command line that are no text."""
    web.on(method, PATH, Says(202))
    press = make_press(inputs={"name": "half \ud83d"})
    assert send_direct(transport, call(method=method, press=press), never).ran is Ran.YES
    (asked,) = web.ledger
    told = json.loads(asked.body) if asked.body else asked.query
    assert told["name"] == ("half \ud83d" if asked.body else "half ?")


def test_half_a_sign_in_the_path_is_sent_too(make_press):
    url, _ = fill_path("https://flow.example/{name}", make_press(inputs={"name": "\ud83d"}))
    assert url == "https://flow.example/%3F"


@pytest.mark.parametrize("query", ["?code=1", ""])
def test_inputs_in_the_address_come_before_what_is_never_sent(web, transport, call, query):
    """A fragment stays in the program that reads the address."""
    web.on("GET", PATH, Says(202))
    send_direct(transport, call(query + "#top", method="GET"), never)
    (asked,) = web.ledger
    assert asked.query == ({"code": "1"} if query else {}) | {"name": "Ada"}


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE"])
def test_other_methods_have_a_body(web, transport, call, method):
    web.on(method, PATH, Says(202))
    send_direct(transport, call(method=method), never)
    assert web.ledger[0].json == {"name": "Ada"}


def test_delete_without_inputs_has_none(web, transport, call, make_press):
    web.on("DELETE", PATH, Says(202))
    send_direct(transport, call(method="DELETE", press=make_press()), never)
    assert web.ledger[0].body == b""


def test_lost_answer_is_unknown(web, transport, call):
    web.on("POST", PATH, Says(drops=True))
    answer = send_direct(transport, call(), never)
    assert (answer.state, answer.ran) == (RunState.UNKNOWN, Ran.UNKNOWN)
    assert len(web.ledger) == 1


@pytest.mark.parametrize(
    ("says", "told"),
    [
        (error(401, "DirectApiAuthorizationRequired"), (Fix.USE_SIGNED_ADDRESS, Ran.NO)),
        (error(403, "MisMatchingOAuthClaims"), (Fix.SWITCH_ACCOUNT, Ran.NO)),
        (error(502, "NoResponse"), (Fix.OPEN_RUN, Ran.YES)),
        (error(504, "GatewayTimeout"), (Fix.FOLLOW_RUN, Ran.YES)),
    ],
)
def test_refusals_are_explained(web, transport, call, says, told):
    web.on("POST", PATH, says)
    answer = send_direct(transport, call(), never)
    assert (answer.advice.fix, answer.ran) == told


def test_retired_address_is_for_flows_only(transport, make_press):
    url = "https://prod-0.nowhere.logic.azure.com:443/workflows/x?sig=S3CRET"
    for is_flow, fix in ((True, Fix.PASTE_ADDRESS), (False, Fix.TRY_AGAIN)):
        answer = send_direct(transport, DirectCall(make_press(), url, is_flow=is_flow), never)
        assert (answer.ran, answer.advice.fix) == (Ran.NO, fix)


def test_address_is_not_shown(call):
    assert "S3CRET" not in repr(call())
