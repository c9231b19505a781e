"""Which proxy an address goes through."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Lock
from urllib.parse import unquote, urlsplit

_KEPT_S = 30.0  # the system's settings are read again after this


@dataclass(frozen=True, slots=True)
class Proxy:
    """An HTTP proxy. `is_usable` is False for a kind that is not spoken (SOCKS)."""

    host: str
    port: int
    authorization: str = field(default="", repr=False)
    is_usable: bool = True


class Proxies:
    """Finds the proxy for an address: the one that was set, otherwise the system's.

    Asking the system takes long (on Windows it reads the registry), so its word is kept for
    half a minute. This computer is never reached through a proxy. Safe to call from several
    threads.
    """

    def __init__(
        self,
        setting: str,
        clock: Callable[[], float],
        system: Callable[[str, str], str] | None = None,
    ) -> None:
        self._setting = setting
        self._clock = clock
        self._system = system or system_proxy
        self._lock = Lock()
        self._known: dict[tuple[str, str], tuple[float, Proxy | None]] = {}

    def find(self, scheme: str, host: str) -> Proxy | None:
        """Return the proxy for `host`, None to go straight."""
        if host == "localhost" or host == "::1" or host.startswith("127."):  # noqa: PLR1714 - a prefix among them
            return None
        now = self._clock()
        with self._lock:
            since, proxy = self._known.get((scheme, host), (float("-inf"), None))
        if now - since > _KEPT_S:
            proxy = parse_proxy(self._setting or self._system(scheme, host))
            with self._lock:
                self._known[scheme, host] = (now, proxy)
        return proxy


def system_proxy(scheme: str, host: str) -> str:
    """Return what the system says (environment, registry, system settings), "" for none."""
    from urllib.request import getproxies, proxy_bypass  # noqa: PLC0415 - it imports ssl

    proxies = getproxies()
    found = proxies.get(scheme) or proxies.get("all", "")
    return "" if not found or proxy_bypass(host) else found


def parse_proxy(text: str) -> Proxy | None:
    """Return the proxy that `text` ("host:port" or an address) names, None for ""."""
    if not text.strip():
        return None
    try:
        parts = urlsplit(text if "://" in text else "http://" + text)
        host, port = parts.hostname or "", parts.port or 80
    except ValueError:
        return Proxy("", 0, is_usable=False)
    authorization = ""
    if parts.username:
        pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
        authorization = "Basic " + b64encode(pair.encode()).decode("ascii")
    return Proxy(host, port, authorization, bool(host) and parts.scheme == "http")
