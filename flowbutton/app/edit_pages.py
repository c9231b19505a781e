"""The pages on which buttons are edited, beside the window that goes on meanwhile."""

from __future__ import annotations

from dataclasses import dataclass, field, fields, replace
from functools import partial

from PySide6.QtCore import QObject, Slot

from flowbutton.app.messages import Messages
from flowbutton.app.more_icons import MoreIcons
from flowbutton.app.own_picture import OwnPicture
from flowbutton.app.parts import Parts
from flowbutton.app.target_place import place_of
from flowbutton.app.windows import Opening, Windows
from flowbutton.bridge.ordering import in_order
from flowbutton.bridge.undo import UndoStack
from flowbutton.domain.button import Button, Preset
from flowbutton.domain.fields import Json
from flowbutton.domain.ports import Facts
from flowbutton.engine.adding import new_button_id
from flowbutton.engine.answers import kept
from flowbutton.engine.presets import preset_button
from flowbutton.ui.edit_page import Edited, EditPage

KEY = "edited"


@dataclass(slots=True)
class _Work:
    """A button as it was when its page was opened, and what the page said of it then."""

    button: Button
    begun: Edited = field(repr=False)
    is_saved: bool = False


class EditPages(QObject):
    """Opens one page for each button and saves what was changed on it, and nothing else.

    What was typed on a page that is closed without saving is offered once more.
    """

    def __init__(
        self,
        parts: Parts,
        stack: UndoStack,
        windows: Windows,
        messages: Messages,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._stack = stack
        self._windows = windows
        self._messages = messages
        self._pages: dict[EditPage, _Work] = {}
        parts.shelf.buttons_changed.connect(self._on_shelf_buttons_changed)

    def open(self, button_id: str) -> EditPage | None:
        """Open the page of a button, or bring it to the front; None for an unknown one."""
        button = self._parts.shelf.get(button_id)
        for page, work in self._pages.items():
            if work.button.id == button_id:
                page.window().raise_()
                page.window().activateWindow()
                return page
        return None if button is None else self._open(button)

    def offer_undo(self, text: str) -> None:
        """Say what was done with buttons, and offer to take it back."""
        self._messages.offer(text, self.tr("Undo"), self._stack.undo, key=KEY)

    def _open(self, button: Button, typed: Button | None = None) -> EditPage:
        """Open the page of a button, with what was typed on an earlier one."""
        parts = self._parts
        groups = in_order({one.group for one in self._stack.row if one.group})
        page = EditPage(
            parts.theme,
            typed or button,
            groups,
            _runs(button, parts.core.facts),
            parts.session.accounts,
        )
        self._pages[page] = _Work(button, Edited(page.edited(), page.answers()))
        OwnPicture(parts, page.form.icons)
        MoreIcons(parts, page.form.icons)
        page.saved.connect(partial(self._save, page))
        page.button_wanted.connect(partial(self._on_page_button_wanted, page))
        page.closed.connect(partial(self._on_page_closed, page))
        title = self.tr("Edit “{name}”").replace("{name}", button.name)
        self._windows.open(page, Opening(title, "edit", 560, 640, is_modal=False))
        return page

    def _save(self, page: EditPage, edited: Edited) -> None:
        work = self._pages[page]
        now = self._parts.shelf.get(work.button.id)
        if now is None:
            return
        work.is_saved = True
        new = _with_changes(now, work.begun.button, edited.button)
        if edited.values != work.begun.values:
            new = replace(new, values=_values(work.button, edited))
        text = self.tr("“{name}” is changed").replace("{name}", new.name)
        if new != now:
            self._stack.put(text, new)
            self.offer_undo(text)

    def make_button(self, button: Button, preset: Preset) -> None:
        """Add a button that presses with a preset."""
        new = preset_button(button, preset, new_button_id(), len(self._stack.row))
        text = self.tr("Added “{name}”").replace("{name}", new.name)
        self._stack.note_added(text, new)
        self._parts.shelf.add(new)
        self.offer_undo(text)

    def _on_page_button_wanted(self, page: EditPage, preset: Preset) -> None:
        self.make_button(self._pages[page].button, preset)

    def _on_page_closed(self, page: EditPage) -> None:
        work = self._pages.pop(page, None)
        now = self._parts.shelf.get(work.button.id) if work is not None else None
        if work is None or work.is_saved or now is None:
            return
        typed = Edited(page.edited(), page.answers())
        if typed != work.begun:
            shown = replace(typed.button, values=_values(work.button, typed))
            self._messages.offer(
                self.tr("“{name}” is not changed").replace("{name}", now.name),
                self.tr("Go on editing"),
                partial(self._go_on, work, shown),
                key="unsaved",
                hint=self.tr("What you typed can still be saved."),
            )

    def _go_on(self, before: _Work, typed: Button) -> None:
        """Open a page as it was left; when the button has another meanwhile, that one."""
        button = before.button
        if self._parts.shelf.get(button.id) is None:
            return
        if all(work.button.id != button.id for work in self._pages.values()):
            self._pages[self._open(button, typed)].begun = before.begun
        else:
            self.open(button.id)

    @Slot(object)
    def _on_shelf_buttons_changed(self, buttons: tuple[Button, ...]) -> None:
        """Close the pages of buttons that are gone: there is nothing to save any more."""
        there = {button.id for button in (*buttons, *self._stack.row)}
        for page, work in tuple(self._pages.items()):
            if work.button.id not in there:
                page.closed.emit()


def _with_changes(now: Button, before: Button, after: Button) -> Button:
    """Return `now` with what is otherwise in `after` than in `before`, and nothing else."""
    names = [one.name for one in fields(Button)]
    changed = {name: getattr(after, name) for name in names}
    return replace(now, **{n: v for n, v in changed.items() if v != getattr(before, n)})


def _values(button: Button, edited: Edited) -> dict[str, Json]:
    """Return the answers of a button with those of its page."""
    asked = {one.key for one in button.fields}
    others = {key: value for key, value in button.values.items() if key not in asked}
    return {**others, **kept(button.fields, edited.values)}


def _runs(button: Button, facts: Facts) -> str:
    return " · ".join(part for part in (button.title, place_of(button.target, facts)) if part)
