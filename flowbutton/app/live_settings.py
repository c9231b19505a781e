"""The settings as they are now, for everybody who asks at each use."""

from __future__ import annotations

import threading

from flowbutton.domain.settings import Settings
from flowbutton.domain.words import Sentence
from flowbutton.store.settings import TomlSettings


class LiveSettings:
    """The settings in force. Safe to call from several threads."""

    def __init__(self, store: TomlSettings) -> None:
        self._store = store
        self._writing = threading.Lock()
        self.now = store.load()
        self._saved = self.now  # what this process knows to be written

    def use(self, settings: Settings) -> None:
        """Use other settings from now on; `save` writes them."""
        self.now = settings

    def save(self) -> None:
        """Write what was changed here. Raises StoreError; it is in force all the same.

        What another process has written meanwhile stays, and counts from the next start on.
        """
        with self._writing:  # of two that write, the later one finds the newest settings
            now = self.now
            self._store.save_changes(self._saved, now)
            self._saved = now

    @property
    def notices(self) -> tuple[Sentence, ...]:
        """What the person should know about the settings file."""
        return self._store.notices
