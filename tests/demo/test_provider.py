"""The identity provider, spoken to by hand."""

import jwt
import pytest

from flowbutton.demo.oauth_errors import TokenError
from flowbutton.demo.people import (
    ARM_AUDIENCE,
    CLIENT_ID,
    FLOW_AUDIENCE,
    MARA,
    RUNTIME_AUDIENCE,
    TENANT_ID,
)
from flowbutton.demo.provider import DEVICE_GRANT
from flowbutton.demo.tokens import CHALLENGE
from tests.demo.visitor import code_of


def claims_of(token):
    return jwt.decode(token, options={"verify_signature": False})


def refused(reply, error, number):
    assert reply.status_code == 400
    assert reply.json()["error"] == error
    assert reply.json()["error_codes"] == [number]
    assert reply.json()["error_description"].startswith(f"AADSTS{number}: ")


def test_the_metadata_names_every_endpoint(mara):
    base, web = mara.tenant.base, mara.tenant.web
    for version in ("", "/v2.0"):
        path = f"/contoso{version}/.well-known/openid-configuration"
        metadata = mara.send("GET", path).json()
        assert metadata["issuer"] == f"{base}/contoso"
        assert metadata["token_endpoint"].startswith(f"{base}/contoso/")
        assert metadata["authorization_endpoint"].startswith(f"{web}/contoso/")
        assert mara.send("GET", metadata["jwks_uri"]).json()["keys"][0]["alg"] == "RS256"


def test_another_tenant_is_not_found(mara):
    refused(mara.send("GET", "/fabrikam/.well-known/openid-configuration"), "invalid_tenant", 90002)


def test_a_code_becomes_tokens_about_the_person(mara):
    answer = mara.sign_in(nonce="n1")
    who = claims_of(answer["id_token"])
    assert (who["aud"], who["nonce"], who["tid"]) == (CLIENT_ID, "n1", TENANT_ID)
    assert (who["preferred_username"], who["name"]) == (MARA.username, MARA.name)
    access = claims_of(answer["access_token"])
    assert (access["aud"], access["oid"]) == (FLOW_AUDIENCE, MARA.object_id)
    assert f"{FLOW_AUDIENCE}/.default" in answer["scope"].split()
    assert answer["expires_in"] == 3600


def test_a_token_is_signed_with_the_published_key(mara):
    answer = mara.sign_in()
    (key,) = mara.send("GET", "/contoso/discovery/v2.0/keys").json()["keys"]
    jwt.decode(answer["access_token"], jwt.PyJWK(key), ["RS256"], audience=FLOW_AUDIENCE)


def test_a_code_is_good_once(mara):
    code = mara.authorize()["code"]
    assert mara.redeem(code).status_code == 200
    refused(mara.redeem(code), "invalid_grant", 70008)


def test_a_code_expires(mara, clock):
    code = mara.authorize()["code"]
    clock.forward(61)
    refused(mara.redeem(code), "invalid_grant", 70008)


def test_a_code_needs_its_verifier_and_its_address(mara):
    code = mara.authorize()["code"]
    refused(mara.redeem(code, code_verifier="another"), "invalid_grant", 501481)
    code = mara.authorize()["code"]
    refused(mara.redeem(code, redirect_uri="http://localhost:1"), "invalid_grant", 500112)


def test_an_unknown_client_or_grant_is_refused(mara):
    refused(mara.ask_token(client_id="x"), "unauthorized_client", 700016)
    refused(mara.ask_token(grant_type="password"), "unsupported_grant_type", 70003)


@pytest.mark.parametrize("audience", [ARM_AUDIENCE, RUNTIME_AUDIENCE, RUNTIME_AUDIENCE + "/"])
def test_a_refresh_token_gives_tokens_for_each_audience_to_the_letter(mara, audience):
    mara.sign_in()
    answer = mara.refresh(audience).json()
    assert claims_of(answer["access_token"])["aud"] == audience


def test_a_refresh_token_is_good_once_unless_told_otherwise(mara):
    mara.sign_in()
    assert mara.refresh(FLOW_AUDIENCE).status_code == 200
    refused(mara.refresh(FLOW_AUDIENCE), "invalid_grant", 700082)
    mara.tenant.knobs.rotates = False
    mara.sign_in()
    assert mara.refresh(FLOW_AUDIENCE).status_code == 200
    assert mara.refresh(FLOW_AUDIENCE).status_code == 200


def test_a_refused_audience_does_not_use_the_refresh_token_up(mara):
    mara.sign_in()
    mara.tenant.knobs.refused_audiences = {ARM_AUDIENCE}
    reply = mara.refresh(ARM_AUDIENCE)
    refused(reply, "invalid_grant", 65001)
    assert reply.json()["suberror"] == "consent_required"
    assert mara.refresh(FLOW_AUDIENCE).status_code == 200


def test_two_audiences_or_an_unknown_one_get_no_token(mara):
    mara.sign_in()
    scope = f"{FLOW_AUDIENCE}/.default {RUNTIME_AUDIENCE}/.default"
    refused(mara.refresh("", scope=scope), "invalid_request", 28000)
    refused(mara.refresh("https://elsewhere.example"), "invalid_resource", 500011)


