import base64
import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from flowbutton.services.errors import claims_of, error_of, fault_of, redact
from flowbutton.services.messages import Reply

JWT = "eyJ0eXAiOiJKV1QifQ.eyJhdWQiOiJodHRwcyJ9.c2lnbmF0dXJl"
SIG = "Zk3-w_8Tq1xYbR7pL0cVnM"


def reply(body, status=400, **headers):
    data = body if isinstance(body, bytes) else json.dumps(body).encode()
    names = {name.replace("_", "-").lower(): value for name, value in headers.items()}
    return Reply(status, names, data, size_bytes=len(data))


@pytest.mark.parametrize(
    ("body", "code", "message"),
    [
        (
            {"error": {"code": "FlowNotFound", "message": "Could not find flow 'f1'."}},
            "FlowNotFound",
            "Could not find flow 'f1'.",
        ),
        (
            {"error": "Calling Power Automate through ARM is no longer supported."},
            "",
            "Calling Power Automate through ARM is no longer supported.",
        ),
        (
            {"statusCode": 429, "message": "Rate limit is exceeded. Try again in 2 seconds."},
            "",
            "Rate limit is exceeded. Try again in 2 seconds.",
        ),
        (
            {
                "error": {
                    "code": "AzureResourceManagerRequestFailed",
                    "message": "Request to Azure Resource Manager failed with error: "
                    '\'{"error":{"code":"WorkflowRunNotFound","message":"It is not there."}}\'',
                }
            },
            "WorkflowRunNotFound",
            "It is not there.",
        ),
        (
            {"odata.error": {"code": "-1, Invalid", "message": {"value": "An error occurred"}}},
            "-1, Invalid",
            "An error occurred",
        ),
        (
            {
                "status": 403,
                "message": "Permission denied due to missing connection ACL: …",
                "error": {"message": "Permission denied due to missing connection ACL: …"},
                "source": "default.azure-apihub.net",
            },
            "",
            "Permission denied due to missing connection ACL: …",
        ),
        ({"errors": [{"message": "You sent an invalid key."}]}, "", "You sent an invalid key."),
        ({"errors": []}, "", '{"errors": []}'),
        ({"error": {"code": 7, "message": None}}, "7", ""),
        ({"error": "invalid_grant", "error_description": "AADSTS65001: no"}, "", "AADSTS65001: no"),
        (b"upstream connect error", "", "upstream connect error"),
        (b"<html><body>502 Bad Gateway</body></html>", "", ""),
        ([1, 2], "", "[1, 2]"),
        (b"", "", ""),
    ],
)
def test_every_shape_of_an_error_is_read(body, code, message):
    fault = fault_of(reply(body))
    assert (fault.code, fault.message) == (code, message)


def test_code_may_be_in_a_header():
    assert fault_of(reply(b"", x_ms_error_code="Gone")).code == "Gone"


def test_error_in_an_error_in_an_error_is_not_followed_for_ever():
    body = {"message": "deep"}
    for _ in range(50):
        body = {"error": body, "message": "m"}
    assert fault_of(reply(body)).message == "m"


def test_raw_answer_is_short_and_says_the_status():
    fault = fault_of(reply(b"x" * 100_000, 502))
    assert fault.raw.startswith("HTTP 502\nxxx")
    assert len(fault.raw) == 4096
    assert len(fault.message) == 300


def test_huge_answer_is_not_parsed():
    body = json.dumps({"error": {"code": "A", "message": "b" * 2_000_000}}).encode()
    assert fault_of(reply(body)).code == ""


def test_error_of_a_run_is_read_the_same_way():
    assert error_of({"code": "NotFound", "message": "No item"}) == ("NotFound", "No item")
    assert error_of({}) == ("", "")


CLAIMS = '{"access_token":{"nbf":{"essential":true,"value":"1700000000"}}}'
PACKED = base64.b64encode(CLAIMS.encode()).decode()


@pytest.mark.parametrize("packed", [PACKED, PACKED.rstrip("=")])
@pytest.mark.parametrize("quote", ['"', ""])
def test_claims_challenge_is_unpacked(packed, quote):
    challenge = (
        f'Bearer realm="", authorization_uri="https://login/", error="insufficient_claims", '
        f"claims={quote}{packed}{quote}"
    )
    assert claims_of(Reply(401, {"www-authenticate": challenge})) == CLAIMS


