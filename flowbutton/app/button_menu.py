"""The menu of a tile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from flowbutton.app.curing import Curing
from flowbutton.app.edit_items import EditItems
from flowbutton.app.editing import Editing
from flowbutton.app.parts import Parts
from flowbutton.app.preset_items import PresetItems
from flowbutton.app.readdressing import Readdressing
from flowbutton.app.run_actions import RunActions
from flowbutton.app.turning import turns
from flowbutton.domain.advice import Fix
from flowbutton.domain.button import Button
from flowbutton.domain.press import Door
from flowbutton.domain.run import Run, RunState
from flowbutton.domain.target import IftttTarget, has_page
from flowbutton.engine.ask import LinkOf, TurnOn
from flowbutton.ui.details_text import fix_verb, turn_verb
from flowbutton.ui.grid_intents import MenuIntent


class ButtonMenu(QObject):
    """What can be done with a button besides pressing it."""

    def __init__(
        self,
        parts: Parts,
        actions: RunActions,
        editing: Editing,
        readdressing: Readdressing,
        curing: Curing,
        window: QWidget,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._actions = actions
        self._readdressing = readdressing
        self._curing = curing
        self._editing = editing
        self._edit_items = EditItems(parts.theme, editing)
        self._window = window
        self._button: Button | None = None
        self.more: list[Callable[[QMenu, Button], None]] = []  # add items of their own

    @Slot(object)
    def show(self, intent: MenuIntent) -> None:
        """Show the menu; what does not apply is not there."""
        self._button = self._parts.shelf.get(intent.button_id)
        if self._button is None:
            return
        menu = QMenu(self._window)
        fix = self._curing.add_to(menu, self._button)
        self._add(menu, self.tr("Run"), self._on_run)
        if self._button.fields:
            self._add(menu, self.tr("Run with…"), self._on_run_with)
        PresetItems(self._parts.doors, self._editing).add_to(menu, self._button)
        self._add_run(menu)
        if has_page(self._button.target):
            self._add(menu, fix_verb(Fix.OPEN_FLOW, self._button.target), self._on_open)
        elif isinstance(self._button.target, IftttTarget):
            self._add(menu, self.tr("Paste a new key…"), self._on_paste)
        else:
            self._add(menu, self.tr("Paste a new address…"), self._on_paste)
        self._add_turning(menu, self._button, fix)
        menu.addSeparator()
        for add_to in (*self.more, self._edit_items.add_to):
            add_to(menu, self._button)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(intent.at)

    def _add_turning(self, menu: QMenu, button: Button, fix: Fix) -> None:
        offered = turns(button.target, self._parts.caring.mark_of(button.id))
        if True in offered and fix is not Fix.TURN_ON:
            self._add(menu, turn_verb(button.target, on=True), self._on_turn_on)
        if False in offered:
            self._add(menu, turn_verb(button.target, on=False), self._on_turn_off)

    def _add_run(self, menu: QMenu) -> None:
        run = self._run()
        if run is not None:
            self._add(menu, self.tr("Details of the last run"), self._on_details)
        if run is not None and run.state is RunState.QUEUED:
            self._add(menu, self.tr("Take the press back"), self._on_stop_waiting)
        elif run is not None and run.is_open and run.state.is_followed:
            self._add(menu, self.tr("Stop waiting for the run"), self._on_stop_waiting)
            self._add(menu, self.tr("Cancel the run…"), self._on_cancel)

    def _add(self, menu: QMenu, text: str, slot: Callable[[], None]) -> QAction:
        action = menu.addAction(text)
        action.triggered.connect(slot)
        return action

    @Slot()
    def _on_run(self) -> None:
        if self._button is not None:
            self._parts.doors.press(self._button, Door.WINDOW)

    @Slot()
    def _on_run_with(self) -> None:
        if self._button is not None:
            self._parts.doors.press(self._button, Door.WINDOW, asks=True)

    def _run(self) -> Run | None:
        row = self._parts.buttons.row_of(self._button.id) if self._button else None
        return row.run if row is not None else None

    @Slot()
    def _on_details(self) -> None:
        run = self._run()
        if run is not None:
            self._actions.show_details(run)

    @Slot()
    def _on_stop_waiting(self) -> None:
        run = self._run()
        if run is not None:
            self._parts.runs.stop_waiting(run)

    @Slot()
    def _on_cancel(self) -> None:
        run = self._run()
        if run is not None:
            self._actions.ask_to_cancel(run)

    @Slot()
    def _on_turn_on(self) -> None:
        self._turn(on=True)

    @Slot()
    def _on_turn_off(self) -> None:
        self._turn(on=False)

    def _turn(self, *, on: bool) -> None:
        if self._button is not None:
            command = TurnOn(self._button.target, self._button.account, on=on)
            self._parts.tasks.submit(command)

    @Slot()
    def _on_paste(self) -> None:
        if self._button is not None:
            self._readdressing.open(self._button)

    @Slot()
    def _on_open(self) -> None:
        if self._button is not None:
            self._parts.tasks.submit(LinkOf(self._button.target, self._button.account))
