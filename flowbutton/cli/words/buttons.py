"""The words of the commands about flows and saved buttons."""

from __future__ import annotations

import argparse

from flowbutton.cli.words.command import (
    ACCOUNT,
    BUTTON,
    FILE,
    GROUP,
    ICON,
    KEY_VALUE,
    Command,
    Topic,
    takes_account,
    takes_json,
)
from flowbutton.domain.button import is_time_of_day
from flowbutton.domain.target import METHODS


def _flows(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--environment", default="", metavar="NAME", help="only this environment (default: all)"
    )
    parser.add_argument(
        "--search",
        default="",
        metavar="WORDS",
        help="only flows with these words in their name, kind, state, owner or environment",
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
    parser.add_argument(
        "--method",
        choices=METHODS,
        type=str.upper,
        help="the HTTP method that the trigger of a pasted address takes"
        " (default: POST, or as the curl command says)",
    )
    takes_account(parser, "the account that presses it (default: the default one)")
    takes_json(parser)


def _edit(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "button", metavar=BUTTON, help="its name or the beginning of that, or its id"
    )
    _edit_looks(parser.add_argument_group("looks"))
    _edit_press(parser.add_argument_group("what a press does"))
    _edit_flow(parser.add_argument_group("what it runs"))
    takes_json(parser)


def _edit_looks(group: argparse._ArgumentGroup) -> None:
    group.add_argument("--name", metavar="NAME", help="what to call it")
    group.add_argument("--icon", metavar=ICON, help="the name of an icon, or an emoji")
    group.add_argument(
        "--color", type=int, choices=range(1, 13), metavar="N", help="one of 12 colours, 1 to 12"
    )
    group.add_argument("--group", metavar=GROUP, help='the tab it is on ("" for none)')
    group.add_argument("--note", metavar="TEXT", help="a note for yourself")
    group.add_argument(
        "--star", action=argparse.BooleanOptionalAction, help="make it a favourite, or not"
    )


def _edit_press(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--confirm", choices=("no", "ask", "dangerous", "hold"), help="how a press asks first"
    )
    group.add_argument(
        "--second-press",
        choices=("ignore", "ask", "allow", "queue"),
        help="what a press does while a run is under way",
    )
    group.add_argument(
        "--undo",
        type=int,
        choices=range(61),
        metavar="S",
        help="for how many seconds a press can be taken back, 0 to 60",
    )
    group.add_argument(
        "--when-back",
        action=argparse.BooleanOptionalAction,
        help="when there is no network, let a press wait for it",
    )
    group.add_argument(
        "--until",
        type=_time,
        metavar="HH:MM",
        help="the time of day after which such a press is no longer sent"
        ' ("" for two minutes after the press)',
    )
    group.add_argument(
        "--notify",
        action=argparse.BooleanOptionalAction,
        help="show a notification when a run ends",
    )
    group.add_argument(
        "--form",
        action=argparse.BooleanOptionalAction,
        help="always open the form for its inputs in the window",
    )


def _time(text: str) -> str:
    if text and not is_time_of_day(text):
        raise argparse.ArgumentTypeError(f"“{text}” is no time of the day such as 17:30")
    return text


def _edit_flow(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "--answer",
        action="append",
        default=[],
        metavar=KEY_VALUE,
        help="the answer that an input begins with (KEY= forgets it); never a secret",
    )
    group.add_argument("--account", metavar=ACCOUNT, help="the account that presses it")
    group.add_argument(
        "--flow", metavar="FLOW", help="what it runs from now on, as for flowbutton add"
    )
    group.add_argument(
        "--method",
        choices=METHODS,
        type=str.upper,
        help="the HTTP method that the trigger of its address takes",
    )
    group.add_argument("--refresh", action="store_true", help="read again what its flow asks for")


def _remove(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("button", nargs="+", metavar=BUTTON, help="the buttons to take away")
    parser.add_argument(
        "--for-good",
        action="store_true",
        help="forget them now, with their secrets in the keyring, instead of after 30 days",
    )
    takes_json(parser)


def _export(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar=FILE, help="the file to write; - prints it")
    parser.add_argument(
        "button", nargs="*", metavar=BUTTON, help="only these buttons (default: all)"
    )
    parser.add_argument(
        "--history",
        action="store_true",
        help="write the history instead: as JSON when the file ends with .json, otherwise CSV",
    )
    parser.add_argument("--force", action="store_true", help="write over a file that is there")
    takes_json(parser)


def _import(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar=FILE, help="a .flowbutton file; - reads standard input")
    parser.add_argument("--dry-run", action="store_true", help="only tell what would be added")
    parser.add_argument("--yes", "-y", action="store_true", help="do not ask at the terminal")
    takes_account(parser, "the account that presses them (default: the default one)")
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
    Command(
        "edit",
        Topic.BUTTONS,
        "change a saved button",
        "Changes a button; what is not named stays as it is. Runs nothing.",
        _edit,
        (
            "flowbutton edit courier --name Courier --icon truck --color 3 --group Office --star",
            'flowbutton edit courier --answer "Where to=Depot" --confirm ask',
            "flowbutton edit lights --flow - < address.txt",
        ),
    ),
    Command(
        "remove",
        Topic.BUTTONS,
        "take saved buttons away",
        "Takes buttons away. For 30 days the window can restore them; after that, they and their"
        " secrets in the keyring are forgotten. The flows and the history stay.",
        _remove,
        ("flowbutton remove courier lights",),
    ),
    Command(
        "export",
        Topic.BUTTONS,
        "write buttons, or the history, into a file",
        "Writes buttons into a file to share, without accounts, secrets, or files given as"
        " answers. With --history: the runs so far, as a table.",
        _export,
        (
            "flowbutton export office.flowbutton courier lights",
            "flowbutton export runs.csv --history",
        ),
    ),
    Command(
        "import",
        Topic.BUTTONS,
        "add the buttons of a file",
        "Adds the buttons of a file that was made by export or in the window. Runs nothing. At a"
        " terminal it lists them and asks first.",
        _import,
        ("flowbutton import office.flowbutton", "flowbutton import - --dry-run < team.flowbutton"),
    ),
)
