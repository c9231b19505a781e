"""Where a window was, and how large; and how large one may be."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

_FRAME = QSize(16, 40)  # at its sides; the title bar


class Geometry(Protocol):
    """Where the window's place and size are kept."""

    def get(self, key: str) -> str:
        """Return what was kept, "" when nothing was."""
        ...

    def put(self, key: str, value: str) -> None:
        """Keep a text."""
        ...


def keep_on_screen(window: QWidget) -> None:
    """Make a window that is larger than the screen as large as the screen."""
    room = window.screen().availableSize() - _FRAME
    if window.size().boundedTo(room) != window.size():
        window.resize(window.size().boundedTo(room))
