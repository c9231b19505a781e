"""Undo and redo of what is done with the saved buttons."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from flowbutton.bridge.shelf import Row, Shelf
from flowbutton.domain.button import Button

DEEPEST = 100


@dataclass(frozen=True, slots=True)
class Edit:
    """What was done, and the buttons before and after it."""

    text: str
    before: Row
    after: Row


class UndoStack(QObject):
    """Changes the shelf so that it can be taken back.

    Signals:
        undone: an edit was taken back. arg: the Edit.
        redone: an edit was done once more. arg: the Edit.
    """

    undone = Signal(object)
    redone = Signal(object)

    def __init__(self, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._row: Row | None = None  # as it will be when what is under way is written
        self._done: list[Edit] = []
        self._taken_back: list[Edit] = []
        shelf.buttons_changed.connect(self._on_shelf_changed)
        shelf.failed.connect(self._on_shelf_changed)

    @property
    def row(self) -> Row:
        """The buttons as they are, or soon will be."""
        return self._shelf.buttons if self._row is None else self._row

    @property
    def can_undo(self) -> bool:
        """Whether there is something to take back."""
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        """Whether something was taken back."""
        return bool(self._taken_back)

    def do(self, text: str, after: Row) -> None:
        """Have these buttons from now on; `text` says what that is."""
        edit = Edit(text, self.row, after)
        if edit.before == edit.after:
            return
        self._done = [*self._done, edit][-DEEPEST:]
        self._taken_back.clear()
        self._go(edit.before, edit.after)

    def note_added(self, text: str, *new: Button) -> None:
        """Remember that these are being added behind the others, so that it can be taken back."""
        edit = Edit(text, self.row, (*self.row, *new))
        self._done = [*self._done, edit][-DEEPEST:]
        self._taken_back.clear()
        self._row = edit.after

    def put(self, text: str, *changed: Button) -> None:
        """Have these instead of the buttons with their ids."""
        new = {button.id: button for button in changed}
        self.do(text, tuple(new.get(button.id, button) for button in self.row))

    def remove(self, text: str, ids: frozenset[str]) -> None:
        """Take buttons away."""
        self.do(text, tuple(button for button in self.row if button.id not in ids))

    @Slot()
    def undo(self) -> None:
        """Take the last edit back."""
        if self._done:
            edit = self._done.pop()
            self._taken_back.append(edit)
            self._go(edit.after, edit.before)
            self.undone.emit(edit)

    @Slot()
    def redo(self) -> None:
        """Do once more what was taken back last."""
        if self._taken_back:
            edit = self._taken_back.pop()
            self._done.append(edit)
            self._go(edit.before, edit.after)
            self.redone.emit(edit)

    def _go(self, before: Row, after: Row) -> None:
        self._row = turned(self.row, before, after)
        self._shelf.change(partial(turned, before=before, after=after))

    @Slot(object)
    def _on_shelf_changed(self, _news: object) -> None:
        if self._shelf.is_settled:
            self._row = None


def turned(row: Row, before: Row, after: Row) -> Row:
    """Return `row` with what is different between `before` and `after`, and nothing else.

    What another process added or changed meanwhile stays: it comes behind its neighbour.
    """
    old = {button.id: button for button in before}
    new = {button.id: button for button in after}
    known = {button.id: button for button in row}
    told = [
        known[button.id] if button == old.get(button.id) and button.id in known else button
        for button in after
        if button.id in known or button.id not in old
    ]
    if [b.id for b in before if b.id in new] == [b.id for b in after if b.id in old]:
        return _in_place(row, told, new.keys() | (known.keys() - old.keys()))
    strangers = [button for button in row if button.id not in old and button.id not in new]
    return (*told, *strangers)


def _in_place(row: Row, told: list[Button], stay: frozenset[str] | set[str]) -> Row:
    """Return the order of `row` with the buttons that are told; new ones behind neighbours."""
    by_id = {button.id: button for button in told}
    result = [by_id.get(button.id, button) for button in row if button.id in stay]
    there = {button.id for button in result}
    for at, button in enumerate(told):
        if button.id not in there:
            ids = [one.id for one in result]
            place = ids.index(told[at - 1].id) + 1 if at else 0
            result.insert(place, button)
    return tuple(result)
