"""The real program at a provider that others have certified, by nothing but its settings."""

import base64
import hashlib

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from tests.auth.certified import CLIENT, CertifiedProvider, install
from tests.auth.parts import ARM, FLOW, RUNTIME
from tests.auth.pki import make_pki
from tests.desktop.browser import Browser
from tests.desktop.until import until
from tests.e2e.program import NAME, Program

CONSENT = ("css selector", "input[name=prompt][value=consent]")
HERE_ONLY = "'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'"
PERSON = "carol@contoso.test"
SETTINGS = """
[cloud]
name = "custom"
title = "Certified"
authority = "{issuer}"
oidc = true
ca_file = "{ca_file}"
flow_api = "https://localhost:9"
flow_audience = "{flow}"
runtime_audience = "{runtime}"
runtime_hosts = ["localhost:9"]
arm = "https://localhost:9"
arm_audience = "{arm}"

[account]
client_id = "{client}"
"""


@pytest.fixture
def pki(tmp_path):
    return make_pki(tmp_path / "pki")


@pytest.fixture
def provider(pki, tmp_path):
    install()
    with CertifiedProvider(pki, tmp_path) as provider:
        yield provider


@pytest.fixture
def program(desk, provider, pki):
    """The program of a company whose sign-in service has a certificate of the company's own."""
    pin = f"--ignore-certificate-errors-spki-list={pin_of(pki.cert_file)}"
    desk.browser = Browser(desk, pin, HERE_ONLY)
    program = Program(desk)
    program.home.mkdir()
    text = SETTINGS.format(
        issuer=provider.issuer,
        ca_file=pki.ca_file,
        flow=FLOW,
        runtime=RUNTIME,
        arm=ARM,
        client=CLIENT,
    )
    (program.home / "settings.toml").write_text(text, encoding="utf-8")
    return program


def pin_of(cert_file):
    """Return what Chromium knows a certificate by."""
    key = x509.load_pem_x509_certificate(cert_file.read_bytes()).public_key()
    digest = hashlib.sha256(key.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo))
    return base64.b64encode(digest.digest()).decode()


def test_a_person_signs_in_by_the_cloud_of_the_settings(desk, program):
    program.open()
    desk.reader.press(NAME, "Sign in to Microsoft")
    page = desk.browser.show("Sign-in")
    page.find_element("name", "login").send_keys(PERSON)
    page.find_element("name", "password").send_keys("secret")
    page.find_element("css selector", "button[type=submit]").click()
    until(lambda: page.find_elements(*CONSENT), "the question of the provider")
    page.find_element("css selector", "button[type=submit]").click()
    until(lambda: "signed in" in page.title, "the browser's last page")
    until(lambda: desk.reader.find(NAME, "Account: carol"), "the account in the window")
    program.picture("certified")
    assert program.command("whoami")["accounts"][0]["username"] == PERSON
    assert program.quit(10) == 0

    program.open()
    assert until(lambda: desk.reader.find(NAME, "Account: carol"), "the account, still there")
    assert program.quit(10) == 0
