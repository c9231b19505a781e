"""The sign-in against a provider that others have certified: npm's `oidc-provider`."""

import threading

import jwt
import pytest

from flowbutton.domain.errors import RefusedError, SignInError
from tests.auth.browser import Browser
from tests.auth.certified import CLIENT, CertifiedProvider, install
from tests.auth.parts import ARM, FLOW, RUNTIME, cloud_at, service_at, sign_in

PERSON = "carol@contoso.test"


@pytest.fixture(scope="module")
def provider(pki, tmp_path_factory):
    install()
    with CertifiedProvider(pki, tmp_path_factory.mktemp("provider")) as provider:
        yield provider


@pytest.fixture
def service(provider, home, facts, keyring_folder, pki):
    cloud = cloud_at(provider.issuer, pki.ca_file, oidc=True)
    return service_at(None, home, facts, cloud=cloud, account={"client_id": CLIENT})


def browser(pki, person=PERSON):
    return Browser(str(pki.ca_file), person)


def audience_of(token):
    return jwt.decode(token, options={"verify_signature": False})["aud"]


def test_browser_sign_in_gives_tokens_of_every_audience(service, pki):
    account = sign_in(service, browser(pki))
    assert (account.username, account.name) == (PERSON, "carol")
    for audience in (FLOW, RUNTIME, ARM):
        token = service.token(account.id, audience)
        assert audience_of(token) == audience
        assert service.token("", audience) == token


def test_next_start_is_still_signed_in(service, provider, home, facts, pki):
    account = sign_in(service, browser(pki))
    cloud = cloud_at(provider.issuer, pki.ca_file, oidc=True)
    later = service_at(None, home, facts, cloud=cloud, account={"client_id": CLIENT})
    assert later.accounts() == (account,)
    assert audience_of(later.token("", RUNTIME)) == RUNTIME


def test_two_people_are_side_by_side(service, pki):
    carol, dave = (
        sign_in(service, browser(pki)),
        sign_in(service, browser(pki, "dave@contoso.test")),
    )
    assert service.accounts() == (carol, dave)
    for account in (carol, dave):
        assert audience_of(service.token(account.id, ARM)) == ARM


def test_fresh_token_is_given_when_one_was_refused(service, pki):
    sign_in(service, browser(pki))
    old = service.token("", RUNTIME)
    assert service.token("", RUNTIME, claims="{}") != old


def test_who_signs_in_again_is_not_asked_who(service, pki):
    account = sign_in(service, browser(pki))
    assert sign_in(service, browser(pki), login_hint=account.username) == account


def test_cancelling_at_the_provider_is_told(service, pki):
    with pytest.raises(SignInError, match="cancelled in the browser"):
        sign_in(service, browser(pki, ""))


def test_unknown_client_is_told(provider, home, facts, keyring_folder, pki):
    cloud = cloud_at(provider.issuer, pki.ca_file, oidc=True)
    service = service_at(None, home, facts, cloud=cloud, account={"client_id": "unknown"})
    with pytest.raises(RefusedError, match="does not know this client ID"):
        service.sign_in_with_code(print, threading.Event())


def test_code_entered_at_the_provider_signs_in(service, pki):
    person = browser(pki)
    shown = []

    def on_code(code, url, _until):
        shown.append(code)
        person.code = code
        person.open(url)

    account = service.sign_in_with_code(on_code, threading.Event())
    person.close()
    assert account.username == PERSON
    for audience in (FLOW, RUNTIME):
        assert audience_of(service.token("", audience)) == audience
