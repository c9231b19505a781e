import json

import jwt
import pytest

from flowbutton.auth.contents import Contents, Registration, Wanted, account_id, decode
from tests.auth.idp import SIGNING_KEY
from tests.auth.parts import now

OWNER = Registration("app", "login.test")
OTHER_APP = Registration("another app", "login.test")
WANTED = Wanted("alice", "api/.default", "contoso")
NOW = now()


def entry(**values):
    return {
        "home_account_id": "alice",
        "environment": "login.test",
        "client_id": "app",
        "realm": "contoso",
        **values,
    }


def access(secret="token", *, lives_s=3600, age_s=60, target="api/.default openid", **values):
    born = int(NOW.timestamp()) - age_s
    times = {"cached_at": str(born), "expires_on": str(int(NOW.timestamp()) + lives_s)}
    return entry(secret=secret, target=target, **times, **values)


def contents(**kinds):
    return Contents.parse(
        json.dumps({kind: dict(enumerate(entries)) for kind, entries in kinds.items()})
    )


def token(*entries, wanted=WANTED, owner=OWNER):
    return contents(AccessToken=entries).token(owner, wanted, NOW)


@pytest.mark.parametrize(
    "text", ["", "x", "[]", "3", "[" * 100_000, '{"Account": []}', '{"Account": {"a": 1}}', '{"Acc']
)
def test_text_that_is_no_cache_holds_nothing(text):
    assert Contents.parse(text).accounts(OWNER) == ()


@pytest.mark.parametrize("odd", [None, 3, [], {"a": 1}])
def test_entries_with_odd_values_are_nobody_and_nothing(odd):
    whole = dict.fromkeys(entry(), odd) | {"secret": odd, "target": odd, "cached_at": odd}
    found = contents(Account=[whole], AccessToken=[whole], IdToken=[whole, entry(secret=odd)])
    assert found.accounts(OWNER) == ()
    assert not found.token(OWNER, WANTED, NOW)
    assert not found.claims(OWNER, WANTED)
    assert not found.lasts(OWNER, NOW)
    assert Contents.parse(found.without_account("alice"))


def test_contents_never_show_a_secret():
    assert "token" not in repr(contents(AccessToken=[access()]))


def test_token_is_served_while_it_lives_for_five_minutes():
    assert token(access(lives_s=301)) == "token"
    assert not token(access(lives_s=299))


@pytest.mark.parametrize(
    "other",
    [
        access(target="api/.default/more"),
        access(realm="fabrikam"),
        access(home_account_id="bob"),
        access(client_id="another app"),
        access(environment="login.other.test"),
    ],
)
def test_token_of_something_else_is_not_served(other):
    assert not token(other)


def test_token_past_its_refresh_time_is_left_to_be_refreshed():
    at = int(NOW.timestamp())
    assert token(access(refresh_on=str(at + 60))) == "token"
    assert not token(access(refresh_on=str(at - 60)))


def test_token_from_a_future_is_not_served():
    future = access(age_s=-86400, lives_s=90000)
    assert not token(future)
    assert contents(AccessToken=[future]).has_token_from_future(OWNER, WANTED, NOW)
    assert not contents(AccessToken=[access()]).has_token_from_future(OWNER, WANTED, NOW)


def test_token_with_unreadable_times_is_not_served():
    assert not token({**access(), "expires_on": "soon"})
    assert not token({**access(), "expires_on": None})


def test_account_has_the_name_of_its_id_token():
    told = {"name": "Alice", "tid": "tenant"}
    found = contents(
        Account=[entry(username="alice@contoso.test"), entry(home_account_id="nobody")],
        IdToken=[
            entry(secret="opaque", home_account_id="bob"),
            entry(secret=jwt.encode(told, SIGNING_KEY)),
        ],
    ).accounts(OWNER)
    assert [(one.id, one.username, one.name, one.tenant) for one in found] == [
        ("alice", "alice@contoso.test", "Alice", "tenant")
    ]


def test_account_without_a_sign_in_name_has_its_mail_address():
    secret = jwt.encode({"email": "alice@mail.test"}, SIGNING_KEY)
    found = contents(Account=[entry()], IdToken=[entry(secret=secret)]).accounts(OWNER)
    assert [(one.username, one.tenant) for one in found] == [("alice@mail.test", "contoso")]


def test_account_of_another_app_registration_is_not_signed_in():
    found = contents(Account=[entry(username="a")], RefreshToken=[entry(secret="r")])
    assert len(found.accounts(OWNER)) == 1
    assert found.accounts(OTHER_APP) == ()


def test_account_at_another_service_is_not_signed_in():
    found = contents(
        Account=[entry(environment="login.other.test")], RefreshToken=[entry(secret="r")]
    )
    assert found.accounts(OWNER) == ()


def test_claims_are_those_of_the_newest_token():
    old, new = (jwt.encode({"aud": name}, SIGNING_KEY) for name in ("old", "new"))
    found = contents(AccessToken=[access(new, age_s=1), access(old, age_s=99)])
    assert found.claims(OWNER, WANTED) == {"aud": "new"}
    assert contents().claims(OWNER, WANTED) == {}


def test_account_is_taken_out_of_every_kind():
    text = contents(
        Account=[entry(), entry(home_account_id="bob")], RefreshToken=[entry(secret="r")]
    ).without_account("alice")
    assert "alice" not in text
    assert "bob" in text


def test_access_of_an_account_is_taken_out_and_its_sign_in_kept():
    found = contents(
        AccessToken=[access("gone"), access("kept", home_account_id="bob")],
        RefreshToken=[entry(secret="renews")],
    )
    text = found.without_access("alice")
    assert "gone" not in text
    assert "kept" in text
    assert "renews" in text


def test_tokens_are_taken_out_and_nothing_else():
    found = contents(AccessToken=[access("gone"), access("kept", target="b")], Account=[entry()])
    text = found.without_tokens(OWNER, WANTED)
    assert "gone" not in text
    assert "kept" in text
    assert "Account" in text


@pytest.mark.parametrize("opaque", ["", "opaque", "a.b.c", "a.!!.c", "a.WzFd.c"])
def test_opaque_token_says_nothing(opaque):
    assert decode(opaque) == {}


def test_account_of_an_answer_is_named_as_msal_does():
    assert account_id({"client_info": "eyJ1aWQiOiJ1IiwidXRpZCI6InQifQ"}) == "u.t"
    assert account_id({"id_token_claims": {"sub": "s"}}) == "s"
    assert account_id({}) == ""
