"""`flowbutton sign-in`, `sign-out` and `whoami`."""

from __future__ import annotations

import argparse
import webbrowser
from datetime import datetime

from flowbutton.app.core import Core
from flowbutton.cli.exits import Exit
from flowbutton.cli.finding import find_account
from flowbutton.cli.interrupts import interruptible
from flowbutton.cli.output import Printer, account_document


def sign_in(args: argparse.Namespace, core: Core, printer: Printer) -> Exit:
    """Sign in with the browser, or with a code."""

    def on_url(url: str, opened: bool, until: datetime) -> None:  # noqa: FBT001 - the port's words
        how = "Your browser opens." if opened else "No browser could be opened."
        printer.note(f"{how} Sign in there until {_clock_time(until)}, or open this address:")
        printer.note(url)

    def on_code(code: str, url: str, until: datetime) -> None:
        printer.note(
            f"Open {url} and enter the code {code}. It is good until {_clock_time(until)}."
        )

    with interruptible() as stop:
        if args.device_code:
            account = core.auth.sign_in_with_code(on_code, stop)
        else:
            account = core.auth.sign_in(webbrowser.open, on_url, stop)
    if core.auth.reason:
        printer.note(f"{core.auth.reason}. This sign-in ends with this command.")
    printer.document(
        account_document(account), f"Signed in as {account.title} ({account.username})"
    )
    return Exit.OK


def sign_out(args: argparse.Namespace, core: Core, printer: Printer) -> Exit:
    """Sign one account out, or all of them."""
    accounts = core.auth.accounts()
    if args.account:
        accounts = (find_account(accounts, args.account),)
    for account in accounts:
        core.auth.sign_out(account.id)
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
        },
        *(
            [f"{account.title} ({account.username})" for account in accounts]
            or ["Nobody is signed in. Run flowbutton sign-in"]
        ),
    )
    return Exit.OK if accounts else Exit.SIGN_IN


def _clock_time(moment: datetime) -> str:
    return moment.astimezone().strftime("%H:%M")
