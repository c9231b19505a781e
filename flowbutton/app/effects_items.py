"""What a button does: in the menu of its tile, before it is pressed."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMenu

from flowbutton.app.editing import Editing
from flowbutton.app.parts import Parts
from flowbutton.app.target_place import place_of
from flowbutton.app.windows import Opening, Windows
from flowbutton.bridge.words import shown
from flowbutton.domain.button import Button, Confirm
from flowbutton.ui.effects_page import EffectsContent, EffectsPage

WIDTH, HEIGHT = 460, 420


class EffectsItems(QObject):
    """Adds the item to the menu, and opens the page that it is about."""

    def __init__(self, parts: Parts, editing: Editing, windows: Windows, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._editing = editing
        self._windows = windows

    def add_to(self, menu: QMenu, button: Button) -> None:
        """Add the item for a button."""
        action = menu.addAction(self.tr("What this does"))
        action.triggered.connect(partial(self._open, button))

    def _open(self, button: Button, _is_checked: object = None) -> None:
        page = EffectsPage(self._parts.theme, self._content(button))
        page.ask_first_wanted.connect(partial(self._ask_first, page, button.id))
        title = button.name
        self._windows.open(page, Opening(title, "effects", WIDTH, HEIGHT, is_modal=False))

    def _content(self, button: Button) -> EffectsContent:
        effects = self._parts.caring.effects_of(button.id)
        accounts = {one.id: one.username for one in self._parts.session.accounts}
        asks = button.behaviour.confirm is not Confirm.NO
        return EffectsContent(
            name=button.name,
            note=button.note,
            trigger=shown(effects.trigger),
            owner=effects.owner,
            account=accounts.get(button.account, ""),
            place=place_of(button.target, self._parts.core.facts),
            does=tuple(shown(one) for one in effects.does),
            knows=effects.is_known,
            suggests=effects.is_grave and not asks,
        )

    def _ask_first(self, page: EffectsPage, button_id: str) -> None:
        button = self._parts.shelf.get(button_id)
        if button is not None:
            asking = replace(button, behaviour=replace(button.behaviour, confirm=Confirm.ASK))
            text = self.tr("“{name}” asks before it runs").replace("{name}", button.name)
            self._editing.stack.put(text, asking)
            self._editing.pages.offer_undo(text)
        page.closed.emit()
