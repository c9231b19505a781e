"""The demo's own certificate authority, server certificate and token key, kept in a folder."""

from __future__ import annotations

import ipaddress
import os
import ssl
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, rsa
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

_LIFETIME = timedelta(days=800)
_RENEW_BEFORE = timedelta(days=30)
_BACKDATED = timedelta(days=30)  # a computer whose clock is behind can still connect


@dataclass(frozen=True, slots=True)
class Keys:
    """What the tenant proves itself with."""

    ca_file: Path
    server_file: Path
    signing_key: rsa.RSAPrivateKey

    def tls(self) -> ssl.SSLContext:
        """Return the server side of TLS with the demo's certificate."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_2
        context.load_cert_chain(self.server_file)
        return context


def load_or_make(folder: Path) -> Keys:
    """Return the keys in `folder`, made when they are missing, unreadable or nearly expired."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    keys = folder / "ca.pem", folder / "server.pem"
    # Certificates are judged by the computer's own clock, so they are made by it too.
    if not _is_good(*keys, datetime.now(UTC)):
        _make_certificates(*keys, datetime.now(UTC))
    return Keys(*keys, _signing_key(folder / "signing.pem"))


def write_private(path: Path, data: bytes) -> None:
    """Replace a file's content at one stroke; only this user may read it."""
    new = path.with_suffix(path.suffix + ".new")
    with os.fdopen(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as file:
        file.write(data)
    new.replace(path)


def _is_good(ca_file: Path, server_file: Path, now: datetime) -> bool:
    try:
        ca = x509.load_pem_x509_certificate(ca_file.read_bytes())
        server = x509.load_pem_x509_certificate(server_file.read_bytes())
        server.verify_directly_issued_by(ca)
        serialization.load_pem_private_key(server_file.read_bytes(), None)
    except Exception:  # noqa: BLE001 - whatever is wrong with the files, they are made anew
        return False
    return server.not_valid_before_utc <= now <= server.not_valid_after_utc - _RENEW_BEFORE


def _signing_key(path: Path) -> rsa.RSAPrivateKey:
    try:
        key = serialization.load_pem_private_key(path.read_bytes(), None)
    except (OSError, ValueError, TypeError):
        key = None
    if not isinstance(key, rsa.RSAPrivateKey):
        key = rsa.generate_private_key(65537, 2048)
        write_private(path, _pem(key))
    return key


def _pem(key: rsa.RSAPrivateKey | ec.EllipticCurvePrivateKey) -> bytes:
    return key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    )


def _make_certificates(ca_file: Path, server_file: Path, now: datetime) -> None:
    """Make a new authority and the server's certificate; the authority's key is thrown away."""
    ca_key, key = ec.generate_private_key(ec.SECP256R1()), ec.generate_private_key(ec.SECP256R1())
    ca_name = _name("FlowButton demo authority")
    ca_id = x509.SubjectKeyIdentifier.from_public_key(ca_key.public_key())
    issuer = x509.AuthorityKeyIdentifier.from_issuer_subject_key_identifier(ca_id)
    ca = (
        _builder(ca_name, ca_name, ca_key.public_key(), now)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(_usage(signs_certificates=True), critical=True)
        .add_extension(ca_id, critical=False)
        .sign(ca_key, hashes.SHA256())
    )
    names = [x509.DNSName("localhost"), *map(_ip, ("127.0.0.1", "::1"))]
    server = (
        _builder(_name("localhost"), ca_name, key.public_key(), now)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(_usage(signs_certificates=False), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .add_extension(x509.SubjectAlternativeName(names), critical=False)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(issuer, critical=False)
        .sign(ca_key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    write_private(server_file, server.public_bytes(pem) + _pem(key))
    write_private(ca_file, ca.public_bytes(pem))


def _name(common_name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, common_name)])


def _ip(address: str) -> x509.IPAddress:
    return x509.IPAddress(ipaddress.ip_address(address))


def _builder(
    subject: x509.Name, issuer: x509.Name, key: ec.EllipticCurvePublicKey, now: datetime
) -> x509.CertificateBuilder:
    return (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer)
        .public_key(key)
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - _BACKDATED)
        .not_valid_after(now + _LIFETIME)
    )


def _usage(*, signs_certificates: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs_certificates,
        content_commitment=False,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=signs_certificates,
        crl_sign=signs_certificates,
        encipher_only=False,
        decipher_only=False,
    )
