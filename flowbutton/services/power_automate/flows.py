"""The flows of an account: listed, read one by one, and as something to choose."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from flowbutton.domain.errors import RefusedError
from flowbutton.domain.fields import Field
from flowbutton.domain.flow import Choice, Environment, Sharing
from flowbutton.domain.target import FlowTarget
from flowbutton.domain.words import NOTHING
from flowbutton.services.expected import named_of
from flowbutton.services.power_automate.api import FlowApi, flow_path
from flowbutton.services.power_automate.detail import FlowDetail, Trigger, parse_flow
from flowbutton.services.power_automate.route import route_for
from flowbutton.services.power_automate.way import Way
from flowbutton.services.relative_path import address_fields
from flowbutton.services.schema import fields_of

_FORBIDDEN = 403
_PAGE = "50"  # large environments time out without it
_SOLUTIONS = "includeSolutionCloudFlows"
_RUN_ONLY = "properties/userType eq 'User'"
_LISTS = (
    ("search('personal')", Sharing.MINE),
    ("search('team')", Sharing.SHARED),
    (_RUN_ONLY, Sharing.RUN_ONLY),
)
_FALLBACK_TRIGGER = "manual"  # the designer's name; a wrong one runs nothing


def list_environments(api: FlowApi, account: str) -> tuple[Environment, ...]:
    """Return the environments of the account, the default one first. Raises AppError.

    A cloud without flows has none: there may be Logic Apps in it.
    """
    if not api.transport.cloud.flow_api:
        return ()
    found = {}
    for item in api.items(account, ""):
        name, properties = item.get("name"), item.get("properties")
        if not isinstance(name, str) or not isinstance(properties, dict):
            continue
        title = properties.get("displayName")
        is_default = properties.get("isDefault") is True
        found[name] = Environment(name, title if isinstance(title, str) else name, is_default)
    return tuple(sorted(found.values(), key=lambda each: (not each.is_default, each.title.lower())))


def list_flows(api: FlowApi, account: str, environment: str) -> Iterator[FlowDetail]:
    """Give the flows of the account, each once. Raises AppError."""
    seen: set[str] = set()
    for asked, sharing in _LISTS:
        for detail in _listed(api, account, environment, asked, sharing):
            if detail.flow and detail.flow.lower() not in seen:
                seen.add(detail.flow.lower())
                yield _mine_or_not(detail, account)


def read_flow(api: FlowApi, account: str, environment: str, flow: str) -> FlowDetail:
    """Return one flow. Raises AppError.

    Who may only run a flow is not shown it: then its line in the list has to do.
    """
    try:
        item = named_of(api.get(account, environment, flow_path(flow)))
        detail = _mine_or_not(parse_flow(item, environment), account)
    except RefusedError as error:
        if error.status != _FORBIDDEN:
            raise
        found = _find(api, account, environment, flow)
        if found is None:
            raise
        detail = found
    if not detail.trigger.name and route_for(detail).way is not Way.NONE:
        name = _read_trigger_name(api, account, detail)
        detail = replace(detail, trigger=replace(detail.trigger, name=name))
    return detail


def choice_of(detail: FlowDetail) -> Choice:
    """Return the flow as something to make a button of."""
    route = route_for(detail)
    return Choice(
        target=FlowTarget(detail.environment, detail.flow),
        title=detail.title,
        kind=route.kind,
        state=detail.state,
        sharing=detail.sharing,
        owner="" if detail.sharing is Sharing.MINE else detail.creator_name,
        fields=_fields(detail.trigger, route.way),
        reason=route.reason or NOTHING,
        modified_at=detail.modified_at,
    )


def _fields(trigger: Trigger, way: Way) -> tuple[Field, ...]:
    """Return what the trigger asks: what is a part of its address, then what is in its body."""
    if way not in {Way.CONNECTOR, Way.ADDRESS}:
        return ()
    asked = fields_of(trigger.schema)
    if way is Way.CONNECTOR:
        return asked
    return address_fields(trigger.path, trigger.method, asked)


def _listed(
    api: FlowApi, account: str, environment: str, asked: str, sharing: Sharing
) -> Iterator[FlowDetail]:
    query = {"$top": _PAGE, "$filter": asked, "include": _SOLUTIONS}
    for item in api.items(account, environment, "/flows", **query):
        yield parse_flow(item, environment, sharing)


def _find(api: FlowApi, account: str, environment: str, flow: str) -> FlowDetail | None:
    """Return the line of a flow that was shared for running, None when there is none."""
    for asked, sharing in reversed(_LISTS):
        for detail in _listed(api, account, environment, asked, sharing):
            if detail.flow.lower() == flow.lower():
                return detail
    return None


def _read_trigger_name(api: FlowApi, account: str, detail: FlowDetail) -> str:
    path = flow_path(detail.flow, "/triggers")
    try:
        for item in api.items(account, detail.environment, path):
            name = item.get("name")
            if isinstance(name, str) and name:
                return name
    except RefusedError as error:
        if error.status != _FORBIDDEN:
            raise
    return _FALLBACK_TRIGGER


def _mine_or_not(detail: FlowDetail, account: str) -> FlowDetail:
    """Say who owns it by its creator, where both are known."""
    own = account.partition(".")[0].lower()
    if detail.sharing is Sharing.RUN_ONLY or not detail.creator or not own:
        return detail
    return replace(detail, sharing=Sharing.MINE if detail.creator == own else Sharing.SHARED)
