"""The controllers and models between the core and the window."""

from __future__ import annotations

from dataclasses import dataclass

from flowbutton.app.caring import Caring
from flowbutton.app.core import Core
from flowbutton.app.front import Front
from flowbutton.app.outside import Outside
from flowbutton.bridge.button_model import ButtonModel
from flowbutton.bridge.doors import Doors
from flowbutton.bridge.health import HealthWatch
from flowbutton.bridge.log_model import RunModel
from flowbutton.bridge.queueing import Queueing
from flowbutton.bridge.runs import Runs
from flowbutton.bridge.session import Session
from flowbutton.bridge.shelf import Shelf
from flowbutton.bridge.tasks import TaskPool
from flowbutton.bridge.wakes import Wakes
from flowbutton.ui.theme import Theme

PATIENCE_S = 0.3  # for what only needs a moment; what hangs gets no more either


@dataclass(frozen=True, slots=True)
class Parts:
    """The long-lived objects, kept alive together."""

    core: Core
    outside: Outside
    theme: Theme
    tasks: TaskPool
    runs: Runs
    doors: Doors
    queueing: Queueing
    wakes: Wakes
    caring: Caring
    session: Session
    shelf: Shelf
    buttons: ButtonModel
    log: RunModel

    def close(self) -> None:
        """End everything that could still begin something; what hangs is left behind."""
        self.doors.close()
        self.wakes.close()
        self.caring.close()
        self.session.cancel()
        self.core.transport.close()
        self.shelf.tidy()
        self.tasks.drain(PATIENCE_S)
        self.tasks.close(PATIENCE_S)
        self.theme.leave()


def build_parts(front: Front, core: Core, outside: Outside) -> Parts:
    """Return the parts over a core; the saved buttons are in their model already."""
    clocks = core.services.clocks
    tasks = TaskPool(core.services)
    runs = Runs(tasks, clocks.monotonic)
    shelf = Shelf(tasks, core.buttons, core.secrets)
    wakes = Wakes(clocks.monotonic)
    doors = Doors(runs, clocks, wakes.finger)
    queueing = Queueing(tasks, runs, clocks.monotonic, shelf.get)
    queueing.changed.connect(doors.ask)
    wakes.woke.connect(runs.look_again)
    wakes.woke.connect(queueing.hurry)
    session = Session(tasks, core.auth, clocks.now)
    caring = Caring(HealthWatch(tasks, clocks.monotonic), shelf, front.tiles)
    caring.follow(session, runs, wakes)
    front.window.came_to_front.connect(caring.look_where_help_was_expected)
    return Parts(
        core=core,
        outside=outside,
        theme=front.theme,
        tasks=tasks,
        runs=runs,
        doors=doors,
        queueing=queueing,
        wakes=wakes,
        caring=caring,
        session=session,
        shelf=shelf,
        buttons=front.tiles,
        log=front.log,
    )
