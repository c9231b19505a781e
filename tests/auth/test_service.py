"""Accounts and silent tokens, with real MSAL and a provider over TLS."""

import subprocess
import sys
import threading
from dataclasses import replace
from datetime import timedelta

import jwt
import pytest

from flowbutton.auth.key import KeyringKey
from flowbutton.auth.vault import Vault
from flowbutton.domain.errors import (
    ClaimsError,
    ConsentError,
    OfflineError,
    RefusedError,
    SetupError,
    SignInError,
    StoreError,
)
from flowbutton.domain.settings import AccountSettings
from flowbutton.local.files import aside_of
from tests.auth.idp import ALICE, BOB, Told, refused
from tests.auth.parts import ARM, FLOW, RUNTIME, cloud_at, now, service_at, sign_in

CHALLENGE = '{"access_token": {"acrs": {"essential": true, "value": "c1"}}}'
HEAVY = ("msal", "requests", "keyring", "cryptography", "http.server", "ssl", "socket", "urllib3")


def audience_of(token):
    return jwt.decode(token, options={"verify_signature": False})["aud"]


def claims_sent(asked):
    return asked.form.get("claims", "")


@pytest.fixture
def signed_in(service, alice):
    sign_in(service, alice)
    return service


@pytest.fixture
def later(signed_in, idp, home, facts):
    """Make the service of the next start of the program."""
    return lambda **changes: service_at(idp, home, facts, **changes)


def test_importing_the_service_imports_nothing_slow():
    code = f"""
import sys
before = set(sys.modules)  # coverage may have imported some
import flowbutton.auth.service
print([name for name in {HEAVY} if name in sys.modules and name not in before])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


# Signing in.


def test_signing_in_gives_the_account_and_then_silent_tokens(service, idp, alice):
    account = sign_in(service, alice)
    assert (account.username, account.name, account.tenant) == (ALICE, "Alice", "contoso")
    assert service.accounts() == (account,)
    assert audience_of(service.token("", FLOW)) == FLOW
    assert "You are signed in" in alice.last_page
    assert idp.token_requests() == []
    assert not service.reason
    assert not service.clock_warning


def test_each_audience_has_its_own_token(signed_in, idp):
    tokens = {audience: signed_in.token("", audience) for audience in (FLOW, RUNTIME, ARM)}
    assert {audience_of(token) for token in tokens.values()} == {FLOW, RUNTIME, ARM}
    assert [audience for audience, token in tokens.items() if audience_of(token) != audience] == []
    for audience, token in tokens.items():
        assert signed_in.token("", audience) == token
    assert len(idp.token_requests()) == 2


def test_two_accounts_are_side_by_side(service, later, bob):
    (first,), second = service.accounts(), sign_in(service, bob)
    assert service.accounts() == (first, second)
    for account in (first, second):
        service.token(account.id, RUNTIME)
        claims = service.claims_of(account.id, RUNTIME)
        assert (claims["preferred_username"], claims["aud"]) == (account.username, RUNTIME)
    chosen = later(account={"default": second.id})
    assert chosen.accounts() == (second, first)
    assert chosen.claims_of("", RUNTIME)["preferred_username"] == BOB


def test_claims_to_show_hold_no_token(signed_in):
    token = signed_in.token("", FLOW)
    shown = signed_in.claims_of("", FLOW)
    assert {"aud", "tid", "exp"} <= set(shown)
    assert "jti" not in shown
    assert token not in str(shown)


# Signing out.


def test_signing_out_forgets_one_account_without_asking_anybody(service, idp, alice, bob):
    first, second = sign_in(service, alice), sign_in(service, bob)
    asked = len(idp.asked)
    service.sign_out(first.id)
    assert service.accounts() == (second,)
    with pytest.raises(SignInError, match="not signed in"):
        service.token(first.id, FLOW)
    assert service.token(second.id, FLOW)
    assert len(idp.asked) == asked


def test_signing_out_of_all_leaves_nothing(service, alice, bob):
    sign_in(service, alice)
    sign_in(service, bob)
    service.sign_out("")
    assert service.accounts() == ()
    with pytest.raises(SignInError, match="not signed in"):
        service.token("", FLOW)
    with pytest.raises(SignInError, match="not signed in"):
        service.claims_of("", FLOW)


def test_a_sign_out_that_cannot_be_saved_is_not_told_as_done(later, home):
    service = later()
    in_the_way = aside_of(home / "tokens.bin")
    in_the_way.mkdir()
    with pytest.raises(StoreError, match="still has the sign-in"):
        service.sign_out("")
    assert service.accounts() == ()  # until the end of the program it counts
    assert later().accounts()
    in_the_way.rmdir()
    service.sign_out("")
    assert later().accounts() == ()


# The next start.


@pytest.mark.parametrize("text", ["[]", "x", '{"Account": 3}'])
def test_sealed_text_of_something_else_does_not_keep_anybody_from_signing_in(
    service, idp, home, facts, alice, text
):
    vault = Vault(home / "tokens.bin", KeyringKey("FlowButton"))
    with vault.transaction():
        vault.write(text)
    assert service.accounts() == ()
    account = sign_in(service, alice)
    assert service_at(idp, home, facts).accounts() == (account,)


def test_next_start_is_still_signed_in_and_needs_no_network(later, idp):
    asked = len(idp.asked)
    service = later()
    assert [account.username for account in service.accounts()] == [ALICE]
    assert audience_of(service.token("", FLOW)) == FLOW
    assert len(idp.asked) == asked


def test_valid_token_is_served_without_importing_msal(later, home, idp, facts):
    code = f"""
