"""The words of sign-in, sign-out and whoami."""

from __future__ import annotations

import argparse

from flowbutton.cli.words.command import ACCOUNT, Command, Topic, takes_json


def _sign_in(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--device-code", action="store_true", help="sign in with a code, typed in on any device"
    )
    takes_json(parser)


def _sign_out(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "account",
        nargs="?",
        default="",
        metavar=ACCOUNT,
        help="a sign-in name or the id of an account (default: all of them)",
    )
    takes_json(parser)


COMMANDS = (
    Command(
        "sign-in",
        Topic.ACCOUNT,
        "sign in with the browser, or with a code",
        "Opens the sign-in page in your browser and waits up to five minutes for it. After that,"
        " tokens are renewed silently. A second account is signed in beside the first. Ctrl+C gives"
        " up.",
        _sign_in,
        ("flowbutton sign-in", "flowbutton sign-in --device-code"),
    ),
    Command(
        "sign-out",
        Topic.ACCOUNT,
        "forget an account on this computer",
        "Forgets an account and its tokens on this computer. Buttons and history stay.",
        _sign_out,
        ("flowbutton sign-out", "flowbutton sign-out mara@contoso.example"),
    ),
    Command(
        "whoami",
        Topic.ACCOUNT,
        "say who is signed in",
        "Says who is signed in, the default account first. Ends with 5 when nobody is.",
        takes_json,
        ("flowbutton whoami", "flowbutton whoami --json"),
    ),
)
