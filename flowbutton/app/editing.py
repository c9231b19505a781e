"""Editing buttons: their page, and what the menu of a tile changes; all of it can be undone."""

from __future__ import annotations

from dataclasses import replace
from uuid import uuid4

from PySide6.QtCore import QObject, Slot

from flowbutton.app.asking import place_of
from flowbutton.app.messages import Messages
from flowbutton.app.own_picture import OwnPicture
from flowbutton.app.parts import Parts
from flowbutton.app.windows import Opening, Windows
from flowbutton.bridge.history import History, Step
from flowbutton.bridge.ordering import in_order
from flowbutton.bridge.roles import OBJECT_ROLE
from flowbutton.domain.button import Button, Preset
from flowbutton.engine.answers import kept
from flowbutton.engine.presets import preset_button
from flowbutton.ui.announce import announce
from flowbutton.ui.edit_page import Edited, EditPage
from flowbutton.ui.main_window import MainWindow
from flowbutton.ui.shortcuts import Does

_KEY = "edited"


class Editing(QObject):
    """Opens the page of a button, and does with buttons what a person wants besides a press."""

    def __init__(
        self,
        parts: Parts,
        window: MainWindow,
        windows: Windows,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._window = window
        self._windows = windows
        self._messages = messages
        self._pages: dict[EditPage, Button] = {}
        self.history = History(parts.shelf, self)
        self.history.undone.connect(self._on_history_undone)
        self.history.redone.connect(self._on_history_redone)
        window.editing_wanted.connect(self._on_window_editing_wanted)

    def open(self, button_id: str) -> None:
        """Open the page of a button."""
        button = self._parts.shelf.get(button_id)
        if button is None:
            return
        groups = in_order({one.group for one in self.history.row if one.group})
        accounts = self._parts.session.accounts
        page = EditPage(self._parts.theme, button, groups, _runs(button), accounts)
        self._pages[page] = button
        OwnPicture(self._parts, page.form.icons)
        page.saved.connect(self._on_page_saved)
        page.button_wanted.connect(self._on_page_button_wanted)
        page.closed.connect(self._on_page_closed)
        title = self.tr("Edit “{name}”").replace("{name}", button.name)
        self._windows.open(page, Opening(title, "edit", 560, 640))

    def open_group(self, button_id: str) -> None:
        """Open the page of a button where it is said which group it is in."""
        self.open(button_id)
        for page, button in self._pages.items():
            if button.id == button_id:
                page.form.group.setFocus()
                page.form.ensureWidgetVisible(page.form.group)

    def duplicate(self, *ids: str) -> None:
        """Put a copy behind each of these buttons."""
        row: list[Button] = []
        for button in self.history.row:
            row.append(button)
            if button.id in ids:
                name = self.tr("{name} (copy)").replace("{name}", button.name)
                row.append(replace(button, id=uuid4().hex[:12], name=name, hot_key=""))
        self.history.do(self.tr("Duplicate"), tuple(row))

    def remove(self, *ids: str) -> None:
        """Take these buttons away."""
        gone = [button.name for button in self.history.row if button.id in ids]
        if len(gone) == 1:
            text = self.tr("Deleted “{name}”").replace("{name}", gone[0])
        else:
            text = self.tr("Deleted %n buttons", "", len(gone))
        if gone:
            self.history.remove(text, frozenset(ids))
            self._offer(text)

    def move_to(self, group: str, *ids: str) -> None:
        """Put these buttons into a group, "" for none."""
        known = (button for button in self.history.row if button.id in ids)
        text = self.tr("Move to “{group}”") if group else self.tr("Take out of the group")
        changed = (replace(button, group=group) for button in known)
        self.history.put(text.replace("{group}", group), *changed)

    def star(self, *ids: str) -> None:
        """Give these buttons a star; when all have one, take it away."""
        known = [button for button in self.history.row if button.id in ids]
        wants = not all(button.is_favourite for button in known)
        text = self.tr("Add a star") if wants else self.tr("Remove the star")
        self.history.put(text, *(replace(button, is_favourite=wants) for button in known))

    def shift(self, by: int, *ids: str) -> bool:
        """Move these buttons by some places among those that are shown; tell where they are."""
        rows = self._window.grid.filter
        seen = {rows.index(at, 0).data(OBJECT_ROLE).button.id for at in range(rows.rowCount())}
        shown = [button.id for button in self.history.row if button.id in seen]
        order = moved(shown, ids, by)
        if order == shown:
            return False
        self.arrange(order)
        place = order.index(ids[0]) + 1
        text = self.tr("Moved to place {place} of {count}")
        text = text.replace("{place}", str(place)).replace("{count}", str(len(order)))
        announce(self._window, text, is_urgent=True)
        return True

    def arrange(self, order: list[str]) -> None:
        """Have some buttons in another order, in the places that they take now."""
        known = {button.id: button for button in self.history.row}
        new = iter([known[one] for one in order if one in known])
        wanted = frozenset(order)
        row = tuple(next(new) if one.id in wanted else one for one in self.history.row)
        self.history.do(self.tr("Move"), row)

    @Slot(object)
    def _on_window_editing_wanted(self, does: Does) -> None:
        match does:
            case Does.UNDO:
                self.history.undo()
            case Does.REDO:
                self.history.redo()
            case Does.EDIT | Does.EDIT_TOO:
                self.open(self._window.grid.current_button())

    def _offer(self, text: str) -> None:
        self._messages.offer(text, self.tr("Undo"), self.history.undo, key=_KEY)

    @Slot(object)
    def _on_page_saved(self, edited: Edited) -> None:
        before = self._pages.get(self.sender())  # type: ignore[call-overload]  # an EditPage
        now = self._parts.shelf.get(edited.button.id)
        if before is None or now is None:
            return
        answers = {key: v for key, v in before.values.items() if key not in _asked(before)}
        new = replace(
            edited.button,
            values={**answers, **kept(before.fields, edited.values)},
            fields=now.fields,
            title=now.title,
        )
        text = self.tr("“{name}” is changed").replace("{name}", new.name)
        if new != now:
            self.history.put(text, new)
            self._offer(text)

    @Slot(object)
    def _on_page_button_wanted(self, preset: Preset) -> None:
        button = self._pages.get(self.sender())  # type: ignore[call-overload]  # an EditPage
        if button is not None:
            row = self.history.row
            new = preset_button(button, preset, uuid4().hex[:12], len(row))
            text = self.tr("Added “{name}”").replace("{name}", new.name)
            self.history.do(text, (*row, new))
            self._offer(text)

    @Slot()
    def _on_page_closed(self) -> None:
        self._pages.pop(self.sender(), None)  # type: ignore[call-overload]  # an EditPage

    @Slot(object)
    def _on_history_undone(self, step: Step) -> None:
        text = self.tr("Taken back: {what}").replace("{what}", step.text)
        self._messages.offer(text, self.tr("Redo"), self.history.redo, key=_KEY)

    @Slot(object)
    def _on_history_redone(self, step: Step) -> None:
        self._offer(self.tr("Done once more: {what}").replace("{what}", step.text))


def moved(order: list[str], ids: tuple[str, ...], by: int) -> list[str]:
    """Return the order with `ids` moved together by some places, as far as there are any."""
    chosen = [one for one in order if one in ids]
    if not chosen:
        return order
    rest = [one for one in order if one not in ids]
    first = order.index(chosen[0])
    at = min(max(0, first + by), len(rest))
    return [*rest[:at], *chosen, *rest[at:]]


def _asked(button: Button) -> frozenset[str]:
    return frozenset(field.key for field in button.fields)


def _runs(button: Button) -> str:
    return " · ".join(part for part in (button.title, place_of(button.target)) if part)
