"""Which page the window shows: the buttons, how to begin, or what was asked for."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from flowbutton.app.parts import Parts
from flowbutton.bridge.button_filter import AllButtons
from flowbutton.bridge.button_row import TileRow
from flowbutton.bridge.roles import OBJECT_ROLE
from flowbutton.domain.button import Button
from flowbutton.ui.first_run import FirstRunPage
from flowbutton.ui.grid_empty import GridEmpty, Why
from flowbutton.ui.main_window import MainWindow


class Home(QObject):
    """Changes pages; what merely happens never takes a page away that a person works on."""

    def __init__(self, parts: Parts, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._window = window
        self.first_run = FirstRunPage(parts.theme)
        self.empty = GridEmpty(parts.theme, window)
        self.empty.acted.connect(self._on_empty_acted)
        parts.shelf.added.connect(self._on_shelf_added)

    def show_page(self, page: QWidget) -> None:
        """Show a page in place of the buttons."""
        self._window.show_page(page)

    def show_home(self) -> None:
        """Show the buttons; to somebody who has none and is not signed in, how to begin."""
        if self._parts.shelf.buttons or self._parts.session.accounts:
            self._window.show_buttons()
        elif self._window.pages.currentWidget() is not self.first_run:
            self._window.show_page(self.first_run)

    def look_again(self) -> None:
        """Show what fits now, unless another page is open."""
        if self._window.shows_buttons or self._window.pages.currentWidget() is self.first_run:
            self.show_home()

    @Slot(object)
    def _on_empty_acted(self, why: Why) -> None:
        match why:
            case Why.NO_BUTTONS:
                self._window.header.add_wanted.emit()
            case Why.NO_FAVOURITES:
                self._window.tabs.choose(AllButtons())
            case Why.NOT_FOUND:
                self._window.header.field.clear()
                self._window.grid.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _on_shelf_added(self, new: tuple[Button, ...]) -> None:
        """Go to the first new button, so that it is seen and the next key is meant for it."""
        if new and self._window.shows_buttons:
            self._window.header.field.clear()
            if not self._go_to(new[0].id):
                self._window.tabs.choose(AllButtons())
                self._go_to(new[0].id)

    def _go_to(self, button_id: str) -> bool:
        grid = self._window.grid
        rows = grid.model()
        for at in range(rows.rowCount()):
            row = rows.index(at, 0).data(OBJECT_ROLE)
            if isinstance(row, TileRow) and row.button.id == button_id:
                grid.setCurrentIndex(rows.index(at, 0))
                grid.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False
