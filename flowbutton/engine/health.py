"""What would go wrong at a press, found out before it, without running anything."""

from __future__ import annotations

from dataclasses import dataclass

from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.button import Button
from flowbutton.domain.effects import NO_EFFECTS, Effects
from flowbutton.domain.errors import AppError, OfflineError, advice_of
from flowbutton.domain.fields import Field
from flowbutton.domain.flow import FlowState
from flowbutton.domain.words import say
from flowbutton.engine.inputs import still_fits
from flowbutton.engine.services import Services


@dataclass(frozen=True, slots=True)
class HealthMark:
    """What would go wrong at a press of a button, None when nothing that is known.

    `fields` is what the trigger asks now; None when it did not say. `effects` is what it does.
    `is_owner` is whether the button's account may change the flow, None when that is not known.
    """

    button: str
    advice: Advice | None = None
    fields: tuple[Field, ...] | None = None
    effects: Effects = NO_EFFECTS
    state: FlowState = FlowState.UNKNOWN
    is_owner: bool | None = None


@dataclass(frozen=True, slots=True)
class CheckButton:
    """Ask how a button's target is, and whether the button still fits it."""

    button: Button

    def run(self, services: Services) -> HealthMark:
        """Return the mark of the button. Raises OfflineError when nothing could be asked."""
        button = self.button
        try:
            service = services.trigger_for(button.target)
            health = service.health(button.target, button.account)
        except OfflineError:
            raise
        except AppError as error:
            return HealthMark(button.id, advice_of(error))
        advice = health.advice or _misfit(button, health.fields)
        return HealthMark(
            button.id, advice, health.fields, health.effects, health.state, health.is_owner
        )


def _misfit(button: Button, now: tuple[Field, ...]) -> Advice | None:
    """Return what of the button's inputs no longer fits, None when all does."""
    if now == button.fields:
        return None
    problems = still_fits(button.fields, now, button.values)
    if not problems:
        return None
    more = len(problems) - 1
    hint = problems[0]
    if more:
        hint = say("{first}, and {count} more", first=hint, count=more)
    return Advice(say("The inputs have changed"), hint, Fix.EDIT_INPUTS)
