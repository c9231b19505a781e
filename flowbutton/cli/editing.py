"""`flowbutton edit` and `remove`: what can be done with a saved button besides a press."""

from __future__ import annotations

import argparse
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from flowbutton import assets
from flowbutton.app.core import Core
from flowbutton.cli.adding import forget_secrets, resolve
from flowbutton.cli.exits import Exit
from flowbutton.cli.finding import find_account, find_button
from flowbutton.cli.output import Printer, button_document
from flowbutton.domain.button import Behaviour, Button, Confirm, SecondPress
from flowbutton.domain.errors import AppError, InputError
from flowbutton.domain.fields import Json
from flowbutton.domain.target import needs_account
from flowbutton.domain.words import say
from flowbutton.engine.answers import kept
from flowbutton.engine.ask import Describe
from flowbutton.engine.bin import EmptyBin, TidyBin
from flowbutton.engine.inputs import check, given
from flowbutton.engine.readdress import UseMethod

EMOJI = "emoji:"  # before a sign that is an icon by itself
_LONGEST_EMOJI = 10  # code points, with their joiners


def edit(args: argparse.Namespace, core: Core, printer: Printer) -> Exit:
    """Change a button; what is not named stays as it is."""
    before = find_button(core.buttons.all(), args.button)
    after = _with_flow(_with_looks(before, args), args, core, printer)
    try:
        if args.method:
            after = UseMethod(after, args.method).run(core.services)
        after = _with_answers(after, args.answer)
    except AppError:
        forget_secrets((after,), core)  # of a flow that came to nothing
        raise
    after = replace(after, behaviour=_behaviour(before.behaviour, args))
    if after == before:
        raise InputError(
            say("Nothing was changed"), say("flowbutton edit --help lists what can be")
        )
    core.buttons.change(lambda row: tuple(after if b.id == before.id else b for b in row))
    forget_secrets((before,), core)
    printer.document(button_document(after), f"Changed “{after.name}” ({after.id})")
    return Exit.OK


def remove(args: argparse.Namespace, core: Core, printer: Printer) -> Exit:
    """Put buttons into the bin, or forget them and their secrets. Their history stays."""
    saved = core.buttons.all()
    gone = tuple({b.id: b for b in (find_button(saved, each) for each in args.button)}.values())
    ids = {button.id for button in gone}
    core.buttons.change(lambda row: tuple(button for button in row if button.id not in ids))
    if args.for_good:
        EmptyBin(core.buttons, frozenset(ids)).run(core.services)
    TidyBin(core.buttons).run(core.services)
    printer.document(
        [button_document(button) for button in gone],
        *(f"Removed “{button.name}” ({button.id})" for button in gone),
    )
    return Exit.OK


def _with_looks(button: Button, args: argparse.Namespace) -> Button:
    changes: dict[str, Any] = {
        "name": _name(args.name),
        "icon": _icon(args.icon),
        "color": None if args.color is None else args.color - 1,
        "group": args.group,
        "note": args.note,
        "is_favourite": args.star,
        "asks": args.form,
    }
    return replace(button, **_set(changes))


def _name(name: str | None) -> str | None:
    if name is not None and not name.strip():
        raise InputError(say("A button needs a name"))
    return None if name is None else name.strip()


def _icon(icon: str | None) -> str | None:
    if icon is None or icon in assets.icon_names():
        return icon
    icon = icon.removeprefix(EMOJI)
    if not icon.isascii() and len(icon) <= _LONGEST_EMOJI:
        return f"{EMOJI}{icon}"
    from difflib import get_close_matches  # noqa: PLC0415 - only after a mistake

    near = get_close_matches(icon, assets.icon_names(), n=3) or assets.icon_names()[:8]
    raise InputError(
        say("There is no icon “{name}”", name=icon),
        say("There are {names}, and any emoji", names=", ".join(near)),
    )


def _behaviour(behaviour: Behaviour, args: argparse.Namespace) -> Behaviour:
    changes: dict[str, Any] = {
        "confirm": None if args.confirm is None else Confirm(args.confirm),
        "second_press": None if args.second_press is None else SecondPress(args.second_press),
        "undo_s": args.undo,
        "sends_when_back": args.when_back,
        "send_until": args.until,
        "notifies": args.notify,
    }
    return replace(behaviour, **_set(changes))


def _set(changes: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in changes.items() if value is not None}


def _with_flow(button: Button, args: argparse.Namespace, core: Core, printer: Printer) -> Button:
    """Return the button with what it runs, who presses it and what that asks, where asked to."""
    if args.account is not None:
        account = find_account(core.auth.accounts(), args.account).id
        button = replace(button, account=account if needs_account(button.target) else "")
    if args.flow is not None:
        choice, account = resolve(args.flow, button.account, core, printer)
        account = account if needs_account(choice.target) else ""
        button = replace(button, target=choice.target, account=account)
    elif args.refresh:
        choice = Describe(button.target, button.account).run(core.services)
    else:
        return button
    known = {field.key for field in choice.fields}
    return replace(
        button,
        title=choice.title,
        fields=choice.fields,
        values={key: value for key, value in button.values.items() if key in known},
    )


def _with_answers(button: Button, words: list[str]) -> Button:
    """Return the button with other answers to begin with; an empty one takes it away."""
    pairs: list[tuple[str, Json]] = []
    for word in words:
        name, equals, value = word.partition("=")
        if not equals or not name:
            raise InputError(say("“{word}” is not KEY=VALUE", word=name))
        pairs.append((name, value))
    values = given(button.fields, pairs)
    filled = {key: value for key, value in values.items() if value != ""}
    if set(kept(button.fields, filled)) != set(filled):
        raise InputError(
            say("A secret or a file is not kept as an answer"),
            say("Give it at each press: flowbutton run --help"),
        )
    read = check(tuple(field for field in button.fields if field.key in filled), filled)
    titles = {field.key: field.title or field.key for field in button.fields}
    for key, problem in read.problems.items():
        raise InputError(say("{input}: {problem}", input=titles.get(key, key), problem=problem))
    rest = {key: value for key, value in button.values.items() if key not in values}
    return replace(button, values={**rest, **(read.values if button.fields else filled)})
