"""The installed program on a test desktop, as a person or a script starts it."""

import json
import sys
from pathlib import Path

from tests.desktop.reader import walk
from tests.desktop.until import until

PROGRAM = Path(sys.executable).with_name("flowbutton")
NAME = "flowbutton"  # on the accessibility bus
ROOT = Path(__file__).parents[2]
PICTURES = ROOT / "build" / "e2e"


class Program:
    """FlowButton with one home; `words` are its command line when its window is opened."""

    def __init__(self, desk, *words):
        self._desk = desk
        self._words = words
        self.home = desk.folder / "home-of-flowbutton"
        self.process = None

    def open(self):
        """Start it and wait for its window."""
        self.start(*self._words)
        until(self._has_opened, "the window")

    def start(self, *words):
        """Start it with these words, and wait for nothing."""
        self.process = self._desk.start(PROGRAM, *words, **self._env)
        return self.process

    def quit(self, timeout_s):
        """Quit by the keyboard, and return the exit code; an error when it takes longer."""
        self.to_front()
        self._desk.keys("ctrl+q")
        return self.process.wait(timeout_s)

    def to_front(self):
        """Bring its window before the others, as a click in the task bar does."""
        window = self._desk.window("^FlowButton")[0]
        self._desk.run("xdotool", "windowactivate", "--sync", window)

    def command(self, *words, **env):
        """Run a command of the command line, and return what it printed as JSON."""
        out = self._desk.run(PROGRAM, *words, "--json", **(self._env | env))
        return json.loads(out)

    def history(self):
        """Return (button, state) of each run, the newest first."""
        return [(run["button"], run["state"]) for run in self.command("history")]

    def tree(self):
        """Return what a screen reader sees."""
        return self._desk.reader.tree(NAME)

    def tile(self, name):
        """Return the tile of a button, once it is there."""

        def found():
            for node in walk(self.tree()):
                if node["role"] == "list item" and node["name"] == name and _is_seen(node):
                    return node
            return None

        return until(found, f"the tile {name}")

    def press(self, name):
        """Press a tile with the mouse."""
        x, y, width, height = self.tile(name)["place"]
        self._desk.click(x + width // 2, y + height // 2)

    def picture(self, name):
        """Keep a picture of the screen, to be looked at."""
        self._desk.picture(PICTURES / f"{name}.png")

    def _has_opened(self):
        assert self.process.poll() is None, self._desk.log_of(PROGRAM)
        return self._desk.window("^FlowButton")

    @property
    def _env(self):
        return {"FLOWBUTTON_HOME": str(self.home)}


def _is_seen(node):
    return node["place"] is not None and node["place"][2] > 0
