"""A home with history: buttons and runs written by the program's own stores."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from flowbutton.app.core import build_core
from flowbutton.domain.press import Door
from flowbutton.domain.run import Ran, RunState
from flowbutton.engine.make_press import press_for
from flowbutton.engine.press import new_run


def fill(world, buttons, runs):
    """Make `buttons` buttons of the first saved one, and `runs` runs of them that succeeded."""
    core = build_core({"FLOWBUTTON_HOME": world.env["FLOWBUTTON_HOME"]})
    first = core.buttons.all()[0]
    saved = [
        replace(first, id=f"button-{at}", name=f"Button {at}", color=at % 12)
        for at in range(buttons)
    ]
    core.buttons.replace(saved)
    began = datetime.now(UTC) - timedelta(hours=1)
    for at in range(runs):
        run = new_run(press_for(saved[at % buttons], Door.WINDOW, core.services.clocks))
        started = began + timedelta(seconds=at)
        run = replace(run, started_at=started, follows=True)
        core.journal.begin(run, double_press_ms=0, one_at_a_time=False)
        ended = replace(
            run, state=RunState.SUCCEEDED, ran=Ran.YES, ended_at=started + timedelta(seconds=2)
        )
        core.journal.save(ended)
    core.close()
