"""`flowbutton export` and `import`: buttons and history as files."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from flowbutton.app.core import Core
from flowbutton.app.log_export import as_csv, as_json
from flowbutton.app.set_pictures import pictures_of, with_own_pictures
from flowbutton.cli.asking import is_sure, may_ask
from flowbutton.cli.exits import Exit
from flowbutton.cli.finding import find_account, find_button
from flowbutton.cli.output import Printer, button_document
from flowbutton.desktop.button_set import write_set
from flowbutton.desktop.button_set_read import read_set, read_set_file
from flowbutton.domain.button import Button
from flowbutton.domain.errors import InputError
from flowbutton.domain.ports import Page
from flowbutton.domain.target import HttpTarget, IftttTarget, needs_account
from flowbutton.domain.words import say
from flowbutton.engine.adding import adopted
from flowbutton.engine.ask import ReadJournal
from flowbutton.store import exports
from flowbutton.store.pictures import PictureFolder

STDIO = "-"
_ALL = 1_000_000  # presses


def export(args: argparse.Namespace, core: Core, printer: Printer) -> Exit:
    """Write buttons into a file to share, or the history into a table. Never a secret."""
    saved = core.buttons.all()
    chosen = [find_button(saved, each) for each in args.button] or list(saved)
    if args.history:
        ids = {button.id for button in chosen} if args.button else None
        runs = ReadJournal(Page(limit=_ALL)).run(core.services)
        runs = tuple(run for run in runs if ids is None or run.button in ids)
        text = as_json(runs) if args.file.lower().endswith(".json") else as_csv(runs)
        count, what = len(runs), "runs"
    elif not chosen:
        raise InputError(say("There are no buttons to export"))
    else:
        text, count, what = _set(chosen, core), len(chosen), "buttons"
    if args.file == STDIO:
        printer.text(text)
        return Exit.OK
    _write(Path(args.file), text, is_forced=args.force)
    printer.document(
        {"file": str(Path(args.file).absolute()), what: count},
        f"Exported {count} {what[:-1] if count == 1 else what} to {args.file}",
    )
    return Exit.OK


def import_(args: argparse.Namespace, core: Core, printer: Printer) -> Exit:
    """Add the buttons of a file. Runs none of them."""
    found = (
        read_set(sys.stdin.buffer.read()) if args.file == STDIO else read_set_file(Path(args.file))
    )
    account = _account(args.account, core, found.buttons)
    pictures = PictureFolder(core.folders.pictures)
    buttons = found.buttons if args.dry_run else with_own_pictures(found, pictures)
    new = adopted(buttons, account)
    lines = [f"{'Would add' if args.dry_run else 'Added'} “{button.name}”" for button in new]
    if not args.dry_run:
        if not _is_sure(args, printer, new):
            printer.document([], "Nothing was added")
            return Exit.FAILED
        core.buttons.change(lambda row: (*row, *new))
    for button in new:
        if isinstance(button.target, HttpTarget | IftttTarget):
            printer.note(
                f"“{button.name}” came without its secret. Give it what it triggers:"
                f" flowbutton edit {button.id} --flow -"
            )
    printer.document([button_document(button) for button in new], *lines)
    return Exit.OK


def _set(buttons: Sequence[Button], core: Core) -> str:
    return write_set(buttons, pictures_of(buttons, PictureFolder(core.folders.pictures)))


def _account(wanted: str, core: Core, buttons: tuple[Button, ...]) -> str:
    """Return in whose name the buttons are pressed, "" until somebody has signed in."""
    if wanted:
        return find_account(core.auth.accounts(), wanted).id
    accounts = core.auth.accounts() if any(needs_account(b.target) for b in buttons) else ()
    return accounts[0].id if accounts else ""


def _is_sure(args: argparse.Namespace, printer: Printer, new: tuple[Button, ...]) -> bool:
    if args.yes or args.file == STDIO or not may_ask(printer):
        return True
    for button in new:
        printer.note(f"  {button.name}")
    return is_sure(printer, f"Add {len(new)} button(s)? Nothing is run by that.")


def _write(path: Path, text: str, *, is_forced: bool) -> None:
    if path.exists() and not is_forced:
        raise InputError(
            say("{file} is there already", file=path),
            say("Choose another name, or write --force"),
        )
    exports.export(path, text.encode())
