"""Presses of the window, on their way to the doors."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from flowbutton.app.edit_mode import EditMode
from flowbutton.app.front import Front
from flowbutton.app.parts import Parts
from flowbutton.ui.grid_intents import PressIntent


class Fingers(QObject):
    """Takes what the window wants to be pressed; in edit mode nothing runs."""

    def __init__(
        self, front: Front, parts: Parts, edit_mode: EditMode, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._edit_mode = edit_mode
        self._early = front.hand_over()
        front.window.press_wanted.connect(self.press)

    def press_early(self) -> None:
        """Take the presses that waited. They are as old as the finger: too old is not sent."""
        early, self._early = self._early, ()
        for each in early:
            self._press(each.intent, each.acted_at)

    @Slot(object)
    def press(self, intent: PressIntent) -> None:
        """Take a press now."""
        self._press(intent, None)

    def _press(self, intent: PressIntent, acted_at: float | None) -> None:
        if self._edit_mode.is_on:
            self._edit_mode.grid.take(intent.button_id)
            return
        button = self._parts.shelf.get(intent.button_id)
        if button is not None:
            self._parts.doors.press(
                button, intent.door, asks=intent.asks, held=intent.is_held, acted_at=acted_at
            )
