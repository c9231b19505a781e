import threading

import pytest
import requests

from flowbutton.auth.device_code import CodeSignIn
from flowbutton.domain.errors import CancelledError, RefusedError, SignInError
from tests.auth.idp import ALICE, DEVICE_GRANT, Told, refused
from tests.auth.parts import ARM, FLOW, RUNTIME, TENANT, cloud_at, now, service_at


class Person:
    """Enters the code elsewhere, as soon as it is shown."""

    def __init__(self, ca_file, name=ALICE):
        self.ca_file, self.name, self.told = str(ca_file), name, []

    def on_code(self, code, url, until):
        self.told.append((code, url, until))
        with requests.Session() as session:
            session.trust_env = False
            form = {"user_code": code, "user": self.name}
            session.post(url, data=form, verify=self.ca_file, timeout=10)


@pytest.fixture
def person(pki):
    return Person(pki.ca_file)


def test_code_entered_elsewhere_signs_in(service, idp, person):
    account = service.sign_in_with_code(person.on_code, threading.Event())
    assert account.username == ALICE
    ((code, url, until),) = person.told
    assert len(code) == 8
    assert url == f"{idp.base}/contoso/device"
    assert 500 < (until - now()).total_seconds() <= 600
    assert service.token("", FLOW)
    assert idp.token_requests() == []
    assert service.token("", RUNTIME)


def test_network_that_is_away_for_a_moment_does_not_end_it(service, idp, person):
    service.warm_up()

    def on_code(code, url, until):
        person.on_code(code, url, until)
        idp.next_answers.append(Told(503, "{}"))

    assert service.sign_in_with_code(on_code, threading.Event()).username == ALICE
    assert len(idp.token_requests(DEVICE_GRANT)) == 2


def test_token_whose_audience_the_provider_chose_is_not_mixed_up(
    idp, home, facts, keyring_folder, person
):
    cloud = cloud_at(f"{idp.base}/{TENANT}", idp.pki.ca_file, oidc=True)
    service = service_at(idp, home, facts, cloud=cloud)
    idp.chosen = max
    service.sign_in_with_code(person.on_code, threading.Event())
    for audience in (FLOW, RUNTIME, ARM):
        service.token("", audience)
        assert service.claims_of("", audience)["aud"] == audience


def test_code_can_be_given_up(service):
    stop = threading.Event()
    with pytest.raises(CancelledError):
        service.sign_in_with_code(lambda *_told: stop.set(), stop)


def test_refusal_is_told(service, idp):
    service.warm_up()

    def on_code(*_told):
        idp.next_answers.append(refused("authorization_declined"))

    with pytest.raises(SignInError, match="cancelled in the browser"):
        service.sign_in_with_code(on_code, threading.Event())


def test_code_that_is_not_given_is_told(service, idp):
    service.warm_up()
    idp.next_answers.append(refused("unauthorized_client", 700016))
    with pytest.raises(RefusedError, match="does not know this client ID"):
        service.sign_in_with_code(print, threading.Event())


def test_provider_without_codes_is_told(service, idp):
    idp.has_device_codes = False
    with pytest.raises(RefusedError, match="does not offer codes"):
        service.sign_in_with_code(print, threading.Event())


class ExpiringClient:
    """Gives a code that ends before it is entered."""

    def begin_with_code(self, scopes):
        return {
            "user_code": "ABC",
            "verification_uri": "https://login.test/device",
            "interval": 0,
            "expires_in": 0.05,
        }

    def ask_once(self, flow, scopes):
        return {"error": "authorization_pending"}


def test_code_expires():
    attempt = CodeSignIn(lambda *_told: None, ("scope",), threading.Event())
    assert attempt.run(ExpiringClient(), now)["error"] == "expired_token"
