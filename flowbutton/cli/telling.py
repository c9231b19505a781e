"""Tells how a run goes: one live line on a terminal, plain lines when piped."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from typing import TextIO

from flowbutton.domain.run import Run
from flowbutton.engine.admit import short_time
from flowbutton.engine.log_line import progress_line

_CLEAN = "\r\x1b[K"
_WIDE = (100, 24)  # columns and lines of a terminal that does not say


class Teller:
    """Tells of one run, on `err`; `clock` gives seconds that pass."""

    def __init__(self, err: TextIO, clock: Callable[[], float]) -> None:
        self._err = err
        self._clock = clock
        self._began = clock()
        self._is_live = err.isatty()
        self._line = ""
        self._shown = ""

    def __call__(self, run: Run) -> None:
        """Tell what is known of the run, when that is news and not yet the end."""
        self.say("" if run.state.is_final else progress_line(run))

    def say(self, line: str) -> None:
        """Tell a line, when that is news."""
        if not line or line == self._line:
            return
        self._line = line
        if self._is_live:
            self.tick()
        else:
            self._write(f"{line}\n")

    def tick(self) -> None:
        """Let the live line tell how long it has taken so far."""
        if not self._is_live or not self._line:
            return
        passed = timedelta(seconds=self._clock() - self._began)
        took = f" · {short_time(passed)}" if passed.seconds else ""
        room = max(8, shutil.get_terminal_size(_WIDE).columns - len(took) - 1)
        line = self._line if len(self._line) <= room else f"{self._line[: room - 1]}…"
        if line + took != self._shown:
            self._shown = line + took
            self._write(f"{_CLEAN}{self._shown}")

    def end(self) -> None:
        """Leave a terminal's line clean for what comes next."""
        if self._shown:
            self._write(_CLEAN)
            self._shown = ""

    def _write(self, text: str) -> None:
        with suppress(OSError):  # a terminal that is gone is no reason to leave the run
            self._err.write(text)
            self._err.flush()
