"""A program that speaks to the demo tenant with nothing but `requests`."""

import base64
import hashlib
import re
import secrets
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import requests

from flowbutton.demo.flow_json import ROOT
from flowbutton.demo.people import CLIENT_ID, FLOW_AUDIENCE, MARA, RUNTIME_AUDIENCE

REDIRECT = "http://localhost:9"
FLOW_VERSION = "2016-11-01"


class FakeClock:
    """A clock that goes on when it is told to."""

    def __init__(self):
        self.now = datetime.now(UTC)

    def __call__(self):
        return self.now

    def forward(self, seconds):
        self.now += timedelta(seconds=seconds)


class Visitor:
    """Signs in by the protocol, and sends requests with the right token."""

    def __init__(self, tenant, user=MARA):
        self.tenant = tenant
        self.user = user
        self.session = requests.Session()
        self._refresh = {}
        self._tokens = {}

    def close(self):
        self.session.close()

    # Signing in.

    def authorize(self, **more):
        """Pick the account on the sign-in page; return what the redirect brings."""
        self.verifier = secrets.token_urlsafe(40)
        digest = hashlib.sha256(self.verifier.encode()).digest()
        asked = {
            "client_id": CLIENT_ID,
            "response_type": "code",
            "redirect_uri": REDIRECT,
            "scope": f"openid profile offline_access {FLOW_AUDIENCE}/.default",
            "state": "s1",
            "code_challenge": base64.urlsafe_b64encode(digest).rstrip(b"=").decode(),
            "code_challenge_method": "S256",
            **more,
        }
        url = f"{self.tenant.web}/contoso/oauth2/v2.0/authorize"
        reply = self.session.post(
            url, params=asked, data={"account": self.user.username}, allow_redirects=False
        )
        if reply.status_code == 302:
            query = parse_qs(urlsplit(reply.headers["Location"]).query)
            return {name: values[0] for name, values in query.items()}
        return reply

    def ask_token(self, **form):
        url = f"{self.tenant.base}/contoso/oauth2/v2.0/token"
        data = {"client_id": CLIENT_ID, **form}
        return self.session.post(url, data=data, verify=self.tenant.cloud.ca_file)

    def redeem(self, code, **more):
        form = {"grant_type": "authorization_code", "code": code, "redirect_uri": REDIRECT}
        return self.ask_token(**{**form, "code_verifier": self.verifier, **more})

    def refresh(self, audience, **more):
        scope = f"openid profile offline_access {audience}/.default"
        form = {"grant_type": "refresh_token", "refresh_token": self._refresh.get("", "")}
        return self.ask_token(**{**form, "scope": scope, **more})

    def sign_in(self, **more):
        answer = self.redeem(self.authorize(**more)["code"]).json()
        self._refresh[""] = answer["refresh_token"]
        self._tokens = {FLOW_AUDIENCE: answer["access_token"]}
        return answer

    def token(self, audience):
        if not self._refresh:
            self.sign_in()
        if audience not in self._tokens:
            answer = self.refresh(audience).json()
            self._refresh[""] = answer["refresh_token"]
            self._tokens[audience] = answer["access_token"]
        return self._tokens[audience]

    # Requests.

    def send(self, method, url, audience="", **more):
        headers = dict(more.pop("headers", {}))
        if audience:
            headers["Authorization"] = f"Bearer {self.token(audience)}"
        if url.startswith("/"):
            url = self.tenant.base + url
        return self.session.request(
            method, url, headers=headers, verify=self.tenant.cloud.ca_file, timeout=10, **more
        )

    def flow_api(self, method, path, **query):
        query = {"api-version": FLOW_VERSION, **query}
        return self.send(method, ROOT + path, FLOW_AUDIENCE, params=query)

    def flow_path(self, title):
        flow = self.tenant.desk.shelf.titled(title)
        return f"/{flow.environment}/flows/{flow.id}"

    def flow(self, title):
        return self.flow_api("GET", self.flow_path(title)).json()

    def run_t1(self, title, trigger="manual"):
        return self.flow_api("POST", f"{self.flow_path(title)}/triggers/{trigger}/run")

    def run_t3(self, title, body=None, *, flow_id="", headers=None):
        flow = self.tenant.desk.shelf.titled(title)
        path = f"/apim/logicflows/{flow_id or flow.id}/triggers/{flow.trigger.name}/run"
        return self.send(
            "POST",
            path,
            RUNTIME_AUDIENCE,
            params={"api-version": FLOW_VERSION},
            json={} if body is None else body,
            headers=headers or {},
        )

    def run(self, title, run_id, expand="properties/actions"):
        path = f"{self.flow_path(title)}/runs/{run_id}"
        return self.flow_api("GET", path, **{"$expand": expand}).json()

    def callback(self, title):
        flow = self.tenant.desk.shelf.titled(title)
        path = f"{self.flow_path(title)}/triggers/{flow.trigger.name}/listCallbackUrl"
        return self.flow_api("POST", path).json()["response"]

    def page(self, path):
        return self.session.get(self.tenant.web + path, timeout=10)


def code_of(reply):
    """Return the error code of an answer."""
    return reply.json()["error"]["code"]


def heading_of(reply):
    """Return the heading of a page."""
    return re.search(r"<h1>(.*?)</h1>", reply.text)[1]
