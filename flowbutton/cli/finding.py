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
                say("“{name}” could be {count} buttons", name=wanted, count=len(found)),
                say("Use the id of the one that is meant: {ids}", ids=_ids(found)),
            )
    raise InputError(say("There is no button “{name}”", name=wanted), _near(buttons, folded))


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


def find_press(journal: Journal, wanted: str, buttons: Sequence[Button] = ()) -> Run:
    """Return the run of the press with this id, or of the only late one whose id begins so.

    "last" is the newest, the name of one of `buttons` its newest. Raises InputError when there
    is none, or more than one.
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
    button = _called(buttons, wanted)
    if button is not None:
        for run in journal.read(Page(limit=1, button=button.id)):
            return run
        raise InputError(
            say("“{name}” was not pressed yet", name=button.name),
            say("Press it with flowbutton run"),
        )
    raise InputError(
        say("There is no press “{id}”", id=wanted),
        say("flowbutton history --json tells the ids of presses"),
    )


def _called(buttons: Sequence[Button], wanted: str) -> Button | None:
    try:
        return find_button(buttons, wanted) if wanted else None
    except InputError:
        return None


def _ids(buttons: Sequence[Button]) -> str:
    return ", ".join(f"{button.id} ({button.name})" for button in buttons)


def _near(buttons: Sequence[Button], folded: str) -> Sentence:
    """Return which buttons may have been meant, or which there are."""
    from difflib import get_close_matches  # noqa: PLC0415 - only after a mistake

    by_name = {button.name.casefold(): button.name for button in buttons}
    near = [by_name[name] for name in by_name if folded and folded in name]
    near += [by_name[name] for name in get_close_matches(folded, by_name)]
    if near:
        names = " or ".join(f"“{name}”" for name in dict.fromkeys(near[:MOST_NAMES]))
        return say("Did you mean {names}?", names=names)
    return _names(buttons)


def _names(buttons: Sequence[Button]) -> Sentence:
    if not buttons:
        return say("Save one with flowbutton add")
    names = ", ".join(button.name for button in buttons[:MOST_NAMES])
    more = len(buttons) - MOST_NAMES
    if more > 0:
        return say("There are {names} and {count} more", names=names, count=more)
    return say("There are {names}", names=names)
