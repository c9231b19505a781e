"""`flowbutton receipt`, `cancel` and `open`: what can be done with one press."""

from __future__ import annotations

import argparse

from flowbutton.app.core import Core
from flowbutton.cli.browsing import browse
from flowbutton.cli.exits import Exit
from flowbutton.cli.finding import find_button, find_press
from flowbutton.cli.output import Printer
from flowbutton.domain.errors import DesktopError, InputError
from flowbutton.domain.run import RunState
from flowbutton.domain.words import say
from flowbutton.engine.ask import CancelRun, LinkOf
from flowbutton.engine.receipt import receipt, receipt_document
from flowbutton.engine.run_document import run_document
from flowbutton.engine.send_queued import TakeBack


def receipt_of(args: argparse.Namespace, core: Core, printer: Printer) -> Exit:
    """Print the receipt of a press."""
    buttons = core.buttons.all()
    run = find_press(core.journal, args.press, buttons)
    account = core.account(run.account) if run.account else None
    fields = next((button.fields for button in buttons if button.id == run.button), ())
    text = receipt(run, account, fields)
    printer.document(receipt_document(run, account, fields), *text.splitlines())
    return Exit.OK


def cancel(args: argparse.Namespace, core: Core, printer: Printer) -> Exit:
    """Ask the service to stop a run; a press that is queued is taken back."""
    run = find_press(core.journal, args.press, core.buttons.all())
    if run.state is RunState.QUEUED:
        run = TakeBack(run).run(core.services)
    elif run.state.is_followed:
        run = CancelRun(run).run(core.services)
    else:
        raise InputError(
            say("There is nothing to cancel"),
            say("The run has ended, or it is not known which run it is"),
        )
    printer.document(run_document(run), printer.line(run))
    return Exit.OK


def open_page(args: argparse.Namespace, core: Core, printer: Printer) -> Exit:
    """Open the page of a run, or that of its flow, in the browser."""
    link = _link(core, args.press)
    if not link:
        raise InputError(say("There is no page about this run"))
    printer.document({"url": link}, link)
    if not printer.as_json and not browse(link):
        raise DesktopError(say("No browser could be opened"), say("Open the address yourself"))
    return Exit.OK


def _link(core: Core, wanted: str) -> str:
    """Return the page of a run; of a button that was never pressed, that of what it runs."""
    buttons = core.buttons.all()
    try:
        run = find_press(core.journal, wanted, buttons)
    except InputError:
        if not any(button.name.casefold() == wanted.casefold() for button in buttons):
            raise
        button = find_button(buttons, wanted)
        return LinkOf(button.target, button.account).run(core.services)
    return run.run_url or LinkOf(run.target, run.account).run(core.services)
