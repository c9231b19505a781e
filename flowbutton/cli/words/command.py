"""What one command is called, what it is for, and which words it takes."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Topic(StrEnum):
    """Under which heading a command stands in the help."""

    RUNS = "press and follow"
    BUTTONS = "buttons"
    ACCOUNT = "account"
    PROGRAM = "program"


#: What words stand for. Completion and the man page know them by these.
BUTTON = "BUTTON"
PRESS = "PRESS"
ACCOUNT = "ACCOUNT"
FILE = "FILE"
DIR = "DIR"
KEY_VALUE = "KEY=VALUE"
PRESET = "PRESET"
GROUP = "GROUP"
ICON = "ICON"
SETTING = "SETTING"


@dataclass(frozen=True, slots=True)
class Command:
    """A command. `arguments` puts its words into a parser, when they are needed.

    `about` is what it does, in a sentence or two; `examples` are whole command lines; `more`
    stands below them in its help.
    """

    name: str
    topic: Topic
    summary: str
    about: str
    arguments: Callable[[argparse.ArgumentParser], None]
    examples: tuple[str, ...]
    more: str = ""


def takes_json(parser: argparse.ArgumentParser) -> None:
    """Let a command print JSON."""
    parser.add_argument(
        "--json", action="store_true", help="print one JSON document, and nothing else"
    )


def takes_press(parser: argparse.ArgumentParser) -> None:
    """Let a command be about one press."""
    parser.add_argument(
        "press",
        metavar=PRESS,
        help="the id of a press or its beginning, the name of a button for its newest press,"
        " or the word last",
    )


def takes_account(parser: argparse.ArgumentParser, what: str) -> None:
    """Let a command be about one account."""
    parser.add_argument("--account", default="", metavar=ACCOUNT, help=what)
