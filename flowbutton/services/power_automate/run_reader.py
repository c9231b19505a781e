"""Reads the runs of a flow."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import chain
from urllib.parse import quote

from flowbutton.domain.errors import AppError, RefusedError
from flowbutton.domain.fields import Json
from flowbutton.domain.target import FlowTarget
from flowbutton.services.expected import named_of
from flowbutton.services.messages import Reply, Request
from flowbutton.services.power_automate.api import FlowApi, flow_path
from flowbutton.services.power_automate.run_item import RunItem, parse_run

GONE = frozenset({404, 410})
"""The statuses by which the service says that it does not know a run, or its flow."""
_TOP = "50"
MOST_READ = 400  # runs read at most to find one
_MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
_CONTENT_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class RunPage:
    """The newest runs of a flow; `reaches_back` says that nothing since the asked time is missing.

    `server_now` is the service's clock, None when it does not tell.
    """

    items: tuple[RunItem, ...]
    reaches_back: bool
    server_now: datetime | None
    retry_after_s: float | None = None


class RunReader:
    """Reads runs as one account sees them. Raises AppError. Safe to call from several threads."""

    def __init__(self, api: FlowApi) -> None:
        self._api = api

    def one(self, target: FlowTarget, account: str, run_id: str) -> RunItem | None:
        """Return one run with its steps, None when it is not there (yet, or any more)."""
        path = flow_path(target.flow, f"/runs/{quote(run_id, safe='')}")
        query = {"$expand": "properties/actions"}
        try:
            reply = self._api.get(account, target.environment, path, **query)
        except RefusedError as error:
            if error.status in GONE:
                return None
            raise
        return parse_run(named_of(reply))

    def newest(
        self,
        target: FlowTarget,
        account: str,
        since: datetime | None = None,
        most: int = MOST_READ,
    ) -> RunPage:
        """Return the newest runs, without steps: those since a time, or just one page.

        Not many more than `most` are read.
        """
        items: list[RunItem] = []
        path = flow_path(target.flow, "/runs")
        pages = self._api.pages(account, target.environment, path, **{"$top": _TOP})
        first = page = next(pages)
        if since is None:
            return page_of(first.reply, map(parse_run, first.items), reaches_back=False)
        for page in chain((first,), pages):
            for item in map(parse_run, page.items):
                is_older = _is_before(item, since)
                if is_older or len(items) >= most:
                    return page_of(first.reply, items, reaches_back=is_older)
                items.append(item)
        return page_of(first.reply, items, reaches_back=page.is_last)

    def content(self, link: str) -> Json:
        """Return what a link of a run leads to, None when it cannot be read.

        No token goes there: the link carries its own permission. It may be what a press has kept
        secret, and so it is never written to the disk.
        """
        if not link:
            return None
        try:
            reply = self._api.transport.read(Request("GET", link, most_bytes=_CONTENT_BYTES))
        except AppError:
            return None
        return reply.json()


def page_of(first: Reply, items: Iterable[RunItem], *, reaches_back: bool) -> RunPage:
    """Return runs with what the first page of their list says beside them."""
    return RunPage(tuple(items), reaches_back, server_time(first), first.retry_after_s)


def server_time(reply: Reply) -> datetime | None:
    """Return the time in a Date header (RFC 9110, 5.6.7), None when there is none."""
    words = reply.header("date").replace(",", "").split()
    try:
        _, day, month, year, clock, _ = words
        hour, minute, second = (int(part) for part in clock.split(":"))
        number = _MONTHS.index(month) + 1
        return datetime(int(year), number, int(day), hour, minute, min(second, 59), tzinfo=UTC)
    except ValueError:
        return None


def _is_before(item: RunItem, since: datetime) -> bool:
    return item.started_at is not None and item.started_at < since - timedelta(seconds=1)
