"""What a screen reader sees and can do, through AT-SPI.

The bindings belong to the system's Python, so each question is a process of its own.
"""

import json
import subprocess
from importlib import resources

_PYTHON = "/usr/bin/python3"


class Reader:
    """Reads and drives the programs on a desk by their accessible names."""

    def __init__(self, desk):
        self._desk = desk

    def tree(self, program):
        """Return the program's accessible tree: role, name, description, text, states, place, ….

        Waits for the program to appear.
        """
        return self._ask("tree", program)

    def press(self, program, name, window=""):
        """Do the first action of the control with this name, in the window with this title."""
        self._ask("press", program, window, name)

    def write(self, program, name, text, window=""):
        """Replace the text of the field with this name, in the window with this title."""
        self._ask("write", program, window, name, text)

    def find(self, program, name):
        """Return the first node with this name that is on the screen, or None."""
        nodes = walk(self.tree(program))
        return next((n for n in nodes if n["name"] == name and "showing" in n["states"]), None)

    def spot(self, program, name):
        """Return the middle of the control with this name, to click at with the mouse."""
        x, y, width, height = self.find(program, name)["place"]
        return x + width // 2, y + height // 2

    def _ask(self, *words):
        script = resources.files("tests.desktop").joinpath("atspi_client.py")
        done = subprocess.run(
            [_PYTHON, "-W", "ignore", str(script), *words],
            env=self._desk.env,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )
        if done.returncode:
            raise LookupError(done.stderr.strip())
        return json.loads(done.stdout)


def walk(node):
    """Yield the node and everything below it."""
    yield node
    for child in node["children"]:
        yield from walk(child)
