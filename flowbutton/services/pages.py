"""Lists that come in pages, each of which says where the next one is."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from flowbutton.domain.cloud import Cloud
from flowbutton.domain.errors import RefusedError
from flowbutton.domain.fields import Json
from flowbutton.services.expected import Item, items_of
from flowbutton.services.messages import Reply, Request

log = logging.getLogger(__name__)

_MOST_PAGES = 200


@dataclass(frozen=True, slots=True)
class Page:
    """A page of a list. `is_last` says that nothing follows; a list may end without such a one."""

    reply: Reply
    items: list[Item]
    is_last: bool


def pages_of(
    cloud: Cloud, request: Request, first: Reply, read: Callable[[Request], Reply]
) -> Iterator[Page]:
    """Give the pages of a list whose first one answered the request. Raises AppError.

    What lies out of reach is left out: then the last page that is given is not the last one.
    """
    seen: set[str] = set()
    reply: Reply | None = first
    while reply is not None:
        value = reply.json()
        link = _link(value)
        yield Page(reply, items_of(value), is_last=not link)
        reply = None
        if link and link not in seen and len(seen) < _MOST_PAGES:
            seen.add(link)
            reply = _following(cloud, request, link, read)


def _link(page: Json) -> str:
    """Return where a list goes on, "" at its end."""
    if not isinstance(page, dict):
        return ""
    link = page.get("nextLink") or page.get("@odata.nextLink")
    return link if isinstance(link, str) else str(link or "")


def _following(
    cloud: Cloud, request: Request, link: str, read: Callable[[Request], Reply]
) -> Reply | None:
    """Return the next page, None when it is out of reach.

    Services are seen to name a host or a port inside of them. What follows is then asked for where
    the list began: a token never goes anywhere else.
    """
    if cloud.allows(request.audience, link):
        return read(replace(request, url=link))
    here = _at_the_host_of(request.url, link)
    if here and cloud.allows(request.audience, here):
        try:
            return read(replace(request, url=here))
        except RefusedError as error:
            log.info("There is no more of a list where it began: %s", error)
    log.info("The rest of a list lies out of reach and was not read")
    return None


def _at_the_host_of(url: str, link: str) -> str:
    """Return the path and the query of a link at the host of an address, "" when it has none."""
    try:
        parts = urlsplit(link)
    except ValueError:
        return ""
    if not parts.path.startswith("/"):
        return ""
    start = urlsplit(url)
    return parts._replace(scheme=start.scheme, netloc=start.netloc, fragment="").geturl()
