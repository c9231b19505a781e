"""What the actions of a workflow do, in words. Pure; shared by flows and Logic Apps."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from flowbutton.domain.effects import NO_EFFECTS, Effects
from flowbutton.domain.words import Sentence, say

Json = Mapping[str, Any]

_API = re.compile(r"(?:shared_|managedApis/)([a-z0-9]+)", re.IGNORECASE)
_MAIL = "office365|office365groupsmail|outlook|gmail|smtp|sendmail|sendgrid"
_APPROVAL = say("Asks somebody to approve")
_SENDS_MAIL = say("Sends e-mail")
_DELETES_MAIL = say("Deletes e-mail")
_POSTS = say("Posts in Teams")
_RUNS = say("Runs another flow")
_CALLS = say("Calls a web address")

# (connector, operation) to what that is, and whether it reaches people or destroys something
_KNOWN: tuple[tuple[str, str, Sentence, bool], ...] = (
    ("approvals", r"(?i)approval", _APPROVAL, True),
    (_MAIL, r"(?i)^send.*(approval|options)", say("Asks somebody by e-mail"), True),
    (_MAIL, r"(?i)^(send|reply|forward)", _SENDS_MAIL, True),
    (_MAIL, r"(?i)^delete.*(mail|message)", _DELETES_MAIL, True),
    (_MAIL, r"(?i)^(calendarpost|create|v\d?calendarpost).*(event|item)",
     say("Creates calendar events"), True),
    ("teams", r"(?i)^(post|reply|send)", _POSTS, True),
    ("sharepointonline", r"(?i)^(post|create)item", say("Creates SharePoint items"), False),
    ("sharepointonline", r"(?i)^(patch|update)item", say("Changes SharePoint items"), False),
    ("sharepointonline", r"(?i)^deleteitem", say("Deletes SharePoint items"), True),
    ("sharepointonline|onedrive|onedriveforbusiness", r"(?i)^(create|copy|move)file",
     say("Creates files"), False),
    ("sharepointonline|onedrive|onedriveforbusiness", r"(?i)^updatefile",
     say("Changes files"), False),
    ("sharepointonline|onedrive|onedriveforbusiness", r"(?i)^deletefile",
     say("Deletes files"), True),
)  # fmt: skip  # a table
# By the verb of an operation, for any other connector.
_VERBS: tuple[tuple[str, Sentence, bool], ...] = (
    (r"(?i)^(delete|remove)", say("Deletes something in {connector}"), True),
    (r"(?i)^(send|post(message|tweet)|reply|notify)", say("Sends something by {connector}"), True),
    (r"(?i)^(create|post|add|insert|new|copy)", say("Creates something in {connector}"), False),
    (r"(?i)^(patch|update|set|put|edit|move|rename)",
     say("Changes something in {connector}"), False),
    (r"(?i)^(start|run|trigger|execute|invoke|refresh)", say("Starts something in {connector}"),
     False),
    (r"(?i)^(get|list|read|find|search|query|look)", say("Reads from {connector}"), False),
)  # fmt: skip  # a table
_TITLES = {  # where the flow does not say what a connector is called
    "azureautomation": "Azure Automation",
    "commondataserviceforapps": "Dataverse",
    "excelonlinebusiness": "Excel",
    "office365": "Outlook",
    "onedriveforbusiness": "OneDrive",
    "sharepointonline": "SharePoint",
    "visualstudioteamservices": "Azure DevOps",
}
_UNKNOWN = say("Also uses {connector}: what that does is not known")
_MOST_SEARCHED = 4000
_CONNECTED = ("openapiconnection", "apiconnection")


def effects_of(actions: Iterable[Json], references: Json) -> Effects:
    """Return what these actions do; `references` tells what the connectors are called.

    What only reckons or decides does nothing outside and is left out.
    """
    found: dict[Sentence, bool] = {}
    for action in actions:
        effect = _effect(action, references)
        if effect is not None:
            found[effect[0]] = effect[1]
    does = tuple(sorted(found, key=lambda one: not found[one]))
    return Effects(does, is_known=True, is_grave=any(found.values()))


def effects_of_summary(actions: object) -> Effects:
    """Return what the actions in the summary of a flow do, where its definition is not shown."""
    if not isinstance(actions, list):
        return NO_EFFECTS
    return effects_of(map(_as_action, map(_object, actions)), {})


def _as_action(summary: Json) -> Json:
    found = _API.search(str(summary)[:_MOST_SEARCHED])
    host = {
        "operationId": _text(summary.get("swaggerOperationId")),
        "apiId": f"shared_{found[1]}" if found else "",
    }
    return {"type": _text(summary.get("type")), "inputs": {"host": host}}


def _effect(action: Json, references: Json) -> tuple[Sentence, bool] | None:
    """Return what an action does and whether that is grave, None for nothing outside."""
    kind = _text(action.get("type")).lower()
    if kind in {"http", "httpwebhook"}:
        return _CALLS, False
    if kind == "workflow":
        return _RUNS, False
    if not kind.startswith(_CONNECTED):
        return None
    inputs = _object(action.get("inputs"))
    host = _object(inputs.get("host"))
    connector, name = _connector(host, references)
    operation = _text(host.get("operationId")) or _text(inputs.get("operationId"))
    for connectors, pattern, does, is_grave in _KNOWN:
        if re.fullmatch(connectors, connector) and re.search(pattern, operation):
            return does, is_grave
    for pattern, does, is_grave in _VERBS:
        if re.search(pattern, operation):
            return Sentence(does.text, (("connector", name),)), is_grave
    return Sentence(_UNKNOWN.text, (("connector", name),)), False


def _connector(host: Json, references: Json) -> tuple[str, str]:
    """Return the connector's own name, and what people call it."""
    key = _text(host.get("connectionName")) or _text(_object(host.get("connection")).get("name"))
    reference = _object(references.get(key))
    whole = _text(host.get("apiId")) or _text(reference.get("id")) or key
    found = _API.findall(whole)
    own = found[-1].lower() if found else key.lower()
    by_api = (_object(one) for one in references.values())
    named = [one for one in by_api if f"shared_{own}" in _text(one.get("id")).lower()]
    title = next((_text(one.get("displayName")) for one in named if one.get("displayName")), "")
    return own, title or _TITLES.get(own) or own.capitalize() or str(say("a connector"))


def _object(value: Any) -> Json:
    return value if isinstance(value, dict) else {}


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
