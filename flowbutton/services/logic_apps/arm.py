"""Azure Resource Manager: reading from it with its own token."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import quote, urlencode

from flowbutton.domain.advice import Advice
from flowbutton.domain.errors import RefusedError
from flowbutton.domain.words import say
from flowbutton.services.advice import AnsweredError
from flowbutton.services.expected import Item
from flowbutton.services.messages import Reply, Request
from flowbutton.services.pages import Page, pages_of
from flowbutton.services.transport import Transport

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
        for page in self.pages(account, path, version, **query):
            yield from page.items

    def pages(self, account: str, path: str, version: str, **query: str) -> Iterator[Page]:
        """Give the pages of a list. Raises AppError."""
        request = Request("GET", self.url(path, version, **query), self.audience, account)
        yield from pages_of(self.transport.cloud, request, self._read(request), self._read)

    def _read(self, request: Request) -> Reply:
        try:
            return self.transport.read(request)
        except AnsweredError as error:
            raise AnsweredError(with_role(error.advice, request.url), error.status or 0) from error


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
