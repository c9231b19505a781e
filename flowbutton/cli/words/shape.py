"""The words of a command as plain values, for completion and the man page."""

from __future__ import annotations

import argparse
from dataclasses import dataclass

from flowbutton.cli.words.command import Command


@dataclass(frozen=True, slots=True)
class Word:
    """One word that a command takes.

    `names` are those of an option, the main one first, () for a word that is known by its
    place. `value` is what its value is called, "" for an option that has none; `choices` are
    all there are, () for any.
    """

    names: tuple[str, ...]
    value: str
    about: str
    choices: tuple[str, ...]
    is_required: bool
    is_many: bool


def words_of(command: Command) -> tuple[Word, ...]:
    """Return the words that a command takes, in their order, but --help and hidden ones."""
    parser = argparse.ArgumentParser(add_help=False)
    command.arguments(parser)
    actions = parser._actions  # noqa: SLF001 - argparse tells them nowhere else
    return tuple(_word(action) for action in actions if action.help != argparse.SUPPRESS)


def _word(action: argparse.Action) -> Word:
    choices = tuple(str(each) for each in action.choices or ())
    value = "" if action.nargs == 0 else str(action.metavar or action.dest.upper())
    return Word(
        names=tuple(action.option_strings),
        value=value,
        about=action.help or "",
        choices=choices,
        is_required=action.required,
        is_many=action.nargs in {"*", "+"} or isinstance(action.default, list),
    )
