"""What there is on this computer to complete with. Reads files only, and changes none."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from flowbutton.domain.button import Button
from flowbutton.domain.fields import Field, FieldKind
from flowbutton.store.buttons import peek
from flowbutton.store.folders import find_folders

Candidate = tuple[str, str]  # what is typed, and what it is


def buttons(environ: Mapping[str, str]) -> tuple[Button, ...]:
    """Return the saved buttons, () when they cannot be read."""
    return peek(find_folders(environ).buttons)


def named(saved: Iterable[Button]) -> list[Candidate]:
    """Return how buttons are called: by name, or by id where several have the name."""
    known = tuple(saved)
    names = [button.name.casefold() for button in known]
    return [
        (button.name, _about(button))
        if names.count(button.name.casefold()) == 1
        else (button.id, button.name)
        for button in known
    ]


def inputs(button: Button | None, typed: str, *, files: bool = False) -> list[Candidate]:
    """Return how an input is answered: `Name=`, and behind the sign its choices or files."""
    fields = () if button is None else button.fields
    if files:
        fields = tuple(field for field in fields if field.kind is FieldKind.FILE)
    name, equals, value = typed.partition("=")
    if not equals:
        return [(f"{_called(field, fields)}=", field.help) for field in fields]
    if files or value.startswith("@"):
        start = "" if files else "@"
        return [(f"{name}={start}{path}", "") for path, _ in paths(value.removeprefix(start))]
    folded = name.casefold()
    field = next((f for f in fields if folded in {f.key.casefold(), f.title.casefold()}), None)
    if field is None:
        return []
    choices = ("yes", "no") if field.kind is FieldKind.YES_NO else field.choices
    choices = ("@",) if field.kind is FieldKind.FILE else choices
    return [(f"{name}={choice}", "") for choice in choices]


def paths(typed: str, *, folders_only: bool = False) -> list[Candidate]:
    """Return the files and folders whose paths begin with what was typed."""
    start, _, begun = typed.rpartition("/")
    folder = Path(f"{start}/" if "/" in typed else ".")
    try:
        folder = folder.expanduser()
        found = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except (OSError, RuntimeError):  # not to be read, or a tilde with the name of nobody
        return []
    rows: list[Candidate] = []
    for entry in found:
        is_folder = entry.is_dir()
        is_hidden = entry.name.startswith(".") and not begun.startswith(".")
        if not is_hidden and (is_folder or not folders_only):
            before = f"{start}/" if "/" in typed else ""
            rows.append((f"{before}{entry.name}{'/' if is_folder else ''}", ""))
    return rows


def _called(field: Field, fields: Iterable[Field]) -> str:
    alike = [each for each in fields if each.title.casefold() == field.title.casefold()]
    return field.title if field.title and len(alike) == 1 and "=" not in field.title else field.key


def _about(button: Button) -> str:
    return button.note or (button.title if button.title != button.name else button.group)
