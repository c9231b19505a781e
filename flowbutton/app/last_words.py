"""What a person is told when the program ends before it has a window."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Mapping

from flowbutton.app.display import is_seen
from flowbutton.domain.errors import AppError


def last_words(error: AppError, environ: Mapping[str, str]) -> int:
    """Tell why the program cannot start, and return its exit status.

    Who clicked an icon reads no terminal: there, a box says it.
    """
    sentences = [f"{str(each).rstrip('.')}." for each in (error.title, error.hint) if each]
    sys.stderr.write("\n".join([f"flowbutton: {sentences[0]}", *sentences[1:], ""]))
    if not is_read(sys.stderr) and is_seen(environ):
        _show_box(sentences)
    return 1


def is_read(stream: object) -> bool:
    """Return whether somebody reads a stream: a person at a terminal, or a program by a pipe."""
    try:
        number = stream.fileno()  # type: ignore[attr-defined]  # else it has none, and is a test's
        return os.isatty(number) or stat.S_ISFIFO(os.fstat(number).st_mode)
    except (AttributeError, OSError, ValueError):
        return True


def _show_box(sentences: list[str]) -> None:
    from PySide6.QtWidgets import QApplication, QMessageBox  # noqa: PLC0415 - hardly ever

    there = QApplication.instance()  # noqa: TID251 - one is made when there is none yet
    qt = there or QApplication(sys.argv[:1])
    box = QMessageBox(QMessageBox.Icon.Critical, "FlowButton", sentences[0])
    box.setInformativeText(" ".join(sentences[1:]))
    box.exec()
    del qt  # it had to be there until now
