"""Knows when the window was painted for the first time: what is slow begins only then."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

LATEST_MS = 1500  # a window that starts hidden is never painted


class FirstPaint(QObject):
    """Calls `then` once, after `window` was painted, or after a while when it is not shown.

    A window is painted while it is told that it can be seen. It may itself get no paint event:
    what is on it covers it.
    """

    def __init__(self, window: QWidget, then: Callable[[], None], parent: QObject) -> None:
        super().__init__(parent)
        self._then = then
        self._limit = QTimer(self, singleShot=True, interval=LATEST_MS)
        self._limit.timeout.connect(self._on_limit)
        self._limit.start()
        window.winId()  # makes the handle
        self._handle = window.windowHandle()
        self._handle.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Expose:
            self._handle.removeEventFilter(self)
            self._limit.start(0)  # the picture reaches the screen before anything else begins
        return super().eventFilter(watched, event)

    def _on_limit(self) -> None:
        self._handle.removeEventFilter(self)
        self._then()
        self.deleteLater()
