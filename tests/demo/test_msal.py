"""Sign-in with the real MSAL, as any program would use it."""

import threading
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs

import msal
import pytest
import requests

from flowbutton.demo.people import FLOW_AUDIENCE, JONAS, MARA, RUNTIME_AUDIENCE

FLOW = [f"{FLOW_AUDIENCE}/.default"]
RUNTIME = [f"{RUNTIME_AUDIENCE}/.default"]


@pytest.fixture
def app(tenant):
    with requests.Session() as session:
        session.verify = tenant.cloud.ca_file
        yield msal.PublicClientApplication(
            tenant.client_id,
            oidc_authority=tenant.cloud.authority,
            http_client=session,
            client_capabilities=["CP1"],
        )


class Loopback:
    """Waits for the browser's answer."""

    def __init__(self):
        received = self.received = {}

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self):
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                received.update({name: value[0] for name, value in parse_qs(body).items()})
                self.send_response(204)
                self.end_headers()

            def log_message(self, *args):
                pass

        self.server = HTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://localhost:{self.server.server_port}"
        self.thread = threading.Thread(target=self.server.handle_request)
        self.thread.start()

    def wait(self):
        self.thread.join(10)
        self.server.server_close()
        return self.received


def sign_in(app, tenant, scopes=FLOW, redeemed=None):
    loopback = Loopback()
    flow = app.initiate_auth_code_flow(
        scopes, redirect_uri=loopback.address, response_mode="form_post"
    )
    assert tenant.browser(flow["auth_uri"])
    return app.acquire_token_by_auth_code_flow(flow, loopback.wait(), scopes=redeemed)


def test_a_person_signs_in_and_is_silently_known_from_then_on(app, tenant):
    answer = sign_in(app, tenant, FLOW + RUNTIME, FLOW)
    assert answer["id_token_claims"]["name"] == "Mara Visser"
    (account,) = app.get_accounts()
    assert account["username"] == MARA.username
    assert account["home_account_id"].startswith(MARA.object_id + ".")
    cached = app.acquire_token_silent_with_error(FLOW, account=account)
    assert cached["token_source"] == "cache"
    fresh = app.acquire_token_silent_with_error(RUNTIME, account=account)
    assert fresh["token_source"] == "identity_provider"
    again = app.acquire_token_silent_with_error(RUNTIME, account=account)
    assert again["access_token"] == fresh["access_token"]


def test_two_people_stand_side_by_side(app, tenant):
    sign_in(app, tenant)
    tenant.person.account = JONAS.username
    sign_in(app, tenant)
    assert {each["username"] for each in app.get_accounts()} == {MARA.username, JONAS.username}


def test_cancelling_is_told(app, tenant):
    tenant.person.account = ""
    assert sign_in(app, tenant)["error"] == "access_denied"


def test_a_revoked_sign_in_is_told(app, tenant):
    sign_in(app, tenant)
    tenant.revoke(MARA)
    (account,) = app.get_accounts()
    answer = app.acquire_token_silent_with_error(RUNTIME, account=account)
    assert (answer["error"], answer["suberror"]) == ("invalid_grant", "bad_token")


def test_a_device_code_is_typed_by_the_person(app, tenant):
    flow = app.initiate_device_flow(FLOW)
    tenant.browser(flow["verification_uri_complete"])
    tenant.person.wait(10)
    answer = app.acquire_token_by_device_flow(flow)
    assert f"{FLOW_AUDIENCE}/.default" in answer["scope"]
    assert answer["id_token_claims"]["preferred_username"] == MARA.username
