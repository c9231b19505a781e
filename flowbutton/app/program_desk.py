"""Reads the program's own log while somebody looks at it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Slot

from flowbutton.bridge.tasks import Done, Failed, TaskPool
from flowbutton.engine.services import Services
from flowbutton.store.redact import redact
from flowbutton.ui.program_view import ProgramView

MOST_BYTES = 200_000  # of what was written before
EVERY_MS = 1000


@dataclass(frozen=True, slots=True)
class NewLines:
    """Lines of the log, and the place in the file behind them."""

    text: str
    place: int


@dataclass(frozen=True, slots=True)
class ReadProgramLog:
    """Read what the log has from `place` on; its newest part when that is 0."""

    path: Path
    place: int = 0

    def run(self, _services: Services) -> NewLines:
        """Return whole lines without secrets. Never raises: a log that is not there is empty."""
        try:
            size = self.path.stat().st_size
            start = self.place if self.place <= size else 0  # it was turned over
            is_cut = size - start > MOST_BYTES
            start = size - MOST_BYTES if is_cut else start
            with self.path.open("rb") as file:
                file.seek(start)
                data = file.read(size - start)
        except OSError:
            return NewLines("", 0)
        whole = data[: data.rfind(b"\n") + 1]
        shown = whole[whole.find(b"\n") + 1 :] if is_cut else whole
        return NewLines(redact(shown.decode("utf-8", "replace")), start + len(whole))


class ProgramDesk(QObject):
    """Brings new lines of the log to the view, once a second while it is seen."""

    def __init__(
        self, tasks: TaskPool, path: Path, view: ProgramView, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._path = path
        self._view = view
        self._place = 0
        self._is_reading = False
        self._timer = QTimer(self, interval=EVERY_MS)
        self._timer.timeout.connect(self._read)
        view.watched.connect(self._on_view_watched)
        tasks.done.connect(self._on_tasks_done)
        tasks.failed.connect(self._on_tasks_failed)

    @Slot()
    def _read(self) -> None:
        if not self._is_reading:
            self._is_reading = True
            self._tasks.submit(ReadProgramLog(self._path, self._place))

    @Slot(bool)
    def _on_view_watched(self, is_watched: bool) -> None:  # noqa: FBT001 - a slot
        if is_watched:
            self._read()
            self._timer.start()
        else:
            self._timer.stop()

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        if isinstance(done.command, ReadProgramLog) and isinstance(done.result, NewLines):
            self._is_reading = False
            self._place = done.result.place
            if done.result.text:
                self._view.add(done.result.text)

    @Slot(object)
    def _on_tasks_failed(self, failed: Failed) -> None:
        if isinstance(failed.command, ReadProgramLog):
            self._is_reading = False
