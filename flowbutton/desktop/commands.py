"""The command lines by which the desktop starts this program."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

HOME_VARIABLE = "FLOWBUTTON_HOME"
#: Where a desktop puts the link or file to open, in place of an argument.
OPENED = "%u"


@dataclass(frozen=True, slots=True)
class Commands:
    """How to start the program, as lists of words.

    `program` is the words that start it, `home` the FLOWBUTTON_HOME that it has to find again,
    "" when it has none.
    """

    program: tuple[str, ...]
    home: str = ""

    def press(self, button_id: str) -> tuple[str, ...]:
        """Return how to press a button from an icon: with its questions, and a word at the end."""
        return (*self.program, "run", "--desktop", button_id)

    def open(self, what: str = OPENED) -> tuple[str, ...]:
        """Return how to open a link or a file; with neither, the window."""
        return (*self.program, "link", what) if what else (*self.program, "link")

    def in_tray(self) -> tuple[str, ...]:
        """Return how to start without showing the window."""
        return (*self.program, "--in-tray")


def find_commands(argv0: str, environ: Mapping[str, str]) -> Commands:
    """Return the commands that start this program again, as it was started."""
    home = environ.get(HOME_VARIABLE, "")
    if home:
        with suppress(RuntimeError):  # a tilde with the name of nobody
            home = str(Path(home).expanduser())
        home = str(Path(home).absolute())
    if getattr(sys, "frozen", False):
        return Commands((sys.executable,), home)
    script = Path(argv0).absolute()
    if script.stem.startswith("flowbutton") and script.suffix != ".py" and script.is_file():
        return Commands((str(script),), home)
    return Commands((sys.executable, "-m", "flowbutton"), home)
