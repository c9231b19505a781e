"""Which page the window shows: the buttons, how to begin, or what was asked for."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from flowbutton.app.parts import Parts
from flowbutton.ui.first_run import FirstRunPage
from flowbutton.ui.main_window import MainWindow


class Home(QObject):
    """Changes pages; what merely happens never takes a page away that a person works on."""

    def __init__(self, parts: Parts, window: MainWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts = parts
        self._window = window
        self.first_run = FirstRunPage(parts.theme)

    def show_page(self, page: QWidget) -> None:
        """Show a page in place of the buttons."""
        self._window.show_page(page)

    def show_home(self) -> None:
        """Show the buttons; to somebody who has none and is not signed in, how to begin."""
        if self._parts.shelf.buttons or self._parts.session.accounts:
            self._window.show_buttons()
        else:
            self._window.show_page(self.first_run)

    def look_again(self) -> None:
        """Show what fits now, unless another page is open."""
        if self._window.shows_buttons or self._window.pages.currentWidget() is self.first_run:
            self.show_home()
