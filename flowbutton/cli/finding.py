"""Finds a button or an account by what a person typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from flowbutton.domain.account import Account
from flowbutton.domain.button import Button
from flowbutton.domain.errors import InputError
from flowbutton.domain.words import Sentence, say

MOST_NAMES = 5


def find_button(buttons: Sequence[Button], wanted: str) -> Button:
    """Return the button with this id or name, or the only one whose name begins so.

    Raises InputError when there is none, or more than one.
    """
    folded = wanted.casefold()
    tests: tuple[Callable[[Button], bool], ...] = (
        lambda button: button.id == wanted,
        lambda button: button.name == wanted,
        lambda button: button.name.casefold() == folded,
        lambda button: bool(folded) and button.name.casefold().startswith(folded),
    )
    for test in tests:
        found = [button for button in buttons if test(button)]
        if len(found) == 1:
            return found[0]
        if found:
            raise InputError(
                say("“{name}” is the name of {count} buttons", name=wanted, count=len(found)),
                say("Use one of these ids: {ids}", ids=", ".join(b.id for b in found)),
            )
    raise InputError(say("There is no button “{name}”", name=wanted), _names(buttons))


def find_account(accounts: Sequence[Account], wanted: str) -> Account:
    """Return the account with this id or sign-in name. Raises InputError."""
    folded = wanted.casefold()
    for account in accounts:
        if account.id == wanted or account.username.casefold() == folded:
            return account
    names = ", ".join(account.username for account in accounts)
    raise InputError(
        say("“{name}” is not signed in", name=wanted),
        say("Signed in: {names}", names=names) if names else say("Run flowbutton sign-in"),
    )


def _names(buttons: Sequence[Button]) -> Sentence:
    if not buttons:
        return say("Save one with flowbutton add")
    names = ", ".join(button.name for button in buttons[:MOST_NAMES])
    more = len(buttons) - MOST_NAMES
    if more > 0:
        return say("There are {names} and {count} more", names=names, count=more)
    return say("There are {names}", names=names)
