"""The whole program in this process, drawn into memory, with the demo tenant behind it."""

import gc
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from flowbutton.app.core import build_core
from flowbutton.app.demo_home import STARTERS, Starter, open_demo
from flowbutton.app.entry import Begun, Entry
from flowbutton.app.front import Front
from flowbutton.app.outside import Outside
from flowbutton.app.start import ALONE
from flowbutton.app.window import App
from flowbutton.bridge.roles import OBJECT_ROLE
from flowbutton.desktop.instance.place import find_place
from flowbutton.desktop.instance.start import be_first_or_ask
from flowbutton.domain.run import RunState
from flowbutton.ui.panel import Panel
from flowbutton.ui.settings_values import with_setting
from tests.fakes import FakeSecrets

FAST = 40.0
COUNT = len(STARTERS) + 1
WAIT_MS = 45_000


class Program:
    """The program, and a person's hands and eyes on it.

    `opened` are the addresses it opened; they go to `browser`, which signs in by itself unless
    it is another one. `has_panel` is whether the desktop shows tray icons. `begun` are the
    commands that it started itself with, when it `starts`; `start_anew` is how it begins again.
    """

    def __init__(self, qtbot, qapp, folder: Path) -> None:
        self.qtbot, self.qapp = qtbot, qapp
        self.home = open_demo({"FLOWBUTTON_HOME": str(folder / "flowbutton")}, speed=FAST)
        self.tenant = self.home.tenant
        self.folder = folder / "flowbutton"
        self.secrets = FakeSecrets()
        self.opened = []
        self.browser = self.tenant.browser
        self.has_panel = False
        self.begun = []
        self.starts = True
        self.start_anew = None
        self.has_ended = False
        self.core = self.app = self.starters = None

    # --- beginning and end

    def start(self, change=lambda core: core, begun=ALONE, early=()):
        """Start the program; `change` may put other adapters into its core.

        `early` are presses of the window before there is anything behind it.
        """
        if self.core is not None:
            self.core.close()
        self.core = change(build_core(self.home.environ, self.secrets))
        outside = Outside(self._open, lambda: self.has_panel, self._start, self.start_anew)
        self.has_ended = False
        front = Front(self.qapp, self.core.files)
        for intent in early:
            front.window.press_wanted.emit(intent)
        self.app = App(self.qapp, front, self.core, outside, self.starters)
        with self.qtbot.waitSignal(self.app.parts.session.accounts_changed, timeout=WAIT_MS):
            self.app.begin(begun)
        return self.app

    def start_reachable(self, entry=None, change=lambda core: core):
        """Start the program so that later starts find it."""
        entry = entry or Entry()
        place = find_place(self.folder.resolve())
        return self.start(change, Begun(entry, be_first_or_ask(place, entry.request)))

    def command(self, *words):
        """Start the program once more, as a command; return the process."""
        return subprocess.Popen(
            [sys.executable, "-m", "flowbutton", *words],
            env={**os.environ, "FLOWBUTTON_HOME": str(self.folder)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def answer_to(self, *words):
        """Return (exit code, standard output, standard error) of the program started again."""
        with self.command(*words) as process:
            self.wait(lambda: process.poll() is not None, f"the end of {words}")
            return process.returncode, process.stdout.read(), process.stderr.read()

    def begin_with_buttons(self) -> None:
        """Let the demo's first sign-in bring its buttons, and one more."""
        self.starters = self._starters

    def end(self) -> None:
        """End what runs; what it knew can still be looked at."""
        if not self.has_ended:
            self.has_ended = True
            self.app.close()

    def close(self) -> None:
        """End the program. What is left of it goes here, and not on a thread of the next one."""
        if self.app is not None:
            if not self.has_ended:
                self.wait(lambda: not self._is_sending(), "the answer to every press")
            self.end()
            self.core.close()
            for dialog in self.dialogs():
                dialog.deleteLater()
            self.app.window.deleteLater()
            self.app.deleteLater()
            self.app = self.core = None
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            gc.collect()

    def _is_sending(self) -> bool:
        """Return whether a press is under way: the log would tell of one that is cut off."""
        return any(run.state is RunState.SENDING for run in self.app.parts.runs.open_runs())

    # --- what is to be seen

    @property
    def window(self):
        return self.app.window

    @property
    def page(self):
        return self.window.pages.currentWidget()

    @property
    def message(self) -> str:
        message = self.window.messages.message
        return "" if message is None else " ".join(filter(None, (message.title, message.hint)))

    @property
    def buttons(self) -> list[str]:
        return [button.name for button in self.app.parts.shelf.buttons]

    def dialogs(self):
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog)]

    def dialog(self, name: str):
        """Return the page in the open window of this name, or in the main one; None for none."""
        inside = self.window.findChild(Panel, name)
        if inside is not None and inside.isVisible():
            return inside
        found = [w for w in self.dialogs() if w.objectName() == name and w.isVisible()]
        return found[-1].panel if found else None

    def row(self, name: str):
        """Return the tile's row of a button, as it is at the end of the frame."""
        self.app.feed._for_tiles.give()
        rows = self.app.parts.buttons
        shown = (rows.index(at, 0).data(OBJECT_ROLE) for at in range(rows.rowCount()))
        return next(row for row in shown if row.button.name == name)

    def line(self, name: str) -> str:
        return self.row(name).status(self.core.services.clocks.now()).line

    def log(self):
        """Return (name, state) of the rows of the status log, newest first."""
        rows = self.window.log.filter
        runs = (rows.index(at, 0).data(OBJECT_ROLE) for at in range(rows.rowCount()))
        return [(run.name, run.state) for run in runs]

    def run_of(self, name: str):
        return self.row(name).run

    @property
    def sent(self):
        """The requests to run something that reached the tenant."""
        return self.tenant.ledger.entries

    # --- what a person does

    def wait(self, claim, what="it") -> None:
        self.qtbot.waitUntil(lambda: _is_true(claim, what), timeout=WAIT_MS)

    def sign_in(self) -> None:
        self.app.sign_in()
        self.wait(lambda: self.app.parts.session.accounts, "a sign-in")
        self.wait(lambda: not self.app.parts.session.is_signing_in, "the end of the sign-in")

    def index(self, name: str):
        grid = self.window.grid
        for at in range(grid.model().rowCount()):
            index = grid.model().index(at, 0)
            if getattr(index.data(OBJECT_ROLE), "button", None) == self.row(name).button:
                return index
        raise LookupError(name)

    def press(self, name: str) -> None:
        """Press a tile with the mouse."""
        grid = self.window.grid
        grid.scrollTo(self.index(name))
        spot = grid.visualRect(self.index(name)).topLeft() + QPoint(60, 60)
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=spot)

    def strike(self, key, widget=None, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        QTest.keyClick(widget or self.window, key, modifiers)

    def wait_for_end(self, name: str) -> RunState:
        self.wait(lambda: self.run_of(name) and self.run_of(name).state.is_final, f"{name}'s end")
        return self.run_of(name).state

    def change(self, name: str, **changes) -> None:
        """Change a saved button."""
        self.app.parts.shelf.put(replace(self.row(name).button, **changes))
        self.wait(lambda: all(getattr(self.row(name).button, k) == changes[k] for k in changes))

    def set(self, name: str, value) -> None:
        """Set something as the settings page would."""
        live = self.core.settings
        live.use(with_setting(live.now, name, value))

    def _open(self, url: str) -> bool:
        self.opened.append(url)
        return self.browser(url)

    def _starters(self, account):
        lights = self.home._button(8, Starter("Meeting room lights", "lamp", "Office"), account.id)
        return (*self.home.starters(account), lights)

    def _start(self, command: str) -> bool:
        self.begun.append(command)
        return self.starts


def _is_true(claim, what) -> bool:
    assert claim(), f"waiting for {what}"
    return True
