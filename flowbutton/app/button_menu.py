"""The menu of a tile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from flowbutton.app.parts import Parts
from flowbutton.app.run_actions import RunActions
from flowbutton.domain.button import Button
from flowbutton.domain.press import Door
from flowbutton.engine.ask import LinkOf
from flowbutton.ui.grid_intents import MenuIntent


class ButtonMenu(QObject):
    """What can be done with a button besides pressing it.

    Signals:
        forgotten: a button was taken away. arg: the Button, to bring it back.
    """

    forgotten = Signal(object)

    def __init__(
        self,
        parts: Parts,
        actions: RunActions,
        window: Callable[[], QWidget | None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._actions = actions
        self._window = window
        self._button: Button | None = None

    @Slot(object)
    def show(self, intent: MenuIntent) -> None:
        """Show the menu; what does not apply is not there."""
        self._button = self._parts.shelf.get(intent.button_id)
        if self._button is None:
            return
        menu = QMenu(self._window())
        self._add(menu, self.tr("Run"), self._on_run)
        row = self._parts.buttons.row_of(self._button.id)
        if row is not None and row.run is not None:
            self._add(menu, self.tr("Details of the last run"), self._on_details)
        self._add(menu, self.tr("Open the flow"), self._on_open)
        star = self.tr("Remove the star") if self._button.is_favourite else self.tr("Add a star")
        self._add(menu, star, self._on_star)
        menu.addSeparator()
        self._add(menu, self.tr("Forget this button"), self._on_forget)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(intent.at)

    def _add(self, menu: QMenu, text: str, slot: Callable[[], None]) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(slot)
        return action

    @Slot()
    def _on_run(self) -> None:
        if self._button is not None:
            self._parts.doors.press(self._button, Door.WINDOW)

    @Slot()
    def _on_details(self) -> None:
        row = self._parts.buttons.row_of(self._button.id) if self._button else None
        if row is not None and row.run is not None:
            self._actions.show_details(row.run)

    @Slot()
    def _on_open(self) -> None:
        if self._button is not None:
            self._parts.tasks.submit(LinkOf(self._button.target, self._button.account))

    @Slot()
    def _on_star(self) -> None:
        if self._button is not None:
            self._parts.shelf.star(self._button.id)

    @Slot()
    def _on_forget(self) -> None:
        if self._button is not None:
            self._parts.shelf.remove(self._button.id)
            self.forgotten.emit(self._button)
