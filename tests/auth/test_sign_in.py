"""Signing in with the browser, as the service does it."""

import socket
import threading
import time
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from flowbutton.domain.errors import (
    AppError,
    CancelledError,
    ConsentError,
    OfflineError,
    RefusedError,
    SignInError,
)
from tests.auth.browser import Browser
from tests.auth.idp import ALICE, Idp, Told, refused
from tests.auth.parts import ARM, FLOW, cloud_at, nobody_told, now, service_at, sign_in
from tests.auth.pki import DAY, make_pki


def query_of(browser):
    return {name: values[0] for name, values in parse_qs(urlsplit(browser.urls[0]).query).items()}


def begin(service, **options):
    """Sign in on a thread with a browser that does nothing; give the thread and what it tells."""
    told, ended, stop = [], [], threading.Event()
    is_told = threading.Event()

    def on_url(url, was_opened, until):
        told.append((url, was_opened, until))
        is_told.set()

    def run():
        try:
            ended.append(service.sign_in(lambda _url: True, on_url, stop, **options))
        except AppError as error:
            ended.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    assert is_told.wait(20)
    return thread, stop, told, ended


def end(thread):
    thread.join(20)
    assert not thread.is_alive()


def port_of(url):
    return urlsplit(parse_qs(urlsplit(url).query)["redirect_uri"][0]).port


def is_free(port):
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) != 0


def test_sign_in_is_asked_for_with_all_its_safeguards(service, alice):
    sign_in(service, alice)
    asked = query_of(alice)
    assert asked["response_mode"] == "form_post"
    assert asked["code_challenge_method"] == "S256"
    assert asked["prompt"] == "select_account"
    assert "nonce" in asked
    assert "state" in asked
    assert asked["redirect_uri"].startswith("http://localhost:")
    assert "CP1" in asked["claims"]
    assert f"{FLOW}/.default" in asked["scope"]


def test_who_has_to_sign_in_again_is_not_asked_to_choose(service, alice):
    claims = '{"access_token": {"acrs": {"essential": true, "value": "c1"}}}'
    sign_in(service, alice, login_hint=ALICE, claims=claims, audience=ARM)
    asked = query_of(alice)
    assert asked["login_hint"] == ALICE
    assert "prompt" not in asked
    assert "acrs" in asked["claims"]
    assert f"{ARM}/.default" in asked["scope"]


def test_waiting_tells_the_address_and_until_when(service):
    thread, stop, told, ended = begin(service, timeout_s=120.0)
    ((url, was_opened, until),) = told
    assert was_opened
    assert url.startswith("https://localhost:")
    assert 100 < (until - now()).total_seconds() <= 120
    stop.set()
    end(thread)
    assert isinstance(ended[0], CancelledError)


def test_cancelling_frees_the_port_at_once(service):
    thread, stop, told, ended = begin(service)
    began = time.monotonic()
    stop.set()
    end(thread)
    assert time.monotonic() - began < 5
    assert isinstance(ended[0], CancelledError)
    assert is_free(port_of(told[0][0]))


def test_browser_that_is_closed_ends_in_time(service):
    thread, _stop, told, ended = begin(service, timeout_s=0.2)
    end(thread)
    assert isinstance(ended[0], SignInError)
    assert "not finished in time" in str(ended[0])
    assert is_free(port_of(told[0][0]))


def test_answer_of_another_sign_in_changes_nothing(service, idp):
    thread, stop, told, ended = begin(service)
    with requests.Session() as session:
        session.trust_env = False
        answer = session.post(
            f"http://localhost:{port_of(told[0][0])}/", data={"code": "c", "state": "other"}
        )
    assert answer.status_code == 400
    assert thread.is_alive()
    stop.set()
    end(thread)
    assert isinstance(ended[0], CancelledError)
    assert idp.token_requests("authorization_code") == []


def failing_browser(_url):
    raise OSError("no display")


@pytest.mark.parametrize("open_browser", [lambda _url: False, failing_browser])
def test_without_a_browser_the_address_is_told_and_works_elsewhere(service, alice, open_browser):
    opened = []

    def on_url(url, was_opened, _until):
        opened.append(was_opened)
        alice.open(url)

    account = service.sign_in(open_browser, on_url, threading.Event())
    alice.close()
    assert opened == [False]
    assert account.username == ALICE


