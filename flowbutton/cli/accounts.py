"""`flowbutton sign-in`, `sign-out` and `whoami`."""

from __future__ import annotations

import argparse
from datetime import datetime

from flowbutton.app.core import Core
from flowbutton.cli.browsing import browse
from flowbutton.cli.exits import Exit
from flowbutton.cli.finding import find_account
from flowbutton.cli.interrupts import interruptible
from flowbutton.cli.output import Printer, account_document
from flowbutton.cli.way_in import way_in
from flowbutton.domain.errors import StoreError
from flowbutton.domain.words import Sentence, say

_OPENED = "Your browser opens. Sign in there until {time}. If it does not, open this address:"
_NOT_OPENED = (
    "No browser could be opened here. Sign in until {time} by opening this address in a browser on"
    " this computer, or use another device: flowbutton sign-in --device-code"
)
_DOCTOR = "flowbutton doctor says what to do. The window keeps a sign-in while it is open."


def sign_in(args: argparse.Namespace, core: Core, printer: Printer) -> Exit:
    """Sign in with the browser, or with a code."""

    def on_url(url: str, opened: bool, until: datetime) -> None:  # noqa: FBT001 - the port's words
        words = _OPENED if opened else _NOT_OPENED
        printer.note(words.format(time=_clock_time(until)))
        printer.note(url)

    def on_code(code: str, url: str, until: datetime) -> None:
        printer.note(
            f"Open {url} and enter the code {code}. It is good until {_clock_time(until)}."
        )

    lasts_not = core.auth.try_keyring_again()  # told before the trouble of a sign-in
    if lasts_not:
        printer.note(_ends(lasts_not))
    with interruptible() as stop:
        if args.device_code:
            account = core.auth.sign_in_with_code(on_code, stop)
        else:
            account = core.auth.sign_in(browse, on_url, stop)
    who = f"{account.title} ({account.username})"
    reason = core.auth.reason
    if reason and not lasts_not:
        printer.note(_ends(reason))
    said = f"Signed in as {who}"
    if reason:
        said = f"{who} was signed in, and no longer is: nothing could be kept. {_DOCTOR}"
    printer.document({**account_document(account), "kept": not reason}, said)
    return Exit.SIGN_IN if reason else Exit.OK


def sign_out(args: argparse.Namespace, core: Core, printer: Printer) -> Exit:
    """Sign one account out, or all of them."""
    accounts = core.auth.accounts()
    if args.account:
        accounts = (find_account(accounts, args.account),)
    for account in accounts:
        core.auth.sign_out(account.id)
    if not accounts:
        _forget_unreadable(core)
    printer.document(
        [account_document(account) for account in accounts],
        *([f"Signed out: {account.username}" for account in accounts] or ["Nobody was signed in"]),
    )
    return Exit.OK


def whoami(_args: argparse.Namespace, core: Core, printer: Printer) -> Exit:
    """Say who is signed in."""
    accounts = core.auth.accounts()
    printer.document(
        {
            "signed_in": bool(accounts),
            "cloud": core.cloud.name,
            "accounts": [account_document(account) for account in accounts],
            "reason": str(core.auth.reason) or None,
        },
        *(
            [f"{account.title} ({account.username})" for account in accounts]
            or [f"Nobody is signed in. {core.auth.reason or way_in(core)}"]
        ),
    )
    return Exit.OK if accounts else Exit.SIGN_IN


def _forget_unreadable(core: Core) -> None:
    """Set a sign-in aside that cannot be read. Raises StoreError when the keyring is in the way."""
    if core.auth.reason:
        core.auth.sign_out("")
    if core.auth.reason and core.folders.tokens.exists():
        raise StoreError(say("Nobody was signed out"), core.auth.reason)


def _ends(reason: Sentence) -> str:
    return f"{reason}. A sign-in here ends with this command."


def _clock_time(moment: datetime) -> str:
    return moment.astimezone().strftime("%H:%M")
