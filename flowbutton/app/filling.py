"""Answers that are there already, from a preset to a press: read on a worker, then on they go."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Slot

from flowbutton.app.form import Tools, known_words, local_decimal
from flowbutton.bridge.doors import Wish
from flowbutton.bridge.tasks import Done
from flowbutton.domain.fields import defaults
from flowbutton.engine.answers import FillIn
from flowbutton.engine.inputs import Checked


class Filling(QObject):
    """One wish whose answers are read. It ends when they are; what is missing opens the form."""

    def __init__(self, tools: Tools, wish: Wish, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self._wish = wish
        values = {**defaults(wish.button.fields), **wish.inputs}
        self._command = FillIn(wish.button, values, known_words(), local_decimal(), Path.read_bytes)
        tools.tasks.done.connect(self._on_tasks_done)
        tools.tasks.submit(self._command)

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        if done.command is not self._command or not isinstance(done.result, Checked):
            return
        checked, doors = done.result, self._tools.doors
        if checked.problems:
            doors.form_wanted.emit(self._wish)
        else:
            doors.filled_in(replace(self._wish, inputs=checked.inputs, body=checked.body))
        self.deleteLater()