@pytest.mark.parametrize(
    "challenge",
    [
        "",
        "Bearer",
        f'Bearer error="invalid_token", claims="{PACKED}"',
        'Bearer error="insufficient_claims"',
        'Bearer error="insufficient_claims", claims="%%%"',
        f'Bearer error="insufficient_claims", claims="{base64.b64encode(b"[1]").decode()}"',
        f'Bearer error="insufficient_claims", claims="{base64.b64encode(b"no").decode()}"',
    ],
)
def test_what_is_no_claims_challenge_is_none(challenge):
    assert claims_of(Reply(401, {"www-authenticate": challenge})) == ""


@pytest.mark.parametrize(
    "text",
    [
        f"https://a.test/triggers/manual/paths/invoke?api-version=1&sp=%2Ft&sv=1.0&sig={SIG}",
        f"https://a.test/?sig={SIG}&x=1",
        f"?SIG={SIG}",
        f"https%3A%2F%2Fa.test%3Fsig%3D{SIG}%26x",
        f'{{"sig":"{SIG}"}}',
        f'{{"message":"{{\\"sig\\": \\"{SIG}\\"}}"}}',
        f"https://a.azurewebsites.net/api/f?code={SIG}",
        f"Authorization: Bearer {SIG}",
        f'"Authorization": "Bearer {SIG}"',
        f"authorization=Bearer%20{SIG}",
        f"Authorization: SharedKey {SIG}",
        f"Basic {SIG}",
        f"https://maker.ifttt.com/trigger/e/with/key/{SIG}",
        f"https://maker.ifttt.com/trigger/e/json/with/key/{SIG}?x",
        f"https%3A%2F%2Fmaker.ifttt.com%2Ftrigger%2Fe%2Fwith%2Fkey%2F{SIG}",
        f"access_token={SIG}&x",
        f'{{"access_token" : "{SIG}"}}',
        f"client_secret={SIG}",
        f"https://a.test/?api-version=1\\u0026sig={SIG}",
        f'{{"m":"\\nsig={SIG}"}}',
        f"sig=ab\\u002b{SIG}",
        f'{{"secret":"a\\u002b{SIG}"}}',
        f"%26sig%253D{SIG}",
        f"{{'password': '{SIG}'}}",
    ],
)
def test_secret_is_taken_out(text):
    assert SIG not in redact(text)
    assert "•••" in redact(text)


def test_token_is_taken_out_wherever_it_stands():
    for part in JWT.split("."):
        assert part not in redact(f"the token {JWT} was refused")


@pytest.mark.parametrize(
    "text",
    [
        '{"error":{"code":"FlowNotFound","message":"Could not find flow \'f1\'."}}',
        "The design of the signal=1 is fine",
        "https://a.test/workflows/1/runs?design=2",
    ],
)
def test_what_is_no_secret_stays(text):
    assert redact(text) == text


json_values = st.recursive(
    st.none() | st.booleans() | st.floats() | st.integers() | st.text(),
    lambda inner: (
        st.lists(inner)
        | st.dictionaries(
            st.sampled_from(["error", "code", "message", "value", "errors", "odata.error"])
            | st.text(),
            inner,
        )
    ),
    max_leaves=12,
)
bodies = st.binary() | json_values.map(lambda value: json.dumps(value).encode())


@given(st.integers(100, 999), bodies, st.dictionaries(st.text(), st.text()))
@example(200, b'{"error": {"error": {"error": [[]]}}}', {})
def test_no_answer_is_too_strange(status, body, headers):
    fault = fault_of(Reply(status, headers, body, size_bytes=len(body)))
    assert len(fault.raw) <= 4096
    assert len(fault.message) <= 300
    assert len(fault.code) <= 120


@given(
    st.text(),
    st.sampled_from(
        ["?sig={}", "&sig={}", "Bearer {}", '"sig":"{}"', "/with/key/{}", "code={}", "sig%3D{}"]
    ),
    st.text(),
)
def test_no_surrounding_lets_a_secret_through(before, shape, after):
    if before[-1:].isalnum():
        before += " "
    text = f"{before}{shape.format(SIG)}&{after}"
    assert SIG not in redact(text)
    body = json.dumps({"error": {"code": text, "message": text}}).encode()
    fault = fault_of(Reply(400, {}, body, size_bytes=len(body)))
    assert SIG not in repr(fault)
