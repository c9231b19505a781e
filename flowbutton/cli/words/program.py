"""The words of the commands about the program itself."""

from __future__ import annotations

import argparse

from flowbutton.cli.words.command import DIR, Command, Topic


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


COMMANDS = (
    Command(
        "demo",
        Topic.PROGRAM,
        "try everything on a tenant on this computer",
        "Opens the window on a tenant that runs on this computer; nothing leaves it. Without a"
        " display it signs in, presses three buttons, and prints what became of them.",
        _demo,
        ("flowbutton demo", "flowbutton demo --headless"),
    ),
)
