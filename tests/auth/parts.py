"""What the tests of the sign-in are made of."""

import threading
from dataclasses import dataclass, field
from datetime import UTC, datetime

from flowbutton.auth.service import AuthService
from flowbutton.domain.cloud import Cloud
from flowbutton.domain.settings import AccountSettings, NetworkSettings

CLIENT_ID = "11111111-aaaa-bbbb-cccc-222222222222"
TENANT = "contoso"
FLOW = "https://service.flow.test/"
RUNTIME = "https://apihub.test"
ARM = "https://management.test/"


@dataclass
class Notes:
    """Facts in a dictionary."""

    facts: dict = field(default_factory=dict)

    def get(self, key):
        return self.facts.get(key, "")

    def put(self, key, value):
        self.facts[key] = value


def now():
    return datetime.now(UTC)


def cloud_at(authority, ca_file="", *, oidc=False):
    """Return a cloud whose sign-in service is at the address."""
    return Cloud(
        name="custom",
        title="Tests",
        authority=authority,
        oidc=oidc,
        flow_api="https://flow.test",
        flow_audience=FLOW,
        flow_hosts=(),
        runtime_hosts=(),
        runtime_audience=RUNTIME,
        environment_suffix="",
        arm="https://management.test",
        arm_audience=ARM,
        ifttt="",
        portal="",
        azure_portal="",
        trigger_hosts=(),
        ca_file=str(ca_file),
    )


def service_at(idp, folder, facts, **changes):
    """Return the service for the tests' provider."""
    account = {"client_id": CLIENT_ID, "tenant": TENANT} | changes.pop("account", {})
    network = {"connect_timeout_s": 5.0, "read_timeout_s": 10.0} | changes.pop("network", {})
    options = {"folder": folder, "facts": facts, "clock": now} | changes
    return AuthService(
        options.pop("cloud", None) or cloud_at(idp.base, idp.pki.ca_file),
        AccountSettings(**account),
        NetworkSettings(**network),
        **options,
    )


def nobody_told(_url, _opened, _until):
    """Take what `on_url` is told."""


def sign_in(service, browser, **options):
    """Sign in through the browser, and let it see its last page."""
    try:
        return service.sign_in(browser.open, nobody_told, threading.Event(), **options)
    finally:
        browser.close()
