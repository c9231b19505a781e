"""Runs one command of the command line."""

from __future__ import annotations

import argparse
import logging
from collections.abc import Callable

from flowbutton.app.core import Core
from flowbutton.cli.exits import Exit
from flowbutton.cli.handler import Handler
from flowbutton.cli.interrupts import breakable
from flowbutton.cli.output import UnwrittenError, to_stdio
from flowbutton.cli.way_in import way_in
from flowbutton.domain.errors import AppError, CancelledError, InputError, SignInError
from flowbutton.domain.words import say

log = logging.getLogger(__name__)


def run_command(args: argparse.Namespace, make_core: Callable[[], Core]) -> Exit:
    """Run the command that was asked for; its exit code says what came of it."""
    printer = to_stdio(as_json=args.json)
    runs = args.command == "run"
    core: Core | None = None
    try:
        with breakable():
            core = make_core()
            code = _handler(args.command)(args, core, printer)
        for notice in core.notices():
            printer.note(f"{notice}.")
    except AppError as error:
        printer.error(error)
        if core is not None and _wants_sign_in(error, args.command, core):
            printer.note(way_in(core))
        return _exit_for(error, runs=runs)
    except KeyboardInterrupt:  # a run and a sign-in hear Ctrl+C themselves
        printer.error(AppError(say("Stopped")))
        return Exit.STOPPED
    except UnwrittenError as error:  # the answer to a press, too: it is not known to who reads
        printer.note(f"flowbutton: The answer could not be written: {error}.")
        return Exit.UNKNOWN if runs else Exit.FAILED
    except Exception:
        log.exception("%s failed", args.command)
        hint = say("See {log}", log=core.folders.log_file) if core else say("See the log")
        printer.error(AppError(say("Something went wrong in FlowButton"), hint))
        return Exit.UNKNOWN if runs else Exit.FAILED  # the request may be out
    return code


def _handler(command: str) -> Handler:
    if command == "run":
        from flowbutton.cli.pressing import run  # noqa: PLC0415 - nothing else is needed

        return run
    from flowbutton.cli.handlers import HANDLERS  # noqa: PLC0415 - not for a run

    return HANDLERS[command]


def _wants_sign_in(error: AppError, command: str, core: Core) -> bool:
    """Return whether another command would help: after a sign-in only that for a client ID."""
    has_client = bool(core.settings.now.account.client_id)
    return isinstance(error, SignInError) and (command != "sign-in" or not has_client)


def _exit_for(error: AppError, *, runs: bool) -> Exit:
    """Return the exit code of an error. Of a run, errors are raised before it is sent."""
    if isinstance(error, SignInError | CancelledError):
        return Exit.SIGN_IN
    if isinstance(error, InputError):
        return Exit.USAGE
    return Exit.NOT_SENT if runs else Exit.FAILED
