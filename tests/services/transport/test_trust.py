import hashlib
import socket
import ssl
import threading
from pathlib import Path

import pytest

from flowbutton.domain.errors import StoreError
from flowbutton.services.clouds import COMMERCIAL
from flowbutton.services.transport.trust import Trust, own_hosts
from tests.services.fakes import cloud_at
from tests.services.faulty import certificate


def shake_hands(context, server_context):
    """Return the error of a hand-shake on this computer, None when it worked."""
    near, far = socket.socketpair()

    def serve():
        try:
            server_context.wrap_socket(far, server_side=True).close()
        except OSError:
            far.close()

    thread = threading.Thread(target=serve)
    thread.start()
    near.settimeout(5)
    try:
        context.wrap_socket(near, server_hostname="localhost").close()
    except OSError as error:
        near.close()
        return error
    finally:
        thread.join(5)
    return None


def name_hash(common_name):
    """Return the hash of a certificate's name by which OpenSSL looks for its file.

    It is that of X509_NAME_hash(3): of the name in small letters, without the outermost header.
    """
    text = common_name.lower().encode()
    oid = bytes.fromhex("0603550403")
    pair = oid + bytes([0x0C, len(text)]) + text
    pair = bytes([0x30, len(pair)]) + pair
    digest = hashlib.sha1(bytes([0x31, len(pair)]) + pair, usedforsecurity=False).digest()
    return digest[3::-1].hex()


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_own_certificates_count_for_the_clouds_own_hosts_only(tmp_path, system):
    ca_file, server_context = certificate(tmp_path)
    trust = Trust(cloud_at("https://localhost:9444", ca_file), system)
    assert shake_hands(trust.context("localhost:9444"), server_context) is None
    error = shake_hands(trust.context("localhost"), server_context)
    assert isinstance(error, ssl.SSLCertVerificationError)


def test_context_is_built_once_where_openssl_reads_the_certificates():
    trust = Trust(COMMERCIAL, "linux")
    assert trust.context("a.test") is trust.context("b.test")


def test_context_is_not_shared_where_it_would_be_locked():
    trust = Trust(COMMERCIAL, "win32")
    assert trust.context("a.test") is not trust.context("a.test")


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_file_of_certificates_that_cannot_be_read_is_told(tmp_path, content):
    path = tmp_path / "ca.pem"
    if content is not None:
        path.write_text(content)
    trust = Trust(cloud_at("https://localhost:9444", str(path)))
    with pytest.raises(StoreError):
        trust.context("localhost:9444")


def test_system_without_certificates_of_openssl_has_them_elsewhere(tmp_path, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "none.pem"))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    bundle = tmp_path / "own.crt"
    bundle.write_text((tmp_path / certificate(tmp_path)[0]).read_text())
    trust = Trust(COMMERCIAL, "linux", [str(tmp_path / "none.pem"), str(bundle)])
    assert trust.context("a.test").cert_store_stats()["x509"] == 1
    assert Trust(COMMERCIAL, "linux", []).context("a.test").cert_store_stats()["x509"] == 0


@pytest.mark.parametrize("bundled", [0, 1])
def test_a_folder_with_a_file_for_each_certificate_is_trusted_without_reading_it_all(
    tmp_path, monkeypatch, bundled
):
    ca_file, server_context = certificate(tmp_path)
    bundle = tmp_path / "bundle.pem"  # of the system, which has what the folder has
    bundle.write_text(Path(ca_file).read_text() * bundled)
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    (tmp_path / f"{name_hash('FlowButton test CA')}.0").write_text(Path(ca_file).read_text())
    context = Trust(COMMERCIAL, "linux", [ca_file]).context("localhost")
    assert context.cert_store_stats()["x509"] == 0
    assert shake_hands(context, server_context) is None
    _, stranger = certificate(tmp_path)
    assert isinstance(shake_hands(context, stranger), ssl.SSLCertVerificationError)


def test_what_only_the_systems_file_has_is_read_from_it(tmp_path, monkeypatch):
    own, server_context = certificate(tmp_path)
    own_text = Path(own).read_text()
    other, _ = certificate(tmp_path)
    (tmp_path / "0a1b2c3d.0").write_text(Path(other).read_text())
    bundle = tmp_path / "bundle.pem"
    bundle.write_text(own_text + Path(other).read_text())
    monkeypatch.setenv("SSL_CERT_FILE", str(bundle))
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    context = Trust(COMMERCIAL, "linux").context("localhost")
    assert context.cert_store_stats()["x509"] == 2
    assert shake_hands(context, server_context) is None


def test_certificates_that_cannot_be_counted_are_left_to_openssl(tmp_path, monkeypatch):
    monkeypatch.setenv("SSL_CERT_FILE", "/proc/self/mem")  # which root cannot read either
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    ca_file, server_context = certificate(tmp_path)
    assert (
        shake_hands(Trust(COMMERCIAL, "linux", [ca_file]).context("localhost"), server_context)
        is None
    )


def test_hosts_of_a_cloud_are_all_of_its_services():
    hosts = own_hosts(COMMERCIAL)
    assert "api.flow.microsoft.com" in hosts
    assert "*.environment.api.powerplatform.com" in hosts
    assert "management.azure.com" in hosts
