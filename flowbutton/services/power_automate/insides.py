"""The steps of a run, and what went into them and came out."""

from __future__ import annotations

from datetime import UTC, datetime

from flowbutton.domain.errors import RefusedError
from flowbutton.domain.inside import RunStep, StepContent
from flowbutton.domain.target import FlowTarget
from flowbutton.domain.words import say
from flowbutton.services.errors import redact
from flowbutton.services.power_automate.run_item import ActionItem
from flowbutton.services.power_automate.run_reader import RunReader

_LAST = datetime.max.replace(tzinfo=UTC)
_FORBIDDEN = 403


class Insides:
    """Reads the steps of runs. Safe to call from several threads; raises AppError."""

    def __init__(self, reader: RunReader) -> None:
        self._reader = reader

    def steps(self, target: FlowTarget, account: str, run_id: str) -> tuple[RunStep, ...]:
        """Return the steps in the order they began; none to who may not see them."""
        if not run_id:
            return ()
        try:
            actions = self._actions(target, account, run_id)
        except RefusedError as error:
            if error.status == _FORBIDDEN:
                return ()
            raise
        return tuple(map(_step, sorted(actions, key=lambda one: one.started_at or _LAST)))

    def content(self, target: FlowTarget, account: str, run_id: str, name: str) -> StepContent:
        """Return what went into a step and came out of it.

        The run is read anew: the links in it are good for minutes only.
        """
        actions = self._actions(target, account, run_id) if run_id else ()
        action = next((one for one in actions if one.name == name), None)
        if action is None:
            raise RefusedError(
                say("The service does not tell about this step any more"),
                say("Open the run to look there"),
            )
        return StepContent(
            inputs=self._reader.content(action.inputs_link),
            outputs=self._reader.content(action.outputs_link),
            shows_inputs=bool(action.inputs_link),
            shows_outputs=bool(action.outputs_link),
        )

    def _actions(self, target: FlowTarget, account: str, run_id: str) -> tuple[ActionItem, ...]:
        item = self._reader.one(target, account, run_id)
        return () if item is None else item.actions


def _step(action: ActionItem) -> RunStep:
    return RunStep(
        action.name,
        action.title,
        action.state,
        action.started_at,
        action.ended_at,
        redact(action.message),
        has_content=bool(action.inputs_link or action.outputs_link),
    )
