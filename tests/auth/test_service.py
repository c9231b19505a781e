import jwt

from tests.auth.idp import ALICE
from tests.auth.parts import FLOW, RUNTIME, sign_in


def audience_of(token):
    return jwt.decode(token, options={"verify_signature": False})["aud"]


def test_signing_in_gives_the_account_and_then_silent_tokens(service, idp, alice):
    account = sign_in(service, alice)
    assert (account.username, account.name, account.tenant) == (ALICE, "Alice", "contoso")
    assert service.accounts() == (account,)
    assert audience_of(service.token("", FLOW)) == FLOW
    assert "You are signed in" in alice.last_page
    assert idp.token_requests() == []
    assert audience_of(service.token(account.id, RUNTIME)) == RUNTIME
    assert len(idp.token_requests()) == 1
