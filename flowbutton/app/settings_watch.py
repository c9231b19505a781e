"""Settings that somebody else writes while the program runs: taken over at once."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot

from flowbutton.app.file_watch import FileWatch
from flowbutton.app.live_settings import LiveSettings, Written
from flowbutton.app.messages import Messages
from flowbutton.app.parts import Parts
from flowbutton.app.settings_desk import SettingsDesk
from flowbutton.bridge.tasks import Done, Failed
from flowbutton.domain.errors import AppError
from flowbutton.engine.services import Services


@dataclass(frozen=True, slots=True)
class ReadSettings:
    """Read the settings as they are written now."""

    live: LiveSettings

    def run(self, _services: Services) -> Written:
        """Return them. Raises StoreError when they cannot be understood."""
        return self.live.read()


class SettingsWatch(QObject):
    """Watches the files of the settings, and puts into force what is changed in them.

    While a file cannot be understood, everything stays as it is, and that is told once.
    """

    def __init__(
        self,
        parts: Parts,
        settings: SettingsDesk,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._settings = settings
        self._messages = messages
        self._told: AppError | None = None
        folders = parts.core.folders
        self._watch = FileWatch((folders.settings, folders.policy), self)
        self._watch.changed.connect(self._on_watch_changed)
        parts.tasks.done.connect(self._on_tasks_done)
        parts.tasks.failed.connect(self._on_tasks_failed)

    @Slot()
    def _on_watch_changed(self) -> None:
        self._parts.tasks.submit(ReadSettings(self._parts.core.settings))

    @Slot(object)
    def _on_tasks_done(self, done: Done) -> None:
        if isinstance(done.command, ReadSettings) and isinstance(done.result, Written):
            self._told = None
            self._messages.settings_are_well()
            self._settings.take(done.result)

    @Slot(object)
    def _on_tasks_failed(self, failed: Failed) -> None:
        if isinstance(failed.command, ReadSettings):
            before, self._told = self._told, failed.error
            if before is None or before.title != failed.error.title:
                self._messages.tell_settings(failed.error)
