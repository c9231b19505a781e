"""The presets in the menu of a tile."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from flowbutton.app.editing import Editing
from flowbutton.bridge.doors import Doors
from flowbutton.domain.button import Button, Preset
from flowbutton.domain.press import Door


def _tr(text: str, name: str) -> str:
    return QCoreApplication.translate("ButtonMenu", text).replace("{name}", name)


@dataclass(frozen=True, slots=True)
class PresetItems:
    """Items that press with a preset, make a button of it, or forget it."""

    doors: Doors
    editing: Editing

    def add_to(self, menu: QMenu, button: Button) -> None:
        """Add the items for each preset of the button; none when there are none."""
        for preset in button.presets:
            inner = menu.addMenu(_tr("With “{name}”", preset.name))
            for text, act in (
                (_tr("Run", ""), self._run),
                (_tr("Make a button of it", ""), self._make_button),
                (_tr("Forget this preset", ""), self._forget),
            ):
                inner.addAction(text).triggered.connect(partial(act, button, preset))

    def _run(self, button: Button, preset: Preset, *_checked: bool) -> None:
        self.doors.press_with(button, preset.values, Door.WINDOW)

    def _make_button(self, button: Button, preset: Preset, *_checked: bool) -> None:
        self.editing.make_button(button, preset)

    def _forget(self, button: Button, preset: Preset, *_checked: bool) -> None:
        self.editing.forget(button, preset)
