"""What is otherwise for who may run a flow and nothing else."""

from __future__ import annotations

from dataclasses import replace

from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.words import say


def for_run_only(advice: Advice) -> Advice:
    """Return advice for who may only run the flow: its owner has to turn it on."""
    if advice.fix is not Fix.TURN_ON:
        return advice
    return replace(advice, hint=say("Ask its owner to turn it on."), fix=Fix.ASK_OWNER)
