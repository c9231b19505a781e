"""Bearer tokens that are not good."""

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa

from flowbutton.demo.flow_json import ROOT
from flowbutton.demo.people import FLOW_AUDIENCE, User
from tests.demo.visitor import code_of


def ask(visitor, authorization):
    headers = {"Authorization": authorization} if authorization else {}
    params = {"api-version": "2016-11-01"}
    return visitor.send("GET", ROOT, headers=headers, params=params)


@pytest.mark.parametrize(
    ("authorization", "code"),
    [
        ("", "AuthenticationFailed"),
        ("Bearer", "AuthenticationFailed"),
        ("Basic abc", "AuthenticationFailedInvalidHeader"),
        ("Bearer abc", "InvalidAuthenticationToken"),
        ("Bearer a.b.c", "InvalidAuthenticationToken"),
    ],
)
def test_a_request_without_a_token_is_refused(mara, authorization, code):
    reply = ask(mara, authorization)
    assert (reply.status_code, code_of(reply)) == (401, code)
    assert reply.headers["WWW-Authenticate"].startswith("Bearer authorization_uri=")


def test_a_token_signed_by_somebody_else_is_refused(mara):
    key = rsa.generate_private_key(65537, 2048)
    claims = jwt.decode(mara.sign_in()["access_token"], options={"verify_signature": False})
    forged = jwt.encode(claims, key, "RS256", headers={"kid": "demo"})
    assert code_of(ask(mara, f"Bearer {forged}")) == "InvalidAuthenticationToken"


def test_a_token_of_an_unknown_person_is_refused(mara):
    keys = mara.tenant._tokens
    token = keys.sign(User("eve@contoso.example", "Eve"), {"aud": FLOW_AUDIENCE}, lasts_s=60)
    assert code_of(ask(mara, f"Bearer {token}")) == "InvalidAuthenticationToken"