import sys
before = set(sys.modules)
from pathlib import Path
from tests.auth.parts import FLOW, Notes, cloud_at, service_at
service = service_at(None, Path({str(home)!r}), Notes({facts.facts!r}),
                     cloud=cloud_at({idp.base!r}))
assert len(service.token("", FLOW)) > 100
heavy = {{"msal", "requests", "http.server", "urllib3"}}
print(sorted(heavy & (set(sys.modules) - before)))
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_what_is_stored_lasts_until_a_new_token_is_near(later, idp, facts, tmp_path):
    assert later().lasts()
    assert later(clock=lambda: now() + timedelta(minutes=40)).lasts()
    assert not later(clock=lambda: now() + timedelta(minutes=50)).lasts()
    assert not service_at(idp, tmp_path / "another", facts).lasts()


def test_start_without_network_can_even_renew_later(later, idp):
    service = later()
    service.warm_up()
    assert [asked for asked in idp.asked if "openid" in asked.path] == idp.asked[:1]


def test_without_a_keyring_the_sign_in_lasts_as_long_as_the_program(
    idp, home, facts, alice, tmp_path
):
    service = service_at(idp, home, facts)
    sign_in(service, alice)
    assert "no keyring" in str(service.reason)
    assert service.token("", FLOW)
    assert service.token("", RUNTIME)
    assert not (home / "tokens.bin").exists()
    with pytest.raises(SignInError, match="not signed in") as caught:
        service_at(idp, home, facts).token("", FLOW)
    assert caught.value.hint


def test_corrupt_token_file_is_set_aside_and_the_next_sign_in_works(later, home, alice):
    path = home / "tokens.bin"
    path.write_bytes(path.read_bytes()[:100])
    service = later()
    assert service.accounts() == ()
    with pytest.raises(SignInError) as caught:
        service.token("", FLOW)
    assert "could not be read" in str(caught.value.hint)
    sign_in(service, alice)
    assert service.token("", FLOW)
    assert not service.reason
    assert (home / "tokens.bin.unreadable").exists()


def test_keyring_that_is_unlocked_later_is_used(later, keyring_folder, monkeypatch):
    good = "tests.auth.keyrings.FolderKeyring"
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "tests.auth.keyrings.LockedKeyring")
    service = later()
    with pytest.raises(SignInError) as caught:
        service.token("", FLOW)
    assert "is locked" in str(caught.value.hint)
    assert service.try_keyring_again()
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", good)
    assert not service.try_keyring_again()
    assert service.token("", FLOW)


# Renewing.


def test_token_that_ends_soon_is_renewed(service, idp, alice):
    idp.access_ttl = 200
    sign_in(service, alice)
    idp.access_ttl = 3600
    first = service.token("", FLOW)
    assert service.token("", FLOW) == first
    assert len(idp.token_requests()) == 1


def test_aging_token_is_renewed_early_and_kept_when_that_fails(service, idp, alice):
    idp.refresh_in = -10
    sign_in(service, alice)
    for answer in (Told(503, "{}"), Told(200, "<html>", "text/html"), refused()):
        idp.next_answers.append(answer)
        assert service.token("", FLOW)
        assert idp.next_answers == []


def test_provider_that_does_not_name_scopes_is_not_asked_again_and_again(service, idp, alice):
    idp.names_scopes = False
    sign_in(service, alice)
    for _ in range(3):
        service.token("", FLOW)
        service.token("", RUNTIME)
    assert len(idp.token_requests()) == 1


def test_provider_that_names_the_scopes_of_other_tokens_mixes_nothing_up(service, idp, alice):
    idp.names_all_scopes = True
    sign_in(service, alice)
    for audience in (FLOW, RUNTIME, ARM):
        assert audience_of(service.token("", audience)) == audience


