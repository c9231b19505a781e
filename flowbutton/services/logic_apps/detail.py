"""A Logic App as Azure tells it: its triggers and its state. Pure."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any

from flowbutton.domain.effects import NO_EFFECTS, Effects
from flowbutton.domain.fields import Field
from flowbutton.domain.flow import Choice, FlowState
from flowbutton.domain.target import LogicAppTarget
from flowbutton.domain.words import NOTHING, Sentence, say
from flowbutton.services.power_automate.detail import moment, parse_flow
from flowbutton.services.relative_path import address_fields
from flowbutton.services.schema import fields_of

Json = Mapping[str, Any]

_STATES = {
    "enabled": FlowState.ON,
    "completed": FlowState.ON,
    "disabled": FlowState.OFF,
    "suspended": FlowState.SUSPENDED,
}


@dataclass(frozen=True, slots=True)
class AppTrigger:
    """What starts a Logic App; `schema` is None where it was not told."""

    name: str
    type: str = ""
    schema: Json | None = None
    method: str = ""
    relative_path: str = ""  # what of it comes from the inputs stands in braces

    @property
    def is_request(self) -> bool:
        """Whether it is started by a request to its address."""
        return self.type.lower() == "request"

    @property
    def is_by_itself(self) -> bool:
        """Whether only an event from elsewhere can start it."""
        return self.type.lower().endswith(("webhook", "notification"))

    @property
    def kind(self) -> Sentence:
        """What it is, for people."""
        if self.is_request:
            return say("HTTP request")
        if self.type.lower() in {"recurrence", "slidingwindow"}:
            return say("Schedule")
        return say("Automatic")


@dataclass(frozen=True, slots=True)
class AppDetail:
    """A Logic App. `steps` is 0 and `waiting` empty where its definition is not told."""

    target: LogicAppTarget
    title: str
    state: FlowState = FlowState.UNKNOWN
    triggers: tuple[AppTrigger, ...] = ()
    steps: int = 0
    waiting: frozenset[str] = field(default_factory=frozenset)
    modified_at: datetime | None = None
    effects: Effects = NO_EFFECTS
    is_whole: bool = True  # False in a list that does not tell the triggers

    @property
    def trigger(self) -> AppTrigger | None:
        """The trigger to use: the chosen one, otherwise one for requests, otherwise the first."""
        for trigger in self.triggers:
            if trigger.name.lower() == self.target.trigger.lower():
                return trigger
        for trigger in self.triggers:
            if trigger.is_request:
                return trigger
        return self.triggers[0] if self.triggers else None

    @property
    def reason(self) -> Sentence:
        """Why it cannot be pressed, NOTHING when it can."""
        if self.trigger is None:
            return say("It has no trigger") if self.is_whole else NOTHING
        if self.trigger.is_by_itself:
            return say("It starts by itself when something happens, not from a button")
        return NOTHING

    def with_schema(self, schema: Json) -> AppDetail:
        """Return the same with the schema of its trigger."""
        own = self.trigger
        return replace(
            self,
            triggers=tuple(
                replace(each, schema=schema) if each is own else each for each in self.triggers
            ),
        )


def parse_consumption(item: Json, target: LogicAppTarget | None = None) -> AppDetail:
    """Return the Consumption Logic App that a GET or an item of a list tells."""
    properties = _object(item.get("properties"))
    definition = _object(properties.get("definition"))
    flow = parse_flow(item, "")  # definitions are the same language
    return AppDetail(
        target=target or LogicAppTarget(_text(item.get("id"))),
        title=_text(item.get("name")),
        state=_STATES.get(_text(properties.get("state")).lower(), FlowState.UNKNOWN),
        triggers=_triggers(definition),
        steps=flow.step_count,
        waiting=flow.waiting_steps,
        modified_at=moment(properties.get("changedTime")),
        effects=flow.effects,
        is_whole=bool(definition),
    )


def parse_standard(item: Json, target: LogicAppTarget) -> AppDetail:
    """Return the workflow of a Standard Logic App that its own interface tells."""
    is_off = item.get("isDisabled")
    state = FlowState.UNKNOWN
    if isinstance(is_off, bool):
        state = FlowState.OFF if is_off else FlowState.ON
    return AppDetail(
        target=target,
        title=_text(item.get("name")),
        state=state,
        triggers=_triggers(item),
        is_whole=isinstance(item.get("triggers"), dict),
    )


def parse_schema(answer: Json) -> Json:
    """Return the schema in an answer to `schemas/json`: bare, or as text under `content`."""
    content = answer.get("content")
    if isinstance(content, str):
        try:
            content = json.loads(content)
        except (ValueError, RecursionError):
            return {}
    return _object(content) if "content" in answer else answer


def choice_of(detail: AppDetail) -> Choice:
    """Return the Logic App as something to make a button of."""
    trigger = detail.trigger
    return Choice(
        target=replace(detail.target, trigger=trigger.name if trigger else ""),
        title=detail.title,
        kind=trigger.kind if trigger else say("Logic App"),
        state=detail.state,
        fields=_fields(trigger) if trigger and trigger.is_request else (),
        reason=detail.reason,
        modified_at=detail.modified_at,
    )


def _fields(trigger: AppTrigger) -> tuple[Field, ...]:
    return address_fields(trigger.relative_path, trigger.method, fields_of(trigger.schema))


def _triggers(holder: Json) -> tuple[AppTrigger, ...]:
    return tuple(
        _trigger(name, _object(value)) for name, value in _object(holder.get("triggers")).items()
    )


def _trigger(name: str, value: Json) -> AppTrigger:
    inputs = _object(value.get("inputs"))
    schema = inputs.get("schema")
    return AppTrigger(
        name=name,
        type=_text(value.get("type")),
        schema=schema if isinstance(schema, dict) else None,
        method=_text(inputs.get("method")).upper(),
        relative_path=_text(inputs.get("relativePath")),
    )


def _object(value: Any) -> Json:
    return value if isinstance(value, dict) else {}


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
