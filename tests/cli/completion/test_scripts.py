"""Real shells, on a real terminal, with the tab key."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import subprocess
import sys
import termios
from pathlib import Path

import pytest

from flowbutton.cli.completion.scripts import SCRIPTS
from flowbutton.domain.button import Button, Preset
from flowbutton.domain.fields import Field, FieldKind
from flowbutton.store.buttons import JsonButtons
from tests.desktop.until import until
from tests.fakes import START, TARGET

BIN = Path(sys.executable).parent
READY = "ready> "
WAIT_S = 30
SIGNS = re.compile(
    r"\x1b\[[0-9;?<>=]*[a-zA-Z]|\x1b[()][A-Z0-9]|\x1b[=>78]|\x1b\][^\x07\x1b]*(\x07|\x1b\\)|[\x00-\x08\x0e-\x1f]"
)
START_UP = {
    "bash": ["bash", "--norc", "--noprofile", "-i"],
    "zsh": ["zsh", "-f", "-i"],
    "fish": ["fish", "--no-config", "-i"],
}
SET_UP = {
    "bash": f"PS1='{READY}'; bind 'set bell-style none'; source {{script}}\n",
    "zsh": f"autoload -U compinit; compinit -D; source {{script}}; PS1='{READY}'\n",
    "fish": f"function fish_prompt; echo -n '{READY}'; end; source {{script}}\n",
}


class Terminal:
    """A shell on a terminal, and what it shows."""

    def __init__(self, argv, env) -> None:
        self.own, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 200, 0, 0))
        self.process = subprocess.Popen(
            ["setsid", "--ctty", *argv], stdin=theirs, stdout=theirs, stderr=theirs, env=env
        )
        os.close(theirs)
        self.shown = ""

    def type(self, text: str) -> None:
        self.shown = ""
        os.write(self.own, text.encode())

    def shows(self, wanted: str) -> bool:
        while select.select([self.own], [], [], 0)[0]:
            self.shown += os.read(self.own, 65536).decode(errors="replace")
            if "\x1b[c" in self.shown or "\x1b[0c" in self.shown:  # fish asks what terminal it is
                os.write(self.own, b"\x1b[?1;2c")
        return wanted in SIGNS.sub("", self.shown)

    def wait(self, wanted: str) -> None:
        try:
            until(lambda: self.shows(wanted), wanted, timeout_s=WAIT_S)
        except TimeoutError:
            pytest.fail(f"{wanted!r} is not in {SIGNS.sub('', self.shown)!r}")

    def close(self) -> None:
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()
        os.close(self.own)


@pytest.fixture
def home(tmp_path):
    home = tmp_path / "home"
    home.mkdir()
    fields = (
        Field("text", "Where to", FieldKind.TEXT),
        Field("size", "Size", FieldKind.CHOICE, choices=("Small", "Large")),
    )
    presets = (Preset("Home office", {}),)
    JsonButtons(home / "buttons.json", lambda: START).replace(
        (
            Button("b1", "Order a courier", TARGET, fields=fields, presets=presets),
            Button("b2", "Mara's lamp", TARGET),
        )
    )
    (home / "My notes").mkdir()
    (home / "My notes" / "vault.json").write_text("{}")
    return home


@pytest.fixture(params=list(START_UP))
def terminal(request, tmp_path, home):
    shell = request.param
    script = tmp_path / "script"
    script.write_text(SCRIPTS[shell])
    env = {
        "PATH": f"{BIN}:{os.environ['PATH']}", "FLOWBUTTON_HOME": str(home), "TERM": "xterm",
        "HOME": str(home), "LANG": "C.UTF-8",
    }  # fmt: skip  # a table
    terminal = Terminal(START_UP[shell], env)
    try:
        terminal.type(SET_UP[shell].format(script=script))
        terminal.type("echo set''tled\r")
        terminal.wait("settled")
        yield terminal
    finally:
        terminal.close()


@pytest.mark.parametrize(
    ("typed", "completed"),
    [
        ("flowbutton hist", "history "),
        ("flowbutton run --no-w", "--no-wait "),
        ("flowbutton run Ord", "Order\\ a\\ courier "),
        ("flowbutton run 'Ord", "Order a courier' "),
        ("flowbutton run Mar", "Mara\\'s\\ lamp "),
        ("flowbutton run Order\\ a\\ courier -i Wh", "Where\\ to="),
        ("flowbutton run b1 -i Size=L", "Size=Large "),
        ("flowbutton run b1 -i text=@~/My\\ notes/v", "vault.json "),
        ("flowbutton run b1 --preset Ho", "Home\\ office "),
        ("flowbutton settings set look.scheme da", "dark "),
        ("FOO=1 flowbutton completion fi", "fish "),
    ],
)
def test_the_tab_key_completes(terminal, typed, completed) -> None:
    terminal.type(f"{typed}\t")
    terminal.wait(completed)
    terminal.type("\x03")
