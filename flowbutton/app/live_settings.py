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

    def use(self, settings: Settings) -> None:
        """Use other settings from now on; `save` writes them."""
        self.now = settings

    def save(self) -> None:
        """Write the settings in force. Raises StoreError; they are in force all the same."""
        with self._writing:  # of two that write, the later one finds the newest settings
            self._store.save(self.now)

    @property
    def notices(self) -> tuple[Sentence, ...]:
        """What the person should know about the settings file."""
        return self._store.notices
