"""Editing buttons: their page, and what the menu of a tile changes; all of it can be undone."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from flowbutton.app.edit_pages import KEY, EditPages
from flowbutton.app.messages import Messages
from flowbutton.app.parts import Parts
from flowbutton.app.windows import Windows
from flowbutton.bridge.roles import OBJECT_ROLE
from flowbutton.bridge.undo import Edit, UndoStack
from flowbutton.domain.button import Button, Preset
from flowbutton.engine.adding import new_button_id
from flowbutton.engine.presets import without_preset
from flowbutton.ui.announce import announce
from flowbutton.ui.main_window import MainWindow
from flowbutton.ui.shortcuts import Does


class Editing(QObject):
    """Opens the page of a button, and does with buttons what a person wants besides a press.

    Signals:
        copied: copies are being put behind their buttons. arg: frozenset of their ids.
    """

    copied = Signal(object)

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
        self._messages = messages
        self.stack = UndoStack(parts.shelf, self)
        self.pages = EditPages(parts, self.stack, windows, messages, self)
        self.stack.undone.connect(self._on_stack_undone)
        self.stack.redone.connect(self._on_stack_redone)
        window.key_struck.connect(self._on_window_key_struck)

    def open(self, button_id: str) -> None:
        """Open the page of a button."""
        self.pages.open(button_id)

    def open_group(self, button_id: str) -> None:
        """Open the page of a button where it is said which group it is in."""
        page = self.pages.open(button_id)
        if page is not None:
            page.form.group.setFocus()
            page.form.ensureWidgetVisible(page.form.group)

    @Slot(object)
    def note_added(self, new: tuple[Button, ...]) -> None:
        """Let the adding of these buttons be taken back."""
        if len(new) == 1:
            text = self.tr("Added “{name}”").replace("{name}", new[0].name)
        else:
            text = self.tr("Added %n buttons", "", len(new))
        self.stack.note_added(text, *new)

    def duplicate(self, *ids: str) -> None:
        """Put a copy behind each of these buttons."""
        row: list[Button] = []
        new: list[str] = []
        for button in self.stack.row:
            row.append(button)
            if button.id in ids:
                name = self.tr("{name} (copy)").replace("{name}", button.name)
                new.append(new_button_id())
                row.append(replace(button, id=new[-1], name=name, hot_key=""))
        self.copied.emit(frozenset(new))
        self.stack.do(self.tr("Duplicate"), tuple(row))

    def remove(self, *ids: str) -> None:
        """Take these buttons away."""
        gone = [button.name for button in self.stack.row if button.id in ids]
        if len(gone) == 1:
            text = self.tr("Deleted “{name}”").replace("{name}", gone[0])
        else:
            text = self.tr("Deleted %n buttons", "", len(gone))
        if gone:
            self.stack.remove(text, frozenset(ids))
            self.pages.offer_undo(text)

    def make_button(self, button: Button, preset: Preset) -> None:
        """Add a button that presses with a preset."""
        self.pages.make_button(button, preset)

    def forget(self, button: Button, preset: Preset) -> None:
        """Take a preset away."""
        text = self.tr("Forgot the preset “{name}”").replace("{name}", preset.name)
        self.stack.put(text, without_preset(button, preset))
        self.pages.offer_undo(text)

    def move_to(self, group: str, *ids: str) -> None:
        """Put these buttons into a group, "" for none."""
        known = (button for button in self.stack.row if button.id in ids)
        text = self.tr("Move to “{group}”") if group else self.tr("Take out of the group")
        changed = (replace(button, group=group) for button in known)
        self.stack.put(text.replace("{group}", group), *changed)

    def star(self, *ids: str) -> None:
        """Give these buttons a star; when all have one, take it away."""
        known = [button for button in self.stack.row if button.id in ids]
        wants = not all(button.is_favourite for button in known)
        text = self.tr("Add a star") if wants else self.tr("Remove the star")
        self.stack.put(text, *(replace(button, is_favourite=wants) for button in known))

    def shift(self, by: int, *ids: str) -> bool:
        """Move these buttons by some places among those that are shown; tell where they are."""
        rows = self._window.grid.filter
        seen = {rows.index(at, 0).data(OBJECT_ROLE).button.id for at in range(rows.rowCount())}
        shown = [button.id for button in self.stack.row if button.id in seen]
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
        known = {button.id: button for button in self.stack.row}
        new = iter([known[one] for one in order if one in known])
        wanted = frozenset(order)
        row = tuple(next(new) if one.id in wanted else one for one in self.stack.row)
        self.stack.do(self.tr("Move"), row)

    @Slot(object)
    def _on_window_key_struck(self, does: Does) -> None:
        match does:
            case Does.UNDO:
                self.stack.undo()
            case Does.REDO:
                self.stack.redo()
            case Does.EDIT | Does.EDIT_TOO:
                self.open(self._window.grid.current_button())

    @Slot(object)
    def _on_stack_undone(self, edit: Edit) -> None:
        text = self.tr("Taken back: {what}").replace("{what}", edit.text)
        self._messages.offer(text, self.tr("Redo"), self.stack.redo, key=KEY)

    @Slot(object)
    def _on_stack_redone(self, edit: Edit) -> None:
        self.pages.offer_undo(self.tr("Done once more: {what}").replace("{what}", edit.text))


def moved(order: list[str], ids: tuple[str, ...], by: int) -> list[str]:
    """Return the order with `ids` moved together by some places, as far as there are any."""
    chosen = [one for one in order if one in ids]
    if not chosen:
        return order
    rest = [one for one in order if one not in ids]
    first = order.index(chosen[0])
    at = min(max(0, first + by), len(rest))
    return [*rest[:at], *chosen, *rest[at:]]
