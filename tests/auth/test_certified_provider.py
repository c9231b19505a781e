"""The sign-in against a provider that others have certified: npm's `oidc-provider`."""

import json

import jwt
import pytest

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


def test_browser_sign_in_gives_tokens_of_every_audience(service, provider, pki):
    account = sign_in(service, browser(pki))
    assert (account.username, account.name) == (PERSON, "carol")
    for audience in (FLOW, RUNTIME, ARM):
        assert audience_of(service.token(account.id, audience)) == audience
    assert service.token("", RUNTIME) == service.token("", RUNTIME)
    print(provider.log(), json.dumps(service.claims_of("", FLOW)))
