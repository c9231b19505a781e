"""The words of the commands about the program itself."""

from __future__ import annotations

import argparse

from flowbutton.cli.words.command import DIR, FILE, SETTING, Command, Topic, takes_json


def _demo(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--headless", action="store_true", help="without a window: sign in, press, print, leave"
    )
    parser.add_argument(
        "--pictures",
        metavar=DIR,
        default="build",
        help="where pictures of the window go (default: build)",
    )


def _settings(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "action",
        nargs="?",
        default="list",
        choices=("list", "get", "set", "reset"),
        help="what to do (default: list)",
    )
    parser.add_argument("name", nargs="?", metavar=SETTING, help="which setting")
    parser.add_argument(
        "value",
        nargs="?",
        metavar="VALUE",
        help="the value for set; - reads a line of standard input",
    )
    takes_json(parser)


def _link(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "what", nargs="?", default="", metavar=FILE, help="a flowbutton: link, or a button file"
    )


def _nothing(_parser: argparse.ArgumentParser) -> None:
    """Take no options."""


def _completion(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("shell", choices=("bash", "zsh", "fish", "powershell"), help="which shell")


COMMANDS = (
    Command(
        "settings",
        Topic.PROGRAM,
        "list, get, set or reset settings",
        "Reads and changes settings.toml. What your administrator has set is marked, and cannot"
        " be changed here. An open window follows at once; some settings wait for its next start.",
        _settings,
        (
            "flowbutton settings",
            "flowbutton settings get account.tenant",
            "flowbutton settings set look.scheme dark",
            "flowbutton settings reset look.scheme",
        ),
    ),
    Command(
        "link",
        Topic.PROGRAM,
        "open a link or a button file in the window",
        "Opens the window with a flowbutton: link or a file of buttons. Nothing is run and nothing"
        " is added before you have looked at it there and said yes.",
        _link,
        (
            'flowbutton link "flowbutton://run/BUTTON-ID?input.name=value"',
            "flowbutton link team.flowbutton",
        ),
    ),
    Command(
        "doctor",
        Topic.PROGRAM,
        "check that all is well here, and say what to do",
        "Looks at the sign-in, the clock, the proxy, each service, the keyring and the disk. Runs"
        " nothing. Ends with 1 when something is a problem, else with 0.",
        takes_json,
        ("flowbutton doctor", "flowbutton doctor --json"),
    ),
    Command(
        "demo",
        Topic.PROGRAM,
        "try everything on a demo tenant on this computer",
        "Opens the window on a tenant that runs on this computer; nothing leaves it. Without a"
        " display it signs in, presses three buttons, and prints what became of them.",
        _demo,
        ("flowbutton demo", "flowbutton demo --headless"),
    ),
    Command(
        "practice",
        Topic.PROGRAM,
        "practise with copies of your buttons; nothing is run",
        "Opens a window with copies of your buttons and one for each way a run can end. No press"
        " reaches a network, every name says PRACTICE, and it has a status log of its own.",
        _nothing,
        ("flowbutton practice",),
    ),
    Command(
        "completion",
        Topic.PROGRAM,
        "let the tab key complete commands and buttons",
        "Prints the script that lets a shell complete commands, options, names of buttons and"
        " their inputs.",
        _completion,
        (
            'eval "$(flowbutton completion bash)"    # in ~/.bashrc; for zsh in ~/.zshrc',
            "flowbutton completion fish > ~/.config/fish/completions/flowbutton.fish",
            "flowbutton completion powershell | Out-String | Invoke-Expression  # in $PROFILE",
        ),
    ),
)