def test_cancelling_on_the_page_is_told(service, pki):
    browser = Browser(str(pki.ca_file), "")
    with pytest.raises(SignInError, match="cancelled in the browser"):
        sign_in(service, browser)
    assert "did not work" in browser.last_page
    assert service.accounts() == ()


@pytest.mark.parametrize(
    ("page_refusal", "expected"),
    [
        (
            {"error": "access_denied", "error_description": "AADSTS65004: The user declined."},
            (SignInError, "cancelled in the browser"),
        ),
        (
            {"error": "access_denied", "error_description": "AADSTS90094: An admin must agree."},
            (ConsentError, "An administrator"),
        ),
        (
            {"error": "invalid_request", "error_description": "AADSTS50011: The reply address"},
            (RefusedError, "does not list the address"),
        ),
    ],
)
def test_refusal_on_the_page_is_told(service, idp, alice, page_refusal, expected):
    idp.page_refusal = page_refusal
    kind, words = expected
    with pytest.raises(kind, match=words):
        sign_in(service, alice)
    assert "did not work" in alice.last_page


def test_code_that_is_not_taken_is_told_in_the_browser_too(service, idp, alice):
    service.warm_up()
    idp.next_answers.append(refused("invalid_client", 7000218, "A secret is wanted."))
    with pytest.raises(RefusedError, match="does not allow sign-in from a desktop"):
        sign_in(service, alice)
    assert "did not work" in alice.last_page
    assert "You are signed in" not in alice.last_page


def test_service_that_fails_while_the_code_is_redeemed_is_told(service, idp, alice):
    service.warm_up()
    idp.next_answers.append(Told(503, "{}"))
    with pytest.raises(OfflineError, match="has trouble"):
        sign_in(service, alice)
    assert "did not work" in alice.last_page


def test_tokens_that_belong_to_another_sign_in_are_not_taken(service, idp, alice):
    service.warm_up()
    good = idp._tokens

    def with_another_nonce(user, scope, form, nonce=""):
        return good(user, scope, form, nonce="another")

    idp._tokens = with_another_nonce
    with pytest.raises(SignInError, match="another sign-in"):
        sign_in(service, alice)


def test_wrong_client_id_is_told(idp, home, facts, keyring_folder, alice):
    service = service_at(idp, home, facts, account={"client_id": "not known"})
    with pytest.raises(RefusedError, match="does not know this client ID"):
        sign_in(service, alice)


def test_missing_client_id_is_told_before_anything_happens(idp, home, facts, alice):
    service = service_at(idp, home, facts, account={"client_id": ""})
    with pytest.raises(SignInError, match="No client ID"):
        sign_in(service, alice)
    service.warm_up()
    assert idp.asked == []


def test_unknown_tenant_is_told(idp, home, facts, alice):
    service = service_at(idp, home, facts, account={"tenant": "fabrikam"})
    with pytest.raises(RefusedError, match="does not know this tenant"):
        sign_in(service, alice)


def test_port_that_is_taken_is_told(service):
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(RefusedError, match=str(port)):
            service.sign_in(lambda _url: True, nobody_told, threading.Event(), port=port)


def test_provider_that_does_not_say_who_signed_in_is_told(service, idp, alice):
    idp.gives_id_token = idp.gives_client_info = False
    with pytest.raises(SignInError, match="did not say who"):
        sign_in(service, alice)


def test_service_of_another_day_is_told(tmp_path, home, facts, keyring_folder, alice):
    tomorrow = make_pki(tmp_path / "pki", valid_from=DAY)
    with Idp(tomorrow) as idp, pytest.raises(RefusedError, match="clock may be wrong") as caught:
        sign_in(service_at(idp, home, facts), alice)
    assert "Set the date" in str(caught.value.hint)


def test_no_network_is_told(dead_address, home, facts, keyring_folder, alice):
    service = service_at(None, home, facts, cloud=cloud_at(dead_address))
    with pytest.raises(OfflineError, match="did not answer"):
        sign_in(service, alice)
