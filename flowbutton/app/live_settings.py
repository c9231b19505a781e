"""The settings as they are now, for everybody who asks at each use."""

from __future__ import annotations

import threading

from flowbutton.domain.settings import Settings
from flowbutton.domain.words import Sentence
from flowbutton.store.settings import TomlSettings
from flowbutton.store.settings_layers import with_changes


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

        What another process has written meanwhile stays; `take` puts it into force.
        """
        with self._writing:  # of two that write, the later one finds the newest settings
            now = self.now
            self._store.save_changes(self._saved, now)
            self._saved = now

    def read(self) -> Settings:
        """Return what is written now. Raises StoreError; nothing of it is in force yet."""
        return self._store.read()

    def take(self, found: Settings) -> Settings:
        """Put into force what was found in the files, under what is not written yet.

        Return the settings in force.
        """
        self.now = with_changes(found, self._saved, self.now)
        self._saved = found
        return self.now

    @property
    def notices(self) -> tuple[Sentence, ...]:
        """What the person should know about the settings file."""
        return self._store.notices
