"""What would go wrong at a press of a flow, by what the flow says of itself. Pure."""

from __future__ import annotations

from dataclasses import dataclass, replace

from flowbutton.domain.advice import Advice, Fix
from flowbutton.domain.flow import FlowState, Sharing
from flowbutton.domain.words import Sentence, say
from flowbutton.services.power_automate.detail import FlowDetail
from flowbutton.services.power_automate.route import route_for
from flowbutton.services.power_automate.run_only import for_run_only

_NO_REASON = frozenset({"", "none"})


@dataclass(frozen=True, slots=True)
class _Cause:
    """Why a flow was suspended.

    `words` are parts of the service's word for it, in lower case. `others` is what to tell who may
    only run the flow, where its owner can help.
    """

    words: tuple[str, ...]
    hint: Sentence
    fix: Fix
    others: Sentence | None = None


# CompanyDlpViolation, AlwaysFailingDetected, AllActionsFailingDetected, NeverTriggeringDetected and
# BillingConsumption are known; the others are recognised by what they would be called.
_CAUSES = (
    _Cause(
        ("dlp", "dataloss", "policy"),
        say("A data policy of your organisation has stopped it. Ask your administrator."),
        Fix.ASK_ADMIN,
    ),
    _Cause(
        ("failing",),
        say("Microsoft has stopped it because it kept failing. Mend it, and turn it on again."),
        Fix.OPEN_FLOW,
        say("Microsoft has stopped it because it kept failing. Ask its owner to mend it."),
    ),
    _Cause(
        ("nevertriggering", "inactivity", "dormant"),
        say("Microsoft has stopped it because it had not run for long. Turn it on again."),
        Fix.TURN_ON,
        say("Microsoft has stopped it because it had not run for long. Ask its owner."),
    ),
    _Cause(
        ("thrott",),
        say("Microsoft has stopped it because it did too much for its licence. Turn it on again."),
        Fix.TURN_ON,
        say("Microsoft has stopped it because it did too much for its licence. Ask its owner."),
    ),
    _Cause(
        ("billing", "licen", "quota", "consumption", "premium", "trial"),
        say("It lacks a licence. Ask your administrator for one."),
        Fix.ASK_ADMIN,
    ),
)


def advice_about(detail: FlowDetail) -> Advice | None:
    """Return what would go wrong at a press of the flow, None when nothing that it says."""
    reason = route_for(detail).reason
    if reason:
        return Advice(reason, fix=Fix.OPEN_FLOW)
    has_cause = detail.suspension.lower() not in _NO_REASON
    if detail.state is FlowState.SUSPENDED or (detail.state is FlowState.OFF and has_cause):
        return _suspended(detail)
    if detail.state is FlowState.OFF:
        advice = Advice(
            say("The flow is turned off"), say("Turn it on, or ask its owner to."), Fix.TURN_ON
        )
        return for_run_only(advice) if detail.sharing is Sharing.RUN_ONLY else advice
    return None


def _suspended(detail: FlowDetail) -> Advice:
    """Return why the flow is suspended, as far as it says, and the one thing that helps."""
    word = detail.suspension.lower()
    advice = Advice(
        say("The flow is suspended"),
        say("A rule of your organisation or a missing licence has stopped it."),
        Fix.ASK_ADMIN,
        code="" if word in _NO_REASON else detail.suspension,
    )
    for cause in _CAUSES:
        if any(known in word for known in cause.words):
            if cause.others is not None and detail.sharing is Sharing.RUN_ONLY:
                return replace(advice, hint=cause.others, fix=Fix.ASK_OWNER)
            return replace(advice, hint=cause.hint, fix=cause.fix)
    return advice
