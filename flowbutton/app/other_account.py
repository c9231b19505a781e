"""What helps when the account of a button may not use its flow, and another one is signed in."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from flowbutton.domain.account import Account
from flowbutton.domain.advice import Advice, Fix

_NOT_THIS_ACCOUNT = frozenset({"ConnectionAuthorizationFailed", "EnvironmentAccessDenied"})


def with_other_account(advice: Advice, own: str, accounts: Iterable[Account]) -> Advice:
    """Return the advice; another account is offered before anybody is asked to share the flow.

    `own` is the id of the account that was refused, `accounts` are those that are signed in.
    """
    others = any(account.id != own for account in accounts)
    if advice.code not in _NOT_THIS_ACCOUNT or not others:
        return advice
    return replace(advice, fix=Fix.SWITCH_ACCOUNT)
