"""Whom to trust: the operating system's certificates, and the cloud's own for its hosts only."""

from __future__ import annotations

import ssl
import sys
from collections.abc import Sequence
from pathlib import Path
from threading import Lock

from flowbutton.domain.cloud import Cloud, host_of, matches
from flowbutton.domain.errors import StoreError
from flowbutton.domain.words import say

_BUNDLES = (  # where systems keep theirs when OpenSSL was built to look elsewhere
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",
    "/etc/pki/tls/cert.pem",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)
_BEGIN = b"-----BEGIN "  # of a certificate


class Trust:
    """Gives the TLS context for a host. Safe to call from several threads.

    Where OpenSSL reads the system's certificates itself, a context is built once for all
    connections; where each also lies in a file of its own, as on Debian, it reads the one that it
    needs when it needs it, and not all of them in 30 ms. truststore, for Windows and macOS, holds
    a lock during the hand-shake, so there each connection gets a context of its own, which is
    cheap: one slow service must not hold up another.
    """

    def __init__(self, cloud: Cloud, system: str = "", bundles: Sequence[str] = _BUNDLES) -> None:
        self._bundles = bundles
        self._hosts = own_hosts(cloud)
        self._ca_file = cloud.ca_file
        self._is_native = (system or sys.platform) in {"win32", "darwin"}
        self._lock = Lock()
        self._built: dict[str, ssl.SSLContext] = {}

    def context(self, host: str) -> ssl.SSLContext:
        """Return the context for `host` (with its port). Raises StoreError."""
        ca_file = self._ca_file if any(matches(host, own) for own in self._hosts) else ""
        if self._is_native:
            import truststore  # noqa: PLC0415 - of these systems only

            return _finish(truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT), ca_file)
        with self._lock:
            if ca_file not in self._built:
                self._built[ca_file] = _finish(_system_context(self._bundles), ca_file)
            return self._built[ca_file]


def own_hosts(cloud: Cloud) -> tuple[str, ...]:
    """Return the patterns of all hosts that belong to the cloud."""
    addresses = (cloud.authority, cloud.flow_api, cloud.arm, cloud.ifttt)
    hosts = [host_of(address) for address in addresses if address]
    hosts += [*cloud.flow_hosts, *cloud.runtime_hosts, *cloud.trigger_hosts]
    if cloud.environment_suffix:
        hosts.append("*." + cloud.environment_suffix)
    return tuple(hosts)


def _system_context(bundles: Sequence[str]) -> ssl.SSLContext:
    """Return a context with the system's certificates."""
    paths = ssl.get_default_verify_paths()  # None for what is not there
    if paths.capath and _finds_each(paths.capath, paths.cafile):
        return ssl.create_default_context(capath=paths.capath)
    context = ssl.create_default_context()
    if not context.cert_store_stats()["x509"]:
        bundle = next((path for path in bundles if Path(path).is_file()), "")
        if bundle:
            context.load_verify_locations(bundle)
    return context


def _finds_each(folder: str, bundle: str | None) -> bool:
    """Return whether OpenSSL finds each certificate of `bundle` in a folder, by its name's hash."""
    try:
        hashed = len(list(Path(folder).glob("*.[0-9]")))
        return hashed >= (Path(bundle).read_bytes().count(_BEGIN) if bundle else 1)
    except OSError:  # not for us to read: then it is OpenSSL's to do what it can
        return False


def _finish(context: ssl.SSLContext, ca_file: str) -> ssl.SSLContext:
    """Add the certificates of `ca_file` to the context."""
    if ca_file:
        try:
            context.load_verify_locations(ca_file)
        except OSError as error:
            raise StoreError(
                say("The file of trusted certificates cannot be read"),
                say("Check “ca_file” of the cloud in the settings."),
            ) from error
    context.set_alpn_protocols(["http/1.1"])
    return context
