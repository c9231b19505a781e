"""The form of a button's inputs, from its opening to what the doors are told."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QLocale, QObject, Slot
from PySide6.QtGui import QGuiApplication

from flowbutton.app.caring import Caring
from flowbutton.app.clocks import CLOCKS
from flowbutton.app.placeholder_words import placeholder_words
from flowbutton.app.windows import Opening, Windows
from flowbutton.bridge.doors import Doors, Wish
from flowbutton.bridge.shelf import Shelf
from flowbutton.bridge.tasks import Done, TaskPool
from flowbutton.domain.button import Button, Preset
from flowbutton.domain.fields import Field, FieldKind, defaults
from flowbutton.domain.flow import Choice
from flowbutton.domain.ports import Facts
from flowbutton.domain.target import FlowTarget, HttpTarget, IftttTarget, LogicAppTarget, Target
from flowbutton.domain.words import Sentence, say
from flowbutton.engine.answers import FillIn, kept, problems_of, shown_payload
from flowbutton.engine.ask import Describe
from flowbutton.engine.inputs import Checked, still_fits
from flowbutton.ui.input_form import InputForm
from flowbutton.ui.input_values import FLOW_ASKS, FilledBy, FormContent, PresetWanted, RunWanted
from flowbutton.ui.theme import Theme

WIDTH, HEIGHT, MOST = 440, 300, 700  # more than that scrolls
CHANGED = say("Look at the answers once more")


@dataclass(frozen=True, slots=True)
class Tools:
    """What a form needs beside its wish."""

    theme: Theme
    tasks: TaskPool
    shelf: Shelf
    doors: Doors
    caring: Caring
    facts: Facts


class Form(QObject):
    """One open form. It ends with its window.

    The flow is read again behind it: when it asks for something else now, another form with
    the same answers takes its place and says what no longer fits.
    """

    def __init__(
        self, tools: Tools, wish: Wish, parent: QObject, changes: tuple[Sentence, ...] = ()
    ) -> None:
        super().__init__(parent)
        self._tools = tools
        self._owner = parent
        self._is_renewed = bool(changes)
        self._windows: Windows | None = None
        self._describe = Describe(wish.button.target, wish.button.account)
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
            _what_for(button.target),
            changes,
        )
        self._form = InputForm(tools.theme, content, self._check, self._preview)
        self._form.run_wanted.connect(self._on_form_run_wanted)
        self._form.preset_wanted.connect(self._on_form_preset_wanted)
        self._form.closed.connect(self.deleteLater)
        tools.tasks.done.connect(self._on_tasks_done)

    def open(self, windows: Windows) -> None:
        """Show the form in a window of its own."""
        self._windows = windows
        if not self._is_renewed and _can_change(self._wish.button.target):
            self._tools.tasks.submit(self._describe)
        opening = Opening(self._wish.button.name, "form", WIDTH, HEIGHT, most=MOST)
        windows.open(self._form, opening)

    def _check(self, values: Mapping[str, object]) -> Mapping[str, Sentence]:
        return problems_of(self._wish.button.fields, values, local_decimal())

    def _preview(self, values: Mapping[str, object]) -> str:
        """Return exactly what would be sent, with words in braces filled in."""
        fields = self._wish.button.fields
        payload = shown_payload(fields, values, known_words, local_decimal())
        return json.dumps(payload, indent=2, ensure_ascii=False)

    @Slot(object)
    def _on_form_run_wanted(self, wanted: RunWanted) -> None:
        self._values = wanted.values
        self._wish = self._tools.doors.acted(self._wish)
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

    def _renew(self, fields: tuple[Field, ...]) -> None:
        """Go on with what the flow asks for now."""
        button, values = self._wish.button, self._form.values()
        new = replace(self._tools.shelf.get(button.id) or button, fields=fields)
        self._tools.shelf.put(new)
        plain = {key: value for key, value in values.items() if not isinstance(value, Path)}
        lines = still_fits(button.fields, fields, plain)  # type: ignore[arg-type]  # JSON by now
        if self._windows is not None and (lines or _shape(fields) != _shape(button.fields)):
            wish = replace(self._wish, button=new, inputs=values)  # type: ignore[arg-type]  # or a Path
            self._form.closed.emit()
            again = Form(self._tools, wish, self._owner, lines or (CHANGED,))
            again.open(self._windows)

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        if done.command is self._describe and isinstance(done.result, Choice):
            now = done.result
            fields = _asked_now(self._wish.button, now)
            if self._command is None and now.can_press and fields != self._wish.button.fields:
                self._renew(fields)
            return
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


def _can_change(target: Target) -> bool:
    """Return whether it can be read what the target asks for."""
    return isinstance(target, FlowTarget | LogicAppTarget | HttpTarget)


def _what_for(target: Target) -> Sentence:
    """Return what becomes of the answers; an address or an event does not ask for any."""
    match target:
        case LogicAppTarget():
            return say("The Logic App asks for these.")
        case HttpTarget():
            return say("These are sent to the address.")
        case IftttTarget():
            return say("These are sent with the event.")
    return FLOW_ASKS


def _asked_now(button: Button, now: Choice) -> tuple[Field, ...]:
    """Return what is asked for now. An address tells no more than the parts that are in it."""
    if not isinstance(button.target, HttpTarget):
        return now.fields
    known = {field.key for field in button.fields}
    parts = (field for field in now.fields if field.is_required and field.key not in known)
    return (*parts, *button.fields)


def _shape(fields: tuple[Field, ...]) -> tuple[tuple[str, FieldKind, bool], ...]:
    return tuple((field.key, field.kind, field.is_required) for field in fields)


def _filled_by(wish: Wish) -> FilledBy:
    if wish.note:
        return FilledBy.LINK
    if wish.is_dropped:
        return FilledBy.DROP
    return FilledBy.LAST_TIME if wish.inputs else FilledBy.NOBODY


def local_decimal() -> str:
    """Return the sign before the decimals, as people write it here."""
    return QLocale().decimalPoint()


def known_words() -> dict[str, str]:
    """Return what `{date}`, `{clipboard}` and their like stand for now."""
    return {**placeholder_words(CLOCKS.now()), "clipboard": QGuiApplication.clipboard().text()}
