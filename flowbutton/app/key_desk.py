"""Keys that work from any program: one opens the palette, others press a button."""

from __future__ import annotations

import os

from PySide6.QtCore import QObject, Signal, Slot

from flowbutton.app.parts import Parts
from flowbutton.desktop.commands import HOME_VARIABLE, Commands
from flowbutton.desktop.desktop_entry import with_home
from flowbutton.desktop.hot_keys.choose import choose_grabber
from flowbutton.desktop.hot_keys.grabber import Struck
from flowbutton.desktop.hot_keys.keys import HotKeys, KeyNews
from flowbutton.domain.errors import DesktopError
from flowbutton.domain.press import Door
from flowbutton.domain.settings import Settings
from flowbutton.domain.words import verbatim

PALETTE = "palette"


class KeyDesk(QObject):
    """Holds the keys of the settings and of the buttons, and says when one cannot be had.

    There are none at first. `said` is what was last heard of each key, by what it is for.

    Signals:
        palette_wanted: the key of the palette was struck.
        news: a key works now, or does not. arg: the KeyNews.
        failed: a key does not work. arg: the AppError, with the command to bind instead.
    """

    palette_wanted = Signal()
    news = Signal(object)
    failed = Signal(object)

    def __init__(self, parts: Parts, commands: Commands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._commands = commands
        self._held: dict[str, str] = {}
        self._names: dict[str, str] = {}
        self.keys: HotKeys | None = None  # made with the first key
        self.said: dict[str, KeyNews] = {}
        parts.shelf.buttons_changed.connect(self._on_buttons_changed)

    def begin(self) -> None:
        """Hold what is set; `failed` has to reach somebody by now."""
        self.follow(self._parts.core.settings.now)

    @Slot(object)
    def follow(self, settings: Settings) -> None:
        """Hold the keys that are set now."""
        wanted = {one.id: one.hot_key for one in self._parts.shelf.buttons if one.hot_key}
        if settings.desktop.hot_key:
            wanted = {PALETTE: settings.desktop.hot_key, **wanted}
        if wanted == self._held:
            return
        # Of two that are the same the newer is told, where it was just set.
        gone = self._held.keys() - wanted.keys()
        old = {key: keys for key, keys in wanted.items() if self._held.get(key) == keys}
        self._held = wanted = {**old, **wanted}
        self.said = {}
        self._names = {one.id: one.name for one in self._parts.shelf.buttons}
        self._names[PALETTE] = self.tr("Find and run a button")
        if self.keys is None:
            self.keys = HotKeys(choose_grabber(os.environ, self._name_of), self._command_of, self)
            self.keys.struck.connect(self._on_keys_struck)
            self.keys.news.connect(self._on_keys_news)
        self.keys.hold(wanted)
        for key in gone:  # nothing that was said of it is true any longer
            self.news.emit(KeyNews(key, ""))

    def close(self) -> None:
        """Let go of the keys."""
        if self.keys is not None:
            self.keys.close()

    def _name_of(self, key: str) -> str:
        """Return what a key does, for a desktop that shows it; asked on another thread."""
        return self._names.get(key, "")

    def _command_of(self, key: str) -> tuple[str, ...]:
        words = self._commands.open("") if key == PALETTE else self._commands.press(key)
        return with_home(words, HOME_VARIABLE, self._commands.home)

    @Slot(object)
    def _on_buttons_changed(self, _buttons: object) -> None:
        self.follow(self._parts.core.settings.now)

    @Slot(object)
    def _on_keys_struck(self, struck: Struck) -> None:
        """Open the palette, or take a press as of a finger: what has to be asked is asked."""
        if struck.id == PALETTE:
            self.palette_wanted.emit()
            return
        button = self._parts.shelf.get(struck.id)
        if button is not None:
            self._parts.doors.press(button, Door.HOT_KEY)

    @Slot(object)
    def _on_keys_news(self, news: KeyNews) -> None:
        self.said[news.id] = news
        self.news.emit(news)
        if news.problem:
            command = f"“{news.command}”" if news.command else ""  # a full stop may follow it
            self.failed.emit(DesktopError(news.problem, verbatim(command)))
