import json
from datetime import timedelta

import pytest

from flowbutton.auth.discovery import Discovery
from tests.auth.parts import Notes, now

URL = "https://login.test/.well-known/openid-configuration"
DOCUMENT = {
    "issuer": "https://login.test/contoso",
    "token_endpoint": "https://login.test/contoso/token",
    "authorization_endpoint": "https://login.test/contoso/authorize",
    "jwks_uri": "https://login.test/keys",
}


def at(facts, days):
    return Discovery(facts, lambda: now() + timedelta(days=days))


@pytest.fixture
def facts():
    facts = Notes()
    at(facts, 0).remember(URL, json.dumps(DOCUMENT))
    return facts


def test_document_is_recent_for_a_week_and_known_for_ever(facts):
    assert json.loads(at(facts, 6).recent(URL))["token_endpoint"] == DOCUMENT["token_endpoint"]
    assert not at(facts, 8).recent(URL)
    assert at(facts, 8).known(URL)


def test_document_from_a_future_is_not_recent(facts):
    assert not at(facts, -8).recent(URL)


def test_only_what_a_sign_in_needs_is_kept(facts):
    assert "jwks_uri" not in at(facts, 0).known(URL)


def test_realm_is_the_first_part_of_the_token_address(facts):
    assert at(facts, 0).realm(URL) == "contoso"
    assert not at(Notes(), 0).realm(URL)


@pytest.mark.parametrize("text", ["<html>", "[]", "{}", '{"token_endpoint": "http://plain.test/"}'])
def test_what_is_no_document_is_not_remembered(text):
    facts = Notes()
    at(facts, 0).remember(URL, text)
    assert facts.facts == {}


def fact_of(document, read_at="2026-11-28T10:00:00+00:00"):
    return json.dumps({"document": document, "read_at": read_at})


@pytest.mark.parametrize(
    "fact",
    [
        "",
        "x",
        "[]",
        "{}",
        "3",
        "null",
        "[" * 100_000,
        fact_of(DOCUMENT)[:-20],
        fact_of({}, "x"),
        fact_of({}),
        fact_of("text"),
        fact_of([DOCUMENT]),
        fact_of(None),
        fact_of(DOCUMENT, 5),
        fact_of(DOCUMENT, ""),
        fact_of(DOCUMENT, "2026-11-28T10:00:00"),  # of no time zone
        fact_of({**DOCUMENT, "token_endpoint": 3}),
        fact_of({**DOCUMENT, "token_endpoint": None}),
        fact_of({**DOCUMENT, "token_endpoint": "http://plain.test/"}),
        fact_of({**DOCUMENT, "token_endpoint": "https://[damaged/contoso"}),
        fact_of({**DOCUMENT, "issuer": ["https://login.test"]}),
    ],
)
def test_damaged_fact_is_as_none(fact):
    facts = Notes({f"sign-in service {URL}": fact})
    assert not at(facts, 0).known(URL)
    assert not at(facts, 0).recent(URL)
    assert not at(facts, 0).realm(URL)


@pytest.mark.parametrize("name", [name for name in DOCUMENT if name != "jwks_uri"])
@pytest.mark.parametrize("value", [3, None, [], {}, "https://[damaged/x"])
def test_a_document_with_something_else_than_an_address_is_not_remembered(name, value):
    facts = Notes()
    at(facts, 0).remember(URL, json.dumps({**DOCUMENT, name: value}))
    assert facts.facts == {}


def test_realm_follows_what_is_learned_anew():
    facts = Notes()
    service = at(facts, 0)
    assert not service.realm(URL)
    service.remember(URL, json.dumps(DOCUMENT))
    assert service.realm(URL) == "contoso"
    moved = {**DOCUMENT, "token_endpoint": "https://login.test/fabrikam/token"}
    service.remember(URL, json.dumps(moved))
    assert service.realm(URL) == "fabrikam"
