"""Azure Resource Manager: reading from it with its own token."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import quote, urlencode

from flowbutton.domain.advice import Advice
from flowbutton.domain.errors import RefusedError
from flowbutton.domain.words import say
from flowbutton.services.advice import AnsweredError
from flowbutton.services.expected import Item, items_of
from flowbutton.services.messages import Reply, Request
from flowbutton.services.transport import Transport

log = logging.getLogger(__name__)

_MOST_PAGES = 100
_ROLE_MISSING = {"AuthorizationFailed", "LinkedAuthorizationFailed"}


class Arm:
    """Asks Azure Resource Manager in somebody's name. Safe to call from several threads."""

    def __init__(self, transport: Transport) -> None:
        self.transport = transport

    @property
    def audience(self) -> str:
        """Whom the tokens for it are made for."""
        return self.transport.cloud.arm_audience

    def url(self, path: str, version: str, **query: str) -> str:
        """Return the address of a path. Raises RefusedError when the cloud has no Azure."""
        base = self.transport.cloud.arm
        if not base:
            raise RefusedError(say("There are no Logic Apps in this cloud"))
        values = urlencode({"api-version": version, **query}, quote_via=quote, safe="$/,'()")
        return f"{base}{quote(path, safe='/()~%')}?{values}"

    def get(self, account: str, path: str, version: str, **query: str) -> Reply:
        """Return the answer to a GET. Raises AppError."""
        return self._read(Request("GET", self.url(path, version, **query), self.audience, account))

    def post(self, account: str, path: str, version: str) -> Reply:
        """Return the answer to a POST that may be repeated. Raises AppError."""
        return self._read(Request("POST", self.url(path, version), self.audience, account, b""))

    def items(self, account: str, path: str, version: str, **query: str) -> Iterator[Item]:
        """Give the items of a list, page by page. Raises AppError."""
        for page in self.pages(account, self.get(account, path, version, **query)):
            yield from items_of(page.json())

    def pages(self, account: str, first: Reply) -> Iterator[Reply]:
        """Give the pages of a list whose first is there. Raises AppError.

        When the last one that is given has a `nextLink`, there is more than could be read.
        """
        reply: Reply | None = first
        seen: set[str] = set()
        while reply is not None:
            yield reply
            reply = self._following(account, reply, seen)

    def _following(self, account: str, reply: Reply, seen: set[str]) -> Reply | None:
        """Return the next page; one at an address that may not see the token is left out."""
        link = next_link(reply)
        if not link or link in seen or len(seen) >= _MOST_PAGES:
            return None
        if not self.transport.cloud.allows(self.audience, link):
            log.info("The rest of a list lies at another host and was not read")
            return None
        seen.add(link)
        return self._read(Request("GET", link, self.audience, account))

    def _read(self, request: Request) -> Reply:
        try:
            return self.transport.read(request)
        except AnsweredError as error:
            raise AnsweredError(with_role(error.advice, request.url), error.status or 0) from error


def next_link(page: Reply) -> str:
    """Return where a list goes on, "" at its end."""
    value = page.json()
    link = value.get("nextLink") if isinstance(value, dict) else None
    return link if isinstance(link, str) else ""


def with_role(advice: Advice, url: str) -> Advice:
    """Return the advice to ask for a role with the role that the address needs."""
    if advice.code not in _ROLE_MISSING:
        return advice
    hint = say("Ask for the role Logic App Contributor on it.")
    if "/microsoft.web/sites/" in url.lower():
        hint = say("Ask for the role Website Contributor on it.")
    elif "/resourcegroups/" not in url.lower():
        hint = say("Ask for the role Reader on the subscription.")
    return replace(advice, hint=hint)
