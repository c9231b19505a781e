"""Reads Logic Apps and their runs."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from datetime import datetime, timedelta
from itertools import chain

from typing_extensions import override

from flowbutton.domain.errors import RefusedError
from flowbutton.domain.fields import Json
from flowbutton.domain.ports import Facts
from flowbutton.domain.target import FlowTarget, LogicAppTarget
from flowbutton.services.expected import named_of, object_of
from flowbutton.services.logic_apps.arm import Arm
from flowbutton.services.logic_apps.detail import (
    AppDetail,
    parse_consumption,
    parse_schema,
    parse_standard,
)
from flowbutton.services.logic_apps.places import place_of
from flowbutton.services.messages import Reply
from flowbutton.services.power_automate.api import FlowApi
from flowbutton.services.power_automate.run_item import RunItem, parse_run
from flowbutton.services.power_automate.run_reader import (
    MOST_READ,
    RunPage,
    RunReader,
    page_of,
)

log = logging.getLogger(__name__)

_GONE = frozenset({404, 410})
_TOP = 50
_EARLIER = timedelta(seconds=1)


def read_app(arm: Arm, target: LogicAppTarget, account: str) -> AppDetail:
    """Return the Logic App with the schema of its trigger. Raises AppError."""
    place = place_of(target)
    item = named_of(arm.get(account, place.path(), place.version))
    parse = parse_standard if place.is_standard else parse_consumption
    detail = parse(item, target)
    trigger = detail.trigger
    if trigger is None or not trigger.is_request or trigger.schema is not None:
        return detail
    path = place.path("triggers", trigger.name, "schemas", "json")
    try:
        schema = parse_schema(_object_or_nothing(arm.get(account, path, place.version)))
    except RefusedError as error:
        log.info("The inputs of a Logic App could not be read: %s", error.code)
        return detail
    return detail.with_schema(schema)


class AppRunReader(RunReader):
    """Reads the runs of Logic Apps as one account sees them, to be found as flows' runs are.

    The target of its methods is what `as_flow` makes of a Logic App. Safe to call from several
    threads.
    """

    def __init__(self, arm: Arm, facts: Facts) -> None:
        super().__init__(FlowApi(arm.transport, facts))
        self._arm = arm

    @override
    def one(self, target: FlowTarget, account: str, run_id: str) -> RunItem | None:
        place = place_of(_as_app(target))
        query = {"$expand": "properties/actions"}
        try:
            path = place.path("runs", run_id)
            reply = self._arm.get(account, path, place.version, **query)
        except RefusedError as error:
            if error.status in _GONE:
                return None
            raise
        return parse_run(named_of(reply))

    @override
    def newest(
        self,
        target: FlowTarget,
        account: str,
        since: datetime | None = None,
        most: int = MOST_READ,
    ) -> RunPage:
        place = place_of(_as_app(target))
        query = {"$top": str(_TOP)}
        items: list[RunItem] = []
        pages = self._arm.pages(account, place.path("runs"), place.version, **query)
        first = page = next(pages)
        is_whole = False
        for page in chain((first,), pages):
            items += map(parse_run, page.items)
            is_whole = page.is_last
            if since is not None and any(_began_before(item, since - _EARLIER) for item in items):
                is_whole = True
                break
            if since is None or len(items) >= most:
                break
        return page_of(first.reply, items, reaches_back=is_whole)


def as_flow(target: LogicAppTarget) -> FlowTarget:
    """Return the Logic App in the shape in which runs are searched for."""
    return FlowTarget("", target.resource)


def _object_or_nothing(reply: Reply) -> Mapping[str, Json]:
    """Return the JSON object that was answered, an empty one for nothing. Raises OfflineError."""
    return {} if reply.text.strip() in {"", "null"} else object_of(reply)


def _as_app(target: FlowTarget) -> LogicAppTarget:
    return LogicAppTarget(target.flow)


def _began_before(item: RunItem, moment: datetime) -> bool:
    return item.started_at is not None and item.started_at < moment
