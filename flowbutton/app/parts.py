"""The controllers and models between the core and the window."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtWidgets import QApplication

from flowbutton.app.core import Core
from flowbutton.app.outside import Outside
from flowbutton.bridge.button_model import ButtonModel
from flowbutton.bridge.doors import Doors
from flowbutton.bridge.log_model import RunModel
from flowbutton.bridge.runs import Runs
from flowbutton.bridge.session import Session
from flowbutton.bridge.shelf import Shelf
from flowbutton.bridge.tasks import TaskPool
from flowbutton.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Parts:
    """The long-lived objects, kept alive together."""

    core: Core
    outside: Outside
    theme: Theme
    tasks: TaskPool
    runs: Runs
    doors: Doors
    session: Session
    shelf: Shelf
    buttons: ButtonModel
    log: RunModel

    def close(self) -> None:
        """End everything that could still begin something; what hangs is left behind."""
        self.doors.close()
        self.session.cancel()
        self.core.transport.close()
        self.tasks.close(0.3)
        self.theme.leave()


def build_parts(app: QApplication, core: Core, outside: Outside) -> Parts:
    """Return the parts over a core; the saved buttons are in their model already."""
    clocks = core.services.clocks
    tasks = TaskPool(core.services)
    runs = Runs(tasks, clocks.monotonic)
    shelf = Shelf(tasks, core.buttons, core.secrets)
    return Parts(
        core=core,
        outside=outside,
        theme=Theme(app, core.settings.now.look),
        tasks=tasks,
        runs=runs,
        doors=Doors(runs, clocks),
        session=Session(tasks, core.auth, clocks.now),
        shelf=shelf,
        buttons=ButtonModel(clocks.now()),
        log=RunModel(clocks.now()),
    )
