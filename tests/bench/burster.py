"""Presses every button and watches the window's own clock: `burster HOW`, a process of its own.

HOW is "one after the other", each press an event of its own as a finger's is and as fast as the
window takes them, or "in one event". Prints the longest gap of a 5 ms timer while nothing happens
and while the presses go out, in milliseconds, and how many runs ended.
"""

import os
import sys
import time

from PySide6.QtCore import QEventLoop, Qt, QTimer

from flowbutton.app.core import build_core
from flowbutton.app.front import Front
from flowbutton.app.outside import desktop
from flowbutton.app.start import ALONE, make_application
from flowbutton.app.window import App
from flowbutton.domain.press import Door


class Gaps:
    """The longest time between two calls of a timer that wants to be called each 5 ms."""

    def __init__(self):
        self.longest_ms = 0.0
        self._last = None
        self._timer = QTimer(interval=5, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._on_timer)
        self._timer.start()

    def restart(self):
        """Forget what was."""
        self.longest_ms = 0.0
        self._last = None

    def _on_timer(self):
        now = time.perf_counter()
        if self._last is not None:
            self.longest_ms = max(self.longest_ms, (now - self._last) * 1000)
        self._last = now


def main():
    """Warm up, be idle, press, and wait until every run ended."""
    qt = make_application()
    core = build_core(os.environ)
    app = App(qt, Front(qt, core.files), core, desktop())
    app.begin(ALONE)
    _wait(4000)
    gaps = Gaps()
    _wait(2000)
    idle_ms = gaps.longest_ms
    ended, loop = set(), QEventLoop()
    buttons = app.parts.shelf.buttons

    def on_run_changed(run):
        if run.state.is_final:
            ended.add(run.press_id)
            if len(ended) == len(buttons):
                loop.quit()

    app.parts.runs.run_changed.connect(on_run_changed)
    gaps.restart()
    # once the clock has begun, so that the presses themselves are in its gaps
    press = press_at_once if sys.argv[1] == "in one event" else press_in_turn
    QTimer.singleShot(50, lambda: press(app.parts.doors, list(buttons)))
    QTimer.singleShot(60_000, loop.quit)
    loop.exec()
    sys.stdout.write(f"{idle_ms} {gaps.longest_ms} {len(ended)}\n")
    sys.stdout.flush()
    os._exit(0)


def press_at_once(doors, buttons):
    """Press all buttons before anything else has its turn."""
    for button in buttons:
        doors.press(button, Door.WINDOW)


def press_in_turn(doors, buttons):
    """Press a button, and the next one when whatever else was due has had its turn."""
    doors.press(buttons.pop(), Door.WINDOW)
    if buttons:
        QTimer.singleShot(0, lambda: press_in_turn(doors, buttons))


def _wait(milliseconds):
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


if __name__ == "__main__":
    main()
