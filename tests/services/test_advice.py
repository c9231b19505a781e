import json
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flowbutton.domain.advice import Fix
from flowbutton.domain.errors import ClaimsError, OfflineError, RefusedError, advice_of
from flowbutton.domain.run import Ran
from flowbutton.services.advice import (
    AnsweredError,
    advice_for,
    advice_of_code,
    failure_advice,
    judge,
    offline,
    refusal,
)
from flowbutton.services.advice_table import ROWS
from flowbutton.services.messages import Outcome, Reply, Sent

SIG = "Zk3-w_8Tq1xYbR7pL0cVnM"


def said(status, code="", message="", **headers):
    body = json.dumps({"error": {"code": code, "message": message}}).encode()
    names = {name.replace("_", "-").lower(): value for name, value in headers.items()}
    return Reply(status, names, body, size_bytes=len(body))


def complete(reply):
    return Sent(Outcome.COMPLETE, reply, 1.0, 2.0)


ANSWERS = [
    (said(401, "AuthenticationFailed", "Audience x is not found in list of allowed audiences"),
     Fix.SIGN_IN, Ran.NO, "sign-in was not accepted"),
    (said(401, "InvalidAuthenticationTokenTenant"), Fix.SIGN_IN, Ran.NO, "sign-in was not"),
    (said(401, "ExpiredAuthenticationToken"), Fix.SIGN_IN, Ran.NO, "sign-in was not accepted"),
    (said(401), Fix.SIGN_IN, Ran.NO, "sign-in was not accepted"),
    (said(400, "", "AADSTS65001: The user has not consented"), Fix.GIVE_CONSENT, Ran.NO, "allowed"),
    (said(400, "", "AADSTS90094: admin"), Fix.GIVE_CONSENT, Ran.NO, "allowed"),
    (said(400, "", "AADSTS650052: no principal"), Fix.GIVE_CONSENT, Ran.NO, "allowed"),
    (said(403, "EnvironmentAccessDenied", "Access to the environment 'X' is denied."),
     Fix.ASK_ADMIN, Ran.NO, "no access to this environment"),
    (said(403, "", "You are not permitted to make flows in this 'X'"),
     Fix.ASK_ADMIN, Ran.NO, "no access to this environment"),
    (said(403, "ConnectionAuthorizationFailed"), Fix.ASK_OWNER, Ran.NO, "not shared with you"),
    (said(403, "", "Permission denied due to missing connection ACL: User …"),
     Fix.ASK_OWNER, Ran.NO, "lets nobody in this way"),
    (said(404, "FlowNotFound"), Fix.REFRESH, Ran.NO, "flow was not found"),
    (said(404, "WorkflowRunNotFound"), Fix.REFRESH, Ran.NO, "run is not there"),
    (said(400, "TriggerInputSchemaMismatch"), Fix.EDIT_INPUTS, Ran.NO, "do not match"),
    (said(400, "InvalidRequestContent"), Fix.EDIT_INPUTS, Ran.NO, "cannot read what was sent"),
    (said(400, "ListCallbackUrlOperationBlocked"), Fix.REFRESH, Ran.NO, "cannot be started by"),
    (said(400, "InvokerConnectionOverrideFailed"), Fix.ASK_OWNER, Ran.NO, "connections of whoever"),
    (said(400, "WorkflowTriggerIsNotEnabled", "… is not enabled"), Fix.TURN_ON, Ran.NO, "off"),
    (said(409, "", "The workflow is not enabled."), Fix.TURN_ON, Ran.NO, "turned off"),
    (said(400, "WorkflowTriggerIsNotEnabled", "its state 'Deleted' does not allow it"),
     Fix.PASTE_ADDRESS, Ran.NO, "deleted or made anew"),
    (said(404, "NoRegisteredTrigger"), Fix.REFRESH, Ran.NO, "trigger was not found"),
    (said(404, "WorkflowTriggerNotFound"), Fix.REFRESH, Ran.NO, "trigger was not found"),
    (said(401, "DirectApiAuthorizationRequired", "The request must be authenticated only by …"),
     Fix.USE_SIGNED_ADDRESS, Ran.NO, "signed address, not your sign-in"),
    (said(401, "", "The request must be authenticated only by Shared Access scheme."),
     Fix.USE_SIGNED_ADDRESS, Ran.NO, "signed address, not your sign-in"),
    (said(401, "DirectApiRequestHasMoreThanOneAuthorization"),
     Fix.USE_SIGNED_ADDRESS, Ran.NO, "signed address alone"),
    (said(401, "DirectApiInvalidAuthorizationScheme"), Fix.USE_ACCOUNT, Ran.NO,
     "your work account"),
    (said(401, "", "The OAuth authorization scheme is required"), Fix.USE_ACCOUNT, Ran.NO,
     "your work"),
    (said(403, "MisMatchingOAuthClaims", "One or more claims either missing or does not match"),
     Fix.SWITCH_ACCOUNT, Ran.NO, "does not accept the account"),
    (said(400, "MissingApiVersionParameter"), Fix.PASTE_ADDRESS, Ran.NO, "address is not whole"),
    (said(400, "TriggerRequestMethodNotValid"), Fix.PASTE_ADDRESS, Ran.NO, "not take this method"),
    (said(403, "MissingAdequateQuotaPolicy"), Fix.ASK_ADMIN, Ran.NO, "Premium licence"),
    (said(403, "ServiceToServiceEnvironmentNotFound"), Fix.ASK_ADMIN, Ran.NO, "no access to"),
    (said(403, "", "Blocked by a Data Loss Prevention policy"), Fix.ASK_ADMIN, Ran.NO, "A rule of"),
    (said(403, "AuthorizationFailed", "The client IP address '1.2.3.4' is not in the allowed caller"
          " IP address ranges specified in the workflow access control configuration."),
     Fix.ASK_OWNER, Ran.NO, "certain networks"),
    (said(403, "AuthorizationFailed", "The client does not have authorization to perform action"),
     Fix.ASK_ADMIN, Ran.NO, "role in Azure"),
    (said(429, "TooManyRequests"), Fix.WAIT, Ran.NO, "Too many requests"),
    (said(400, "TooManyConcurrentRequests"), Fix.WAIT, Ran.NO, "Too many"),
    (said(429, "", "Rate limit is exceeded. Try again in 2 seconds."), Fix.WAIT, Ran.NO, "Too"),
    (said(502, "NoResponse"), Fix.OPEN_RUN, Ran.YES, "ended without an answer"),
    (said(504, "GatewayTimeout"), Fix.FOLLOW_RUN, Ran.YES, "still busy"),
    (Reply(504, {}, b"<html>proxy</html>", size_bytes=18), Fix.FOLLOW_RUN, Ran.UNKNOWN, "too long"),
    (said(500), Fix.FOLLOW_RUN, Ran.UNKNOWN, "problem of its own"),
    (Reply(503, {}, b"<html>", size_bytes=6), Fix.FOLLOW_RUN, Ran.UNKNOWN, "problem of its own"),
    (said(408), Fix.FOLLOW_RUN, Ran.UNKNOWN, "took too long"),
    (said(404, "ConnectionNotFound"), Fix.OPEN_CONNECTIONS, Ran.NO, "connection of the flow"),
    (said(400, "InvalidConnectionCredentials"), Fix.OPEN_CONNECTIONS, Ran.NO, "connection of the"),
    (said(400, "MacroRegionDerivationFailed"), Fix.TRY_AGAIN, Ran.NO, "another region"),
    (said(400, "", "Calling Power Automate through ARM is no longer supported."),
     Fix.NONE, Ran.NO, "has been closed"),
    (said(401, "", "You sent an invalid key."), Fix.PASTE_ADDRESS, Ran.NO, "key is not valid"),
    (said(400, "CannotStartUnpublishedSolutionFlow"), Fix.OPEN_FLOW, Ran.NO, "never published"),
    (said(413), Fix.EDIT_INPUTS, Ran.NO, "too large"),
    (said(414), Fix.EDIT_INPUTS, Ran.NO, "could not use the request"),
    (said(415), Fix.EDIT_INPUTS, Ran.NO, "could not use the request"),
    (said(431), Fix.EDIT_INPUTS, Ran.NO, "could not use the request"),
    (said(422), Fix.EDIT_INPUTS, Ran.UNKNOWN, "could not use the request"),
    (said(302), Fix.PASTE_ADDRESS, Ran.UNKNOWN, "moved"),
    (said(403, "SomethingElse"), Fix.ASK_OWNER, Ran.NO, "may not do this"),
    (said(410), Fix.REFRESH, Ran.NO, "nothing at this address"),
    (said(405), Fix.PASTE_ADDRESS, Ran.NO, "method"),
    (said(409), Fix.WAIT, Ran.NO, "busy with the same"),
    (said(400), Fix.EDIT_INPUTS, Ran.NO, "could not use the request"),
    (said(418), Fix.NONE, Ran.UNKNOWN, "not known"),
]  # fmt: skip  # a table


