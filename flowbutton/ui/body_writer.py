"""Writes a long text into a widget little by little, so that the window goes on meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

SLICE_MS = 8  # of the window's time at once
_PIECE = 1 << 14
LONGEST_LINE = 5000  # characters; the widget lays a line out in one go, which takes long


class BodyWriter(QObject):
    """Writes the pieces of a text into a widget.

    Signals:
        written: all of it is there.
    """

    written = Signal()

    def __init__(self, widget: QPlainTextEdit) -> None:
        super().__init__(widget)
        widget.setUndoRedoEnabled(False)
        self._widget = widget
        self._pieces: Iterator[str] = iter(())
        self._timer = QTimer(self, interval=0)
        self._timer.timeout.connect(self._on_timer)

    def write(self, pieces: Iterable[str]) -> None:
        """Begin anew with this text; what is short is there at once."""
        self._widget.clear()
        self._pieces = broken_lines(pieces)
        self._timer.start()
        self._on_timer()

    def _on_timer(self) -> None:
        clock = QElapsedTimer()
        clock.start()
        cursor = QTextCursor(self._widget.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        for text in gathered(self._pieces, lambda: clock.hasExpired(SLICE_MS)):
            cursor.insertText(text)
            if clock.hasExpired(SLICE_MS):
                return
        self._timer.stop()
        self.written.emit()


def gathered(pieces: Iterator[str], is_over: Callable[[], bool]) -> Iterator[str]:
    """Give small pieces together, and what there is of them when the time is over."""
    text: list[str] = []
    size = 0
    for piece in pieces:
        text.append(piece)
        size += len(piece)
        if size >= _PIECE or is_over():
            yield "".join(text)
            text, size = [], 0
    if text:
        yield "".join(text)


def broken_lines(pieces: Iterable[str], longest: int = LONGEST_LINE) -> Iterator[str]:
    """Give the pieces with a line break wherever a line would become too long."""
    length = 0  # of the line so far
    for piece in pieces:
        rest = piece
        while rest:
            line, newline, after = rest.partition("\n")
            while length + len(line) > longest:
                yield line[: longest - length] + "\n"
                line, length = line[longest - length :], 0
            yield line + newline
            length = 0 if newline else length + len(line)
            rest = after
