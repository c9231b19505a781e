"""A flow as the service tells it: its trigger, its state, what it needs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from urllib.parse import unquote

from flowbutton.domain.effects import NO_EFFECTS, Effects
from flowbutton.domain.flow import FlowState, Sharing
from flowbutton.services.effects import effects_of, effects_of_summary

_STATES = {"started": FlowState.ON, "stopped": FlowState.OFF, "suspended": FlowState.SUSPENDED}
_TRIGGER_IN_URI = re.compile(r"^(https?://[^/]+/.*?)/([^/]+)/triggers/([^/]+)/run", re.IGNORECASE)
_WAITS = re.compile(r"webhook$", re.IGNORECASE)
_SHARED = re.compile(r"shared_([a-z0-9]+)", re.IGNORECASE)
_MOST_DEEP, _MOST_SEARCHED = 40, 4000

Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Trigger:
    """What starts a flow.

    `name` is "" where it is not told; `schema` is what it takes; `path` is the relative path of
    an HTTP trigger, with its parameters in braces.
    """

    name: str = ""
    type: str = ""
    kind: str = ""
    schema: Json = field(default_factory=dict)
    method: str = ""
    path: str = ""
    connector: str = ""  # where it belongs: "sharepointonline", "" where that is not told
    is_open: bool = True  # an HTTP trigger that anyone with the signed address may call

    @property
    def required(self) -> tuple[str, ...]:
        """The keys of the inputs that have to be given."""
        keys = self.schema.get("required")
        return tuple(key for key in keys if isinstance(key, str)) if isinstance(keys, list) else ()


@dataclass(frozen=True, slots=True)
class FlowDetail:
    """A flow, from the flow itself or from a list.

    `runtime` and `runtime_id` are the address and the id in its `flowTriggerUri`. `step_count`
    is 0 and `waiting_steps` empty where its definition is not shown.
    """

    environment: str
    flow: str
    title: str
    trigger: Trigger = Trigger()
    state: FlowState = FlowState.UNKNOWN
    sharing: Sharing = Sharing.MINE
    creator: str = ""
    creator_name: str = ""
    suspension: str = ""
    runtime: str = ""
    runtime_id: str = ""
    uses_invoker: bool = False
    is_solution: bool = False
    is_whole: bool = False
    step_count: int = 0
    waiting_steps: frozenset[str] = frozenset()
    modified_at: datetime | None = None
    effects: Effects = NO_EFFECTS


def parse_flow(item: Json, environment: str, sharing: Sharing = Sharing.MINE) -> FlowDetail:
    """Return the flow that a GET or an item of a list tells. Never fails on odd shapes."""
    properties = _object(item.get("properties"))
    definition = _object(properties.get("definition"))
    base, runtime_id, uri_name = _parts(_text(properties.get("flowTriggerUri")))
    trigger = _trigger(properties, definition, uri_name)
    steps = list(_actions(definition, 0))
    own = _text(_object(properties.get("environment")).get("name"))
    creator = _object(properties.get("creator"))
    return FlowDetail(
        environment=own or environment,
        flow=_text(item.get("name")),
        title=_text(properties.get("displayName")) or _text(item.get("name")),
        trigger=trigger,
        state=_STATES.get(_text(properties.get("state")).lower(), FlowState.UNKNOWN),
        sharing=_sharing(properties, sharing),
        creator=_text(creator.get("objectId")).lower(),
        creator_name=_text(creator.get("displayName")),
        suspension=_text(properties.get("flowSuspensionReason")),
        runtime=base,
        runtime_id=runtime_id,
        uses_invoker=_uses_invoker(properties),
        is_solution=_text(properties.get("sharingType")).lower() == "commondataservice",
        is_whole=bool(definition),
        step_count=len(steps),
        waiting_steps=frozenset(name for name, action in steps if _waits(action)),
        modified_at=moment(properties.get("lastModifiedTime")),
        effects=_effects(properties, definition, steps),
    )


def _effects(properties: Json, definition: Json, steps: Sequence[tuple[str, Json]]) -> Effects:
    if not definition:
        summary = _object(properties.get("definitionSummary"))
        return effects_of_summary(summary.get("actions"))
    references = {
        **_object(properties.get("installedConnectionReferences")),
        **_object(properties.get("connectionReferences")),
    }
    return effects_of((action for _name, action in steps), references)


def moment(value: Any) -> datetime | None:
    """Return a time of the service (seven digits after the point), aware; None when it is none."""
    text = re.sub(r"(\.\d{6})\d+", r"\1", _text(value).replace("Z", "+00:00"))
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        return None
    return at.replace(tzinfo=UTC) if at.tzinfo is None else at.astimezone(UTC)


def _trigger(properties: Json, definition: Json, uri_name: str) -> Trigger:
    triggers = _object(definition.get("triggers"))
    schema = properties.get("triggerSchema")
    for name, value in triggers.items():
        value = _object(value)  # noqa: PLW2901 - the same value, known to be an object
        inputs = _object(value.get("inputs"))
        own = inputs.get("schema")
        who = _text(inputs.get("triggerAuthenticationType")).lower()
        return Trigger(
            name=name,
            type=_text(value.get("type")),
            kind=_text(value.get("kind")),
            schema=_object(own if isinstance(own, dict) else schema),
            method=_text(inputs.get("method")).upper(),
            path=_text(inputs.get("relativePath")),
            connector=_connector(inputs.get("host")),
            is_open=who in {"", "all"},
        )
    summary = _object(_first(_object(properties.get("definitionSummary")).get("triggers")))
    return Trigger(
        uri_name,
        _text(summary.get("type")),
        _text(summary.get("kind")),
        _object(schema),
        connector=_connector(summary),
    )


def _connector(value: Any) -> str:
    """Return the name of the connector in a host, or in a summary; it stands in several places."""
    found = _SHARED.search(str(value)[:_MOST_SEARCHED])
    return found[1] if found else ""


def _sharing(properties: Json, sharing: Sharing) -> Sharing:
    return Sharing.RUN_ONLY if _text(properties.get("userType")).lower() == "user" else sharing


def _uses_invoker(properties: Json) -> bool:
    for key in ("connectionReferences", "installedConnectionReferences"):
        for reference in _object(properties.get(key)).values():
            if _text(_object(reference).get("source")).lower() == "invoker":
                return True
    return False


def _parts(uri: str) -> tuple[str, str, str]:
    """Return the run-time's address, the flow's id there and the trigger of a flowTriggerUri."""
    found = _TRIGGER_IN_URI.match(uri)
    return (found[1], found[2], unquote(found[3])) if found else ("", "", "")


def _actions(holder: Json, depth: int) -> Iterator[tuple[str, Json]]:
    """Give all actions by name, also those inside others."""
    if depth > _MOST_DEEP:
        return
    for name, value in _object(holder.get("actions")).items():
        action = _object(value)
        yield name, action
        yield from _actions(action, depth + 1)
        yield from _actions(_object(action.get("else")), depth + 1)
        yield from _actions(_object(action.get("default")), depth + 1)
        for case in _object(action.get("cases")).values():
            yield from _actions(_object(case), depth + 1)


def _waits(action: Json) -> bool:
    """Whether an action waits for an answer from outside, as an approval does."""
    operation = _text(_object(_object(action.get("inputs")).get("host")).get("operationId"))
    return (
        bool(_WAITS.search(_text(action.get("type")))) or "waitforanapproval" in operation.lower()
    )


def _object(value: Any) -> Json:
    return value if isinstance(value, dict) else {}


def _first(value: Any) -> Any:
    return value[0] if isinstance(value, list) and value else None


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