@pytest.mark.parametrize(("reply", "fix", "ran", "words"), ANSWERS)
def test_every_refusal_has_its_advice(reply, fix, ran, words):
    judgement = judge(complete(reply))
    assert judgement.ran is ran
    assert words.lower() in str(judgement.advice.title).lower()
    assert judgement.advice.fix is fix
    assert judgement.advice.raw.startswith(f"HTTP {reply.status}")
    assert not judgement.is_answer


def test_every_row_is_reached_by_some_answer():
    reached = {str(judge(complete(reply)).advice.title) for reply, *_ in ANSWERS}
    assert {str(row.title) for row in ROWS} <= reached


@pytest.mark.parametrize("row", ROWS, ids=lambda row: str(row.title))
def test_sentences_are_for_people(row):
    text = f"{row.title} {row.hint}"
    assert not re.search(
        r"[!]|sorry|please|error code|\b[45]\d\d\b|[a-z][A-Z]", text.replace("FlowButton", "")
    )
    assert str(row.title)[0].isupper()
    assert not str(row.title).endswith(".")
    assert str(row.hint).endswith(".") or not row.hint


def test_a_read_that_took_too_long_does_not_tell_of_a_run():
    for reply in (said(504, "GatewayTimeout"), said(502, "NoResponse")):
        assert "flow" not in str(refusal(reply).title)


