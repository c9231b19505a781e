"""The words of the commands about flows and saved buttons."""

from __future__ import annotations

import argparse

from flowbutton.cli.words.command import Command, Topic, takes_account, takes_json


def _flows(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--environment", default="", metavar="NAME", help="only this one (default: all)"
    )
    takes_account(parser, "whose flows (default: those of the default account)")
    takes_json(parser)


def _add(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "flow",
        metavar="FLOW",
        help="a flow's id, link or name, or whatever triggers it: an address, a curl command;"
        " - reads it from standard input",
    )
    parser.add_argument("--name", default="", metavar="NAME", help="what to call the button")
    takes_account(parser, "who presses it (default: the default account)")
    takes_json(parser)


COMMANDS = (
    Command(
        "flows",
        Topic.BUTTONS,
        "list the flows of an account",
        "Lists what an account may run, and why some of it cannot be run from here.",
        _flows,
        ("flowbutton flows", "flowbutton flows --environment Operations --json"),
    ),
    Command(
        "add",
        Topic.BUTTONS,
        "save a button for a flow",
        "Saves a button. Runs nothing. An address with a signature or a key in it is best"
        " given on standard input; it is kept in the keyring.",
        _add,
        (
            'flowbutton add "Order a courier" --name Courier',
            "flowbutton add - --name Lights < address.txt",
        ),
    ),
    Command(
        "list",
        Topic.BUTTONS,
        "list the saved buttons",
        "Lists the saved buttons with their ids and what they ask for.",
        takes_json,
        ("flowbutton list", "flowbutton list --json"),
    ),
)
