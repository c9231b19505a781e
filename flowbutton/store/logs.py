"""The log: one file, turned over when it is large, without secrets."""

from __future__ import annotations

import contextlib
import logging
import os
from pathlib import Path

from typing_extensions import override

from flowbutton.store.redact import redact

LARGEST_BYTES = 1_000_000
KEPT = 3  # older files: name.1, the newest, to name.3
_LINE = "%(asctime)s %(levelname)s %(process)d %(threadName)s %(name)s: %(message)s"


def configure(path: Path, level: int = logging.INFO) -> LogFile:
    """Let everything from `level` on go to the log file `path`, and return its handler.

    A second call changes where it goes to.
    """
    root = logging.getLogger()
    for handler in [each for each in root.handlers if isinstance(each, LogFile)]:
        root.removeHandler(handler)
    log_file = LogFile(path)
    root.addHandler(log_file)
    root.setLevel(level)
    return log_file


class LogFile(logging.Handler):
    """Appends to the file `path`, from several threads and processes.

    The file is open only while a line is written: nothing is to be closed at the end, and it may
    be moved or removed at any time. When it cannot be written the line is lost and nothing else.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self.setFormatter(logging.Formatter(_LINE))

    @override
    def emit(self, record: logging.LogRecord) -> None:
        with contextlib.suppress(OSError):
            line = redact(self._text(record)) + "\n"
            self._turn_over()
            descriptor = os.open(self._path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                os.write(descriptor, line.encode("utf-8", "backslashreplace"))
            finally:
                os.close(descriptor)

    def _text(self, record: logging.LogRecord) -> str:
        try:
            return self.format(record)
        except Exception as error:  # noqa: BLE001 - what is to be logged may raise anything
            return f"{record.name}: a message that cannot be formed ({type(error).__name__})"

    def _turn_over(self) -> None:
        if not self._path.exists() or self._path.stat().st_size < LARGEST_BYTES:
            return
        for number in range(KEPT - 1, 0, -1):
            with contextlib.suppress(FileNotFoundError):
                self._numbered(number).replace(self._numbered(number + 1))
        self._path.replace(self._numbered(1))

    def _numbered(self, number: int) -> Path:
        return self._path.with_name(f"{self._path.name}.{number}")