@pytest.mark.parametrize("status", [200, 201, 202, 204])
def test_success_needs_no_advice(status):
    judgement = judge(complete(Reply(status)))
    assert (judgement.ran, judgement.advice) == (Ran.YES, None)


@pytest.mark.parametrize("status", [302, 400, 401, 403, 404, 429, 500, 503])
def test_answer_of_a_run_says_that_it_ran_whatever_its_status(status):
    reply = said(status, "Mine", "The invoice is too high", x_ms_workflow_run_id="RUN1")
    judgement = judge(complete(reply))
    assert judgement.ran is Ran.YES
    assert judgement.is_answer
    assert str(judgement.advice.title) == "The flow answered with an error"


@pytest.mark.parametrize(
    ("status", "ran"), [(202, Ran.YES), (403, Ran.NO), (400, Ran.NO), (500, Ran.UNKNOWN)]
)
def test_status_of_a_cut_answer_counts(status, ran):
    reply = Reply(status, {"content-length": "9"})
    judgement = judge(Sent(Outcome.ANSWER_CUT, reply, 1.0, 2.0, "CutError"))
    assert judgement.ran is ran
    assert judgement.advice is not None


@pytest.mark.parametrize(
    ("status", "ran"), [(202, Ran.YES), (403, Ran.UNKNOWN), (400, Ran.UNKNOWN), (500, Ran.UNKNOWN)]
)
def test_an_answer_whose_head_was_cut_may_be_that_of_a_run_which_it_names(status, ran):
    judgement = judge(Sent(Outcome.ANSWER_CUT, Reply(status), 1.0, 2.0, "CutError"))
    assert judgement.ran is ran
    assert judgement.advice.fix is Fix.FOLLOW_RUN


@pytest.mark.parametrize("outcome", [each for each in Outcome if each is not Outcome.COMPLETE])
def test_every_failure_has_a_sentence_and_says_whether_anything_ran(outcome):
    judgement = judge(Sent(outcome, why="TimeoutError"))
    assert not str(judgement.advice.title).startswith("Not sent")  # the state says so
    assert judgement.ran is outcome.ran
    assert ("Nothing was run" in str(judgement.advice.hint)) == (judgement.ran is Ran.NO)
    assert judgement.advice.raw == f"{outcome}: TimeoutError"


@pytest.mark.parametrize("outcome", Outcome)
def test_no_way_to_the_service_is_what_may_come_back(outcome):
    no_way = outcome in {Outcome.NAME, Outcome.CONNECT, Outcome.PROXY}
    assert judge(Sent(outcome), "a.test").is_offline is no_way


