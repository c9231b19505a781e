"""`flowbutton add`: a button from a flow's id, link or name, or whatever triggers it."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from flowbutton.app.core import Core
from flowbutton.cli.exits import Exit
from flowbutton.cli.finding import find_account
from flowbutton.cli.output import Printer, button_document, sentence
from flowbutton.domain.button import Button
from flowbutton.domain.errors import AppError, InputError
from flowbutton.domain.flow import Choice
from flowbutton.domain.pasted import PastedKind
from flowbutton.domain.target import needs_account
from flowbutton.domain.words import say
from flowbutton.engine.adding import (
    FindByName,
    Resolve,
    new_button,
    new_secret_name,
    secret_of,
    with_content,
)
from flowbutton.engine.readdress import UseMethod


def add(args: argparse.Namespace, core: Core, printer: Printer) -> Exit:
    """Save a button, after whatever it triggers was found."""
    account = find_account(core.auth.accounts(), args.account).id if args.account else ""
    text = _text(args.flow)
    choice, account = resolve(text, account, core, printer)
    button = new_button(choice, account, name=args.name, color=len(core.buttons.all()))
    if args.method:
        try:
            button = UseMethod(button, args.method).run(core.services)
        except AppError:
            forget_secrets((button,), core)  # no button came of it
            raise
    button = with_content(button, core.recognise(text).body)
    core.buttons.change(lambda buttons: (*buttons, button))
    printer.document(button_document(button), f"Saved “{button.name}” ({button.id})")
    return Exit.OK


def resolve(flow: str, account: str, core: Core, printer: Printer) -> tuple[Choice, str]:
    """Return what a text (- for standard input) triggers, and for which account.

    A secret in it goes into the keyring. Raises AppError.
    """
    text = _text(flow)
    pasted = core.recognise(text)
    for warning in pasted.warnings:
        printer.note(sentence(warning))
    if pasted.kind is PastedKind.EMPTY:
        raise InputError(
            say("Nothing was pasted"),
            say("Paste the link of a flow, the address of a trigger or an IFTTT event"),
        )
    if pasted.kind is PastedKind.JUNK and not pasted.may_be_name:
        raise InputError(pasted.what, pasted.missing)
    if pasted.kind is PastedKind.JUNK:
        account = account or core.default_account()
        return FindByName(text, account).run(core.services), account
    if pasted.kind in {PastedKind.LINK, PastedKind.FILE}:
        raise InputError(pasted.what, say("Paste it into the window of FlowButton"))
    if pasted.target is not None and needs_account(pasted.target):
        account = account or core.default_account()
    return Resolve(pasted, account, new_secret_name()).run(core.services), account


def forget_secrets(gone: Sequence[Button], core: Core) -> None:
    """Take the secrets of these buttons out of the keyring, unless another one uses them."""
    others = (*core.buttons.all(), *(one.button for one in core.buttons.bin()))
    used = {secret_of(button.target) for button in others}
    for secret in {secret_of(button.target) for button in gone} - used - {""}:
        core.secrets.delete(secret)


def _text(flow: str) -> str:
    """Return the text itself; - reads it from standard input, which no list of processes shows."""
    return sys.stdin.read().strip() if flow == "-" else flow
