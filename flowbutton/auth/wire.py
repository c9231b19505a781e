"""The HTTP client that MSAL is given: bounded in time, careful with secrets, plain in errors."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Any
from urllib.parse import urlsplit

import requests
from requests.utils import get_environ_proxies

from flowbutton.auth.discovery import Discovery
from flowbutton.auth.trust import TrustAdapter, Trusts
from flowbutton.domain.cloud import Cloud, host_of
from flowbutton.domain.settings import NetworkSettings

_DISCOVERY = "/.well-known/openid-configuration"
_LOOPBACK = frozenset({"localhost", "127.0.0.1", "::1"})


class UnusableAnswerError(requests.RequestException):
    """Something answered, but not the sign-in service: a proxy or a log-in page of a network."""


class UnwellError(requests.RequestException):
    """The sign-in service says that it has trouble itself."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What MSAL wants to see of an answer."""

    status_code: int
    text: str = field(repr=False)
    headers: Mapping[str, str] = field(default_factory=dict)


class Wire:
    """Speaks to the sign-in service. Safe to call from several threads.

    `get` and `post` are called by MSAL; both raise requests.RequestException.
    """

    def __init__(
        self,
        cloud: Cloud,
        network: NetworkSettings,
        discovery: Discovery,
        clock: Callable[[], datetime],
    ) -> None:
        self._network = network
        self._discovery = discovery
        self._clock = clock
        self._host = host_of(cloud.authority)
        self._trusts = Trusts(cloud.ca_file)
        self._clock_error: timedelta | None = None

    @property
    def clock_error(self) -> timedelta | None:
        """How far this computer's clock is ahead of the service's, None when not known."""
        return self._clock_error

    def get(self, url: str, **options: Any) -> Reply:
        """Return the answer to a GET; how the service describes itself may be remembered."""
        if not url.endswith(_DISCOVERY):
            return self._send("GET", url, options)
        document = self._discovery.recent(url)
        if document:
            return Reply(200, document)
        try:
            reply = self._send("GET", url, options)
        except requests.RequestException:
            document = self._discovery.known(url)
            if document:
                return Reply(200, document)
            raise
        self._discovery.remember(url, reply.text)
        return reply

    def post(self, url: str, **options: Any) -> Reply:
        """Return the answer to a POST, which is always JSON."""
        reply = self._send("POST", url, options)
        if not _is_json(reply.text):
            raise UnusableAnswerError(f"no JSON from {host_of(url)}")
        return reply

    def use(self, network: NetworkSettings) -> None:
        """Reach the network in another way from the next request on."""
        self._network = network

    def close(self) -> None:
        """Do nothing: no connection outlives its request."""

    def _send(self, method: str, url: str, options: Mapping[str, Any]) -> Reply:
        seconds = (self._network.connect_timeout_s, self._network.read_timeout_s)
        with requests.Session() as session:
            session.trust_env = False  # REQUESTS_CA_BUNDLE and netrc have no say here
            session.headers["Connection"] = "close"
            session.mount("https://", TrustAdapter(self._trusts.for_everybody()))
            session.mount(f"https://{self._host}/", TrustAdapter(self._trusts.for_the_cloud()))
            answer = session.request(
                method,
                url,
                timeout=seconds,
                allow_redirects=False,
                proxies=self._proxies(url),
                **options,
            )
        self._compare_clocks(answer.headers.get("Date", ""))
        return _checked(answer, url)

    def _proxies(self, url: str) -> dict[str, str]:
        if urlsplit(url).hostname in _LOOPBACK:
            return {}
        if self._network.proxy:
            return {"https": self._network.proxy, "http": self._network.proxy}
        return dict(get_environ_proxies(url))

    def _compare_clocks(self, date: str) -> None:
        try:
            said = parsedate_to_datetime(date)
        except ValueError:
            return
        if said.tzinfo is not None:
            self._clock_error = self._clock() - said


def _checked(answer: requests.Response, url: str) -> Reply:
    host = host_of(url)
    if answer.status_code >= requests.codes.server_error:
        raise UnwellError(f"{answer.status_code} from {host}")
    if answer.is_redirect:
        raise UnusableAnswerError(f"{host} wants to send us elsewhere")
    if answer.status_code == requests.codes.ok and not _is_json(answer.text):
        raise UnusableAnswerError(f"no JSON from {host}")
    return Reply(answer.status_code, answer.text, answer.headers)


def _is_json(text: str) -> bool:
    try:
        return isinstance(json.loads(text), dict)
    except ValueError:
        return False
