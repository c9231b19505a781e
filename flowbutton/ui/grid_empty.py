"""What stands in the place of the tiles while there is none to show."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from flowbutton.bridge.button_filter import Favourites
from flowbutton.ui.empty_state import EmptyState
from flowbutton.ui.ground import Ground
from flowbutton.ui.main_window import MainWindow
from flowbutton.ui.theme import Theme
from flowbutton.ui.tokens import Token


class Why(Enum):
    """Why there is nothing."""

    NO_BUTTONS = "no_buttons"
    NO_FAVOURITES = "no_favourites"
    NOT_FOUND = "not_found"


class GridEmpty(Ground):
    """Covers the grid of a window while it has no tiles; says why, with the one thing to do.

    Signals:
        acted: the one thing is wanted. arg: the Why.
    """

    acted = Signal(object)

    def __init__(self, theme: Theme, window: MainWindow) -> None:
        super().__init__(theme, Token.BG, window.grid)
        self._window = window
        self._grid = grid = window.grid
        self.why = Why.NO_BUTTONS
        self.state = EmptyState(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.state)
        self.state.button.clicked.connect(self._on_button_clicked)
        for changed in (grid.filter.rowsInserted, grid.filter.rowsRemoved, grid.filter.modelReset):
            changed.connect(self._look)
        window.tabs.chosen.connect(self._look)
        window.header.search_changed.connect(self._look)
        grid.installEventFilter(self)
        QWidget.setTabOrder(grid, self.state.button)
        self._look()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self.setGeometry(self._grid.rect())
            self._grid.setMinimumHeight(0 if self.isHidden() else self._least)
        elif event.type() == QEvent.Type.FocusIn and not self.isHidden():
            self.state.button.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    @property
    def _least(self) -> int:
        """How high it has to be for its words to be read."""
        state = self.state
        wanted = state.heightForWidth(self._grid.width()) if state.hasHeightForWidth() else 0
        return max(wanted, state.minimumSizeHint().height())

    def _look(self) -> None:
        is_empty = self._grid.filter.rowCount() == 0
        if is_empty:
            self._say()
            self.setGeometry(self._grid.rect())
            self.raise_()
        had_focus = self.state.button.hasFocus()
        self.setVisible(is_empty)
        self._grid.setMinimumHeight(self._least if is_empty else 0)
        if had_focus and not is_empty:
            self._grid.setFocus(Qt.FocusReason.OtherFocusReason)
        elif is_empty and self._grid.hasFocus():
            self.state.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(self) -> None:
        state, text = self.state, self._window.header.field.text().strip()
        if self._grid.filter.is_searching:
            self.why = Why.NOT_FOUND
            title = self.tr("No button is called “{text}”").replace("{text}", text)
            state.show_action(title, "", "search", self.tr("Clear the search"))
        elif isinstance(self._window.tabs.choice, Favourites):
            self.why = Why.NO_FAVOURITES
            title = self.tr("No favourites yet")
            hint = self.tr("The menu of a button gives it a star.")
            state.show_action(title, hint, "star", self.tr("Show all buttons"))
        else:
            self.why = Why.NO_BUTTONS
            hint = self.tr("A button starts one of your flows and shows how it went.")
            state.show_action(self.tr("No buttons yet"), hint, "play", self.tr("Add a button"))

    def _on_button_clicked(self) -> None:
        self.acted.emit(self.why)
