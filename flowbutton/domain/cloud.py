"""A cloud: where its services are, and which token may go where."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import urlsplit

# Scheme, host and port without what parsers disagree about: user names, backslashes, blanks, and
# signs outside ASCII.
_PLAIN = re.compile(
    r"[a-z]+://(?:[a-z0-9.-]+|\[[0-9a-f:.]+\])(?::[0-9]+)?(?:[/?#].*)?",
    re.IGNORECASE | re.ASCII | re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Cloud:
    """The addresses and audiences of one cloud, as data.

    Addresses are `https://host[:port]` without a path. `*_hosts` are host names, each optionally
    with `:port` and optionally beginning with `*.` for any name below it. An empty string means
    that the cloud has no such service.
    """

    name: str
    title: str
    authority: str  # MSAL authority without the tenant, or with it when `oidc`
    oidc: bool  # a plain OpenID Connect authority, not Entra
    flow_api: str
    flow_audience: str
    flow_hosts: tuple[str, ...]  # where a flow token may go, besides flow_api
    runtime_hosts: tuple[str, ...]
    runtime_audience: str
    environment_suffix: str  # of the hosts made from an environment's id; "" when there are none
    arm: str
    arm_audience: str
    ifttt: str
    portal: str
    azure_portal: str
    trigger_hosts: tuple[str, ...]  # hosts of HTTP-trigger addresses, to recognise them
    ca_file: str = ""  # PEM added to the system's trust store, for this cloud's hosts only
    is_tried: bool = False  # whether the authors ever ran against it

    def hosts_for(self, audience: str) -> tuple[str, ...]:
        """Return the host patterns that a token of `audience` may be sent to."""
        hosts: tuple[str, ...] = ()
        if audience == self.flow_audience:
            hosts += (host_of(self.flow_api), *self.flow_hosts)
            if self.environment_suffix:
                hosts += ("*." + self.environment_suffix,)
        if audience == self.runtime_audience:
            hosts += self.runtime_hosts
        if audience == self.arm_audience:
            hosts += (host_of(self.arm),)
        return tuple(host for host in hosts if host)

    def allows(self, audience: str, url: str) -> bool:
        """Return whether a token of `audience` may be sent to `url`.

        An address that two programs could read in two ways may have none.
        """
        host = _host_for_tokens(url)
        return bool(host) and any(matches(host, each) for each in self.hosts_for(audience))


@lru_cache(maxsize=64)  # in memory only: some addresses are signed
def _host_for_tokens(url: str) -> str:
    """Return the host of an address that a token may travel to at all, "" when there is none."""
    if not _PLAIN.fullmatch(url):
        return ""
    try:
        parts = urlsplit(url)
        host = host_of(url)
    except ValueError:
        return ""
    if parts.scheme != "https" and parts.hostname not in {"localhost", "127.0.0.1", "::1"}:
        return ""
    return host


def host_of(url: str) -> str:
    """Return `host` or `host:port` of an address in lower case, without a default port.

    Raises ValueError when the port is not a number.
    """
    parts = urlsplit(url)
    host, port = (parts.hostname or ""), parts.port
    if ":" in host:
        host = f"[{host}]"
    default = {"https": 443, "http": 80}.get(parts.scheme)
    return host if port in {None, default} else f"{host}:{port}"


def matches(host: str, pattern: str) -> bool:
    """Return whether `host` is `pattern`, or lies below it when it begins with `*.`."""
    host, pattern = host.lower(), pattern.lower()
    if pattern.startswith("*."):
        return host.endswith(pattern[1:]) and len(host) > len(pattern) - 1
    return host == pattern
