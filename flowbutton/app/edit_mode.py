"""Edit mode: the grid as a place to arrange buttons, where no click runs anything."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, Slot

from flowbutton.app.editing import Editing, moved
from flowbutton.app.parts import Parts
from flowbutton.bridge.button_filter import AllButtons, Favourites, Group
from flowbutton.ui.announce import announce
from flowbutton.ui.edit_bar import EditBar
from flowbutton.ui.grid_editing import Dropped, GridEditing
from flowbutton.ui.main_window import MainWindow
from flowbutton.ui.shortcuts import Does


class EditMode(QObject):
    """Turns the mode on and off, and hands what is wanted in it to `Editing`."""

    def __init__(
        self, parts: Parts, editing: Editing, window: MainWindow, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._editing = editing
        self._window = window
        self.bar = EditBar(parts.theme)
        self.grid = GridEditing(parts.theme, window.grid, self)
        window.show_above_grid(self.bar)
        window.key_struck.connect(self._on_window_key_struck)
        window.header.edit_wanted.connect(self.toggle)
        parts.shelf.buttons_changed.connect(self._show_steps)
        self._connect()

    @property
    def is_on(self) -> bool:
        """Whether clicks select instead of running."""
        return self.grid.is_on

    @Slot()
    def toggle(self) -> None:
        """Begin or end the mode."""
        self._turn(on=not self.is_on)

    @Slot()
    def end(self) -> None:
        """End the mode."""
        self._turn(on=False)

    def _turn(self, *, on: bool) -> None:
        if on == self.is_on:
            return
        if on:
            self._window.show_buttons()
        self.grid.turn(on=on)
        self.bar.setVisible(on)
        self._show_steps()
        self._window.grid.setFocus()
        text = self.tr("Editing; nothing runs") if on else self.tr("Editing is done")
        announce(self._window.grid, text, is_urgent=True)

    def _connect(self) -> None:
        bar, grid, editing = self.bar, self.grid, self._editing
        bar.done.connect(self.end)
        bar.undo_wanted.connect(editing.stack.undo)
        bar.redo_wanted.connect(editing.stack.redo)
        bar.star_wanted.connect(self._on_star_wanted)
        for what in (bar, grid):
            what.edit_wanted.connect(self._on_edit_wanted)
            what.copy_wanted.connect(self._on_copy_wanted)
            what.delete_wanted.connect(self._on_delete_wanted)
        editing.copied.connect(grid.await_copies)
        grid.selected.connect(self._on_grid_selected)
        grid.shifted.connect(self._on_grid_shifted)
        grid.dropped.connect(self._on_grid_dropped)
        grid.dragged_out.connect(self._on_grid_dragged_out)
        grid.left.connect(self.end)

    @Slot()
    def _show_steps(self) -> None:
        self.bar.undo.setEnabled(self._editing.stack.can_undo)
        self.bar.redo.setEnabled(self._editing.stack.can_redo)

    @Slot(object)
    def _on_window_key_struck(self, does: Does) -> None:
        if does is Does.EDIT_MODE:
            self.toggle()

    @Slot(object)
    def _on_grid_selected(self, ids: tuple[str, ...]) -> None:
        self.bar.show_count(len(ids))
        if ids:
            text = self.tr("%n selected", "", len(ids))
            announce(self._window.grid, text, is_urgent=False)

    @Slot(int)
    def _on_grid_shifted(self, by: int) -> None:
        self._editing.shift(by, *self.grid.ids)

    @Slot(object)
    def _on_grid_dropped(self, dropped: Dropped) -> None:
        order = self.grid.order()
        behind = order.index(dropped.before) if dropped.before else len(order)
        at = sum(one not in dropped.ids for one in order[:behind])
        first = next(place for place, one in enumerate(order) if one in dropped.ids)
        self._editing.arrange(moved(order, dropped.ids, at - first))

    @Slot(QPoint)
    def _on_grid_dragged_out(self, at: QPoint) -> None:
        """Take what is dropped on a tab into its group."""
        choice = self._window.tabs.choice_at(self._window.tabs.mapFromGlobal(at))
        ids = self.grid.ids
        match choice:
            case Group(name=name):
                self._editing.move_to(name, *ids)
            case AllButtons():
                self._editing.move_to("", *ids)
            case Favourites():
                self._editing.star(*ids)

    @Slot()
    def _on_edit_wanted(self) -> None:
        if len(self.grid.ids) == 1:
            self._editing.open(self.grid.ids[0])

    @Slot()
    def _on_copy_wanted(self) -> None:
        self._editing.duplicate(*self.grid.ids)

    @Slot()
    def _on_star_wanted(self) -> None:
        self._editing.star(*self.grid.ids)

    @Slot()
    def _on_delete_wanted(self) -> None:
        self._editing.remove(*self.grid.ids)
