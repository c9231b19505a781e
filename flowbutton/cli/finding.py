"""Finds a button, an account or a press by what a person typed."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from flowbutton.domain.account import Account
from flowbutton.domain.button import Button
from flowbutton.domain.errors import InputError
from flowbutton.domain.ports import Journal, Page
from flowbutton.domain.run import Run
from flowbutton.domain.words import Sentence, say

MOST_NAMES = 5
LAST = "last"
LATE = 1000  # presses whose ids may be shortened
ENOUGH = 4  # signs of an id


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


def find_press(journal: Journal, wanted: str) -> Run:
    """Return the run of the press with this id, or of the only late one whose id begins so.

    "last" is the newest. Raises InputError when there is none, or more than one.
    """
    known = journal.get(wanted)
    if known is not None:
        return known
    recent = journal.read(Page(limit=LATE))
    if wanted == LAST and recent:
        return recent[0]
    found = [run for run in recent if len(wanted) >= ENOUGH and run.press_id.startswith(wanted)]
    if len(found) == 1:
        return found[0]
    if found:
        raise InputError(
            say("{count} presses begin with “{id}”", count=len(found), id=wanted),
            say("Type more of the id"),
        )
    raise InputError(
        say("There is no press “{id}”", id=wanted),
        say("flowbutton history --json tells the ids of presses"),
    )


def _names(buttons: Sequence[Button]) -> Sentence:
    if not buttons:
        return say("Save one with flowbutton add")
    names = ", ".join(button.name for button in buttons[:MOST_NAMES])
    more = len(buttons) - MOST_NAMES
    if more > 0:
        return say("There are {names} and {count} more", names=names, count=more)
    return say("There are {names}", names=names)
