"""The way from the window to the program for practice, offered once to who has a first button."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from flowbutton.app.messages import Messages
from flowbutton.app.parts import Parts
from flowbutton.app.settings_desk import SettingsDesk
from flowbutton.domain.button import Button
from flowbutton.domain.errors import DesktopError
from flowbutton.domain.words import say

OFFERED = "practice_offered"  # the fact that practising was offered


class PracticeDesk(QObject):
    """Opens the window for practice: a program and a home of its own."""

    def __init__(
        self,
        parts: Parts,
        settings: SettingsDesk,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._messages = messages
        settings.practice_wanted.connect(self.open)
        parts.shelf.added.connect(self._on_shelf_added)

    @Slot()
    def open(self) -> None:
        """Open the window for practice."""
        if not self._parts.outside.start("practice"):
            error = DesktopError(
                say("The window for practice could not be opened"),
                say("Nothing was run. Try “flowbutton practice” in a terminal"),
            )
            self._messages.tell_error(error)

    @Slot(object)
    def _on_shelf_added(self, new: tuple[Button, ...]) -> None:
        """Offer it after the very first button: the next press would be a real one."""
        core = self._parts.core
        is_first = len(self._parts.shelf.buttons) == len(new) == 1
        if is_first and core.can_practise and not core.facts.get(OFFERED):
            core.facts.put(OFFERED, "yes")
            self._messages.offer(
                self.tr("“{name}” is ready").replace("{name}", new[0].name),
                self.tr("Practise first"),
                self.open,
                key="practice",
                hint=self.tr("A press runs it for real. Practice shows how that looks."),
            )
