"""The account picker."""

import pytest

from flowbutton.demo.html import MARK
from tests.demo.visitor import REDIRECT, heading_of

AUTHORIZE = "/contoso/oauth2/v2.0/authorize"
GOOD = {
    "client_id": "5f1c2d7e-8a34-4b0f-9c61-d3e7a2b94f10",
    "response_type": "code",
    "redirect_uri": REDIRECT,
    "code_challenge": "x" * 43,
    "code_challenge_method": "S256",
    "state": 'a"b',
}


def ask(visitor, **changes):
    asked = {**GOOD, **changes}
    return visitor.session.get(visitor.tenant.web + AUTHORIZE, params=asked, allow_redirects=False)


def pick(visitor, account, **changes):
    url = visitor.tenant.web + AUTHORIZE
    data = {"account": account}
    return visitor.session.post(url, params={**GOOD, **changes}, data=data, allow_redirects=False)


def test_the_page_offers_both_people_and_a_way_out(mara):
    page = ask(mara)
    assert heading_of(page) == "Pick an account"
    assert MARK in page.text
    for words in ("Mara Visser", "Jonas Weber", "Cancel", 'lang="en"', "prefers-color-scheme"):
        assert words in page.text


def test_the_hinted_person_comes_first(mara):
    page = ask(mara, login_hint="Jonas@contoso.example").text
    assert page.index("Jonas Weber") < page.index("Mara Visser")


def test_a_stronger_sign_in_is_told(mara):
    claims = '{"access_token":{"acrs":{"essential":true,"value":"c1"}}}'
    assert heading_of(ask(mara, claims=claims)) == "Confirm that it is you"


def test_the_page_can_load_nothing_from_elsewhere(mara):
    policy = ask(mara).headers["Content-Security-Policy"]
    assert "default-src 'none'" in policy
    assert "script-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy


@pytest.mark.parametrize(
    ("changes", "number"),
    [
        ({"client_id": "<b>"}, "700016"),
        ({"redirect_uri": "https://evil.example/"}, "50011"),
        ({"redirect_uri": "http://evil.example/"}, "50011"),
        ({"code_challenge_method": "plain"}, "9002325"),
        ({"code_challenge": ""}, "9002325"),
        ({"response_type": "token"}, "700054"),
    ],
)
def test_a_wrong_request_ends_on_the_page(mara, changes, number):
    for page in (ask(mara, **changes), pick(mara, "mara@contoso.example", **changes)):
        assert page.status_code == 400
        assert f"AADSTS{number}" in page.text
        assert "<b>" not in page.text


def test_the_answer_goes_back_by_a_form(mara):
    page = pick(mara, "mara@contoso.example", response_mode="form_post").text
    assert f'action="{REDIRECT}"' in page
    assert 'name="code"' in page
    assert 'value="a&quot;b"' in page


def test_cancel_goes_back_as_a_refusal(mara):
    where = pick(mara, "").headers["Location"]
    assert where.startswith(f"{REDIRECT}?error=access_denied")
    assert "state=a%22b" in where


def test_refused_consent_goes_back_as_a_refusal(mara):
    mara.tenant.knobs.refuses_consent = True
    where = pick(mara, "mara@contoso.example").headers["Location"]
    assert "error=consent_required" in where
    assert "AADSTS65001" in where


def test_nobody_is_asked_when_nobody_may_be(mara):
    reply = ask(mara, prompt="none")
    assert reply.status_code == 302
    assert "error=login_required" in reply.headers["Location"]
