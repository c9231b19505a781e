"""The form of a button's inputs, from its opening to what the doors are told."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtGui import QGuiApplication

from flowbutton.app.clocks import CLOCKS
from flowbutton.app.places import places
from flowbutton.app.windows import Opening, Windows
from flowbutton.bridge.doors import Doors, Wish
from flowbutton.bridge.shelf import Shelf
from flowbutton.bridge.tasks import Done, TaskPool
from flowbutton.domain.button import Preset
from flowbutton.domain.words import Sentence
from flowbutton.engine.answers import FillIn, kept, problems_of
from flowbutton.engine.inputs import Checked, defaults
from flowbutton.ui.input_form import InputForm
from flowbutton.ui.input_values import FilledBy, FormContent, PresetWanted, RunWanted
from flowbutton.ui.theme import Theme

WIDTH, HEIGHT = 440, 560


@dataclass(frozen=True, slots=True)
class Tools:
    """What a form needs beside its wish."""

    theme: Theme
    tasks: TaskPool
    shelf: Shelf
    doors: Doors


class Form(QObject):
    """One open form. It ends with its window."""

    def __init__(self, tools: Tools, wish: Wish, parent: QObject) -> None:
        super().__init__(parent)
        self._tools = tools
        self._wish = wish
        self._values: Mapping[str, object] = {}
        self._command: FillIn | None = None
        button = wish.button
        content = FormContent(
            button.name,
            button.fields,
            {**defaults(button.fields), **wish.inputs},
            _filled_by(wish),
            button.presets,
            button.note,
        )
        self._form = InputForm(tools.theme, content, self._check)
        self._form.run_wanted.connect(self._on_form_run_wanted)
        self._form.preset_wanted.connect(self._on_form_preset_wanted)
        self._form.closed.connect(self.deleteLater)
        tools.tasks.done.connect(self._on_tasks_done)

    def open(self, windows: Windows) -> None:
        """Show the form in a window of its own."""
        windows.open(self._form, Opening(self._wish.button.name, "form", WIDTH, HEIGHT))

    def _check(self, values: Mapping[str, object]) -> Mapping[str, Sentence]:
        return problems_of(self._wish.button.fields, values, local_decimal())

    @Slot(object)
    def _on_form_run_wanted(self, wanted: RunWanted) -> None:
        self._values = wanted.values
        self._command = FillIn(
            self._wish.button, wanted.values, known_words(), local_decimal(), Path.read_bytes
        )
        self._tools.tasks.submit(self._command)

    @Slot(object)
    def _on_form_preset_wanted(self, wanted: PresetWanted) -> None:
        button = self._tools.shelf.get(self._wish.button.id)
        if button is not None:
            others = tuple(known for known in button.presets if known.name != wanted.name)
            new = Preset(wanted.name, kept(button.fields, wanted.values))
            self._tools.shelf.put(replace(button, presets=(*others, new)))

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        if done.command is not self._command or not isinstance(done.result, Checked):
            return
        self._command = None
        checked, wish = done.result, self._wish
        if checked.problems:
            self._form.show_problems(checked.problems)
            return
        self._tools.shelf.remember(wish.button.id, kept(wish.button.fields, self._values))
        self._form.closed.emit()
        self._tools.doors.filled_in(replace(wish, inputs=checked.inputs, body=checked.body))


def _filled_by(wish: Wish) -> FilledBy:
    if wish.note:
        return FilledBy.LINK
    return FilledBy.LAST_TIME if wish.inputs else FilledBy.NOBODY


def local_decimal() -> str:
    """Return the sign before the decimals, as people write it here."""
    return QLocale().decimalPoint()


def known_words() -> dict[str, str]:
    """Return what `{date}`, `{clipboard}` and their like stand for now."""
    return {**places(CLOCKS.now()), "clipboard": QGuiApplication.clipboard().text()}
