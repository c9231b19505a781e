"""Whether a flow can be turned on or off from here."""

from __future__ import annotations

from flowbutton.domain.flow import FlowState
from flowbutton.domain.target import Target, can_be_turned_off
from flowbutton.engine.health import HealthMark


def turns(target: Target, known: HealthMark) -> tuple[bool, ...]:
    """Return what can be offered: True for on, False for off; both while it is not known.

    Who may only run a flow is offered neither.
    """
    if not can_be_turned_off(target) or known.is_owner is False:
        return ()
    if known.state is FlowState.ON:
        return (False,)
    return (True, False) if known.state is FlowState.UNKNOWN else (True,)