def test_sixteen_threads_renew_once(service, idp, alice):
    idp.access_ttl = 200
    sign_in(service, alice)
    idp.access_ttl = 3600
    idp.delay = threading.Event()
    tokens = []
    threads = [
        threading.Thread(target=lambda: tokens.append(service.token("", FLOW))) for _ in range(16)
    ]
    for thread in threads:
        thread.start()
    idp.delay.set()
    for thread in threads:
        thread.join(30)
    assert len(tokens) == 16
    assert len(set(tokens)) == 1
    assert len(idp.token_requests()) == 1


def test_threads_that_waited_share_the_failure(service, idp, alice):
    idp.access_ttl = 200
    sign_in(service, alice)
    idp.delay = threading.Event()
    idp.next_answers += [Told(503, "{}")] * 2
    errors = []

    def ask():
        with pytest.raises(OfflineError) as caught:
            service.token("", FLOW)
        errors.append(caught.value)

    threads = [threading.Thread(target=ask) for _ in range(8)]
    for thread in threads:
        thread.start()
    while not idp.token_requests():
        threading.Event().wait(0.01)
    idp.delay.set()
    for thread in threads:
        thread.join(30)
    assert len(errors) == 8
    assert len(idp.token_requests()) <= 2


def test_revoked_sign_in_is_told(signed_in, idp):
    idp.revoke()
    assert signed_in.token("", FLOW)
    with pytest.raises(SignInError, match="has expired"):
        signed_in.token("", RUNTIME)


def test_blocked_by_a_rule_is_told(signed_in, idp):
    idp.next_answers.append(refused("invalid_grant", 53003))
    with pytest.raises(RefusedError, match="A rule of your organisation"):
        signed_in.token("", RUNTIME)


def test_missing_consent_is_told_and_asked_for_at_the_next_sign_in(signed_in, idp, alice):
    idp.next_answers.append(refused("invalid_grant", 65001, suberror="consent_required"))
    with pytest.raises(ConsentError) as caught:
        signed_in.token("", RUNTIME)
    assert caught.value.link.startswith(f"{idp.base}/contoso/adminconsent")
    sign_in(signed_in, alice)
    assert "apihub.test%2F.default" in alice.urls[-1]
    sign_in(signed_in, alice)
    assert "apihub.test" not in alice.urls[-1]


def test_no_network_is_told_when_a_token_is_needed(later, idp, dead_address, home, facts):
    service = service_at(None, home, facts, cloud=cloud_at(dead_address), account={})
    with pytest.raises(SignInError):
        service.token("", FLOW)  # that service knows nobody
    idp.next_answers.append(Told(502, "{}"))
    with pytest.raises(OfflineError):
        later().token("", RUNTIME)


def test_sign_in_that_cannot_be_renewed_ends_with_its_token(service, idp, alice):
    idp.gives_refresh_token, idp.access_ttl = False, 200
    account = sign_in(service, alice)
    with pytest.raises(SignInError, match="You are not signed in"):
        service.token(account.id, FLOW)


def test_an_account_that_is_not_signed_in_is_told_from_nobody_at_all(service, alice):
    sign_in(service, alice)
    with pytest.raises(SignInError, match="Its account is not signed in"):
        service.token("somebody else", FLOW)


def test_who_is_not_signed_in_hears_so_without_a_network(dead_address, home, facts):
    service = service_at(None, home, facts, cloud=cloud_at(dead_address))
    with pytest.raises(SignInError, match="You are not signed in"):
        service.token("somebody", FLOW)


def test_missing_client_id_is_told(later):
    with pytest.raises(SignInError, match="No client ID"):
        later(account={"client_id": ""}).token("", FLOW)


# Challenges.


def test_challenge_gives_a_new_token_that_is_served_from_then_on(signed_in, idp):
    old = signed_in.token("", FLOW)
    new = signed_in.token("", FLOW, claims=CHALLENGE)
    assert new != old
    assert "acrs" in claims_sent(idp.token_requests()[-1])
    assert signed_in.token("", FLOW) == new


def test_refused_token_is_never_served_again(later, signed_in, idp):
    refusal = refused("interaction_required", 50076, "MFA.", claims=CHALLENGE)
    old = signed_in.token("", FLOW)
    idp.next_answers += [refusal]
    with pytest.raises(ClaimsError) as caught:
        signed_in.token("", FLOW, claims=CHALLENGE)
    assert caught.value.claims == CHALLENGE
    with pytest.raises(ClaimsError):
        signed_in.token("", FLOW)  # MSAL does not repeat a refused request for a minute
    assert later().token("", FLOW) != old


