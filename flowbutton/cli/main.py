"""Runs one command of the command line."""

from __future__ import annotations

import argparse
import logging
from collections.abc import Callable, Mapping

from flowbutton.app.core import Core
from flowbutton.cli import accounts, adding, listing, presses, pressing
from flowbutton.cli.exits import Exit
from flowbutton.cli.output import Printer, to_stdio
from flowbutton.domain.errors import AppError, InputError, SignInError
from flowbutton.domain.words import say

log = logging.getLogger(__name__)

Handler = Callable[[argparse.Namespace, Core, Printer], Exit]

COMMANDS: Mapping[str, Handler] = {
    "add": adding.add,
    "cancel": presses.cancel,
    "flows": listing.flows,
    "history": listing.history,
    "list": listing.buttons,
    "open": presses.open_page,
    "receipt": presses.receipt_of,
    "run": pressing.run,
    "sign-in": accounts.sign_in,
    "sign-out": accounts.sign_out,
    "whoami": accounts.whoami,
}


def run_command(args: argparse.Namespace, make_core: Callable[[], Core]) -> Exit:
    """Run the command that was asked for; its exit code says what came of it."""
    printer = to_stdio(as_json=args.json)
    try:
        core = make_core()
        code = COMMANDS[args.command](args, core, printer)
        for notice in core.notices():
            printer.note(f"{notice}.")
    except AppError as error:
        printer.error(error)
        return _exit_for(error)
    except Exception:
        log.exception("%s failed", args.command)
        printer.error(AppError(say("Something went wrong in FlowButton"), say("See the log")))
        return Exit.FAILED
    return code


def _exit_for(error: AppError) -> Exit:
    if isinstance(error, SignInError):
        return Exit.SIGN_IN
    return Exit.USAGE if isinstance(error, InputError) else Exit.FAILED
