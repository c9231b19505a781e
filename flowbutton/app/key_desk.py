"""The key that opens the palette from anywhere."""

from __future__ import annotations

import os

from PySide6.QtCore import QObject, Signal, Slot

from flowbutton.app.parts import Parts
from flowbutton.desktop.commands import Commands
from flowbutton.desktop.hot_keys.choose import choose_grabber
from flowbutton.desktop.hot_keys.grabber import Struck
from flowbutton.desktop.hot_keys.keys import HotKeys, KeyNews
from flowbutton.domain.errors import DesktopError
from flowbutton.domain.settings import Settings
from flowbutton.domain.words import verbatim

PALETTE = "palette"


class KeyDesk(QObject):
    """Holds the key of the settings, off at first, and says when it cannot be had.

    Signals:
        palette_wanted: the key was struck.
        failed: the key does not work. arg: the AppError, with the command to bind instead.
    """

    palette_wanted = Signal()
    failed = Signal(object)

    def __init__(self, parts: Parts, commands: Commands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._commands = commands
        self._held = ""
        self.keys: HotKeys | None = None  # made with the first key
        self.follow(parts.core.settings.now)

    @Slot(object)
    def follow(self, settings: Settings) -> None:
        """Hold the key that is set now."""
        wanted = settings.desktop.hot_key
        if wanted == self._held:
            return
        self._held = wanted
        if self.keys is None:
            grabber = choose_grabber(os.environ, lambda _: self.tr("Find and run a button"))
            self.keys = HotKeys(grabber, lambda _: self._commands.open(""), self)
            self.keys.struck.connect(self._on_keys_struck)
            self.keys.news.connect(self._on_keys_news)
        self.keys.hold({PALETTE: wanted} if wanted else {})

    def close(self) -> None:
        """Let go of the key."""
        if self.keys is not None:
            self.keys.close()

    @Slot(object)
    def _on_keys_struck(self, _struck: Struck) -> None:
        self.palette_wanted.emit()

    @Slot(object)
    def _on_keys_news(self, news: KeyNews) -> None:
        if news.problem:
            self.failed.emit(DesktopError(news.problem, verbatim(news.command)))
