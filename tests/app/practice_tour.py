"""All buttons of a window for practice are pressed and followed to their ends: HOME.

Prints what tiles and rows then show, and how often anything asked for a network.
"""

# ruff: noqa: E402 - the hook is there before anything is imported that might use the network

import os
import sys
from dataclasses import replace
from datetime import UTC, datetime

reached = []
sys.addaudithook(
    lambda event, _args: (
        reached.append(event)
        if event in {"socket.connect", "socket.getaddrinfo", "socket.sendto"}
        else None
    )
)

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from flowbutton.app.core import build_core
from flowbutton.app.front import Front
from flowbutton.app.outside import Outside
from flowbutton.app.practice import fill, practice_environ
from flowbutton.app.start import ALONE
from flowbutton.app.window import App
from flowbutton.bridge.roles import OBJECT_ROLE
from flowbutton.domain.clocks import Clocks
from flowbutton.domain.press import Door
from flowbutton.services.practice import PracticeService

SPEED = 3


def tour(folder):
    environ = {"FLOWBUTTON_HOME": folder}
    home = practice_environ(environ)
    fill(environ, home)
    began = datetime.now(UTC)

    def now():
        return began + (datetime.now(UTC) - began) * SPEED

    core = build_core({"FLOWBUTTON_HOME": home["FLOWBUTTON_HOME"]})
    assert [type(one) for one in core.services.triggers] == [PracticeService]
    clocks = Clocks(core.services.clocks.monotonic, now)
    services = replace(core.services, clocks=clocks, triggers=(PracticeService(now),))
    qt = QApplication([])
    front = Front(qt, core.files)
    outside = Outside(lambda _url: True, lambda: False, lambda _command: True)
    app = App(qt, front, replace(core, services=services), outside)
    seen = {}

    def show():
        for row in rows(app.parts.log):
            states = seen.setdefault(row.name, [])
            if row.state not in states:
                states.append(row.state)
        if len(seen) == len(app.parts.shelf.buttons) and all(
            row.state.is_final for row in rows(app.parts.log)
        ):
            qt.quit()

    app.parts.log.dataChanged.connect(show)
    app.parts.log.rowsInserted.connect(show)
    app.begin(ALONE)
    for button in app.parts.shelf.buttons:
        app.parts.doors.press(button, Door.WINDOW)
    QTimer.singleShot(60_000, qt.quit)
    qt.exec()
    for name in sorted(seen):
        sys.stdout.write(f"{name}: {' '.join(seen[name])}\n")
    tiles = [row.button.name for row in rows(app.parts.buttons)]
    sys.stdout.write(f"tiles {tiles}\nreached {reached}\n")
    sys.stdout.flush()
    app.close()
    core.close()
    os._exit(0)  # Qt is not to say its last words


def rows(model):
    return [model.index(at, 0).data(OBJECT_ROLE) for at in range(model.rowCount())]


if __name__ == "__main__":
    tour(sys.argv[1])
