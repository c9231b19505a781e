"""`flowbutton list`, `flows` and `history`."""

from __future__ import annotations

import argparse

from flowbutton.app.core import Core
from flowbutton.cli.exits import Exit
from flowbutton.cli.finding import find_account, find_button
from flowbutton.cli.following import look_once
from flowbutton.cli.output import (
    Printer,
    button_document,
    choice_document,
)
from flowbutton.domain.errors import RefusedError
from flowbutton.domain.flow import Choice, Environment, Sharing
from flowbutton.domain.folding import holds
from flowbutton.domain.ports import Page
from flowbutton.engine.ask import ListChoices, ListEnvironments, ReadJournal
from flowbutton.engine.run_document import run_document


def buttons(_args: argparse.Namespace, core: Core, printer: Printer) -> Exit:
    """Print the saved buttons."""
    saved = core.buttons.all()
    lines = [
        f"{button.name}  ({button.id})"
        + (f"  asks for {_asks(button.asked)}" if button.asked else "")
        for button in saved
    ]
    printer.document(
        [button_document(button) for button in saved],
        *(lines or ["No buttons yet. Save one with flowbutton add"]),
    )
    return Exit.OK


def flows(args: argparse.Namespace, core: Core, printer: Printer) -> Exit:
    """Print what the account may pick from."""
    account = args.account and find_account(core.auth.accounts(), args.account).id
    found: list[tuple[Environment, Choice]] = []
    for environment in ListEnvironments(account).run(core.services):
        if args.environment not in {"", environment.id, environment.title}:
            continue
        try:
            choices = ListChoices(account, environment.id, environment.title).run(core.services)
        except RefusedError as error:
            printer.note(f"{environment.title}: {error.title}.")
            continue
        found += [
            (environment, choice)
            for choice in choices
            if holds(f"{choice.title} {_told(choice)} {environment.title}", args.search)
        ]
    lines = [
        f"{choice.title:<36}  {_told(choice)}  [{environment.title}]"
        for environment, choice in found
    ]
    printer.document(
        [choice_document(choice, environment.id) for environment, choice in found],
        *(lines or ["No flows were found"]),
    )
    return Exit.OK


def _told(choice: Choice) -> str:
    """Return what kind it is, whether it is on, whose it is, and why it cannot be pressed."""
    whose = "mine" if choice.sharing is Sharing.MINE else choice.owner or "of somebody else"
    parts = (str(choice.kind), choice.state.value, whose, str(choice.reason))
    return " · ".join(part for part in parts if part)


def history(args: argparse.Namespace, core: Core, printer: Printer) -> Exit:
    """Print the runs so far, newest first."""
    button = find_button(core.buttons.all(), args.button).id if args.button else ""
    unfinished = core.services.journal.unfinished()
    if args.refresh:
        look_once(unfinished, core.services)
    runs = ReadJournal(Page(limit=args.limit, button=button)).run(core.services)
    printer.document(
        [run_document(run) for run in runs],
        *([printer.line(run) for run in runs] or ["Runs you start appear here"]),
    )
    return Exit.OK


def _asks(fields: tuple[object, ...]) -> str:
    return "1 input" if len(fields) == 1 else f"{len(fields)} inputs"
