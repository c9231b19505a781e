"""The status log beyond what it shows at first: older rows, a file of them, and none at all."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QFileDialog

from flowbutton.app.log_export import ExportLog
from flowbutton.app.parts import Parts
from flowbutton.app.program_desk import ProgramDesk
from flowbutton.bridge.log_entry import states_of
from flowbutton.bridge.log_text import FAILED, RUNNING
from flowbutton.bridge.log_wish import Chip, LogWish
from flowbutton.bridge.roles import OBJECT_ROLE
from flowbutton.bridge.tasks import Done, Failed
from flowbutton.bridge.words import shown
from flowbutton.domain.ports import Page
from flowbutton.domain.run import Run, RunState
from flowbutton.domain.searchable import phrases
from flowbutton.engine.services import Services
from flowbutton.store.journal import SqliteJournal
from flowbutton.ui.log_empty import LogEmpty
from flowbutton.ui.main_window import MainWindow

ROWS = 500  # read at once
PAUSE_MS = 300  # after the last letter, before the journal is searched
INDEX_MS = 2000  # between two batches: what a person does goes first
_DAY_MS = 24 * 60 * 60 * 1000
_WAYS = 4  # to read a text in; two words that may be states make so many
_STATES = {Chip.RUNNING: RUNNING, Chip.FAILED: FAILED}
NAME = "FlowButton log.csv"


@dataclass(frozen=True, slots=True)
class ReadOlder:
    """Read the runs before a press."""

    press_id: str

    def run(self, services: Services) -> Sequence[Run]:
        """Return the runs, newest first. Raises StoreError."""
        number = services.journal.number(self.press_id)
        return () if number is None else services.journal.read(Page(ROWS, before=number))


@dataclass(frozen=True, slots=True)
class ReadWished:
    """Read the newest runs that fit a wish, however far back they are."""

    pages: tuple[Page, ...]

    def run(self, services: Services) -> Sequence[Run]:
        """Return the runs of all pages, each once. Raises StoreError."""
        found = (run for page in self.pages for run in services.journal.read(page))
        return tuple({run.press_id: run for run in found}.values())


@dataclass(frozen=True, slots=True)
class Prune:
    """Forget runs that are older than some days."""

    journal: SqliteJournal
    days: int

    def run(self, _services: Services) -> int:
        """Return how many were forgotten. Raises StoreError."""
        return self.journal.prune(self.days)


@dataclass(frozen=True, slots=True)
class Reindex:
    """Let some of the runs that an older FlowButton wrote be found as new ones are."""

    journal: SqliteJournal

    def run(self, _services: Services) -> bool:
        """Return whether there are more. Raises StoreError."""
        return self.journal.reindex()


@dataclass(frozen=True, slots=True)
class Clear:
    """Forget all runs that have ended."""

    journal: SqliteJournal

    def run(self, _services: Services) -> int:
        """Return how many were forgotten. Raises StoreError."""
        return self.journal.clear()


class LogDesk(QObject):
    """Reads, writes and forgets runs on workers.

    Signals:
        done: something was done that is worth a line. arg: the sentence.
        failed: something did not work. arg: the AppError.
        cleared: what had ended is forgotten.
    """

    done = Signal(str)
    failed = Signal(object)
    cleared = Signal()

    def __init__(self, parts: Parts, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._window = window
        parts.core.journal.said = shown
        self._program = ProgramDesk(
            parts.tasks, parts.core.folders.log_file, window.log.program, self
        )
        self._last_read = ""  # nothing lies before it, or it is being read
        self._reached = ""  # what lies between it and the newest is in the log without a gap
        self._wished: tuple[Page, ...] = ()
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._on_pause_over)
        self._indexing = QTimer(self, singleShot=True, interval=INDEX_MS)
        self._indexing.timeout.connect(self._on_indexing_due)
        self._indexing.start()
        self._daily = QTimer(self, interval=_DAY_MS)
        self._daily.timeout.connect(self.prune)
        self._daily.start()
        window.log.filter.modelReset.connect(self._pause.start)
        window.log.older_wanted.connect(self._on_log_older_wanted)
        window.log.export_wanted.connect(self._on_log_export_wanted)
        self.empty = LogEmpty(parts.theme, window.log)
        self.empty.button_wanted.connect(window.palette_wanted)
        parts.tasks.done.connect(self._on_tasks_done)
        parts.tasks.failed.connect(self._on_tasks_failed)

    @Slot()
    def prune(self) -> None:
        """Forget what is older than the person wants to keep."""
        core = self._parts.core
        self._parts.tasks.submit(Prune(core.journal, core.settings.now.privacy.retention_days))

    def clear(self) -> None:
        """Forget all runs that have ended."""
        self._parts.tasks.submit(Clear(self._parts.core.journal))

    @Slot()
    def _on_indexing_due(self) -> None:
        self._parts.tasks.submit(Reindex(self._parts.core.journal))

    @Slot()
    def _on_log_older_wanted(self) -> None:
        self._note_reached()
        if self._reached != self._last_read:
            self._last_read = self._reached
            self._parts.tasks.submit(ReadOlder(self._reached))

    @Slot()
    def _on_pause_over(self) -> None:
        """Look in the journal, too, for what is wished: the log holds only the newest runs."""
        wish = self._window.log.filter.wish
        pages = pages_of(wish, self._window.log.search.text())
        if self._window.log.filter.narrows and pages != self._wished:
            self._wished = pages
            self._note_reached()
            self._parts.tasks.submit(ReadWished(pages))

    def _note_reached(self) -> None:
        oldest = self._parts.log.oldest()
        if not self._reached and oldest is not None:
            self._reached = oldest.press_id

    @Slot()
    def _on_log_export_wanted(self) -> None:
        folder = QStandardPaths.StandardLocation.DocumentsLocation
        where = str(Path(QStandardPaths.writableLocation(folder)) / NAME)
        kinds = (self.tr("CSV, for spreadsheets (*.csv)"), self.tr("JSON, for programs (*.json)"))
        dialog = QFileDialog(self._window, self.tr("Export the status log"))
        dialog.setObjectName("export")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilters(kinds)
        dialog.setDefaultSuffix("csv")
        dialog.selectFile(where)
        dialog.fileSelected.connect(self._on_dialog_file_selected)
        dialog.open()

    @Slot(str)
    def _on_dialog_file_selected(self, path: str) -> None:
        shown = self._window.log.filter
        rows = (shown.index(row, 0).data(OBJECT_ROLE) for row in range(shown.rowCount()))
        self._parts.tasks.submit(ExportLog(tuple(rows), Path(path)))

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        match done.command, done.result:
            case ReadOlder(), tuple() as runs:
                self._reached = runs[-1].press_id if runs else self._reached
                self._parts.log.put_many(runs)
            case ReadWished(), tuple() as runs:
                self._parts.log.put_many(self._unknown(runs))
            case ExportLog(), Path() as path:
                text = self.tr("The log is saved as {file}").replace("{file}", path.name)
                self.done.emit(text)
            case Reindex(), True:
                self._indexing.start()
            case Prune(days=days), int() as count if count:
                self._let_go(timedelta(days=days))
            case Clear(), int():
                self._last_read = self._reached = ""
                self._wished = ()
                self.cleared.emit()
                self.done.emit(self.tr("The status log is empty"))

    def _let_go(self, age: timedelta) -> None:
        """Take what the journal has deleted out of the log, too."""
        log = self._parts.log
        newest = log.run_at(0).started_at if log.rowCount() else datetime.max.replace(tzinfo=UTC)
        end = min(newest, self._parts.core.services.clocks.now()) - age
        while (run := log.oldest()) is not None and run.started_at < end and not run.is_open:
            log.drop(run.press_id)

    def _unknown(self, runs: Sequence[Run]) -> tuple[Run, ...]:
        """Return the runs that are not in the log; what is there may be newer."""
        return tuple(run for run in runs if self._parts.log.run_of(run.press_id) is None)

    @Slot(object)
    def _on_tasks_failed(self, failed: Failed) -> None:
        if isinstance(failed.command, ReadOlder | ReadWished | ExportLog | Clear):
            self.failed.emit(failed.error)


def pages_of(wish: LogWish, text: str) -> tuple[Page, ...]:
    """Return what to read of the journal for a wish; `text` is what a person typed.

    A word may be that of a state, which is no text there: then it is looked for as both.
    """
    chosen = _STATES.get(wish.chip, frozenset())
    ways: list[tuple[frozenset[RunState], str]] = [(chosen, text)]
    for word in text.split():
        states = frozenset[RunState]().union(*map(states_of, phrases(word)[:1]))
        if len(ways) >= _WAYS or not states:
            continue
        for among, rest in tuple(ways):
            left = states & among if among else states
            if left:
                without = " ".join(each for each in rest.split() if each != word)
                ways.append((left, without))
    return tuple(_page(wish, states, rest) for states, rest in dict.fromkeys(ways))


def _page(wish: LogWish, states: frozenset[RunState], text: str) -> Page:
    return Page(
        ROWS,
        button=wish.button,
        states=states,
        door=wish.door,
        text=text,
        since=_moment(wish.since),
        until=_moment(wish.until),
    )


def _moment(seconds: float | None) -> datetime | None:
    return None if seconds is None else datetime.fromtimestamp(seconds, UTC)