def test_refusal_without_a_challenge_of_its_own_hands_on_that_of_the_service(signed_in, idp):
    idp.revoke()
    with pytest.raises(ClaimsError) as caught:
        signed_in.token("", FLOW, claims=CHALLENGE)
    assert caught.value.claims == CHALLENGE


def test_signing_in_settles_the_challenge(signed_in, idp, alice):
    idp.revoke()
    with pytest.raises(ClaimsError):
        signed_in.token("", FLOW, claims=CHALLENGE)
    sign_in(signed_in, alice, claims=CHALLENGE, login_hint=ALICE)
    asked = len(idp.token_requests())
    assert signed_in.token("", FLOW)
    assert len(idp.token_requests()) == asked


def test_a_token_that_was_got_beside_a_stronger_sign_in_is_not_served_after_it(
    signed_in, idp, alice
):
    weak = signed_in.token("", RUNTIME)
    sign_in(signed_in, alice, claims=CHALLENGE, login_hint=ALICE)
    assert signed_in.token("", RUNTIME) != weak


@pytest.mark.parametrize("claims", ["{}", "not json", "[]"])
def test_challenge_without_claims_asks_for_a_fresh_token_once(signed_in, idp, claims):
    old = signed_in.token("", FLOW)
    new = signed_in.token("", FLOW, claims=claims)
    assert new != old
    assert signed_in.token("", FLOW) == new
    assert len(idp.token_requests()) == 1


def test_expired_sign_in_after_a_refused_token_is_told(signed_in, idp):
    idp.revoke()
    with pytest.raises(SignInError, match="has expired") as caught:
        signed_in.token("", FLOW, claims="{}")
    assert type(caught.value) is SignInError


# Clocks.


def test_clock_that_is_wrong_by_a_day_is_told(service, idp, alice):
    idp.clock_error_s = 86400
    account = sign_in(service, alice)
    assert "24 hours" in str(service.clock_warning)
    assert service.token(account.id, FLOW)
    idp.revoke()
    with pytest.raises(SignInError, match="clock of this computer") as caught:
        service.token(account.id, RUNTIME)
    assert "Set the date" in str(caught.value.hint)


def test_token_from_before_the_clock_was_set_back_is_renewed(later, idp):
    service = later(clock=lambda: now() - timedelta(days=1))
    assert service.token("", FLOW)
    assert len(idp.token_requests()) == 1


# Others.


def test_tokens_of_a_plain_provider_are_served_too(idp, home, facts, keyring_folder, alice):
    cloud = cloud_at(f"{idp.base}/contoso", idp.pki.ca_file, oidc=True)
    service = service_at(idp, home, facts, cloud=cloud)
    idp.gives_client_info = False
    account = sign_in(service, alice)
    assert account.id == f"sub-{ALICE}"
    assert audience_of(service.token("", ARM)) == ARM
    assert service_at(idp, home, facts, cloud=cloud).token("", ARM)
    assert len(idp.token_requests()) == 1


def test_tokens_that_are_opaque_are_served_too(service, idp, alice):
    idp.opaque_tokens = True
    sign_in(service, alice)
    assert service.token("", FLOW)
    assert service.claims_of("", FLOW) == {}


def test_tokens_of_another_tenant_are_not_served(later, idp):
    asked = len(idp.asked)
    with pytest.raises(RefusedError, match="does not know this tenant"):
        later(account={"tenant": "fabrikam"}).token("", FLOW)
    assert len(idp.asked) > asked


def test_nothing_secret_is_written_down(signed_in, idp, home, caplog):
    caplog.set_level("DEBUG")
    token = signed_in.token("", RUNTIME, claims="{}")
    secrets = {token, token.rpartition(".")[2], *idp._grants}
    written = caplog.text + repr(signed_in.__dict__)
    for path in home.iterdir():
        written += path.read_bytes().decode("latin-1")
    assert [secret for secret in secrets if secret in written] == []


def test_another_registration_counts_from_the_next_token_on(signed_in, alice):
    before = signed_in._place
    account = AccountSettings(client_id="another", tenant=before.tenant)
    signed_in.register(account)
    assert signed_in.accounts() == ()
    with pytest.raises(SignInError, match="not signed in"):
        signed_in.token("", FLOW)
    signed_in.register(replace(account, client_id=before.client_id))
    assert [known.username for known in signed_in.accounts()] == [ALICE]
    assert audience_of(signed_in.token("", ARM)) == ARM


def test_first_registration_needs_no_new_start(idp, home, facts, keyring_folder, alice):
    service = service_at(idp, home, facts)
    known = service._place
    service.register(AccountSettings(tenant=known.tenant))
    with pytest.raises(SetupError):
        sign_in(service, alice)
    service.register(AccountSettings(client_id=known.client_id, tenant=known.tenant))
    assert sign_in(service, alice).username == ALICE
