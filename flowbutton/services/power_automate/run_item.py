"""A run as the service tells it. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from flowbutton.domain.run import RunState
from flowbutton.services.errors import error_of
from flowbutton.services.power_automate.detail import moment

Json = Mapping[str, Any]

_STATES = {
    "running": RunState.RUNNING,
    "waiting": RunState.RUNNING,  # for its turn: how many may run at once is limited
    "paused": RunState.RUNNING,
    "suspended": RunState.RUNNING,
    "succeeded": RunState.SUCCEEDED,
    "failed": RunState.FAILED,
    "faulted": RunState.FAILED,
    "aborted": RunState.FAILED,
    "cancelled": RunState.CANCELLED,
    "timedout": RunState.TIMED_OUT,
    "skipped": RunState.SKIPPED,
    "ignored": RunState.SKIPPED,
}


@dataclass(frozen=True, slots=True)
class ActionItem:
    """How a step of a run stands. `status` is the service's word in lower case."""

    name: str
    status: str
    started_at: datetime | None = None
    code: str = ""
    message: str = ""
    outputs_link: str = field(default="", repr=False)
    inputs_link: str = field(default="", repr=False)
    ended_at: datetime | None = None

    @property
    def state(self) -> RunState:
        """The state that the service's word means; ACCEPTED when the word is not known."""
        return _STATES.get(self.status, RunState.ACCEPTED)

    @property
    def title(self) -> str:
        """The name as its maker sees it."""
        return self.name.replace("_", " ")


@dataclass(frozen=True, slots=True)
class RunItem:
    """A run. `word` is the service's own word for its state; links carry their own permission."""

    id: str
    word: str
    started_at: datetime | None = None
    ended_at: datetime | None = None
    tracking_id: str = ""
    trigger: str = ""
    code: str = ""
    message: str = ""
    outputs_link: str = field(default="", repr=False)
    actions: tuple[ActionItem, ...] = ()

    @property
    def state(self) -> RunState:
        """The state that the service's word means; ACCEPTED when the word is not known."""
        return _STATES.get(self.word.lower(), RunState.ACCEPTED)


def parse_run(item: Json) -> RunItem:
    """Return the run that a GET or an item of a list tells. Never fails on odd shapes."""
    properties = _object(item.get("properties"))
    trigger = _object(properties.get("trigger"))
    code, message = error_of(_object(properties.get("error")))
    return RunItem(
        id=_text(item.get("name")),
        word=_text(properties.get("status")),
        started_at=moment(properties.get("startTime")),
        ended_at=moment(properties.get("endTime")),
        tracking_id=_text(_object(properties.get("correlation")).get("clientTrackingId")),
        trigger=_text(trigger.get("name")),
        code=code or _text(properties.get("code")),
        message=message,
        outputs_link=_text(_object(trigger.get("outputsLink")).get("uri")),
        actions=tuple(
            _action(name, _object(value))
            for name, value in _object(properties.get("actions")).items()
        ),
    )


def _action(name: str, value: Json) -> ActionItem:
    code, message = error_of(_object(value.get("error")))
    return ActionItem(
        name=name,
        status=_text(value.get("status")).lower(),
        started_at=moment(value.get("startTime")),
        code=code or _text(value.get("code")),
        message=message,
        outputs_link=_text(_object(value.get("outputsLink")).get("uri")),
        inputs_link=_text(_object(value.get("inputsLink")).get("uri")),
        ended_at=moment(value.get("endTime")),
    )


def _object(value: Any) -> Json:
    return value if isinstance(value, dict) else {}


def _text(value: Any) -> str:
    return value if isinstance(value, str) else ""
