"""What the program asks of the desktop around it; tests and the demo bring their own."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QProcess, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon

from flowbutton.app.entry import ANEW

_WITHOUT_DESKTOP = frozenset({"offscreen", "minimal"})


@dataclass(frozen=True, slots=True)
class Outside:
    """The desktop.

    `open_url` opens an address or a folder in the program that is meant for it, `has_panel` says
    whether tray icons can be seen now, `start` starts this program once more, with a command; the
    first and the last return whether that went well. `start_anew` ends the program and begins it
    again; None where that is not possible.
    """

    open_url: Callable[[str], bool]
    has_panel: Callable[[], bool]
    start: Callable[[str], bool]
    start_anew: Callable[[], None] | None = None


def desktop() -> Outside:
    """Return the desktop that the program runs on."""
    return Outside(open_url, has_panel, start, start_anew)


def start_anew() -> None:
    """End the program, and let whoever began it begin it again."""
    QCoreApplication.exit(ANEW)


def open_url(url: str) -> bool:
    """Open an address, or a folder by its path."""
    return QDesktopServices.openUrl(QUrl.fromUserInput(url))


def has_panel() -> bool:
    """Return whether a panel shows tray icons."""
    return has_desktop() and QSystemTrayIcon.isSystemTrayAvailable()


def has_desktop() -> bool:
    """Return whether windows are drawn on a desktop, and not into memory only."""
    return QGuiApplication.platformName() not in _WITHOUT_DESKTOP


def start(command: str) -> bool:
    """Start this program with a command, "" for its window, in a process of its own."""
    words = [] if getattr(sys, "frozen", False) else ["-m", "flowbutton"]
    words += [command] if command else []
    started, _process_id = QProcess.startDetached(sys.executable, words)
    return bool(started)
