"""The settings as they are now, for everybody who asks at each use."""

from __future__ import annotations

import threading
from dataclasses import dataclass

from flowbutton.domain.settings import Settings
from flowbutton.domain.words import Sentence
from flowbutton.store.settings import TomlSettings
from flowbutton.store.settings_layers import with_changes


@dataclass(frozen=True, slots=True)
class Written:
    """Settings as they were found in the files, and how often this process had written them."""

    settings: Settings
    turn: int


class LiveSettings:
    """The settings in force. Safe to call from several threads."""

    def __init__(self, store: TomlSettings) -> None:
        self._store = store
        self._writing = threading.Lock()
        self.now = store.load()
        self._saved = self.now  # what this process knows to be written
        self._turn = 0  # how often it has written

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
            self._saved, self._turn = now, self._turn + 1

    def read(self) -> Written:
        """Return what is written now. Raises StoreError; nothing of it is in force yet."""
        with self._writing:
            return Written(self._store.read(), self._turn)

    def take(self, found: Written) -> Settings:
        """Put into force what was found in the files, under what is not written yet.

        What this process has written since is not taken back by it. Return the settings in force.
        """
        if found.turn == self._turn:
            self.now = with_changes(found.settings, self._saved, self.now)
            self._saved = found.settings
        return self.now

    @property
    def notices(self) -> tuple[Sentence, ...]:
        """What the person should know about the settings file."""
        return self._store.notices
