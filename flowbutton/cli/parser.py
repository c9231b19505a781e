"""Reads a command line."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable, Sequence
from typing import NoReturn

from typing_extensions import override

from flowbutton import __version__
from flowbutton.cli.words import accounts, buttons, program, runs
from flowbutton.cli.words.command import Command, Topic

COMMANDS: tuple[Command, ...] = (
    *runs.COMMANDS,
    *buttons.COMMANDS,
    *accounts.COMMANDS,
    *program.COMMANDS,
)
_NAMES = {command.name: command for command in COMMANDS}
ABOUT = "Press a button, run a cloud workflow once, and know what happened."
PLACES = (
    (
        "FLOWBUTTON_HOME",
        "a folder for settings, buttons, history and log, instead of the usual ones",
    ),
    ("NO_COLOR", "print without colours, even on a terminal"),
)


class Parser(argparse.ArgumentParser):
    """A parser that tells people what was wrong, and where to read on."""

    @override
    def error(self, message: str) -> NoReturn:
        sys.stderr.write(f"flowbutton: {message}\nRead {self.prog} --help\n")
        sys.exit(2)


class JsonParser(Parser):
    """A parser that tells it to a program as well."""

    @override
    def error(self, message: str) -> NoReturn:
        document = {"error": message, "hint": f"Read {self.prog} --help"}
        sys.stdout.write(f"{json.dumps(document, indent=2)}\n")
        super().error(message)


def build_parser(words: Sequence[str] = ()) -> argparse.ArgumentParser:
    """Return the parser of the command line; without a command the window opens.

    When `words` begin with the name of a command, its parser alone is made: the others would
    only cost time.
    """
    kind = JsonParser if "--json" in words else Parser
    parser = kind(
        prog="flowbutton",
        usage="flowbutton [COMMAND …]",
        description=f"{ABOUT}\nWithout a command, the window opens.",
        epilog=_epilog(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"FlowButton {__version__}")
    parser.add_argument("--self-test", action="store_true", help="check this installation")
    parser.add_argument("--in-tray", action="store_true", help="start without showing the window")
    wanted = _NAMES.get(words[0]) if words else None
    if words and wanted is None and not words[0].startswith("-"):
        parser.error(_unknown(words[0]))
    commands = parser.add_subparsers(
        dest="command", help=argparse.SUPPRESS, parser_class=kind, prog="flowbutton"
    )
    for command in COMMANDS if wanted is None else (wanted,):
        _add(commands, command)
    if wanted is not None:
        parser.prog = f"flowbutton {wanted.name}"  # what it finds wrong is wrong with that
    return parser


def _add(commands: argparse._SubParsersAction[Parser], command: Command) -> None:
    examples = "\n".join(f"  {line}" for line in command.examples)
    title = "example" if len(command.examples) == 1 else "examples"
    more = f"{command.more}\n\n" if command.more else ""
    parser = commands.add_parser(
        command.name,
        help=command.summary,
        description=command.about,
        epilog=f"{more}{title}:\n{examples}",
        formatter_class=Formatter,
        allow_abbrev=False,
    )
    command.arguments(parser)


class Formatter(argparse.RawDescriptionHelpFormatter):
    """Fills the description, and leaves the lines of the examples as they are."""

    @override
    def _fill_text(self, text: str, width: int, indent: str) -> str:
        if "\n" in text:
            return super()._fill_text(text, width, indent)
        return argparse.HelpFormatter._fill_text(self, text, width, indent)  # noqa: SLF001 - its hook


def _epilog() -> str:
    width = max(len(name) for name in _NAMES) + 2
    parts: list[str] = []
    for topic in Topic:
        rows = (each for each in COMMANDS if each.topic is topic)
        parts += ["", f"{topic}:", *_rows(((each.name, each.summary) for each in rows), width)]
    parts += ["", "environment:", *_rows(PLACES, 17)]
    parts += ["", "flowbutton COMMAND --help tells more about a command, with examples."]
    return "\n".join(parts[1:])


def _rows(pairs: Iterable[tuple[str, str]], width: int) -> list[str]:
    return [f"  {name:<{width}}{text}" for name, text in pairs]


def _unknown(word: str) -> str:
    from difflib import get_close_matches  # noqa: PLC0415 - only after a mistake

    near = get_close_matches(word, _NAMES, n=1)
    return f"There is no command “{word}”." + (f" Did you mean {near[0]}?" if near else "")