def test_retired_address_does_not_come_back():
    assert not judge(Sent(Outcome.NAME), "prod-1.westeurope.logic.azure.com").is_offline
    assert judge(Sent(Outcome.CONNECT), "prod-1.westeurope.logic.azure.com").is_offline


@pytest.mark.parametrize("reply", [said(404), said(410, "Gone")])
def test_retired_address_is_explained(reply):
    host = "prod-12.westeurope.logic.azure.com:443"
    assert "moved the addresses" in str(judge(complete(reply), host).advice.title)
    assert "moved the addresses" not in str(judge(complete(reply), "a.test").advice.title)
    assert judge(Sent(Outcome.NAME), host).advice.fix is Fix.PASTE_ADDRESS
    assert judge(Sent(Outcome.NAME), "a.test").advice.fix is Fix.TRY_AGAIN


@pytest.mark.parametrize(
    ("reply", "wait_s"),
    [
        (said(429, retry_after="7"), 7),
        (said(429), 10),
        (said(503, retry_after="3"), 3),
        (said(503), None),
        (said(409), None),
    ],
)
def test_advice_says_how_long_to_wait(reply, wait_s):
    assert advice_for(reply).wait_s == wait_s


def test_advice_to_wait_says_for_how_long_in_words():
    assert str(advice_for(said(429, retry_after="7")).hint) == "Wait 7 s and press again."
    assert str(advice_for(said(409)).hint) == "Wait a little and try again."


CLAIMS = 'Bearer error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnt9fQ=="'


def test_claims_challenge_asks_for_a_stronger_sign_in():
    advice = advice_for(said(401, www_authenticate=CLAIMS))
    assert advice.fix is Fix.SIGN_IN
    assert advice.claims == '{"access_token":{}}'
    assert "stronger" in str(advice.title)
    error = refusal(said(401, www_authenticate=CLAIMS))
    assert isinstance(error, ClaimsError)
    assert error.claims == advice.claims


def test_refusal_is_an_error_that_keeps_its_advice():
    error = refusal(said(404, "FlowNotFound", retry_after="4"))
    assert isinstance(error, AnsweredError)
    assert isinstance(error, RefusedError)
    assert (error.code, error.status, error.wait_s) == ("FlowNotFound", 404, 4)
    assert advice_of(error) is error.advice


@pytest.mark.parametrize(
    ("outcome", "word"),
    [
        (Outcome.NAME, "No connection"),
        (Outcome.CONNECT, "No connection"),
        (Outcome.PROXY, "proxy"),
        (Outcome.TLS, "secure"),
        (Outcome.ANSWER_CUT, "did not answer"),
    ],
)
def test_read_without_answer_is_offline(outcome, word):
    error = offline(Sent(outcome))
    assert isinstance(error, OfflineError)
    assert word in str(error.title)


def test_error_inside_a_run_is_known_by_its_word_only():
    assert advice_of_code("InvalidConnectionCredentials", "x").fix is Fix.OPEN_CONNECTIONS
    assert advice_of_code("NotFound", "The invoice was not found") is None
    assert advice_of_code("GatewayTimeout", "A step got no answer, and nothing goes on") is None


@given(
    st.sampled_from(list(Outcome)),
    st.integers(100, 999),
    st.binary() | st.text().map(str.encode),
    st.dictionaries(
        st.sampled_from(["retry-after", "www-authenticate", "content-type", "location", "x"]),
        st.text(),
    ),
    st.text(),
)
def test_whatever_comes_back_becomes_advice(outcome, status, body, headers, host):
    reply = Reply(status, headers, body, size_bytes=len(body))
    has_reply = outcome in {Outcome.COMPLETE, Outcome.ANSWER_CUT}
    judgement = judge(Sent(outcome, reply if has_reply else None), host)
    assert judgement.ran in set(Ran)
    assert (judgement.advice is None) == (outcome is Outcome.COMPLETE and 200 <= status < 300)
    assert str(advice_for(reply, host).title)
    assert str(failure_advice(Sent(outcome), host).title)


@given(st.integers(300, 599), st.sampled_from(["sig={}", "Bearer {}", "/with/key/{}"]), st.text())
def test_no_advice_holds_a_secret(status, shape, around):
    text = f"{around} {shape.format(SIG)} {around}"
    for body in (text.encode(), json.dumps({"error": {"code": text, "message": text}}).encode()):
        assert SIG not in repr(advice_for(Reply(status, {}, body, size_bytes=len(body))))
