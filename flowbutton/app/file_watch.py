"""Files that somebody else may write while the program runs."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

PAUSE_MS = 150  # an editor writes in several steps


class FileWatch(QObject):
    """Looks at some files.

    Signals:
        changed: one of them may have been written, by this program or another.
    """

    changed = Signal()

    def __init__(self, files: Iterable[Path], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._files = tuple(files)
        self._watcher = QFileSystemWatcher(self)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._on_pause_timeout)
        self._watcher.fileChanged.connect(self._pause.start)
        self._watcher.directoryChanged.connect(self._pause.start)
        self._look()

    def _look(self) -> None:
        """Watch the files, and their folders: a file that is written anew is another one."""
        paths = [path for file in self._files for path in (file, file.parent) if path.exists()]
        known = {*self._watcher.files(), *self._watcher.directories()}
        new = [str(path) for path in paths if str(path) not in known]
        if new:
            self._watcher.addPaths(new)

    @Slot()
    def _on_pause_timeout(self) -> None:
        self._look()
        self.changed.emit()
