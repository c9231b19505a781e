"""The hot key of a button, in the menu of its tile."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from flowbutton.app.key_desk import KeyDesk
from flowbutton.app.parts import Parts
from flowbutton.app.windows import Opening, Windows
from flowbutton.bridge.words import shown
from flowbutton.desktop.hot_keys.keys import KeyNews
from flowbutton.domain.button import Button

WIDTH, HEIGHT = 440, 300

if TYPE_CHECKING:
    from flowbutton.ui.key_page import KeyPage


class KeyItems(QObject):
    """Adds the item to the menu, and opens the page on which the key is set."""

    def __init__(self, parts: Parts, keys: KeyDesk, windows: Windows, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._keys = keys
        self._windows = windows
        self._pages: dict[KeyPage, str] = {}
        keys.news.connect(self._on_keys_news)

    def add_to(self, menu: QMenu, button: Button) -> None:
        """Add the item for a button."""
        text = self.tr("Give it a hot key…")
        if button.hot_key:
            keys = QKeySequence(button.hot_key).toString(QKeySequence.SequenceFormat.NativeText)
            text = self.tr("Hot key: {keys}…").replace("{keys}", keys)
        menu.addAction(text).triggered.connect(partial(self._open, button))

    def _open(self, button: Button, _is_checked: object = None) -> None:
        from flowbutton.ui.key_page import KeyPage  # noqa: PLC0415 - when it is opened

        page = KeyPage(self._parts.theme, button.name, button.hot_key)
        page.keys_chosen.connect(partial(self._choose, page, button.id))
        self._pages[page] = button.id
        self._show(page, self._keys.said.get(button.id))
        opening = Opening(button.name, "key", WIDTH, HEIGHT, is_modal=False)
        dialog = self._windows.open(page, opening)
        dialog.finished.connect(partial(self._forget, page))

    def _forget(self, page: KeyPage, _result: int) -> None:
        self._pages.pop(page, None)

    def _show(self, page: KeyPage, news: KeyNews | None) -> None:
        if news is None:
            page.show_problem("")
        else:
            page.show_problem(shown(news.problem), news.command)

    def _choose(self, page: KeyPage, button_id: str, keys: str) -> None:
        page.show_problem("")  # what was said was about another key
        button = self._parts.shelf.get(button_id)
        if button is not None:
            self._parts.shelf.put(replace(button, hot_key=keys))

    @Slot(object)
    def _on_keys_news(self, news: KeyNews) -> None:
        for page, button_id in self._pages.items():
            if button_id == news.id:
                self._show(page, news)
