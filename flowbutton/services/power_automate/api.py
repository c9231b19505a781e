"""The flow service's own interface: where it is, and reading from it."""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator, Mapping
from urllib.parse import quote, urlencode

from flowbutton.domain.errors import RefusedError
from flowbutton.domain.ports import Facts
from flowbutton.domain.words import say
from flowbutton.services.expected import Item, object_of
from flowbutton.services.messages import Reply, Request
from flowbutton.services.pages import Page, pages_of
from flowbutton.services.transport import Transport

log = logging.getLogger(__name__)

API_VERSION = "2016-11-01"
_ROOT = "/providers/Microsoft.ProcessSimple/environments"
WRONG_REGION = "MacroRegionDerivationFailed"
_GUID = re.compile(r"[0-9a-f]{32}")


class FlowApi:
    """Reads from the flow service with its own token, at the host that the environment has.

    Safe to call from several threads.
    """

    def __init__(self, transport: Transport, facts: Facts) -> None:
        self.transport = transport
        self.facts = facts

    @property
    def audience(self) -> str:
        """Whom the tokens for it are made for."""
        return self.transport.cloud.flow_audience

    def get(self, account: str, environment: str, path: str = "", **query: str) -> Reply:
        """Return the JSON object that answers a GET below the environment. Raises AppError."""
        return _with_object(self._ask("GET", account, environment, path, query))

    def post(self, account: str, environment: str, path: str) -> Reply:
        """Return the answer to a POST that may be repeated. Raises AppError."""
        return self._ask("POST", account, environment, path, {})

    def items(self, account: str, environment: str, path: str = "", **query: str) -> Iterator[Item]:
        """Give the items of a list, page by page. Raises AppError."""
        for page in self.pages(account, environment, path, **query):
            yield from page.items

    def pages(self, account: str, environment: str, path: str = "", **query: str) -> Iterator[Page]:
        """Give the pages of a list. Raises AppError."""
        first = self.get(account, environment, path, **query)
        request = Request("GET", self.url(environment, path, **query), self.audience, account)
        yield from pages_of(self.transport.cloud, request, first, self._object)

    def url(self, environment: str, path: str = "", **query: str) -> str:
        """Return the address of something below the environment ("" for all environments)."""
        base = self.facts.get(_host_key(environment)) or self.transport.cloud.flow_api
        if not self.transport.cloud.allows(self.audience, base):
            base = self.transport.cloud.flow_api
        below = f"/{quote(environment, safe='')}" if environment else ""
        return f"{base}{_ROOT}{below}{path}?{_query(query)}"

    def learn_region(self, account: str, environment: str) -> bool:
        """Find the host of the environment's region and remember it; False when there is none."""
        for item in self.items(account, ""):
            if str(item.get("name", "")).lower() != environment.lower():
                continue
            properties = item.get("properties")
            ends = properties.get("runtimeEndpoints") if isinstance(properties, dict) else None
            host = ends.get("microsoft.Flow") if isinstance(ends, dict) else None
            if not isinstance(host, str) or not self.transport.cloud.allows(self.audience, host):
                return False
            known = self.facts.get(_host_key(environment))
            self.facts.put(_host_key(environment), host.rstrip("/"))
            return host.rstrip("/") != known
        return False

    def _object(self, request: Request) -> Reply:
        return _with_object(self.transport.read(request))

    def _ask(
        self, method: str, account: str, environment: str, path: str, query: Mapping[str, str]
    ) -> Reply:
        if not self.transport.cloud.flow_api:
            raise RefusedError(
                say("There are no flows in this cloud"),
                say("A cloud of your own names its flow service: flow_api, in settings.toml."),
            )
        body = b"" if method == "POST" else None
        try:
            url = self.url(environment, path, **query)
            return self.transport.read(Request(method, url, self.audience, account, body))
        except RefusedError as error:
            if error.code != WRONG_REGION or not self.learn_region(account, environment):
                raise
        url = self.url(environment, path, **query)
        return self.transport.read(Request(method, url, self.audience, account, body))


def environment_host(environment: str, suffix: str) -> str:
    """Return the host that is made from an environment's name, "" when it cannot be.

    `Default-` is kept as a prefix, the dashes are dropped, and the last two of the 32 digits
    become a label of their own.
    """
    prefix, name = "", environment.lower()
    if name.startswith("default-"):
        prefix, name = "default", name.removeprefix("default-")
    digits = name.replace("-", "")
    if not suffix or not _GUID.fullmatch(digits):
        return ""
    return f"{prefix}{digits[:30]}.{digits[30:]}.{suffix}"


def flow_path(flow: str, rest: str = "") -> str:
    """Return the path of a flow below its environment."""
    return f"/flows/{quote(flow, safe='')}{rest}"


def _with_object(reply: Reply) -> Reply:
    """Return an answer that is a JSON object. Raises OfflineError when it is something else."""
    object_of(reply)
    return reply


def _query(query: Mapping[str, str]) -> str:
    return urlencode({"api-version": API_VERSION, **query}, quote_via=quote, safe="$/,'()")


def _host_key(environment: str) -> str:
    return f"flow host {environment.lower()}"
