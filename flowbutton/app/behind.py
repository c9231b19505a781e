"""Puts the program behind its window, once that is painted."""

from __future__ import annotations

import logging
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from importlib import import_module
from threading import Thread
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot

from flowbutton.app.first_paint import FirstPaint
from flowbutton.app.front import Front
from flowbutton.app.last_words import last_words
from flowbutton.domain.errors import AppError

if TYPE_CHECKING:  # what it is for is nothing to the window
    from flowbutton.app.entry import Begun

log = logging.getLogger(__name__)

BROKEN = "FlowButton is damaged and cannot go on. Nothing was run. Install it again."
PROGRAM = (
    "flowbutton.app.assembly",
    "flowbutton.services.paste",
    "flowbutton.app.desktop_desk",
)


class Program(Protocol):
    """What is behind a window."""

    def begin(self, begun: Begun) -> None:
        """Show the window and go on."""
        ...

    def go_on(self, begun: Begun) -> None:
        """Go on behind a window that is painted already."""
        ...

    def close(self) -> None:
        """End everything, whatever hangs."""
        ...


class Behind(QObject):
    """Makes the program with `make`; `program` is it, None until then.

    A window with buttons is shown at once. What its program is made of is imported meanwhile,
    on a thread, so that the window answers. Without buttons, or without a window to be seen,
    there is nothing to be quick for. When the program cannot be made, that is said, and `leave`
    is called with the exit status.

    Signals:
        ready: there is a program.
    """

    ready = Signal()
    _imported = Signal()

    def __init__(
        self,
        front: Front,
        make: Callable[[], Program],
        begun: Begun,
        leave: Callable[[int], None] = QCoreApplication.exit,
    ) -> None:
        super().__init__()
        self._leave = leave
        self._front = front
        self._make = make
        self._begun = begun
        self.program: Program | None = None
        self._imported.connect(self._on_imported, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> None:
        """Begin as it fits."""
        if self._front.buttons and not self._begun.entry.is_hidden:
            FirstPaint(self._front.window, self._import, self)
            self._front.window.show()
        else:
            self.program = self._make()
            self.program.begin(self._begun)
            self.ready.emit()

    def close(self) -> None:
        """End everything, whatever hangs."""
        if self.program is not None:
            self.program.close()
        else:
            self._front.close()

    def _import(self) -> None:
        Thread(target=self._work, name="flowbutton-import", daemon=True).start()

    def _work(self) -> None:
        try:
            for name in PROGRAM:
                import_module(name)
        finally:  # who needs it next says what is wrong with it
            with suppress(RuntimeError):  # the program has ended meanwhile
                self._imported.emit()

    @Slot()
    def _on_imported(self) -> None:
        if self._front.leaves:
            return
        try:
            self.program = self._make()
        except AppError as error:
            self._leave(last_words(error, os.environ))
        except Exception:
            log.exception("The program could not be put behind its window")
            sys.stderr.write(f"flowbutton: {BROKEN}\n")
            self._leave(1)
        else:
            self.program.go_on(self._begun)
            self.ready.emit()
