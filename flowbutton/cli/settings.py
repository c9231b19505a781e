"""`flowbutton settings`: reads and changes the settings, as far as they are the person's."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, fields, replace
from enum import StrEnum
from typing import Any, get_type_hints

from flowbutton.app.core import Core
from flowbutton.cli.exits import Exit
from flowbutton.cli.finding import find_account
from flowbutton.cli.output import Printer
from flowbutton.domain.errors import AppError, InputError, RefusedError
from flowbutton.domain.settings import Settings
from flowbutton.domain.words import Sentence, say
from flowbutton.services.clouds import CLOUDS
from flowbutton.store.settings_layers import sections
from flowbutton.store.values import RANGES, check

_YES = {"true", "yes", "on", "1"}
_NO = {"false", "no", "off", "0"}
_USER = re.compile(r"//[^/@]*@")  # the name and password in the address of a proxy


@dataclass(frozen=True, slots=True)
class Entry:
    """A setting: its dotted name, its value, the one it begins with, and what it may be."""

    name: str
    value: object
    default: object
    is_managed: bool
    choices: tuple[str, ...] = ()

    def document(self) -> dict[str, Any]:
        """Return it as the JSON object that scripts read."""
        return {
            "name": self.name,
            "value": _shown(self.value),
            "default": _shown(self.default),
            "managed": self.is_managed,
            "choices": list(self.choices),
        }

    def line(self) -> str:
        """Return it as a line for people."""
        mark = "  (set by your administrator)" if self.is_managed else ""
        return f"{self.name} = {_text(self.value)}{mark}"


def settings(args: argparse.Namespace, core: Core, printer: Printer) -> Exit:
    """List the settings, or get, set or reset one."""
    now = core.settings.now
    if args.action == "list":
        known = tuple(entries(now))
        printer.document([e.document() for e in known], *(e.line() for e in known))
        return Exit.OK
    entry = _find(now, args.name)
    if args.action in {"set", "reset"}:
        entry = _change(entry, args, core)
    elif args.value is not None:
        raise InputError(say("get takes no value"), say("To change it: flowbutton settings set"))
    printer.document(entry.document(), _text(entry.value) if args.action == "get" else entry.line())
    return Exit.OK


def entries(now: Settings) -> Iterator[Entry]:
    """Give all settings in the order of the file."""
    begun = Settings()
    clouds = (*(row.name for row in CLOUDS), *(["custom"] if now.custom_cloud else []))
    yield Entry("cloud", now.cloud, begun.cloud, "cloud" in now.managed, clouds)
    for table, cls in sections().items():
        hints = get_type_hints(cls)
        for each in fields(cls):
            hint, name = hints[each.name], f"{table}.{each.name}"
            value = getattr(getattr(now, table), each.name)
            default = getattr(getattr(begun, table), each.name)
            yield Entry(name, value, default, name in now.managed, _choices(hint))


def _choices(hint: object) -> tuple[str, ...]:
    if hint is bool:
        return "true", "false"
    if isinstance(hint, type) and issubclass(hint, StrEnum):
        return tuple(hint)
    return ()


def _find(now: Settings, wanted: str | None) -> Entry:
    if wanted is None:
        raise InputError(say("Which setting?"), say("flowbutton settings list tells what there is"))
    known = {entry.name: entry for entry in entries(now)}
    if wanted in known:
        return known[wanted]
    from difflib import get_close_matches  # noqa: PLC0415 - only after a mistake

    near = [name for name in known if wanted in name] or get_close_matches(wanted, known)
    raise InputError(
        say("There is no setting “{name}”", name=wanted),
        say("Did you mean {names}?", names=" or ".join(near))
        if near
        else say("flowbutton settings list tells what there is"),
    )


def _change(entry: Entry, args: argparse.Namespace, core: Core) -> Entry:
    if entry.is_managed:
        raise RefusedError(
            say("Your administrator has set {name}; it cannot be changed here", name=entry.name),
            say("It is set in {file}", file=core.folders.policy),
        )
    new = entry.default if args.action == "reset" else _read(entry, _given(args), core)
    changed = replace(entry, value=new)
    now = core.settings.now
    table, _, key = entry.name.rpartition(".")
    if table:
        now = replace(now, **{table: replace(getattr(now, table), **{key: new})})
    else:
        now = replace(now, cloud=str(new))
    core.settings.use(now)
    core.settings.save()
    return changed


def _given(args: argparse.Namespace) -> str:
    if args.value is None:
        raise InputError(
            say("What shall {name} be?", name=args.name),
            say("flowbutton settings set NAME VALUE; reset takes it back"),
        )
    return sys.stdin.readline().strip() if args.value == "-" else str(args.value)


def _read(entry: Entry, text: str, core: Core) -> object:
    """Return the value that a text says. Raises InputError."""
    if entry.name == "account.default" and text:
        return find_account(core.auth.accounts(), text).id
    if entry.name == "cloud":
        if text not in entry.choices:
            raise _must(say("one of {words}", words=", ".join(entry.choices)), entry)
        return text
    table, _, key = entry.name.rpartition(".")
    hint = get_type_hints(sections()[table])[key]
    value: object = text
    if not isinstance(hint, type):  # a list of words
        return tuple(word.strip() for word in text.split(",") if word.strip())
    if hint is bool:
        value = {**dict.fromkeys(_YES, True), **dict.fromkeys(_NO, False)}.get(text.lower(), text)
    elif entry.name in RANGES:
        value = _number(text)
    checked = check(sections()[table], {key: value}, table, "")
    for problem in checked.problems:
        raise InputError(Sentence(problem.text.removeprefix("{file}: "), problem.values))
    return hint(checked.values[key])


def _number(text: str) -> object:
    for kind in (int, float):
        try:
            return kind(text)
        except ValueError:
            continue
    return text


def _must(what: Sentence, entry: Entry) -> AppError:
    return InputError(say("{key} must be {what}", key=entry.name, what=what))


def _shown(value: object) -> object:
    return _USER.sub("//•••@", value) if isinstance(value, str) else value


def _text(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(_shown(value))
