import pytest

from flowbutton.auth.refusals import refusal
from flowbutton.domain.errors import (
    ClaimsError,
    ConsentError,
    OfflineError,
    RefusedError,
    SignInError,
)

LINK = "https://login.test/contoso/adminconsent?client_id=app"


def numbered(number, error="invalid_grant", **more):
    text = f"AADSTS{number}: Something is wrong. Trace ID: 1 Correlation ID: 2"
    return {"error": error, "error_description": text, **more}


@pytest.mark.parametrize(
    ("answer", "kind", "words"),
    [
        (numbered(700082), SignInError, "has expired"),
        ({"error": "invalid_grant"}, SignInError, "has expired"),
        (numbered(50076, "interaction_required"), SignInError, "see you again"),
        ({"error": "login_required"}, SignInError, "see you again"),
        ({"error": "access_denied"}, SignInError, "cancelled in the browser"),
        ({"error": "authorization_declined"}, SignInError, "cancelled in the browser"),
        (numbered(65004, "access_denied"), SignInError, "cancelled in the browser"),
        (numbered(65001), ConsentError, "not allowed to act"),
        (numbered(90094), ConsentError, "An administrator"),
        (numbered(650052), ConsentError, "An administrator"),
        ({"error": "x", "suberror": "consent_required"}, ConsentError, "not allowed to act"),
        ({"error": "invalid_scope"}, ConsentError, "not allowed to act"),
        (numbered(700016, "unauthorized_client"), RefusedError, "does not know this client ID"),
        ({"error": "invalid_client"}, RefusedError, "does not know this client ID"),
        (numbered(90002, "invalid_tenant"), RefusedError, "does not know this tenant"),
        (numbered(7000218, "invalid_client"), RefusedError, "does not allow sign-in from"),
        (numbered(50011, "invalid_request"), RefusedError, "does not list the address"),
        (numbered(53003, "access_denied"), RefusedError, "A rule of your organisation"),
        (numbered(53000), RefusedError, "A rule of your organisation"),
        (numbered(50020), RefusedError, "another organisation"),
        (numbered(50105), RefusedError, "not allowed to use"),
        (numbered(50057), RefusedError, "switched off"),
        (numbered(500011, "invalid_resource"), RefusedError, "does not have the service"),
        ({"error": "expired_token"}, SignInError, "The code has expired"),
        ({"error": "temporarily_unavailable"}, OfflineError, "has trouble"),
        (numbered(1234567, "strange"), SignInError, "did not work"),
        ({}, SignInError, "did not work"),
    ],
)
def test_refusal_is_told_in_words(answer, kind, words):
    error = refusal(answer, LINK)
    assert type(error) is kind
    assert words in str(error)


def test_missing_consent_carries_the_link_for_the_administrator():
    error = refusal(numbered(90094), LINK)
    assert isinstance(error, ConsentError)
    assert error.link == LINK
    assert LINK in str(error.hint)


def test_challenge_is_handed_on():
    claims = '{"access_token": {"acrs": {"essential": true, "value": "c1"}}}'
    error = refusal(numbered(50076, "interaction_required", claims=claims), LINK)
    assert isinstance(error, ClaimsError)
    assert error.claims == claims


def test_number_is_taken_from_the_list_before_the_text():
    error = refusal({"error": "x", "error_codes": [53003]}, LINK)
    assert isinstance(error, RefusedError)
    assert error.code == "AADSTS53003"


def test_unknown_refusal_shows_the_first_sentence_of_the_service():
    assert str(refusal(numbered(1234567), LINK).hint) == "Sign in again"
    hint = str(refusal(numbered(1234567, "strange"), LINK).hint)
    assert hint == "Something is wrong."


def test_word_is_the_code_when_there_is_no_number():
    error = refusal({"error": "unauthorized_client"}, LINK)
    assert isinstance(error, RefusedError)
    assert error.code == "unauthorized_client"
