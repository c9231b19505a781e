"""Types, scrolls, filters and changes runs in a full window; prints the longest stall of each."""

import sys
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QStringListModel
from PySide6.QtWidgets import QApplication, QListView

from flowbutton.bridge.button_model import ButtonModel
from flowbutton.bridge.log_model import RunModel
from flowbutton.bridge.log_wish import Chip, Day, LogWish
from flowbutton.domain.button import Button
from flowbutton.domain.press import Door
from flowbutton.domain.run import Ran, Run, RunState
from flowbutton.domain.settings import LookSettings
from flowbutton.domain.target import FlowTarget
from flowbutton.domain.words import say
from flowbutton.ui.main_window import MainWindow
from flowbutton.ui.theme import Theme

BUTTONS, ROWS, CHANGES, TIMES = 1000, 100_000, 200, 40
NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
STATES = (RunState.SUCCEEDED, RunState.SUCCEEDED, RunState.SUCCEEDED, RunState.FAILED)


class Nowhere:
    """Keeps no geometry."""

    def get(self, _key):
        return ""

    def put(self, _key, _value):
        pass


def a_run(at):
    """Return the run number `at`, seven seconds after the one before."""
    began = NOW - timedelta(seconds=7 * (ROWS - at))
    return Run(
        press_id=f"press-{at}",
        button=f"button-{at % BUTTONS}",
        name=f"Button {at % BUTTONS}",
        target=FlowTarget("contoso", "flow"),
        account="mara",
        door=Door.WINDOW,
        started_at=began,
        state=STATES[at % len(STATES)],
        ran=Ran.YES,
        message=say("Mail sent to {n} people", n=at % 97),
        ended_at=began + timedelta(seconds=3),
    )


def longest_ms(qt: QApplication, steps: Iterator[Callable[[], object]]) -> float:
    """Do each step as the event loop would, with all that follows from it; return the longest.

    What counts is the time that this thread works: other programs of the machine are no stall.
    """
    longest = 0.0
    for step in steps:
        began = time.thread_time()
        step()
        qt.processEvents()
        longest = max(longest, time.thread_time() - began)
    return longest * 1000


def main():
    qt = QApplication(sys.argv)
    theme = Theme(qt, LookSettings())
    buttons, runs = ButtonModel(NOW), RunModel(NOW)
    buttons.set_buttons(
        tuple(Button(f"button-{n}", f"Button {n}", FlowTarget("e", "f")) for n in range(BUTTONS))
    )
    window = MainWindow(theme, buttons, runs, Nowhere())
    window.show()
    runs.put_many(a_run(at) for at in range(ROWS))
    qt.processEvents()
    log = window.log
    log.header.filter_button.click()
    qt.processEvents()
    words = ["b", "but", "butt", "button 7", "button 77", "people", "mail 9", ""] * 5

    def scroll(view, at):
        bar = view.verticalScrollBar()
        return lambda: bar.setValue(bar.maximum() * at // TIMES)

    def filters():
        for number in range(TIMES // 4):
            yield lambda: log.filter.choose(Chip.FAILED)
            yield lambda n=number: log.filter.show_wish(LogWish(button=f"button-{n}"))
            yield lambda: log.filter.show_wish(LogWish().with_day(Day.WEEK, NOW))
            yield lambda: log.filter.show_wish(LogWish())

    def change(fresh):
        buttons.put_runs(fresh)
        runs.put_many(fresh)

    def burst():
        for number in range(10):
            fresh = [
                replace(a_run(ROWS - 1 - n), message=say("Now {n}", n=number))
                for n in range(CHANGES)
            ]
            yield lambda fresh=fresh: change(fresh)

    stalls = [
        longest_ms(qt, (lambda text=text: log.search.setText(text) for text in words)),
        longest_ms(qt, (scroll(log.table, at) for at in range(TIMES))),
        longest_ms(qt, filters()),
        longest_ms(qt, burst()),
    ]
    bare = QListView()
    bare.setModel(QStringListModel([f"Button {at} Succeeded" for at in range(ROWS)], bare))
    bare.setUniformItemSizes(True)
    bare.resize(1000, 200)
    bare.show()
    qt.processEvents()
    stalls.append(longest_ms(qt, (scroll(bare, at) for at in range(TIMES))))
    sys.stdout.write(" ".join(f"{each:.2f}" for each in stalls) + "\n")


if __name__ == "__main__":
    main()
