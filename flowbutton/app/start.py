"""Starts the program with a window, and ends it whatever hangs."""

from __future__ import annotations

import gc
import logging
import os
import signal
import sys
from collections.abc import Callable, Mapping
from contextlib import ExitStack

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtWidgets import QApplication

from flowbutton import __version__
from flowbutton.app.behind import Behind, Program
from flowbutton.app.display import has_display
from flowbutton.app.entry import Begun
from flowbutton.app.front import Front
from flowbutton.app.home_files import open_files
from flowbutton.app.language import speak
from flowbutton.app.last_words import last_words
from flowbutton.bridge.garbage import Garbage
from flowbutton.desktop.names import APP_ID
from flowbutton.domain.account import Account
from flowbutton.domain.button import Button
from flowbutton.domain.errors import AppError

log = logging.getLogger(__name__)

ALONE = Begun()  # with the window, and no way for later starts to reach it
Starters = Callable[[Account], tuple[Button, ...]]


def make_application() -> QApplication:
    """Return the one application object, named as the desktop knows it."""
    qInstallMessageHandler(_log_qt)
    if sys.platform == "win32":  # pragma: no cover - of another system
        import ctypes  # noqa: PLC0415 - only there

        # Under this name the task bar gathers its windows, and has the list of its favourites.
        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_ID)
    app = QApplication(sys.argv[:1])
    app.setApplicationName("flowbutton")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName(APP_ID)
    app.setQuitOnLastWindowClosed(False)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, signal.SIG_DFL)  # a press is on the disk before it is sent
    return app


def open_window(
    environ: Mapping[str, str], begun: Begun = ALONE, starters: Starters | None = None
) -> int:
    """Run the program with its window; return the exit status."""
    if not has_display(environ):
        sys.stderr.write(
            "flowbutton: There is no display to open a window on.\n"
            "Use the command line: flowbutton --help\n"
        )
        return 1
    return run_window(make_application(), environ, begun, starters)


def run_window(
    qt: QApplication,
    environ: Mapping[str, str],
    begun: Begun = ALONE,
    starters: Starters | None = None,
) -> int:
    """Show the window until the program ends; return the exit status."""
    try:
        files = open_files(environ)
    except AppError as error:
        return last_words(error, environ)
    speak(qt, files.settings.now.look.language)
    garbage = Garbage(qt)
    front = Front(qt, files)
    gc.freeze()  # all of it stays: nothing of it is ever looked through

    with ExitStack() as last:
        last.callback(garbage.leave)

        def make() -> Program:
            from flowbutton.app.assembly import make_app  # noqa: PLC0415 - after the first paint

            app = make_app(qt, front, files, environ, starters)
            last.callback(app.parts.core.close)
            return app

        behind = Behind(front, make, begun)
        behind.ready.connect(gc.freeze)  # what was made until now stays: there is no garbage in it
        return run(behind, qt)


def run(behind: Behind, qt: QApplication) -> int:
    """Show a window until the program ends; return the exit status."""
    behind.begin()
    status = qt.exec()
    behind.close()
    qInstallMessageHandler(None)  # Python must be gone before Qt says its last words
    return status


def use_offscreen() -> None:
    """Let Qt draw into memory only; to be called before the application object is made."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"


def _log_qt(kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Put what Qt says into the log: a person at a terminal can do nothing about it."""
    if kind is QtMsgType.QtFatalMsg:  # Qt itself would abort
        sys.stderr.write("flowbutton: The display cannot be used for a window.\n")
        sys.stderr.flush()
        os._exit(1)
    log.debug("Qt: %s", text)
