"""Keeps the models of the window up to date."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from flowbutton.app.parts import Parts
from flowbutton.bridge.doors import Armed
from flowbutton.bridge.gathered_runs import GatheredRuns
from flowbutton.bridge.runs import Guarded
from flowbutton.bridge.tasks import Done, Failed
from flowbutton.bridge.words import shown
from flowbutton.domain.button import Button
from flowbutton.domain.run import Run, RunState
from flowbutton.engine.ask import Recollect, Recollection

FRAME_MS = 16  # runs that change within a frame reach the tiles together
LOG_MS = 50  # and the log, which nobody has just pressed
BUSY_MS, IDLE_MS = 1000, 15_000  # how often "6 s" and "2 min ago" are reckoned anew
REMARK_MS = 4000  # how long the answer to a second press stands on its button


class Feed(QObject):
    """Brings runs, buttons and the time to the models.

    Signals:
        read: what was known before was read, or could not be.
        failed: it could not be. arg: the AppError.
    """

    read = Signal()
    failed = Signal(object)

    def __init__(self, parts: Parts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._for_tiles = GatheredRuns(FRAME_MS, self, first_at_once=True)
        self._for_tiles.due.connect(self._on_tiles_due)
        self._for_log = GatheredRuns(LOG_MS, self)
        self._for_log.due.connect(parts.log.put_many)
        self._remarks: dict[str, QTimer] = {}
        self._tick = QTimer(self, interval=IDLE_MS)
        self._tick.timeout.connect(self._on_tick)
        self._tick.start()
        parts.runs.run_changed.connect(self._on_run_changed)
        parts.runs.run_dropped.connect(self._on_run_dropped)
        parts.runs.guarded.connect(self._on_guarded)
        parts.doors.armed.connect(self._on_armed)
        parts.shelf.buttons_changed.connect(self._on_buttons_changed)
        parts.tasks.done.connect(self._on_tasks_done)
        parts.tasks.failed.connect(self._on_tasks_failed)

    def newest(self, run: Run) -> Run:
        """Return what is known of a run now."""
        press_id = run.press_id
        return self._for_log.get(press_id) or self._parts.log.run_of(press_id) or run

    @Slot()
    def begin_anew(self) -> None:
        """Show only what the journal still knows."""
        self._parts.log.clear()
        self._parts.buttons.clear_runs()
        self.recollect()

    def recollect(self) -> None:
        """Read what the journal knows, and follow what had not ended."""
        self._parts.tasks.submit(Recollect())

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        if isinstance(done.command, Recollect) and isinstance(done.result, Recollection):
            known = done.result
            self._parts.log.put_past(known.recent)
            self._parts.buttons.set_past(known.last)
            self._parts.buttons.set_typicals(known.typical_s)
            self._parts.runs.follow(known.unfinished)
            self._pace()
            self.read.emit()

    @Slot(object)
    def _on_tasks_failed(self, failed: Failed) -> None:
        if isinstance(failed.command, Recollect):
            self.failed.emit(failed.error)
            self.read.emit()

    @Slot(object)
    def _on_buttons_changed(self, buttons: tuple[Button, ...]) -> None:
        self._parts.buttons.set_buttons(buttons)

    @Slot(object)
    def _on_run_changed(self, run: Run) -> None:
        self._for_tiles.add(run)
        self._for_log.add(run)

    def _learn_duration(self, run: Run) -> None:
        row = self._parts.buttons.row_of(run.button)
        if row is not None and row.typical_s is None and run.duration is not None:
            took_s = run.duration.total_seconds() - run.waited_s  # a person is no measure
            self._parts.buttons.set_typical(run.button, took_s)

    @Slot(object)
    def _on_tiles_due(self, runs: tuple[Run, ...]) -> None:
        self._parts.buttons.put_runs(runs)
        for run in runs:
            if run.state is RunState.SUCCEEDED:
                self._learn_duration(run)
        self._pace()

    @Slot(str)
    def _on_run_dropped(self, press_id: str) -> None:
        self._for_tiles.give()
        self._for_log.give()
        self._parts.buttons.drop_run(press_id)
        self._parts.log.drop(press_id)
        self._pace()

    @Slot(str)
    def tell_let_go(self, button_id: str) -> None:
        """Say that a tile was let go of too early."""
        self._remark(button_id, self.tr("Not run. Hold it down for longer"))

    @Slot(object)
    def _on_guarded(self, guarded: Guarded) -> None:
        self._remark(guarded.button, shown(guarded.error.title))

    def _remark(self, button_id: str, text: str) -> None:
        self._for_tiles.give()  # a run that is shown takes the remark before it away
        self._parts.buttons.set_remark(button_id, text)
        timer = self._remarks.get(button_id)
        if timer is None:
            timer = self._remarks[button_id] = QTimer(self, singleShot=True)
            timer.setInterval(REMARK_MS)
            timer.setObjectName(button_id)
            timer.timeout.connect(self._on_remark_over)
        timer.start()

    @Slot()
    def _on_remark_over(self) -> None:
        self._parts.buttons.set_remark(self.sender().objectName(), "")

    @Slot(object)
    def _on_armed(self, armed: Armed) -> None:
        self._parts.buttons.set_armed(armed.button, armed.seconds)

    @Slot()
    def _on_tick(self) -> None:
        now = self._parts.core.services.clocks.now()
        self._parts.buttons.refresh_times(now)
        self._parts.log.refresh_times(now)
        self._pace()

    def _pace(self) -> None:
        """Reckon times each second only while something is on its way."""
        wanted = BUSY_MS if self._parts.buttons.ticks else IDLE_MS
        if self._tick.interval() != wanted:
            self._tick.setInterval(wanted)
