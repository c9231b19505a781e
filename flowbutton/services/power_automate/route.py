"""Which way a flow is run. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from flowbutton.domain.words import NOTHING, Sentence, say
from flowbutton.services.power_automate.detail import FlowDetail, Trigger
from flowbutton.services.power_automate.way import Way


@dataclass(frozen=True, slots=True)
class Route:
    """The way to run a flow, what kind of flow that is, and why not when there is no way."""

    way: Way
    kind: Sentence
    reason: Sentence = NOTHING


_INSTANT = {
    "button": say("Instant"),
    "powerapp": say("Power Apps"),
    "powerappv2": say("Power Apps"),
    "skills": say("Agent"),
    "virtualagent": say("Agent"),
    "powerpages": say("Power Pages"),
}
_POLLING = {  # a notification only hurries the next poll
    "openapiconnection",
    "openapiconnectionnotification",
    "apiconnection",
    "apiconnectionnotification",
    "http",
}
_SELECTED = say("It starts from a selected item in SharePoint, Excel or Teams, not from a button")
_PROGRAMS = {
    "sharepointonline": "SharePoint",
    "excelonline": "Excel",
    "excelonlinebusiness": "Excel",
    "teams": "Teams",
    "onedriveforbusiness": "OneDrive",
    "commondataservice": "Dataverse",
    "commondataserviceforapps": "Dataverse",
    "powerbi": "Power BI",
}
_BY_ITSELF = say("It starts by itself when something happens, not from a button")
_STRANGE = say("This kind of trigger is not known, so it cannot be pressed")


def route_for(detail: FlowDetail) -> Route:
    """Return the way to run the flow, by the type and kind of its trigger."""
    trigger = detail.trigger
    kind = trigger.type.lower()
    if kind in {"request", "manual"}:
        return _request_route(trigger)
    if kind == "recurrence":
        return Route(Way.MANAGEMENT, say("Schedule"))
    if kind in _POLLING:
        return Route(Way.MANAGEMENT, say("Automatic"))
    if kind.endswith("webhook"):
        return Route(Way.NONE, say("Automatic"), _BY_ITSELF)
    return Route(Way.NONE, say("Unknown"), _STRANGE)


def _request_route(trigger: Trigger) -> Route:
    kind = trigger.kind.lower()
    if kind == "http":
        return Route(Way.ADDRESS, say("HTTP request"))
    if kind in _INSTANT:
        return Route(Way.CONNECTOR, _INSTANT[kind])
    if trigger.type.lower() == "manual":
        return Route(Way.CONNECTOR, say("Instant"))
    if kind == "apiconnection":
        return Route(Way.NONE, say("For a selected item"), _selected(trigger))
    return Route(Way.NONE, say("Unknown"), _STRANGE)


def _selected(trigger: Trigger) -> Sentence:
    """Return where a flow starts that needs an item there."""
    program = _PROGRAMS.get(trigger.connector.lower())
    if program is None:
        return _SELECTED
    return say("It starts from {program}, not from a button", program=program)
