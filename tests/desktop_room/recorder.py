"""Stands for the program: a script that writes down with which words it was started."""

import json

from tests.desktop.until import until

_SCRIPT = """#!/bin/sh
exec '{python}' -ISc '
import json, os, sys
line = json.dumps([sys.argv[1:], os.environ.get("FLOWBUTTON_HOME", "")]) + chr(10)
os.write(os.open(os.environ["RECORDER"], os.O_WRONLY | os.O_APPEND | os.O_CREAT), line.encode())
' "$@"
"""


class Recorder:
    """A program in a folder of that name; `starts` are the words and the home of each start."""

    def __init__(self, folder, python, name="a strange (place); it's here"):
        self.script = folder / name / "flow button"
        self.script.parent.mkdir()
        self.script.write_text(_SCRIPT.format(python=python), encoding="utf-8")
        self.script.chmod(0o755)
        self.file = folder / "starts"

    @property
    def starts(self):
        if not self.file.exists():
            return []
        return [json.loads(line) for line in self.file.read_text("utf-8").splitlines()]

    def wait(self, count=1):
        """Return the words of the newest start, once there were so many."""
        until(lambda: len(self.starts) >= count, f"start {count}")
        assert len(self.starts) == count
        return self.starts[-1]
