"""Saving what a run answered, where the person wants it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from flowbutton.bridge.tasks import Done, Failed, TaskPool
from flowbutton.domain.run import Output, Run
from flowbutton.engine.keep_answer import KeepAnswer, file_name
from flowbutton.store.exports import write_out


class Saving(QObject):
    """Asks where an answer should go, and writes it there on a worker.

    Signals:
        saved: the answer is in the file. arg: the sentence.
        failed: it could not be written. arg: the AppError.
    """

    saved = Signal(str)
    failed = Signal(object)

    def __init__(self, tasks: TaskPool, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks = tasks
        tasks.done.connect(self._on_tasks_done)
        tasks.failed.connect(self._on_tasks_failed)

    def ask(self, run: Run, window: QWidget) -> None:
        """Ask where the answer of a run should go."""
        if run.output is None:
            return
        dialog = QFileDialog(window, self.tr("Save the answer"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.selectFile(file_name(run.name, run.output))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(partial(self._save, run.output))
        dialog.open()

    def _save(self, output: Output, path: str) -> None:
        self._tasks.submit(KeepAnswer(output, Path(path), _write))

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        if isinstance(done.command, KeepAnswer) and isinstance(done.result, Path):
            text = self.tr("The answer is saved as {file}").replace("{file}", done.result.name)
            self.saved.emit(text)

    @Slot(object)
    def _on_tasks_failed(self, failed: Failed) -> None:
        if isinstance(failed.command, KeepAnswer):
            self.failed.emit(failed.error)


def _write(output: Output, where: Path) -> None:
    write_out(where, Path(output.path).read_bytes() if output.path else output.text.encode())
