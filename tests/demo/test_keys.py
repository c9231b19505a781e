"""The demo's certificates and keys."""

import os
import ssl
from datetime import UTC, datetime, timedelta

import pytest
from cryptography import x509

from flowbutton.demo.keys import _is_good as is_good
from flowbutton.demo.keys import load_or_make, write_private


def test_keys_are_kept(folder):
    before = {path.name: path.read_bytes() for path in folder.glob("*.pem")}
    keys = load_or_make(folder)
    assert {path.name: path.read_bytes() for path in folder.glob("*.pem")} == before
    assert keys.tls().minimum_version == ssl.TLSVersion.TLSv1_2


@pytest.mark.parametrize("name", ["ca.pem", "server.pem"])
@pytest.mark.parametrize("content", [b"", b"-----BEGIN", None])
def test_broken_certificates_are_made_anew(folder, name, content):
    path = folder / name
    path.unlink() if content is None else path.write_bytes(content)
    keys = load_or_make(folder)
    server = x509.load_pem_x509_certificate(keys.server_file.read_bytes())
    server.verify_directly_issued_by(x509.load_pem_x509_certificate(keys.ca_file.read_bytes()))


def test_a_broken_signing_key_is_made_anew(folder):
    (folder / "signing.pem").write_bytes(b"nonsense")
    assert load_or_make(folder).signing_key.key_size == 2048
    assert load_or_make(folder).signing_key.key_size == 2048


def test_a_certificate_that_ends_soon_is_not_good(folder):
    files = folder / "ca.pem", folder / "server.pem"
    now = datetime.now(UTC)
    assert is_good(*files, now)
    assert is_good(*files, now - timedelta(days=1))
    assert not is_good(*files, now + timedelta(days=790))


def test_only_the_server_is_vouched_for(folder):
    keys = load_or_make(folder)
    ca = x509.load_pem_x509_certificate(keys.ca_file.read_bytes())
    server = x509.load_pem_x509_certificate(keys.server_file.read_bytes())
    assert ca.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    assert not server.extensions.get_extension_for_class(x509.BasicConstraints).value.ca
    names = server.extensions.get_extension_for_class(x509.SubjectAlternativeName).value
    assert names.get_values_for_type(x509.DNSName) == ["localhost"]
    assert b"PRIVATE" not in keys.ca_file.read_bytes()


def test_only_this_user_may_read_the_keys(folder):
    write_private(folder / "new.pem", b"x")
    for path in (*folder.glob("*.pem"), folder / "new.pem"):
        if os.name == "posix":
            assert path.stat().st_mode & 0o077 == 0
    assert not list(folder.glob("*.new"))