def test_several_audiences_may_be_asked_for_at_the_sign_in(mara):
    scope = f"openid offline_access {FLOW_AUDIENCE}/.default {RUNTIME_AUDIENCE}/.default"
    code = mara.authorize(scope=scope)["code"]
    answer = mara.redeem(code, scope=f"{RUNTIME_AUDIENCE}/.default offline_access").json()
    assert claims_of(answer["access_token"])["aud"] == RUNTIME_AUDIENCE
    assert "id_token" not in answer


def test_without_a_scope_of_an_api_the_token_is_for_none_of_these(mara):
    code = mara.authorize(scope="openid")["code"]
    answer = mara.redeem(code).json()
    assert "refresh_token" not in answer
    assert answer["scope"] == "openid"
    assert claims_of(answer["access_token"])["aud"].startswith("00000003-")


def test_a_revoked_person_has_to_sign_in_again(mara, jonas):
    mara.sign_in()
    jonas.sign_in()
    mara.tenant.revoke(MARA)
    refused(mara.refresh(FLOW_AUDIENCE), "invalid_grant", 700082)
    assert jonas.refresh(FLOW_AUDIENCE).status_code == 200


def test_the_next_requests_fail_as_ordered(mara):
    mara.sign_in()
    failure = TokenError("temporarily_unavailable", 90033, "A transient error has occurred.")
    mara.tenant.provider.fail_next(failure, times=2)
    for _ in range(2):
        refused(mara.refresh(FLOW_AUDIENCE), "temporarily_unavailable", 90033)
    assert mara.refresh(FLOW_AUDIENCE).status_code == 200


def test_the_time_to_live_is_told_and_kept(mara, clock):
    mara.tenant.knobs.access_ttl = 60.0
    mara.tenant.knobs.refresh_in = 30.0
    answer = mara.sign_in()
    assert (answer["expires_in"], answer["refresh_in"]) == (60, 30)
    assert mara.flow_api("GET", "").status_code == 200
    clock.forward(61)
    reply = mara.flow_api("GET", "")
    assert (reply.status_code, code_of(reply)) == (401, "ExpiredAuthenticationToken")


def test_a_claims_challenge_is_met_by_a_new_sign_in_only(mara):
    mara.sign_in()
    mara.tenant.knobs.needs_claims = True
    reply = mara.flow_api("GET", "")
    assert reply.status_code == 401
    assert 'error="insufficient_claims"' in reply.headers["WWW-Authenticate"]
    silent = mara.refresh(FLOW_AUDIENCE, claims=CHALLENGE)
    refused(silent, "interaction_required", 50076)
    assert silent.json()["claims"] == CHALLENGE
    mara.sign_in(claims=CHALLENGE)
    assert mara.flow_api("GET", "").status_code == 200
    assert mara.refresh(FLOW_AUDIENCE, claims=CHALLENGE).status_code == 200


class Device:
    """A device that shows a code."""

    def __init__(self, visitor):
        self.visitor = visitor
        url = f"{visitor.tenant.base}/contoso/oauth2/v2.0/devicecode"
        ca_file = visitor.tenant.cloud.ca_file
        form = {"client_id": CLIENT_ID, "scope": f"openid {FLOW_AUDIENCE}/.default"}
        self.shown = visitor.session.post(url, data=form, verify=ca_file).json()

    def poll(self):
        code = self.shown["device_code"]
        return self.visitor.ask_token(grant_type=DEVICE_GRANT, device_code=code)

    def type_code(self, account):
        data = {"user_code": self.shown["user_code"].lower(), "account": account}
        return self.visitor.session.post(self.shown["verification_uri"], data=data)


def test_a_device_waits_until_somebody_types_its_code(mara):
    device = Device(mara)
    refused(device.poll(), "authorization_pending", 70016)
    assert "Mara Visser is signed in" in device.type_code(MARA.username).text
    assert device.poll().json()["token_type"] == "Bearer"
    refused(device.poll(), "expired_token", 70020)


def test_a_device_is_refused_by_cancel(mara):
    device = Device(mara)
    assert "Nobody was signed in" in device.type_code("").text
    refused(device.poll(), "authorization_declined", 70016)
    assert device.type_code(MARA.username).status_code == 400


def test_a_devices_code_expires(mara, clock):
    device = Device(mara)
    clock.forward(901)
    refused(device.poll(), "expired_token", 70020)


def test_a_wrong_code_is_told(mara):
    Device(mara)
    reply = mara.session.post(f"{mara.tenant.web}/device", data={"user_code": "NONE"})
    assert reply.status_code == 400
    assert "No device shows this code" in reply.text


def test_the_page_for_a_code_has_it_filled_in(mara):
    shown = Device(mara).shown
    page = mara.session.get(shown["verification_uri_complete"]).text
    assert f'value="{shown["user_code"]}"' in page
    assert shown["user_code"] in shown["message"]


def test_an_unknown_client_gets_no_device_code(mara):
    url = f"{mara.tenant.base}/contoso/oauth2/v2.0/devicecode"
    refused(
        mara.session.post(url, data={}, verify=mara.tenant.cloud.ca_file),
        "unauthorized_client",
        700016,
    )


def test_of_several_audiences_the_first_is_meant_where_none_is_said(mara):
    scope = f"openid {RUNTIME_AUDIENCE}/.default {FLOW_AUDIENCE}/.default"
    answer = mara.redeem(mara.authorize(scope=scope)["code"]).json()
    assert claims_of(answer["access_token"])["aud"] == RUNTIME_AUDIENCE
    assert FLOW_AUDIENCE not in answer["scope"]
